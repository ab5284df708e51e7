package commands_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tiktalks/commands"
	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// office is a desk with a ledger that holds the ferries, and what it has logged.
type office struct {
	*commands.Desk
	ledger *ledger.Ledger
	log    *bytes.Buffer
	calls  int
}

// curating gives an office that follows its ledger.
func curating(t *testing.T) *office {
	t.Helper()
	editions := ledger.NewLoader(new(knowledge.Loader).Load)
	l, err := ledger.Open(t.Context(), filepath.Join(t.TempDir(), "ledger.db"), ledger.Options{
		Now: time.Now, Random: rand.Reader, Check: editions.Check, Poll: 20 * time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	if _, err := l.Facts().Seed(t.Context(), ferries(t), "tiktalks"); err != nil {
		t.Fatal(err)
	}
	base, log := knowledge.NewBase(load(t, ferries(t))), new(bytes.Buffer)
	follow(t, l, editions, base)
	return &office{
		Desk: commands.New(commands.Needs{
			Answerer: &knowledge.Answerer{Base: base}, Ledger: l, Editions: editions.Load, Log: slog.New(slog.NewTextHandler(log, nil)),
		}),
		ledger: l, log: log,
	}
}

// follow keeps the base on the ledger's edition until the test ends.
func follow(t *testing.T, l *ledger.Ledger, editions *ledger.Loader[*knowledge.Snapshot], base *knowledge.Base) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = l.Follow(ctx, ledger.Follower{Use: func(e ledger.Edition) error {
			s, err := editions.Load(e)
			if err == nil {
				base.Publish(s, e.Number)
			}
			return err
		}})
	}()
	t.Cleanup(func() { cancel(); <-done })
}

// call gives a call with an id of its own.
func (o *office) call(command string, options ...string) commands.Call {
	o.calls++
	c := call(command, options...)
	c.ID = fmt.Sprintf("call-%d", o.calls)
	return c
}

// press clicks the button with the label.
func (o *office) press(t *testing.T, r commands.Reply, label string) commands.Reply {
	t.Helper()
	for _, b := range r.Buttons {
		if b.Label == label {
			text, err := b.Press.Write()
			if err != nil {
				t.Fatalf("the button %q can't be kept: %v", label, err)
			}
			p, err := commands.ReadPress(text)
			if err != nil {
				t.Fatal(err)
			}
			c := o.call(p.Command)
			c.Options = p.Options
			return reply(t, o.Desk, c)
		}
	}
	t.Fatalf("there is no button %q below %q: %+v", label, r.Text, r.Buttons)
	return commands.Reply{}
}

// send fills a form: fields and values in turn, the rest as it stands there.
func (o *office) send(t *testing.T, r commands.Reply, values ...string) commands.Reply {
	t.Helper()
	if r.Form == nil {
		t.Fatalf("no form opened: %q", r.Text)
	}
	c := o.call(r.Form.Press.Command, values...)
	for _, f := range r.Form.Fields {
		if _, given := c.Options[f.Name]; !given {
			c.Options[f.Name] = f.Value
		}
	}
	for name, value := range r.Form.Press.Options {
		c.Options[name] = value
	}
	return reply(t, o.Desk, c)
}

// newFact is what is typed into the form of a new fact, with some of it replaced.
func newFact(values ...string) []string {
	return append([]string{
		"claim", "The Heron was painted green on 20 June 2026.", "details", "id: heron-green\ntopic: boats\nnames: Heron\nwhen: 2026-06-20\nstatus: single",
		"asks", "what colour is the heron now", "sources", "Lake Office | https://lake.example/green", "why", "new paint",
	}, values...)
}

func (o *office) drafts(t *testing.T) []ledger.Draft {
	t.Helper()
	open, err := o.ledger.Drafts().Open(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	return open
}

// wants fails the test where the text lacks one of the parts.
func wants(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(text, part) {
			t.Errorf("no %q in:\n%s", part, text)
		}
	}
}
