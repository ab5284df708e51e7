package bot_test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
	"tiktalks/commands"
	"tiktalks/knowledge"
)

// epoch is the time from which Discord's ids count: at this time none of them is old.
var epoch = time.Date(2015, 1, 1, 0, 0, 0, 0, time.UTC)

// deafDesk is a desk over the small base, made once.
var deafDesk = sync.OnceValues(func() (*commands.Desk, error) {
	first, err := firstEdition()
	if err != nil {
		return nil, err
	}
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	return commands.New(commands.Needs{Answerer: &knowledge.Answerer{Base: knowledge.NewBase(first), Log: log}}), nil
})

// deaf makes a bot without a Discord, at the epoch.
func deaf(t testing.TB) *bot.Deaf {
	t.Helper()
	desk, err := deafDesk()
	if err != nil {
		t.Fatal(err)
	}
	first, _ := firstEdition()
	d, err := bot.NewDeaf(desk, knowledge.NewBase(first), slog.New(slog.NewTextHandler(io.Discard, nil)), func() time.Time { return epoch })
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// FuzzEvents proves that no event, however it is made, stops the bot, and that every interaction is answered once.
func FuzzEvents(f *testing.F) {
	for _, e := range discordtest.MalformedEvents() {
		f.Add([]byte(e.Data))
	}
	for _, seed := range []string{
		`{"id":"1","token":"t","type":2,"member":{"user":{"id":"3"},"permissions":"8"},"data":{"name":"ask","options":[{"name":"question","type":3,"value":"when"}]}}`,
		`{"id":"1","token":"t","type":2,"guild_id":"5","member":{"user":{"id":"3"},"permissions":"32"},"data":{"name":"facts","options":[{"name":"refresh","type":1}]}}`,
		`{"id":"1","token":"t","type":2,"user":{"id":"3"},"data":{"name":"ask","options":[null,{"name":"question","type":3,"value":7}]}}`,
		`{"id":"1","token":"t","type":4,"user":{"id":"3"},"data":{"name":"fact","options":[{"name":"id","type":3,"value":"h","focused":true}]}}`,
		`{"id":"1","token":"t","type":4,"user":{"id":"3"},"data":{"name":"fact","options":[{"name":"id","type":4,"value":1.5,"focused":true}]}}`,
		`{"id":"1","token":"t","type":4}`,
		`{"id":"1","token":"../x y","type":3,"user":{"id":"3"},"data":{"custom_id":"x","component_type":2}}`,
		`{"id":"1","token":"t","type":5,"user":{"id":"3"},"data":{"custom_id":"x","components":[]}}`,
		`{"id":"1","token":"t","type":2,"user":{},"data":{"name":"ask"}}`,
		`{"id":"x","token":"t","type":2,"user":{"id":"3"},"data":{"name":"ask"}}`,
		`{"id":"1","channel_id":"2","content":"<@2> when","author":{"id":"3"},"mentions":[{"id":"2"},null]}`,
		`{"id":"1","channel_id":"2","guild_id":"4","content":"","author":{"id":"3"},"type":19,"referenced_message":{"author":null}}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var i discordgo.InteractionCreate
		var m discordgo.MessageCreate
		_ = json.Unmarshal(data, &i) // discordgo delivers what it could read
		_ = json.Unmarshal(data, &m)
		d := deaf(t)
		d.Take(t.Context(), &m)
		requests := d.Take(t.Context(), &i)
		answers := slices.DeleteFunc(requests, func(r string) bool { return !strings.HasSuffix(r, "/callback") })
		if i.Interaction == nil {
			return
		}
		_, err := strconv.ParseUint(i.ID, 10, 64)
		if want := err == nil && i.Token != ""; want && len(answers) != 1 || !want && len(answers) > 0 {
			t.Errorf("the interaction %q with token %q was answered %d times", i.ID, i.Token, len(answers))
		}
	})
}

// broken is a responder with a defect.
type broken struct{}

func (broken) Defer(context.Context, bool) error                            { panic("in Defer") }
func (broken) Reply(context.Context, commands.Reply) (commands.Sent, error) { panic("in Reply") }

// A panic anywhere ends its own event only, and people are answered where that is possible.
func TestPanicsGoNoFurther(t *testing.T) {
	t.Parallel()
	deaf(t).AnswerBy(t.Context(), broken{})

	nothing := knowledge.NewBase(&knowledge.Snapshot{}) // every search in it panics
	log := slog.New(slog.DiscardHandler)
	desk := commands.New(commands.Needs{Answerer: &knowledge.Answerer{Base: nothing, Log: log}})
	d, err := bot.NewDeaf(desk, nothing, log, func() time.Time { return epoch })
	if err != nil {
		t.Fatal(err)
	}
	option := &discordgo.ApplicationCommandInteractionDataOption{Name: "id", Type: discordgo.ApplicationCommandOptionString, Value: "x", Focused: true}
	data := discordgo.ApplicationCommandInteractionData{Name: "fact", Options: []*discordgo.ApplicationCommandInteractionDataOption{option}}
	for i, kind := range []discordgo.InteractionType{discordgo.InteractionApplicationCommand, discordgo.InteractionApplicationCommandAutocomplete} {
		event := &discordgo.InteractionCreate{Interaction: &discordgo.Interaction{
			ID: strconv.Itoa(i + 1), Token: "t", Type: kind, Data: data, User: &discordgo.User{ID: "3"},
		}}
		if got := d.Take(t.Context(), event); len(got) != 1 {
			t.Errorf("%v: requests %q, want the answer", kind, got)
		}
	}
	message := &discordgo.MessageCreate{Message: &discordgo.Message{ID: "3", ChannelID: "4", Content: "x", Author: &discordgo.User{ID: "3"}}}
	if got := d.Take(t.Context(), message); len(got) != 1 {
		t.Errorf("a message: requests %q, want the answer", got)
	}
}

func TestWhatNoHandlerCanUseIsAnswered(t *testing.T) {
	t.Parallel()
	user := &discordgo.User{ID: "3"}
	for name, i := range map[string]*discordgo.Interaction{
		"no data":                    {Type: discordgo.InteractionApplicationCommand, User: user},
		"no person":                  {Type: discordgo.InteractionApplicationCommand, Data: discordgo.ApplicationCommandInteractionData{Name: "ask"}},
		"a person without an id":     {Type: discordgo.InteractionApplicationCommand, User: &discordgo.User{}, Data: discordgo.ApplicationCommandInteractionData{Name: "ask"}},
		"a member without a user":    {Type: discordgo.InteractionApplicationCommand, Member: &discordgo.Member{}, Data: discordgo.ApplicationCommandInteractionData{Name: "ask"}},
		"suggestions without data":   {Type: discordgo.InteractionApplicationCommandAutocomplete, User: user},
		"a type of the future":       {Type: 99, User: user},
		"an option that is null":     {Type: discordgo.InteractionApplicationCommand, User: user, Data: discordgo.ApplicationCommandInteractionData{Name: "ask", Options: []*discordgo.ApplicationCommandInteractionDataOption{nil}}},
		"a command that nobody has":  {Type: discordgo.InteractionApplicationCommand, User: user, Data: discordgo.ApplicationCommandInteractionData{Name: "fly"}},
		"a click":                    {Type: discordgo.InteractionMessageComponent, User: user, Data: discordgo.MessageComponentInteractionData{CustomID: "x"}},
		"a form":                     {Type: discordgo.InteractionModalSubmit, User: user, Data: discordgo.ModalSubmitInteractionData{CustomID: "x"}},
		"options of the wrong types": {Type: discordgo.InteractionApplicationCommand, User: user, Data: discordgo.ApplicationCommandInteractionData{Name: "ask", Options: []*discordgo.ApplicationCommandInteractionDataOption{{Name: "question", Value: 1.5}, {Name: "private", Value: "yes"}}}},
	} {
		i.ID, i.Token = "1", "secret"
		if got := deaf(t).Take(t.Context(), &discordgo.InteractionCreate{Interaction: i}); len(got) != 1 || got[0] != "POST /interactions/1/secret/callback" {
			t.Errorf("%s: requests %q, want the one answer", name, got)
		}
	}
	for name, i := range map[string]*discordgo.InteractionCreate{
		"nil": nil, "empty": {}, "no id": {Interaction: &discordgo.Interaction{Token: "t"}}, "no token": {Interaction: &discordgo.Interaction{ID: "1"}},
		"an id that leads elsewhere": {Interaction: &discordgo.Interaction{ID: "../1", Token: "t"}},
	} {
		if got := deaf(t).Take(t.Context(), i); len(got) > 0 {
			t.Errorf("%s: requests %q, want none", name, got)
		}
	}
}
