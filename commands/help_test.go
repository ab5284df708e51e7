package commands_test

import (
	"slices"
	"strings"
	"testing"

	"tiktalks/commands"
)

func TestHelpListsEveryCommandOfTheDesk(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	r := reply(t, d, call("help"))
	same(t, "all but the text", commands.Reply{Kind: r.Kind, Private: r.Private, Card: r.Card}, commands.Reply{Kind: "help", Private: true})
	forAll, forModerators, found := strings.Cut(r.Text, "\nFor people who may manage the server:\n")
	if !found {
		t.Fatalf("no part for moderators in:\n%s", r.Text)
	}
	for _, c := range d.All() {
		part, other := forAll, forModerators
		if c.Restricted() {
			part, other = other, part
		}
		if !lists(part, c) || lists(other, c) {
			t.Errorf("/%s does not stand where it should in:\n%s", c.Name, r.Text)
		}
	}
	if want := len(d.All()); strings.Count(r.Text, "•") != want {
		t.Errorf("%d lines, want one for each of the %d commands:\n%s", strings.Count(r.Text, "•"), want, r.Text)
	}
}

// lists tells whether a line of the text begins with the command's name and ends with what it is about.
func lists(text string, c commands.Command) bool {
	return slices.ContainsFunc(strings.Split(text, "\n"), func(line string) bool {
		called := "/" + c.Name
		if c.Hidden {
			called = "In a message's menu, “" + c.Menu
		}
		return strings.HasPrefix(line, "• "+called) && strings.HasSuffix(line, ": "+c.About)
	})
}

func TestHelpShowsWhatACommandTakes(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	text := reply(t, d, call("help")).Text
	for _, line := range []string{
		"• /ask question [private]: ", "• /latest [since] [topic]: What happened last", "• /fact id: ", "• /facts refresh: ",
	} {
		if !strings.Contains(text, "\n"+line) {
			t.Errorf("no line begins %q in:\n%s", line, text)
		}
	}
	if n := len([]rune(text)); n > 1990 {
		t.Errorf("help has %d characters, more than one message holds", n)
	}
}
