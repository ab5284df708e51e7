package discordtest_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tiktalks/bot/discordtest"
)

// TestPings lists whom a message of the bot notifies.
func TestPings(t *testing.T) {
	server := start(t, discordtest.Options{})
	role := server.AddRole(server.Testland(), discordtest.Role{Name: "quiet"}).ID
	member, moderator := server.Member().ID, server.Moderator().ID
	question := server.As(server.Member()).In(server.General()).Say("x").Message().ID
	all := "<@" + member + "> <@!" + moderator + "> <@&" + role + "> @everyone"
	users := []string{member, moderator}
	tests := []struct {
		name string
		body object
		want discordtest.Pings
	}{
		{"nothing said of mentions", object{"content": all}, discordtest.Pings{Users: users, Roles: []string{role}, Everyone: true}},
		{"none allowed", object{"content": all, "allowed_mentions": object{"parse": []any{}}}, discordtest.Pings{}},
		{"parse null", object{"content": all, "allowed_mentions": object{"parse": nil}}, discordtest.Pings{}},
		{"users allowed", object{"content": all, "allowed_mentions": object{"parse": []any{"users"}}}, discordtest.Pings{Users: users}},
		{"one user allowed", object{"content": all, "allowed_mentions": object{"users": []any{moderator}}}, discordtest.Pings{Users: []string{moderator}}},
		{"one role allowed", object{"content": all, "allowed_mentions": object{"roles": []any{role}}}, discordtest.Pings{Roles: []string{role}}},
		{"here", object{"content": "@here"}, discordtest.Pings{Everyone: true}},
		{"inside code", object{"content": "`<@" + member + ">` ```\n@everyone\n```"}, discordtest.Pings{}},
		{"in an embed", object{"embeds": []any{object{"description": all}}}, discordtest.Pings{}},
		{"in a text display", v2(text(all)), discordtest.Pings{Users: users, Roles: []string{role}, Everyone: true}},
		{"twice", object{"content": "<@" + member + "><@" + member + ">"}, discordtest.Pings{Users: []string{member}}},
		{"a reply", object{"content": "x", "message_reference": object{"message_id": question}}, discordtest.Pings{Users: []string{member}}},
		{"a reply that allows none", object{"content": "x", "message_reference": object{"message_id": question},
			"allowed_mentions": object{"parse": []any{}}}, discordtest.Pings{}},
		{"a reply on purpose", object{"content": "x", "message_reference": object{"message_id": question},
			"allowed_mentions": object{"parse": []any{}, "replied_user": true}}, discordtest.Pings{Users: []string{member}}},
	}
	path := "/channels/" + server.General().ID + "/messages"
	here := server.As(server.Member()).In(server.General())
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			made := rest(t, server, "POST", path, test.body)
			checkReply(t, made, 0, "")
			messages := here.Messages()
			got := messages[len(messages)-1]
			if diff := cmp.Diff(test.want, got.Pings, cmpopts.EquateEmpty()); diff != "" {
				t.Error(diff)
			}
			if got.Pings.None() != cmp.Equal(test.want, discordtest.Pings{}) || got.MentionEveryone != test.want.Everyone {
				t.Errorf("the message is %+v", got)
			}
			checkReply(t, rest(t, server, "PATCH", path+"/"+made.ID, object{"allowed_mentions": object{"parse": []any{}}}), 0, "")
			messages = here.Messages()
			if edited := messages[len(messages)-1]; !edited.Pings.None() {
				t.Errorf("an edit that allows none notifies %+v", edited.Pings)
			}
		})
	}
	if n := len(server.Pinging()); n != 9 {
		t.Errorf("%d of the messages notified anyone, want 9", n)
	}
}

func TestPingsOfInteractions(t *testing.T) {
	server := start(t, discordtest.Options{})
	publish(t, server, askCommand())
	i := ask(server)
	member := server.Member().ID
	checkReply(t, callback(t, server, i, 4, object{"content": "<@" + member + "> @everyone"}), 0, "")
	answer := must(i.Answer(t.Context()))(t)
	if diff := cmp.Diff(discordtest.Pings{Users: []string{member}}, answer.Pings, cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
}

// TestPingsOfPeople: without MENTION_EVERYONE nobody notifies everyone, or a role that is not mentionable.
func TestPingsOfPeople(t *testing.T) {
	server := start(t, discordtest.Options{})
	closed := server.AddRole(server.Testland(), discordtest.Role{Name: "closed"}).ID
	open := server.AddRole(server.Testland(), discordtest.Role{Name: "open", Mentionable: true}).ID
	text := "@everyone <@&" + closed + "> <@&" + open + ">"
	member := server.As(server.Member()).In(server.General()).Say(text).Message().Pings
	if diff := cmp.Diff(discordtest.Pings{Roles: []string{open}}, member, cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
	moderator := server.As(server.Moderator()).In(server.General()).Say(text).Message().Pings
	if diff := cmp.Diff(discordtest.Pings{Roles: []string{closed, open}, Everyone: true}, moderator, cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
}
