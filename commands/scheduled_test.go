package commands_test

import (
	"context"
	"crypto/rand"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tiktalks/commands"
	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// What the source has is told until somebody was told, not again while it can be decided, and anew when it has expired.
func TestScheduledTellsUntilItIsHeard(t *testing.T) {
	t.Parallel()
	now := noon
	l, err := ledger.Open(t.Context(), filepath.Join(t.TempDir(), "ledger.db"), ledger.Options{Now: func() time.Time { return now }, Random: rand.Reader})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	if _, err := l.Facts().Seed(t.Context(), ferries(t), "test"); err != nil {
		t.Fatal(err)
	}
	source := withTrips(ferries(t), 1)
	d := commands.New(commands.Needs{Answerer: &knowledge.Answerer{Base: knowledge.NewBase(load(t, ferries(t)))}, Ledger: l,
		Load: func(context.Context) (fs.FS, error) { return source, nil }})
	for i, step := range []struct {
		after time.Duration
		told  bool // the moderators are told, where there is something to tell
		want  string
	}{
		{0, false, "It can be confirmed until 12:00 UTC on 3 July 2026"},
		{6 * time.Hour, true, "It can be confirmed until 18:00 UTC on 3 July 2026"},
		{6 * time.Hour, true, ""},
		{18 * time.Hour, true, "The source of the facts has changed.\nRefresh 3 would add 1"},
		{6 * time.Hour, true, ""},
	} {
		now = now.Add(step.after)
		n, err := d.Scheduled(t.Context(), 6*time.Hour, false)
		if err != nil || n.Told == nil && step.want != "" || n.Told != nil && step.want == "" || !strings.Contains(n.Text, step.want) {
			t.Errorf("step %d: %q, %v, want %q", i+1, n.Text, err, step.want)
		}
		if n.Told != nil && step.told {
			if err := n.Told(t.Context()); err != nil {
				t.Error(err)
			}
		}
	}
}
