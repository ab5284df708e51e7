package commands_test

import (
	"fmt"
	"strings"
	"testing"

	"tiktalks/commands"
)

func TestCheckSaysInWordsWhatTheFactsMakeOfAClaim(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	r := reply(t, d, call("check", "claim", "The Heron was launched on 3 May 2024."))
	for what, text := range map[string]string{
		"Supported by my facts.": r.Text, "fact heron-launch": r.Text, "As of 30 June 2026": r.Text,
		"— supported: ": r.Card.Body, "(heron-launch, as of 30 June 2026)": r.Card.Body,
	} {
		if !strings.Contains(text, what) {
			t.Errorf("%q lacks %q", text, what)
		}
	}
	if r.Kind != "supported" || len(r.Card.Links) == 0 || r.Private {
		t.Errorf("got %+v", r)
	}
	if r = reply(t, d, call("check", "claim", "The Heron was launched on 4 May 2024.")); !strings.Contains(r.Text, "Contradicted by my facts. They say: ") {
		t.Errorf("got %q", r.Text)
	}
	if r = reply(t, d, call("check", "claim", "The mayor has two cats.")); !strings.Contains(r.Text, "Not in my facts") || !strings.Contains(r.Card.Body, "— not in my facts (as of") {
		t.Errorf("got %q and %q", r.Text, r.Card.Body)
	}
}

func TestCheckOfNothing(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	for _, claim := range []string{"", "  ", "<@1>", "🙂"} {
		if r := reply(t, d, call("check", "claim", claim)); r.Text != commands.NoClaim || !r.Card.Empty() {
			t.Errorf("%q: got %+v", claim, r)
		}
	}
}

func TestCheckThisReadsTheMessage(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	c := call("check this")
	c.Message = commands.Message{ID: "7", Author: "ben", Text: "The Heron was launched on 4 May 2024."}
	if r := reply(t, d, c); !r.Private || !strings.Contains(r.Text, "Contradicted by my facts.") {
		t.Errorf("got %+v", r)
	}
}

// The longest that a check can say fits one message (Discord: 2,000 characters of content, 4,096 of a card's body).
func TestCheckFitsOneMessage(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	var all strings.Builder
	for n := range 20 {
		fmt.Fprintf(&all, "The Heron, which is a ferry of the harbour office and of nobody else at all as far as anybody in the whole of the town knows, was launched on %d May 2024. ", 4+n)
	}
	r := reply(t, d, call("check", "claim", all.String()))
	if n := len([]rune(r.Text)); n > 1990 || !strings.Contains(r.Text, "more were not looked at") {
		t.Errorf("%d characters:\n%s", n, r.Text)
	}
	if n := len([]rune(r.Card.Body)); n > 4000 {
		t.Errorf("%d characters in the card", n)
	}
}
