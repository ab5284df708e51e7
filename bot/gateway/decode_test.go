package gateway

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/discordtest"
)

const (
	goodMessage = `{"id":"1","channel_id":"2","author":{"id":"3"},"content":"hi","type":0}`
	goodCommand = `{"id":"1","application_id":"9","token":"t","version":1,"channel_id":"2","type":2,"app_permissions":"8",
		"user":{"id":"3"},"data":{"id":"4","name":"ask","type":1,"options":[{"name":"question","type":3,"value":"?"}]}}`
	goodClick = `{"id":"1","token":"t","channel_id":"2","guild_id":"5","type":3,"member":{"user":{"id":"3"},"permissions":"8","roles":[]},
		"message":` + goodMessage + `,"data":{"custom_id":"x","component_type":2}}`
	goodForm = `{"id":"1","token":"t","channel_id":"2","type":5,"user":{"id":"3"},"data":{"custom_id":"x","components":[]}}`
)

// good are whole events.
var good = map[string][]string{
	"READY":               {`{"v":10,"session_id":"s","user":{"id":"1"},"guilds":[{"id":"2","unavailable":true}]}`},
	"RESUMED":             {`{}`, `null`},
	"INTERACTION_CREATE":  {goodCommand, goodClick, goodForm},
	"MESSAGE_CREATE":      {goodMessage},
	"MESSAGE_UPDATE":      {goodMessage, `{"id":"1","channel_id":"2"}`},
	"MESSAGE_DELETE":      {`{"id":"1","channel_id":"2"}`},
	"MESSAGE_DELETE_BULK": {`{"ids":["1"],"channel_id":"2"}`},
	"GUILD_CREATE":        {`{"id":"1","name":"x"}`},
	"GUILD_UPDATE":        {`{"id":"1","name":"x"}`},
	"GUILD_DELETE":        {`{"id":"1"}`, `{"id":"1","unavailable":true}`},
	"CHANNEL_DELETE":      {`{"id":"1","guild_id":"2","type":0}`},
	"THREAD_DELETE":       {`{"id":"1","guild_id":"2","type":11}`},
}

func TestDecodeGood(t *testing.T) {
	t.Parallel()
	for _, name := range slices.Sorted(maps.Keys(decoders)) {
		if len(good[name]) == 0 {
			t.Errorf("there is no example of %s", name)
		}
		for _, data := range good[name] {
			if _, err := decode(name, json.RawMessage(data)); err != nil {
				t.Errorf("%s %s: %v", name, data, err)
			}
		}
	}
	if e, _ := decode("GUILD_DELETE", json.RawMessage(`{"id":"1","unavailable":true}`)); !e.(*discordgo.GuildDelete).Unavailable {
		t.Error("an outage looks like a removal")
	}
}

// TestDecodeLacks: what a handler takes for granted is there, or the event is refused.
func TestDecodeLacks(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, data string }{
		{"MESSAGE_CREATE", strings.Replace(goodMessage, `"id":"1",`, "", 1)},
		{"MESSAGE_CREATE", strings.Replace(goodMessage, `"channel_id":"2",`, "", 1)},
		{"MESSAGE_CREATE", strings.Replace(goodMessage, `{"id":"3"}`, "{}", 1)},
		{"MESSAGE_CREATE", strings.Replace(goodMessage, `"content":"hi"`, `"mentions":[null]`, 1)},
		{"MESSAGE_CREATE", strings.Replace(goodMessage, `"content":"hi"`, `"timestamp":"yesterday"`, 1)},
		{"INTERACTION_CREATE", strings.Replace(goodCommand, `"token":"t",`, "", 1)},
		{"INTERACTION_CREATE", strings.Replace(goodCommand, `"name":"ask",`, "", 1)},
		{"INTERACTION_CREATE", strings.Replace(goodCommand, `[{`, `[null,{`, 1)},
		{"INTERACTION_CREATE", strings.Replace(goodCommand, `"value":"?"`, `"options":[null]`, 1)},
		{"INTERACTION_CREATE", strings.Replace(goodCommand, `"user":{"id":"3"}`, `"member":{"permissions":"8"}`, 1)},
		{"INTERACTION_CREATE", strings.Replace(goodCommand, `"type":2`, `"type":1`, 1)},
		{"INTERACTION_CREATE", strings.Replace(goodClick, `"message":`+goodMessage+`,`, "", 1)},
		{"INTERACTION_CREATE", strings.Replace(goodForm, `[]`, `[{"type":18}]`, 1)},
		{"READY", `{"session_id":"s"}`},
		{"GUILD_CREATE", `null`},
		{"GUILD_DELETE", `{}`},
		{"MESSAGE_DELETE_BULK", `{"ids":[]}`},
		{"MESSAGE_DELETE", ``},
		{"NOBODY_KNOWS", `{}`},
		{"MESSAGE_CREATE", strings.Replace(goodMessage, "hi", strings.Repeat("x", maxEvent), 1)},
	}
	for _, test := range tests {
		if e, err := decode(test.name, json.RawMessage(test.data)); err == nil {
			t.Errorf("%s %.200s gives %+v", test.name, test.data, e)
		} else if strings.Contains(err.Error(), "yesterday") {
			t.Errorf("the error quotes the event: %v", err)
		}
	}
}

// FuzzDecode: nothing panics, and what comes out is whole.
func FuzzDecode(f *testing.F) {
	for name, all := range good {
		for _, data := range all {
			f.Add(name, data)
		}
	}
	for _, e := range discordtest.MalformedEvents() {
		if len(e.Data) < 10_000 {
			f.Add(e.Event, string(e.Data))
		}
	}
	f.Fuzz(func(t *testing.T, name, data string) {
		event, err := decode(name, json.RawMessage(data))
		if (event == nil) == (err == nil) {
			t.Fatalf("event %v, error %v", event, err)
		}
		if u := ReadUnreadable([]byte(data)); u != nil && (u.ID == "" || u.Token == "") {
			t.Errorf("%+v can't be answered", u)
		}
		switch e := event.(type) {
		case *discordgo.MessageCreate:
			_, _, _, _ = e.ID[0], e.ChannelID[0], e.Author.ID[0], e.Content
		case *discordgo.InteractionCreate:
			use(e)
		case *discordgo.GuildCreate:
			_ = e.ID[0]
		case *discordgo.Ready:
			_, _ = e.User.ID[0], e.SessionID[0]
		}
	})
}

// use touches what a handler of interactions takes for granted.
func use(e *discordgo.InteractionCreate) {
	_, _ = e.ID[0], e.Token[0]
	switch e.Type {
	case discordgo.InteractionApplicationCommand, discordgo.InteractionApplicationCommandAutocomplete:
		_ = e.ApplicationCommandData().Name[0]
	case discordgo.InteractionMessageComponent:
		_ = e.MessageComponentData().CustomID
		_ = e.Message.ID
	case discordgo.InteractionModalSubmit:
		_ = e.ModalSubmitData().CustomID
	}
	if e.Member != nil {
		_ = e.Member.User.ID[0]
	} else {
		_ = e.User.ID[0]
	}
}
