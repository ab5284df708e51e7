package commands_test

import (
	"crypto/rand"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tiktalks/commands"
	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

func TestHelpListsEveryCommandOfTheDesk(t *testing.T) {
	t.Parallel()
	d := keepingDesk(t)
	r := reply(t, d, call("help"))
	if r.Kind != "help" || !r.Private || r.Card.Title != "For people who may manage the server" {
		t.Errorf("help is %+v", r)
	}
	listed := 0
	for _, c := range d.All() {
		if c.Hidden {
			continue
		}
		listed++
		part, other := r.Text, r.Card.Body
		if c.Restricted() {
			part, other = other, part
		}
		if !lists(part, c) || lists(other, c) {
			t.Errorf("/%s does not stand where it should in:\n%s\n%s", c.Name, r.Text, r.Card.Body)
		}
	}
	if got := strings.Count(r.Text+r.Card.Body, "• /"); got != listed {
		t.Errorf("%d lines, want one for each of the %d commands", got, listed)
	}
	if n, m := len([]rune(r.Text)), len([]rune(r.Card.Body)); n > 1990 || m > 4000 {
		t.Errorf("help has %d and %d characters, more than one message holds", n, m)
	}
	for _, c := range d.All() {
		if c.Menu != "" && !strings.Contains(r.Text+r.Card.Body, "• "+c.Menu+", in the menu") {
			t.Errorf("%q is not named", c.Menu)
		}
	}
}

// keepingDesk is a desk with a ledger, which has all commands but the model's.
func keepingDesk(t *testing.T) *commands.Desk {
	t.Helper()
	l, err := ledger.Open(t.Context(), filepath.Join(t.TempDir(), "ledger.db"), ledger.Options{Now: time.Now, Random: rand.Reader})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	base := knowledge.NewBase(load(t, ferries(t)))
	return commands.New(commands.Needs{Answerer: &knowledge.Answerer{Base: base}, Ledger: l})
}

// lists tells whether a line of the text begins with the command's name and ends with what it is about.
func lists(text string, c commands.Command) bool {
	return slices.ContainsFunc(strings.Split(text, "\n"), func(line string) bool {
		return strings.HasPrefix(line, "• /"+c.Name) && strings.HasSuffix(line, ": "+c.About)
	})
}

func TestHelpShowsWhatACommandTakes(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	r := reply(t, d, call("help"))
	text := r.Text + "\n" + r.Card.Body
	for _, line := range []string{
		"• /ask question [private]: ", "• /latest [since] [topic]: What happened last", "• /fact id: ", "• /facts refresh: ",
	} {
		if !strings.Contains(text, "\n"+line) {
			t.Errorf("no line begins %q in:\n%s", line, text)
		}
	}
}
