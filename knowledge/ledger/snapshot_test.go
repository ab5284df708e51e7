package ledger_test

import (
	"errors"
	"slices"
	"testing"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/ledger"
)

// TestSnapshots runs the ledger as the program does: every edition has to make a Snapshot before it is published, and what
// a moderator said is what the next Snapshot says.
func TestSnapshots(t *testing.T) {
	loader := ledger.NewLoader(knowledge.Load) // for both engines: building the shipped base takes long with -race
	onBoth(t, func(t *testing.T, address string) {
		l := open(t, address, func(o *ledger.Options) { o.Check = loader.Check })
		ctx := t.Context()
		if _, err := l.Facts().Seed(ctx, facts.Shipped(), "tiktalks"); err != nil {
			t.Fatal(err)
		}
		before := snapshot(t, l, loader)
		const id, claim = "geneva-talks", "Talks were held in Geneva."
		edit(t, l, id, claim)
		after := snapshot(t, l, loader)
		if c := before.Compare(after); len(c.Added) != 0 || len(c.Removed) != 0 || len(c.Changed) != 1 || c.Changed[0] != id {
			t.Errorf("the edit changed %+v", c)
		}
		if f, _ := after.Fact(id); f.Claim != claim || len(f.Wordings) == 0 || len(f.Tellings) > 0 {
			t.Errorf("the snapshot says %q, with %d wordings and %d tellings", f.Claim, len(f.Wordings), len(f.Tellings))
		}
		if f, _ := before.Fact(id); len(f.Tellings) == 0 || !slices.Equal(after.Untold, []string{id}) {
			t.Errorf("before it had %d tellings, and those of %q are not used since", len(f.Tellings), after.Untold)
		}
		fact, last, _ := l.Facts().Get(ctx, id)
		fact.Entities = append(fact.Entities, "Nobody of this name")
		var problems knowledge.Problems
		_, err := l.Facts().Apply(ctx, ledger.Change{Action: ledger.Edit, Fact: fact, Prev: last.Number, Who: "ann"})
		if !errors.As(err, &problems) || len(problems) != 1 {
			t.Errorf("a defect gave %v", err)
		}
		broken := folder(t, map[string]string{"a.yaml": "name: x\nfacts:\n" + block("one", "One.")})
		if _, err := l.Facts().Preview(ctx, broken, "ann", "here"); !errors.As(err, &problems) {
			t.Errorf("a source with defects gave %v", err)
		}
		if n, _ := l.Facts().Latest(ctx); n != 2 {
			t.Errorf("the edition is %d", n)
		}
	})
}

func snapshot(t *testing.T, l *ledger.Ledger, loader *ledger.Loader[*knowledge.Snapshot]) *knowledge.Snapshot {
	t.Helper()
	e, err := l.Facts().Current(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s, err := loader.Load(e)
	if err != nil {
		t.Fatal(err)
	}
	return s
}
