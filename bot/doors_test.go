package bot_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
	"tiktalks/commands"
)

// Every command answers a member within what Discord allows, seen by all or by the asker only as it should be. Its first
// words tell what matters, whether embeds are shown or not.
func TestEveryCommandAnswers(t *testing.T) {
	t.Parallel()
	r := start(t)
	for _, c := range []struct {
		command string
		options []discordtest.Option
		private bool
		begins  string
		card    string // a part of the embed; empty: there is none
	}{
		{"ask", []discordtest.Option{discordtest.Opt("question", "when was the heron launched")}, false, "The ferry Heron was launched on 3 May 2024.", "post.example/heron"},
		{"ask", []discordtest.Option{discordtest.Opt("question", "when was the heron launched"), discordtest.Opt("private", true)}, true, "The ferry Heron was launched on 3 May 2024.", "harbour.example/heron"},
		{"ask", []discordtest.Option{discordtest.Opt("question", "who is the mayor of Peru")}, false, "", ""},
		{"sources", nil, true, "My last answer to you here rests on these pages:", "post.example/heron"},
		{"latest", nil, false, "What my facts have since", "harbour.example/dock"},
		{"latest", []discordtest.Option{discordtest.Opt("since", "1 January 2024"), discordtest.Opt("topic", "boats")}, false, "What my facts have on", "harbour.example"},
		{"latest", []discordtest.Option{discordtest.Opt("since", "gibberish")}, true, "I can't read that date.", ""},
		{"fact", []discordtest.Option{discordtest.Opt("id", "heron-launch")}, false, "The ferry Heron was launched on 3 May 2024.", "Status: confirmed"},
		{"fact", []discordtest.Option{discordtest.Opt("id", "heron")}, true, "I have no fact with that id.", ""},
		{"about", nil, true, "I answer questions from 11 facts", "Edition"},
		{"help", nil, true, "Ask me with /ask", "/facts refresh"},
	} {
		r.Advance(bot.OneEvery) // nobody asks too fast
		got, err := r.here().Slash(c.command, c.options...).Answer(r.ctx)
		if r.must(t, got, err); !strings.HasPrefix(got.Content, c.begins) || got.Private() != c.private {
			t.Errorf("/%s: private %v, %q; want private %v and it to begin %q", c.command, got.Private(), got.Content, c.private, c.begins)
		}
		card := ""
		for _, e := range got.Embeds {
			card += e.Title + e.Description + e.Footer.Text
		}
		if c.card == "" && card != "" || !strings.Contains(card, c.card) {
			t.Errorf("/%s: card %q, want %q in it", c.command, card, c.card)
		}
	}
	r.harmless(t)
	if n := len(r.Requests(discordtest.RouteOriginal)); n != 0 {
		t.Errorf("%d answers were deferred though they were ready at once", n)
	}
}

// While somebody types, facts are found by their words and by their ids, topics by their titles; nothing found is an empty
// list.
func TestSuggestions(t *testing.T) {
	t.Parallel()
	r := start(t)
	for _, c := range []struct {
		command, option, typed string
		name, value            string // of the first; empty: there is none
	}{
		{"fact", "id", "launched", "The ferry Heron was launched on 3 May 2024.", "heron-launch"},
		{"fact", "id", "heron-la", "The ferry Heron was launched on 3 May 2024.", "heron-launch"},
		{"latest", "topic", "boat", "Boats", "boats"},
		{"fact", "id", "qqqqq", "", ""},
	} {
		got, err := r.here().Autocomplete(c.command, discordtest.Focus(c.option, c.typed)).Choices(r.ctx)
		if err != nil {
			t.Fatal(err)
		}
		var name, value string
		if len(got) > 0 {
			name, value = got[0].Name, fmt.Sprint(got[0].Value)
		}
		if name != c.name || value != c.value {
			t.Errorf("/%s %q gives %v, want %q first", c.command, c.typed, got, c.value)
		}
	}
	r.harmless(t)
}

// A follow-up is understood whatever the door of the question before it, by the same person in the same channel.
func TestFollowUpsWorkAcrossTheDoors(t *testing.T) {
	t.Parallel()
	const follow = "and why was it out of service?"
	r := start(t)
	r.ask(t, r.here(), "when was the heron launched")
	mention, err := r.here().Mention(follow).Answer(r.ctx)
	if r.must(t, mention, err); !strings.Contains(mention.Content, "dry dock") {
		t.Errorf("a mention after /ask got %q", mention.Content)
	}
	outsider := r.As(r.Outsider())
	first, err := outsider.DM("when was the heron launched").Answer(r.ctx)
	r.must(t, first, err)
	if got := r.ask(t, outsider, follow); !strings.Contains(got.Content, "dry dock") {
		t.Errorf("/ask after a direct message got %q", got.Content)
	}
	first, err = r.As(r.Moderator()).In(r.General()).Mention("when was the heron launched").Answer(r.ctx)
	r.must(t, first, err)
	reply, err := r.As(r.Moderator()).Reply(first, follow, true).Answer(r.ctx)
	if r.must(t, reply, err); !strings.Contains(reply.Content, "dry dock") {
		t.Errorf("a reply after a mention got %q", reply.Content)
	}
}

// Nobody else is answered: only people are, and only when they speak to the bot itself.
func TestWhoIsNotAnswered(t *testing.T) {
	t.Parallel()
	const question = "when was the heron launched"
	r := start(t)
	other := r.AddUser(discordtest.User{Username: "another bot", Bot: true})
	r.AddMember(r.Testland(), other)
	role := ""
	for _, own := range r.Testland().Roles {
		if own.Managed {
			role = own.ID
		}
	}
	mine, err := r.here().Mention(question).Answer(r.ctx)
	r.must(t, mine, err)
	moderator := r.As(r.Moderator()).In(r.General())
	posts := map[string]*discordtest.Post{
		"plain talk":                  r.here().Say(question),
		"everyone":                    moderator.Say("@everyone " + question),
		"those who are here":          moderator.Say("@here " + question),
		"the bot's role":              moderator.Say("<@&" + role + "> " + question),
		"somebody else":               r.here().Say("<@" + r.Moderator().ID + "> " + question),
		"another bot":                 r.As(other).In(r.General()).Mention(question),
		"another bot's reply":         r.As(other).Reply(mine, question, true),
		"a webhook":                   moderator.Post(discordtest.Message{Content: "<@" + r.Bot().ID + "> " + question, WebhookID: "5"}),
		"Discord's own message":       moderator.Post(discordtest.Message{Content: "<@" + r.Bot().ID + "> " + question, Type: 7}),
		"the bot itself":              r.As(r.Bot()).In(r.General()).Mention(question),
		"a reply to a human":          r.here().Reply(r.here().Say("look").Message(), question, true),
		"a reply with the ping off":   r.here().Reply(mine, question, false),
		"a thread without a mention":  r.As(r.Member()).In(r.AddThread(r.General(), "more")).Say(question),
		"a question that was amended": moderator.Say("first"),
	}
	if err := moderator.Edit(posts["a question that was amended"].Message(), "<@"+r.Bot().ID+"> "+question); err != nil {
		t.Fatal(err)
	}
	// What comes after them on the same connection is answered: so they were seen.
	answer, err := moderator.Mention(question).Answer(r.ctx)
	r.must(t, answer, err)
	for name, post := range posts {
		if post.Err() != nil {
			t.Errorf("%s: %v", name, post.Err())
		}
		for _, m := range post.Answers() {
			if m.Reference != nil && m.Reference.MessageID == post.Message().ID {
				t.Errorf("%s was answered: %q", name, m.Content)
			}
		}
	}
	if n := len(r.Requests(discordtest.RouteCreateMessage)); n != 2 {
		t.Errorf("the bot wrote %d messages, want the two answers", n)
	}
}

// A message for the bot that it can't read gets a sentence that says what to do.
func TestWhatCanNotBeReadGetsHelp(t *testing.T) {
	t.Parallel()
	r := start(t)
	answered := r.ask(t, r.here(), "when was the heron launched")
	for name, post := range map[string]*discordtest.Post{
		"a bare mention":               r.here().Mention(""),
		"a picture in private":         r.As(r.Outsider()).Post(discordtest.Message{Attachments: []discordtest.Attachment{{ID: "9", Filename: "a.png"}}}),
		"a reply to a command's reply": r.here().Reply(answered, "and why?", true),
	} {
		got, err := post.Answer(r.ctx)
		if r.must(t, got, err); got.Content != bot.Escape(commands.Unheard("The ferries of Lake Aven")) {
			t.Errorf("%s got %q", name, got.Content)
		}
	}
	r.harmless(t)
}

// The answer to a mention quotes the question, where that is still there, and pings nobody.
func TestTheQuestionWasDeletedMeanwhile(t *testing.T) {
	t.Parallel()
	slow := slowPhraser{make(chan struct{})}
	r := start(t, func(s *setup) { s.phraser = slow })
	asked := r.here().Mention("when was the heron launched")
	r.await(t, "typing", func() bool { return len(r.Requests(discordtest.RouteTyping)) > 0 })
	if err := r.here().Delete(asked.Message()); err != nil {
		t.Fatal(err)
	}
	close(slow.release)
	r.await(t, "the answer", func() bool {
		for _, m := range r.here().Messages() {
			if m.Author.ID == r.Bot().ID && strings.Contains(m.Content, launch) {
				return true
			}
		}
		return false
	})
	r.harmless(t)
}

func TestDoorsAndQuestions(t *testing.T) {
	t.Parallel()
	me, you, them := &discordgo.User{ID: bot.DeafID}, &discordgo.User{ID: "3"}, &discordgo.User{ID: "4"}
	mine, theirs := &discordgo.Message{Author: me}, &discordgo.Message{Author: them, Content: "<@9> is the Heron back?"}
	d := deaf(t)
	for _, c := range []struct {
		name           string
		m              discordgo.Message
		door, question string
	}{
		{"mention", discordgo.Message{Content: "<@2> when?", Mentions: []*discordgo.User{me}}, "mention", "when?"},
		{"mention by nickname", discordgo.Message{Content: "when? <@!2>"}, "mention", "when?"},
		{"mention in the middle", discordgo.Message{Content: "tell me <@2> when", Mentions: []*discordgo.User{me}}, "mention", "tell me   when"},
		{"mention of a longer id", discordgo.Message{Content: "<@22> when?"}, "", "when?"},
		{"bare mention", discordgo.Message{Content: "<@2>", Mentions: []*discordgo.User{nil, me}}, "mention", ""},
		{"bare mention about a message", discordgo.Message{Content: "<@2>", Mentions: []*discordgo.User{me}, ReferencedMessage: theirs}, "mention", "is the Heron back?"},
		{"mention in reply to somebody", discordgo.Message{Content: "<@2> when?", Mentions: []*discordgo.User{me}, ReferencedMessage: theirs}, "mention", "when?"},
		{"reply", discordgo.Message{Content: "when?", Mentions: []*discordgo.User{me}, ReferencedMessage: mine, Type: discordgo.MessageTypeReply}, "reply", "when?"},
		{"reply of which the original is gone", discordgo.Message{Content: "when?", Type: discordgo.MessageTypeReply}, "", "when?"},
		{"reply to a message without an author", discordgo.Message{Content: "when?", ReferencedMessage: &discordgo.Message{}}, "", "when?"},
		{"unreadable reply", discordgo.Message{ReferencedMessage: mine}, "", ""},
		{"unreadable reply to a command's answer", discordgo.Message{ReferencedMessage: &discordgo.Message{Author: me, WebhookID: "1"}}, "reply", ""},
		{"role", discordgo.Message{Content: "<@&2> when?", MentionRoles: []string{"2"}}, "", "<@&2> when?"},
		{"everyone", discordgo.Message{Content: "@everyone when?", MentionEveryone: true}, "", "@everyone when?"},
		{"everyone and the bot", discordgo.Message{Content: "@everyone <@2> when?", MentionEveryone: true, Mentions: []*discordgo.User{me}}, "mention", "@everyone   when?"},
		{"pinned", discordgo.Message{Type: discordgo.MessageTypeChannelPinnedMessage, Mentions: []*discordgo.User{me}}, "", ""},
	} {
		m := c.m
		m.Author, m.GuildID = you, "5"
		if door, question := d.Heard(&m); door != c.door || question != c.question {
			t.Errorf("%s: door %q and question %q, want %q and %q", c.name, door, question, c.door, c.question)
		}
		if d.Skips(&m) && c.door != "" {
			t.Errorf("%s: it is not even decoded", c.name)
		}
	}
}

// TestSkipped: what is not meant for the bot is not decoded, unless something is wrong with it that has to be told.
func TestSkipped(t *testing.T) {
	t.Parallel()
	me, you := &discordgo.User{ID: bot.DeafID}, &discordgo.User{ID: "3"}
	d := deaf(t)
	for name, c := range map[string]struct {
		m    discordgo.Message
		want bool
	}{
		"its own":                     {discordgo.Message{GuildID: "5", Author: me}, true},
		"another bot's mention":       {discordgo.Message{GuildID: "5", Author: &discordgo.User{ID: "3", Bot: true}, Content: "<@2>"}, true},
		"a webhook's mention":         {discordgo.Message{GuildID: "5", Author: you, WebhookID: "6", Content: "<@2>"}, true},
		"somebody's to somebody else": {discordgo.Message{GuildID: "5", Author: you, Content: "<@4> when?"}, true},
		"somebody's to the bot":       {discordgo.Message{GuildID: "5", Author: you, Content: "<@2> when?"}, false},
		"a direct message":            {discordgo.Message{Author: you, Content: "when?"}, false},
		"one of nobody":               {discordgo.Message{GuildID: "5", Content: "when?"}, false},
	} {
		if got := d.Skips(&c.m); got != c.want {
			t.Errorf("%s: skipped %v, want %v", name, got, c.want)
		}
	}
}
