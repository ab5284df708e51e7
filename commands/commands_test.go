package commands_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"tiktalks/commands"
)

func TestDeskFindsEachCommandByItsName(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	seen := map[string]bool{}
	for _, c := range d.All() {
		found, known := d.Find(c.Name)
		if !known || found.About != c.About || seen[c.Name] {
			t.Errorf("Find(%q) gives %q, %v", c.Name, found.Name, known)
		}
		seen[c.Name] = true
	}
	same(t, "commands", slices.Sorted(maps.Keys(seen)), []string{"about", "ask", "check", "check this", "fact", "facts refresh", "facts why", "help", "latest", "sources"})
	if _, known := d.Find("sell"); known {
		t.Error("Find knows a command that nobody listed")
	}
}

func TestOnlyFactsCommandsAreForModerators(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	for _, c := range d.All() {
		if want := strings.HasPrefix(c.Name, "facts "); c.Restricted() != want {
			t.Errorf("/%s: for moderators only: %v, want %v", c.Name, c.Restricted(), want)
		}
	}
}

// Discord takes command and option descriptions of at most 100 characters (application commands reference).
func TestDescriptionsFitDiscord(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	fits := func(what, about string) {
		if n := len([]rune(about)); n < 1 || n > 100 {
			t.Errorf("%s: the description has %d characters, want 1 to 100", what, n)
		}
	}
	for _, c := range d.All() {
		fits("/"+c.Name, c.About)
		for _, o := range c.Options {
			fits("/"+c.Name+" "+o.Name, o.About)
		}
	}
}

func TestPrivateForIsKnownBeforeAnyWork(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	for _, c := range []struct {
		call commands.Call
		want bool
	}{
		{call("ask", "question", "when"), false},
		{call("ask", "question", "when", "private", "false"), false},
		{call("ask", "question", "when", "private", "true"), true},
		{call("latest"), false},
		{call("fact", "id", "fare-2026"), false},
		{call("check", "claim", "the heron was launched"), false},
		{call("check", "claim", "the heron was launched", "private", "true"), true},
		{call("check this"), true},
		{call("sources"), true},
		{call("about"), true},
		{call("help"), true},
		{call("facts refresh"), true},
	} {
		command, _ := d.Find(c.call.Command)
		if got := command.PrivateFor(c.call); got != c.want {
			t.Errorf("/%s %v: private %v, want %v", c.call.Command, c.call.Options, got, c.want)
		}
	}
}

// What a handler says about privacy must agree with what was decided before it ran.
func TestRepliesAreAsPrivateAsWasDecided(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	for _, c := range []commands.Call{
		call("ask", "question", "when was the heron launched"),
		call("ask", "question", "when was the heron launched", "private", "true"),
		call("ask", "question", "  ", "private", "true"),
		call("check", "claim", "the heron was launched on 3 May 2024"), call("check", "claim", "", "private", "true"), call("check this"),
		call("latest"), call("fact", "id", "crown"), call("sources"), call("about"), call("help"),
	} {
		command, _ := d.Find(c.Command)
		if r := reply(t, d, c); r.Private != command.PrivateFor(c) {
			t.Errorf("/%s %v: the reply is private %v, decided was %v", c.Command, c.Options, r.Private, !r.Private)
		}
	}
}

func TestCardEmpty(t *testing.T) {
	t.Parallel()
	if !(commands.Card{}).Empty() {
		t.Error("a card with nothing on it is not empty")
	}
	for _, c := range []commands.Card{{Title: "a"}, {Body: "a"}, {Footer: "a"}, {Links: []commands.Link{{Label: "a"}}}} {
		if c.Empty() {
			t.Errorf("%+v is empty", c)
		}
	}
}
