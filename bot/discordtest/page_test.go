package discordtest_test

import (
	"encoding/json"
	"testing"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/discordtest"
)

// What a page over the server needs to know: where a person is, and which call a refused request belongs to.

func TestChannelOfAPerson(t *testing.T) {
	server := start(t, discordtest.Options{BotName: "lakebot"})
	if name := server.Bot().Username; name != "lakebot" {
		t.Errorf("the bot is called %q", name)
	}
	member := server.As(server.Member())
	if c, err := member.In(server.General()).Channel(); err != nil || c.ID != server.General().ID {
		t.Errorf("in the channel: %+v, %v", c, err)
	}
	first := must(member.InDM().Channel())(t)
	if again := must(member.Channel())(t); first.Type != discordtest.DMChannel || again.ID != first.ID {
		t.Errorf("in private: %+v, then %+v", first, again)
	}
	if c, err := server.As(server.Outsider()).In(server.General()).Channel(); err == nil {
		t.Errorf("an outsider is in %+v", c)
	}
}

func TestRequestsNameTheirInteraction(t *testing.T) {
	server := start(t, discordtest.Options{})
	connect(t, server, func(s *discordgo.Session, i *discordgo.InteractionCreate) {
		_ = s.InteractionRespond(i.Interaction, say("Then.", 0))
		_ = s.InteractionRespond(i.Interaction, say("Again.", 0))
	})
	publish(t, server, askCommand())
	asked := ask(server)
	refused := func() bool { return len(server.Refusals()) > 0 }
	if err := server.Await(t.Context(), "a refused second answer", refused); err != nil {
		t.Fatal(err)
	}
	if r := server.Refusals()[0]; r.Interaction != asked.State().ID {
		t.Errorf("the refusal belongs to %q, want %q: %+v", r.Interaction, asked.State().ID, r)
	}
	for _, r := range server.Requests(discordtest.RoutePublish) {
		if r.Interaction != "" {
			t.Errorf("publishing commands belongs to the interaction %s", r.Interaction)
		}
	}
}

func TestPayloadOfAPost(t *testing.T) {
	server := start(t, discordtest.Options{})
	here := server.As(server.Member()).In(server.General())
	for _, c := range []struct {
		name, want string
		post       *discordtest.Post
	}{
		{"a mention can be read", "<@" + server.Bot().ID + "> when?", here.Mention("when?")},
		{"a message in private can be read", "when?", here.DM("when?")},
		{"any other can't", "", here.Say("when?")},
	} {
		var got discordgo.Message
		if err := json.Unmarshal(c.post.Payload(), &got); err != nil || got.Content != c.want || got.Author.ID != server.Member().ID {
			t.Errorf("%s: %+v, %v", c.name, got, err)
		}
	}
	if refused := server.As(server.Outsider()).In(server.General()).Say("when?"); refused.Payload() != nil {
		t.Error("what could not be said has a payload")
	}
}
