package bot_test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"testing"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
	"tiktalks/commands"
	"tiktalks/knowledge"
)

// FuzzEvents proves that no event, however it is made, stops the bot.
func FuzzEvents(f *testing.F) {
	for _, e := range discordtest.MalformedEvents() {
		f.Add([]byte(e.Data))
	}
	f.Add([]byte(`{"id":"1","token":"t","type":2,"member":{"user":{"id":"3"},"permissions":"8"},"data":{"name":"ask","options":[{"name":"question","type":3,"value":"when"}]}}`))
	f.Add([]byte(`{"id":"1","token":"t","type":4,"user":{"id":"3"},"data":{"name":"fact","options":[{"name":"id","type":3,"value":"h","focused":true}]}}`))
	f.Add([]byte(`{"id":"1","token":"t","type":3,"user":{"id":"3"},"data":{"custom_id":"x","component_type":2}}`))
	f.Add([]byte(`{"id":"1","channel_id":"2","content":"<@2> when","author":{"id":"3"},"mentions":[{"id":"2"}]}`))
	base, err := firstEdition()
	if err != nil {
		f.Fatal(err)
	}
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	current := knowledge.NewBase(base)
	deaf, err := bot.NewDeaf(commands.New(commands.Needs{Answerer: &knowledge.Answerer{Base: current, Log: log}}), current, log)
	if err != nil {
		f.Fatal(err)
	}
	ended, cancel := context.WithCancel(context.Background())
	cancel() // nothing is sent, so nothing waits
	f.Fuzz(func(_ *testing.T, data []byte) {
		var i discordgo.InteractionCreate
		var m discordgo.MessageCreate
		_ = json.Unmarshal(data, &i) // discordgo delivers what it could read
		_ = json.Unmarshal(data, &m)
		deaf.Take(ended, &i, &m)
		deaf.Wait()
	})
}
