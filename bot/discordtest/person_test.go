package discordtest_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"
	"github.com/google/go-cmp/cmp"

	"tiktalks/bot/discordtest"
)

// TestCallsRefused lists the calls that Discord's client does not let a person make.
func TestCallsRefused(t *testing.T) {
	server := start(t, discordtest.Options{})
	app := "/applications/" + server.ApplicationID()
	checkReply(t, rest(t, server, "PUT", app+"/commands", []any{
		command(object{"options": []any{
			option(object{"required": true, "min_length": 2, "max_length": 5}),
			option(object{"type": 4, "name": "n", "min_value": 1, "max_value": 3}),
			option(object{"type": 10, "name": "x"}), option(object{"type": 5, "name": "b"}),
			option(object{"type": 6, "name": "u"}), option(object{"type": 7, "name": "c", "channel_types": []any{0}}),
			option(object{"type": 8, "name": "r"}), option(object{"type": 9, "name": "m"}),
			option(object{"type": 11, "name": "f"}), option(object{"name": "one", "choices": []any{object{"name": "A", "value": "a"}}}),
		}}),
		command(object{"name": "facts", "options": []any{sub("refresh"), group("list", sub("all"))}}),
		command(object{"name": "manage", "default_member_permissions": "32"}),
		command(object{"name": "admin", "default_member_permissions": "0"}),
		command(object{"name": "guild", "contexts": []any{0}}),
		command(object{"name": "private", "contexts": []any{1}}),
		command(object{"name": "nodm", "dm_permission": false}),
		command(object{"name": "personal", "integration_types": []any{1}}),
		object{"type": 3, "name": "Check"},
	}), 0, "")
	checkReply(t, rest(t, server, "PUT", app+"/guilds/"+server.Testland().ID+"/commands", []any{command(object{"name": "local"})}), 0, "")

	member, moderator := server.As(server.Member()).In(server.General()), server.As(server.Moderator()).In(server.General())
	outsider := server.As(server.Outsider())
	question := discordtest.Opt("question", "what?")
	with := func(name string, v any) *discordtest.Interaction {
		return member.Slash("ask", question, discordtest.Opt(name, v))
	}
	thread := server.AddThread(server.General(), "thread")
	role := server.Testland().Roles[2]
	tests := []struct {
		name   string
		call   *discordtest.Interaction
		reason string // a part of the error; empty if the call is possible
	}{
		{"a good call", member.Slash("ask", question), ""},
		{"an unknown command", member.Slash("answer"), "published no command"},
		{"no command", member.Slash(""), "published no command"},
		{"a menu as a slash command", member.Slash("Check"), "published no command"},
		{"nothing of what is required", member.Slash("ask"), "missing"},
		{"an unknown option", with("why", 1), "none of this name"},
		{"an option twice", member.Slash("ask", question, question), "twice"},
		{"too short", member.Slash("ask", discordtest.Opt("question", "?")), "2 to 5"},
		{"too long", member.Slash("ask", discordtest.Opt("question", "??????")), "2 to 5"},
		{"a number for a string", member.Slash("ask", discordtest.Opt("question", 1)), "takes a string"},
		{"a whole number", with("n", 2), ""},
		{"a fraction", with("n", 1.5), "whole number"},
		{"too small", with("n", 0), "takes 1 to 3"},
		{"a string for a number", with("n", "1"), "takes a number"},
		{"a fraction where it may be", with("x", 1.5), ""},
		{"true", with("b", false), ""},
		{"a string for a bool", with("b", "true"), "takes a bool"},
		{"a user", with("u", server.Outsider()), ""},
		{"a string for a user", with("u", "1"), "takes a User"},
		{"a user that nobody knows", with("u", discordtest.User{ID: "1"}), "no user"},
		{"a channel", with("c", server.General()), ""},
		{"a channel of another type", with("c", thread), "no channel of type"},
		{"a user for a channel", with("c", server.Member()), "takes a Channel"},
		{"a channel from elsewhere", with("c", discordtest.Channel{ID: "1"}), "no channel"},
		{"a role", with("r", role), ""},
		{"a user for a role", with("r", server.Member()), "takes a Role"},
		{"a role from elsewhere", with("r", discordtest.Role{ID: "1"}), "no role"},
		{"a role in a DM", outsider.Slash("ask", question, discordtest.Opt("r", role)), "no roles in a DM"},
		{"a role or user", with("m", role), ""},
		{"a user or role", with("m", server.Member()), ""},
		{"a file", with("f", discordtest.Attachment{Filename: "a.txt", Data: []byte("x")}), ""},
		{"a string for a file", with("f", "a.txt"), "takes an Attachment"},
		{"a choice", with("one", "a"), ""},
		{"no choice", with("one", "b"), "none of its choices"},
		{"typing where there is no autocomplete", member.Autocomplete("ask", discordtest.Focus("question", "w")), "no autocomplete"},
		{"typing nowhere", member.Autocomplete("ask", question), "needs one option from Focus"},
		{"a focus in a call", member.Slash("ask", discordtest.Focus("question", "w")), "for Autocomplete only"},
		{"typing for an unknown command", member.Autocomplete("answer", discordtest.Focus("question", "w")), "published no command"},

		{"a sub-command", member.Slash("facts refresh"), ""},
		{"a group", member.Slash("facts list all"), ""},
		{"a command that has sub-commands", member.Slash("facts"), "sub-commands [refresh, list]"},
		{"an unknown sub-command", member.Slash("facts drop"), "no sub-command"},
		{"a sub-command of an option", member.Slash("ask question"), "no sub-command"},

		{"manage by the moderator", moderator.Slash("manage"), ""},
		{"manage by the member", member.Slash("manage"), "default member permissions"},
		{"manage in private", outsider.Slash("manage"), ""},
		{"admin by the moderator", moderator.Slash("admin"), "default member permissions"},
		{"guild in a guild", member.Slash("guild"), ""},
		{"guild in private", outsider.Slash("guild"), "contexts"},
		{"private in a guild", member.Slash("private"), "contexts"},
		{"private in private", outsider.Slash("private"), ""},
		{"nodm in private", outsider.Slash("nodm"), "not for DMs"},
		{"personal by the guild's install", member.Slash("personal"), "integration types"},
		{"personal by one's own", member.ByUserInstall().Slash("personal"), ""},
		{"ask by one's own", member.ByUserInstall().Slash("ask", question), "integration types"},
		{"local in its guild", member.Slash("local"), ""},
		{"local in private", member.InDM().Slash("local"), "published no command"},
		{"an outsider in the channel", outsider.In(server.General()).Slash("ask", question), "cannot see"},
		{"a channel of none", member.In(discordtest.Channel{ID: "1"}).Slash("ask", question), "no channel"},
		{"a person of none", server.As(discordtest.User{ID: "1"}).Slash("ask", question), "no user"},
		{"a menu on an unknown message", member.MessageCommand("Check", discordtest.Message{ID: "1", ChannelID: server.General().ID}), "not there"},
		{"a menu on an unknown user", member.UserCommand("Who", discordtest.User{}), "published no command"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			err := test.call.Err()
			if test.reason == "" && err != nil || test.reason != "" && (err == nil || !strings.Contains(err.Error(), test.reason)) {
				t.Fatalf("the error is %v, want one with %q", err, test.reason)
			}
			if test.reason != "" {
				checkUnmade(t, test.call)
			}
		})
	}
}

// checkUnmade: every method of an interaction that was not made gives the reason.
func checkUnmade(t *testing.T, i *discordtest.Interaction) {
	t.Helper()
	_, answer := i.Answer(t.Context())
	_, modal := i.Modal(t.Context())
	_, choices := i.Choices(t.Context())
	_, more := i.FollowUp(t.Context(), 1)
	_, acked := i.Acked(t.Context())
	for _, err := range []error{answer, modal, choices, more, acked} {
		if err == nil || err.Error() != i.Err().Error() {
			t.Errorf("the error is %v, want %v", err, i.Err())
		}
	}
	if i.Payload() != nil || i.FollowUps() != nil || i.Deferred() {
		t.Error("an interaction that was not made has a payload")
	}
}

// TestPayload looks at an interaction as discordgo and as an interactions endpoint read it.
func TestPayload(t *testing.T) {
	server := start(t, discordtest.Options{})
	publish(t, server, &discordgo.ApplicationCommand{Name: "all", Description: "All", Options: []*discordgo.ApplicationCommandOption{
		{Type: discordgo.ApplicationCommandOptionUser, Name: "user", Description: "x"},
		{Type: discordgo.ApplicationCommandOptionChannel, Name: "channel", Description: "x"},
		{Type: discordgo.ApplicationCommandOptionAttachment, Name: "file", Description: "x"},
		{Type: discordgo.ApplicationCommandOptionInteger, Name: "n", Description: "x"},
	}})
	german := server.AddUser(discordtest.User{Username: "deutsch", Locale: "de"})
	call := server.As(german).Slash("all", discordtest.Opt("user", server.Moderator()), discordtest.Opt("n", 3),
		discordtest.Opt("file", discordtest.Attachment{Filename: "a.txt", Data: []byte("x")}))
	if call.Err() != nil {
		t.Fatal(call.Err())
	}
	var i discordgo.InteractionCreate
	if err := json.Unmarshal(call.Payload(), &i); err != nil {
		t.Fatal(err)
	}
	data := i.ApplicationCommandData()
	file := data.Resolved.Attachments[data.Options[2].Value.(string)]
	if i.User == nil || i.User.ID != german.ID || i.Member != nil || i.GuildID != "" || i.Locale != "de" || i.Context != 1 {
		t.Errorf("in private: %+v", i.Interaction)
	}
	if data.Resolved.Users[server.Moderator().ID] == nil || data.Options[1].IntValue() != 3 || file == nil || file.URL == "" {
		t.Errorf("the data is %+v", data)
	}
	var raw map[string]any
	if err := json.Unmarshal(call.Payload(), &raw); err != nil {
		t.Fatal(err)
	}
	if _, isText := raw["app_permissions"].(string); !isText || raw["version"] != 1.0 || raw["attachment_size_limit"] != 10485760.0 {
		t.Errorf("the payload is %s", call.Payload())
	}
}

func TestCommandsOfAPerson(t *testing.T) {
	server := start(t, discordtest.Options{})
	manage := int64(discordgo.PermissionManageGuild)
	publish(t, server, askCommand(), &discordgo.ApplicationCommand{Name: "facts", Description: "x", DefaultMemberPermissions: &manage})
	names := func(p discordtest.Person) []string {
		var all []string
		for _, c := range p.Commands() {
			all = append(all, c.Name)
		}
		return all
	}
	if diff := cmp.Diff([]string{"ask"}, names(server.As(server.Member()).In(server.General()))); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"ask", "facts"}, names(server.As(server.Moderator()).In(server.General()))); diff != "" {
		t.Error(diff)
	}
	if got := names(server.As(server.Outsider()).In(server.General())); got != nil {
		t.Errorf("an outsider is offered %v", got)
	}
}

func TestWritingRefused(t *testing.T) {
	server := start(t, discordtest.Options{})
	readOnly := server.AddChannel(server.Testland(), discordtest.Channel{Name: "news", Overwrites: []discordtest.Overwrite{
		{ID: server.Testland().ID, Type: discordtest.RoleOverwrite, Deny: discordtest.SendMessages},
		{ID: server.Moderator().ID, Type: discordtest.MemberOverwrite, Allow: discordtest.SendMessages},
	}})
	for name, p := range map[string]discordtest.Person{
		"an outsider":            server.As(server.Outsider()).In(server.General()),
		"a reader":               server.As(server.Member()).In(readOnly),
		"somebody in no channel": server.As(server.Member()).In(discordtest.Channel{ID: "1"}),
	} {
		post := p.Say("x")
		_, err := post.Answer(t.Context())
		if post.Err() == nil || err == nil || post.Answers() != nil {
			t.Errorf("%s can write", name)
		}
		if p.StartTyping() == nil {
			t.Errorf("%s can type", name)
		}
	}
	if post := server.As(server.Moderator()).In(readOnly).Say("x"); post.Err() != nil {
		t.Errorf("the moderator cannot write: %v", post.Err())
	}
	own := server.As(server.Moderator()).In(readOnly).Say("x").Message()
	if server.As(server.Member()).Edit(own, "y") == nil || server.As(server.Member()).Delete(own) == nil {
		t.Error("a member changes the moderator's message")
	}
}

func TestPermissions(t *testing.T) {
	server := start(t, discordtest.Options{})
	g := server.Testland()
	admin := server.AddUser(discordtest.User{Username: "admin"})
	server.AddMember(g, admin, server.AddRole(g, discordtest.Role{Name: "Admin", Permissions: discordtest.Administrator}))
	trusted := server.AddRole(g, discordtest.Role{Name: "Trusted"})
	friend := server.AddUser(discordtest.User{Username: "friend"})
	server.AddMember(g, friend, trusted)
	secret := server.AddChannel(g, discordtest.Channel{Name: "secret", Overwrites: []discordtest.Overwrite{
		{ID: g.ID, Deny: discordtest.ViewChannel}, {ID: trusted.ID, Allow: discordtest.ViewChannel},
	}})
	thread := server.AddThread(secret, "inside")
	dm, _ := server.Channel(server.As(friend).DM("x").Message().ChannelID)
	tests := []struct {
		user discordtest.User
		in   discordtest.Channel
		want bool
	}{
		{server.Member(), server.General(), true},
		{server.Member(), secret, false},
		{server.Member(), thread, false},
		{friend, secret, true},
		{friend, thread, true},
		{admin, secret, true},
		{server.Outsider(), server.General(), false},
		{friend, dm, true},
		{server.Bot(), dm, true},
		{server.Member(), dm, false},
		{server.Member(), discordtest.Channel{ID: "1"}, false},
	}
	for _, test := range tests {
		if got := server.Permissions(test.user, test.in).Has(discordtest.ViewChannel); got != test.want {
			t.Errorf("%s sees %s: %v", test.user.Username, test.in.Name, got)
		}
	}
}

// TestBotsAndWebhooks: whoever writes is shown to the bot as what they are.
func TestBotsAndWebhooks(t *testing.T) {
	server := start(t, discordtest.Options{})
	c := greet(t, server)
	c.identify(server, nil)
	other := server.AddUser(discordtest.User{Username: "other", Bot: true})
	server.AddMember(server.Testland(), other)
	server.As(other).In(server.General()).Mention("x")
	if got := c.message("MESSAGE_CREATE"); !got.Author.Bot || got.Content == "" {
		t.Errorf("another bot comes as %+v", got)
	}
	server.As(other).In(server.General()).Post(discordtest.Message{WebhookID: "5", Type: 7, Content: "joined"})
	if got := c.message("MESSAGE_CREATE"); got.WebhookID != "5" || got.Type != 7 || got.Member != nil {
		t.Errorf("a webhook comes as %+v", got)
	}
}
