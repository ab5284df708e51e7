package ledger_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync"
	"testing"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// edit publishes a new claim of a fact.
func edit(t testing.TB, l *ledger.Ledger, id, claim string) ledger.Revision {
	t.Helper()
	fact, last, err := l.Facts().Get(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	fact.Claim = claim
	r, err := l.Facts().Apply(t.Context(), ledger.Change{Action: ledger.Edit, Fact: fact, Prev: last.Number, Who: "ann", Why: "it changed"})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func claim(t testing.TB, l *ledger.Ledger, id string) string {
	t.Helper()
	fact, _, err := l.Facts().Get(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return fact.Claim
}

// said gives a file of an edition.
func said(t testing.TB, e ledger.Edition, name string) string {
	t.Helper()
	text, err := fs.ReadFile(e.Files, name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestApply(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		ctx := t.Context()
		r := edit(t, l, "red", "The Alba is green.")
		if got := claim(t, l, "red"); got != "The Alba is green." || r.Edition != 2 || r.Action != ledger.Edit || r.Who != "ann" || r.Why != "it changed" {
			t.Errorf("after the edit: %q, %+v", got, r)
		}
		added, err := l.Facts().Apply(ctx, ledger.Change{Action: ledger.Add, Who: "bob", Fact: knowledge.Fact{ID: "crew", Claim: "Four people are the crew.", Topic: "boats", Status: knowledge.Open, Asks: []string{"who is the crew"}}})
		if err != nil || added.Edition != 3 {
			t.Fatalf("adding gave %+v, %v", added, err)
		}
		_, last, _ := l.Facts().Get(ctx, "fare")
		if _, err := l.Facts().Apply(ctx, ledger.Change{Action: ledger.Retire, ID: "fare", Prev: last.Number, Who: "ann", Why: "free now"}); err != nil {
			t.Fatal(err)
		}
		if fare, _, _ := l.Facts().Get(ctx, "fare"); fare.Status != knowledge.Retracted {
			t.Errorf("the retired fact is %s", fare.Status)
		}
		e, err := l.Facts().Current(ctx)
		if err != nil || e.Number != 4 || e.Who != "ann" || e.Why != "free now" {
			t.Fatalf("the edition is %+v, %v", e, err)
		}
		boats, err := fs.ReadFile(e.Files, "boats.yaml")
		if err != nil || !strings.HasPrefix(string(boats), "# Boats.\ntopic: boats\nfacts:\n  - id: red\n    claim: The Alba is green.\n") || !strings.Contains(string(boats), "id: crew") {
			t.Errorf("boats.yaml: %v\n%s", err, boats)
		}
		if err := l.Verify(ctx); err != nil {
			t.Error(err)
		}
	})
}

func TestApplyRefuses(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		defect := errors.New("it has a defect")
		refuse := false
		l := seeded(t, address, func(o *ledger.Options) {
			o.Check = func(context.Context, ledger.Edition) error {
				if refuse {
					return defect
				}
				return nil
			}
		})
		ctx := t.Context()
		fact, last, _ := l.Facts().Get(ctx, "red")
		other := fact
		other.Claim = "The Alba is white."
		edit(t, l, "red", "The Alba is green.")
		var stale *ledger.StaleError
		_, err := l.Facts().Apply(ctx, ledger.Change{Action: ledger.Edit, Fact: other, Prev: last.Number, Who: "bob"})
		if !errors.As(err, &stale) || stale.Who != "ann" || stale.What != "red" {
			t.Errorf("an edit of what was changed meanwhile gave %v", err)
		}
		for _, c := range []ledger.Change{
			{Action: ledger.Edit, Fact: knowledge.Fact{ID: "none"}, Who: "bob"},
			{Action: ledger.Retire, ID: "none", Who: "bob"},
			{Action: ledger.Restore, ID: "none", To: 1, Who: "bob"},
		} {
			if _, err := l.Facts().Apply(ctx, c); !errors.Is(err, ledger.ErrNotFound) {
				t.Errorf("%s of a fact that is not there gave %v", c.Action, err)
			}
		}
		for _, c := range []ledger.Change{{}, {ID: "red", Who: "bob", Action: "burn"}, {ID: "red", Action: ledger.Edit}, {ID: "red", Who: "bob", Action: ledger.Add, Prev: 3}, {ID: "red", Fact: knowledge.Fact{ID: "blue"}, Who: "bob", Action: ledger.Edit}} {
			if _, err := l.Facts().Apply(ctx, c); err == nil {
				t.Errorf("%+v was accepted", c)
			}
		}
		refuse = true
		_, last, _ = l.Facts().Get(ctx, "red")
		if _, err := l.Facts().Apply(ctx, ledger.Change{Action: ledger.Edit, Fact: other, Prev: last.Number, Who: "bob"}); !errors.Is(err, defect) {
			t.Errorf("an edition with a defect gave %v", err)
		}
		if n, _ := l.Facts().Latest(ctx); n != 2 {
			t.Errorf("what was refused published edition %d", n)
		}
	})
}

func TestApplyOnceByKey(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		ctx := t.Context()
		fact, last, _ := l.Facts().Get(ctx, "red")
		fact.Claim = "The Alba is green."
		c := ledger.Change{Key: "click 1", Action: ledger.Edit, Fact: fact, Prev: last.Number, Who: "ann"}
		first, err := l.Facts().Apply(ctx, c)
		if err != nil {
			t.Fatal(err)
		}
		edit(t, l, "red", "The Alba is white.")
		again, err := l.Facts().Apply(ctx, c)
		if err != nil || again.Number != first.Number || again.Edition != first.Edition {
			t.Errorf("the second try gave %+v, %v; the first %+v", again, err, first)
		}
		if got := claim(t, l, "red"); got != "The Alba is white." {
			t.Errorf("the second try changed the fact to %q", got)
		}
		c.ID, c.Fact.ID = "blue", "blue"
		if _, err := l.Facts().Apply(ctx, c); !errors.Is(err, ledger.ErrKeyReused) {
			t.Errorf("the key of another change gave %v", err)
		}
	})
}

func TestRestoreRevision(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		ctx := t.Context()
		edit(t, l, "red", "The Alba is green.")
		edit(t, l, "red", "The Alba is white.")
		history, err := l.Facts().History(ctx, "red")
		if err != nil || len(history) != 3 || history[0].Body.Claim != "The Alba is white." || history[2].Action != ledger.FromSource || history[2].Who != "tiktalks" {
			t.Fatalf("history: %+v, %v", history, err)
		}
		for i, want := range []struct {
			claim string
			mine  bool
		}{{"The Alba is green.", true}, {"The Alba is red.", false}} {
			_, last, _ := l.Facts().Get(ctx, "red")
			r, err := l.Facts().Apply(ctx, ledger.Change{Action: ledger.Restore, ID: "red", To: history[i+1].Number, Prev: last.Number, Who: "bob", Why: "was right"})
			if err != nil || r.Mine != want.mine || claim(t, l, "red") != want.claim {
				t.Errorf("restoring gave %+v, %v: %q", r, err, claim(t, l, "red"))
			}
		}
		e, _ := l.Facts().Current(ctx)
		if boats, _ := fs.ReadFile(e.Files, "boats.yaml"); string(boats) != base()["boats.yaml"] {
			t.Errorf("with all restored the file differs from the source's:\n%s", boats)
		}
		if _, err := l.Facts().History(ctx, "none"); !errors.Is(err, ledger.ErrNotFound) {
			t.Errorf("the history of no fact gave %v", err)
		}
		then, err := l.Facts().Edition(ctx, 2)
		if err != nil {
			t.Fatal(err)
		}
		if boats, _ := fs.ReadFile(then.Files, "boats.yaml"); !strings.Contains(string(boats), "The Alba is green.") {
			t.Errorf("edition 2 no longer says what it said:\n%s", boats)
		}
	})
}

// TestManyAtOnce lets people edit different facts at the same time, on two copies: everybody's change gets in.
func TestManyAtOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		copies := []*ledger.Ledger{seeded(t, address), open(t, address)}
		var all sync.WaitGroup
		for i, id := range []string{"red", "blue", "fare", "captain"} {
			all.Go(func() { edit(t, copies[i%2], id, fmt.Sprintf("Number %d says so.", i)) })
		}
		all.Wait()
		for i, id := range []string{"red", "blue", "fare", "captain"} {
			if got := claim(t, copies[0], id); got != fmt.Sprintf("Number %d says so.", i) {
				t.Errorf("%s: %q", id, got)
			}
		}
		if err := copies[0].Verify(t.Context()); err != nil {
			t.Error(err)
		}
	})
}

func TestAudit(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		c := newClock()
		l := seeded(t, address, at(c))
		c.Advance(time.Hour)
		edit(t, l, "red", "The Alba is green.")
		all, err := l.Audit().List(t.Context(), "", 0, 10)
		if err != nil || len(all) != 2 {
			t.Fatalf("audit: %+v, %v", all, err)
		}
		if got := all[0]; got.Who != "ann" || got.Action != "edit" || got.Subject != "red" || got.Why != "it changed" || got.Result != 2 || !got.At.Equal(c.Now()) || got.Number != 2 {
			t.Errorf("the edit is noted as %+v", got)
		}
		if older, _ := l.Audit().List(t.Context(), "", 2, 10); len(older) != 1 || older[0].Number != 1 {
			t.Errorf("before 2: %+v", older)
		}
		if anns, _ := l.Audit().List(t.Context(), "ann", 0, 10); len(anns) != 1 {
			t.Errorf("ann's: %+v", anns)
		}
	})
}
