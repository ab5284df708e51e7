package ledger_test

import (
	"context"
	"errors"
	"testing"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

func propose(t *testing.T, l *ledger.Ledger, key, id, claim string) ledger.Draft {
	t.Helper()
	fact, last, err := l.Facts().Get(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	fact.Claim = claim
	d, err := l.Drafts().Propose(t.Context(), ledger.Change{Key: key, Action: ledger.Edit, Fact: fact, Prev: last.Number, Who: "ann", Why: "it changed", Server: "here"})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDrafts(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		ctx := t.Context()
		if err := l.Settings().Set(ctx, "here", ledger.Reviewers, "2", "ann"); err != nil {
			t.Fatal(err)
		}
		d := propose(t, l, "form 1", "red", "The Alba is green.")
		if again := propose(t, l, "form 1", "red", "The Alba is green."); again.Number != d.Number {
			t.Errorf("the same form made drafts %d and %d", d.Number, again.Number)
		}
		if got := claim(t, l, "red"); got != "The Alba is red." {
			t.Fatalf("a draft changed the fact to %q", got)
		}
		open, err := l.Drafts().Open(ctx, "red")
		if err != nil || len(open) != 1 || open[0].Change.Fact.Claim != "The Alba is green." || open[0].Change.Why != "it changed" {
			t.Fatalf("open drafts: %+v, %v", open, err)
		}
		if _, err := l.Drafts().Approve(ctx, "", d.Number, "ann", "sure"); !errors.Is(err, ledger.ErrOwn) {
			t.Errorf("the author's approval gave %v", err)
		}
		n, err := l.Drafts().Approve(ctx, "click", d.Number, "bob", "looks right")
		if err != nil || n != 2 || claim(t, l, "red") != "The Alba is green." {
			t.Errorf("the approval gave %d, %v", n, err)
		}
		if again, err := l.Drafts().Approve(ctx, "click", d.Number, "bob", "looks right"); err != nil || again != 2 {
			t.Errorf("the same click gave %d, %v", again, err)
		}
		if err := l.Drafts().Reject(ctx, d.Number, "cat", "no"); !errors.Is(err, ledger.ErrDecided) {
			t.Errorf("a no after the yes gave %v", err)
		}
		got, err := l.Drafts().Get(ctx, d.Number)
		if err != nil || got.State != ledger.DraftApproved || got.Decider != "bob" || got.Reason != "looks right" {
			t.Errorf("the draft: %+v, %v", got, err)
		}
		if history, _ := l.Facts().History(ctx, "red"); history[0].Who != "ann" || history[0].Why != "it changed" {
			t.Errorf("history names %+v", history[0])
		}
		if err := l.Verify(ctx); err != nil {
			t.Error(err)
		}
	})
}

// Where one person is enough, the author may publish what was proposed.
func TestDraftOfOne(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		d := propose(t, l, "", "red", "The Alba is green.")
		if n, err := l.Drafts().Approve(t.Context(), "", d.Number, "ann", ""); err != nil || n != 2 || claim(t, l, "red") != "The Alba is green." {
			t.Errorf("the author's approval gave %d, %v", n, err)
		}
	})
}

func TestDraftsClosed(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		ctx := t.Context()
		rejected, withdrawn, stale := propose(t, l, "", "red", "Red is out."), propose(t, l, "", "red", "Red is in."), propose(t, l, "", "red", "Red is red.")
		if err := errors.Join(l.Drafts().Reject(ctx, rejected.Number, "bob", "no source"), l.Drafts().Reject(ctx, withdrawn.Number, "ann", "oops")); err != nil {
			t.Fatal(err)
		}
		for n, want := range map[int64]ledger.DraftState{rejected.Number: ledger.DraftRejected, withdrawn.Number: ledger.DraftWithdrawn, stale.Number: ledger.DraftOpen} {
			if d, err := l.Drafts().Get(ctx, n); err != nil || d.State != want {
				t.Errorf("draft %d is %s, %v; want %s", n, d.State, err, want)
			}
		}
		if _, err := l.Drafts().Approve(ctx, "", rejected.Number, "cat", ""); !errors.Is(err, ledger.ErrDecided) {
			t.Errorf("approving what was rejected gave %v", err)
		}
		edit(t, l, "red", "The Alba is green.")
		var e *ledger.StaleError
		if _, err := l.Drafts().Approve(ctx, "", stale.Number, "bob", ""); !errors.As(err, &e) {
			t.Errorf("approving what was overtaken gave %v", err)
		}
		if _, err := l.Drafts().Get(ctx, 99); !errors.Is(err, ledger.ErrNotFound) {
			t.Errorf("no draft gave %v", err)
		}
	})
}

func TestTwoPeople(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		ctx := t.Context()
		if err := l.Settings().Set(ctx, "here", ledger.Reviewers, "2", "ann"); err != nil {
			t.Fatal(err)
		}
		_, last, _ := l.Facts().Get(ctx, "red")
		retire := ledger.Change{Action: ledger.Retire, ID: "red", Prev: last.Number, Who: "ann", Server: "here"}
		if _, err := l.Facts().Apply(ctx, retire); !errors.Is(err, ledger.ErrNeedsReview) {
			t.Errorf("alone: %v", err)
		}
		d, err := l.Drafts().Propose(ctx, retire)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := l.Drafts().Approve(ctx, "", d.Number, "bob", ""); err != nil {
			t.Fatal(err)
		}
		history, _ := l.Facts().History(ctx, "red")
		restore := ledger.Change{Action: ledger.Restore, ID: "red", To: history[1].Number, Prev: history[0].Number, Who: "bob", Server: "here"}
		d, err = l.Drafts().Propose(ctx, restore)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := l.Drafts().Approve(ctx, "", d.Number, "ann", ""); err != nil {
			t.Fatal(err)
		}
		if r, _ := l.Facts().History(ctx, "red"); r[0].Mine || r[0].Action != ledger.Restore {
			t.Errorf("restored: %+v", r[0])
		}
		p, err := l.Facts().Preview(ctx, next(t), "ann", "here")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := l.Facts().Confirm(ctx, "", p.Number, "ann", ""); !errors.Is(err, ledger.ErrOwn) {
			t.Errorf("confirming one's own refresh: %v", err)
		}
		if _, err := l.Facts().Confirm(ctx, "", p.Number, "bob", ""); err != nil {
			t.Error(err)
		}
		if err := l.Settings().Set(ctx, "here", ledger.Reviewers, "7", "ann"); err == nil {
			t.Error("seven reviewers were accepted")
		}
	})
}

// A draft written from another takes its place; one that is decided already is left alone.
func TestADraftReplacesAnother(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		ctx := t.Context()
		again := func(old ledger.Draft, claim string) ledger.Draft {
			c := old.Change
			c.Draft, c.Who, c.Fact.Claim = old.Number, "bob", claim
			d, err := l.Drafts().Propose(ctx, c)
			if err != nil {
				t.Fatal(err)
			}
			return d
		}
		first := propose(t, l, "", "red", "The Alba is green.")
		second := again(first, "The Alba is white.")
		if d, err := l.Drafts().Get(ctx, first.Number); err != nil || d.State != ledger.DraftReplaced || d.Decider != "bob" || d.Reason != "draft 2 takes its place" {
			t.Errorf("the first draft: %+v, %v", d, err)
		}
		if _, err := l.Drafts().Approve(ctx, "", first.Number, "ann", ""); !errors.Is(err, ledger.ErrDecided) {
			t.Errorf("approving what was replaced gave %v", err)
		}
		if err := l.Drafts().Reject(ctx, second.Number, "bob", ""); err != nil {
			t.Fatal(err)
		}
		again(second, "The Alba is black.")
		if d, err := l.Drafts().Get(ctx, second.Number); err != nil || d.State != ledger.DraftWithdrawn {
			t.Errorf("the second draft: %+v, %v", d, err)
		}
	})
}

// Whoever looks at drafts sees which of them can never be published.
func TestOvertakenDrafts(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		ctx := t.Context()
		stale := propose(t, l, "", "red", "The Alba is white.")
		fresh := knowledge.Fact{ID: "green", Claim: "Grass is green.", Topic: stale.Change.Fact.Topic, Status: knowledge.Open, Asks: []string{"what is green"}}
		add := ledger.Change{Action: ledger.Add, Fact: fresh, Who: "ann", Why: "new"}
		twin, err := l.Drafts().Propose(ctx, add)
		if err != nil || twin.Overtaken || stale.Overtaken {
			t.Fatalf("overtaken too early: %+v, %v", twin, err)
		}
		edit(t, l, "red", "The Alba is green.")
		if _, err := l.Facts().Apply(ctx, add); err != nil {
			t.Fatal(err)
		}
		open, err := l.Drafts().Open(ctx, "")
		if err != nil || len(open) != 2 || !open[0].Overtaken || !open[1].Overtaken {
			t.Errorf("open drafts: %+v, %v", open, err)
		}
		var e *ledger.StaleError
		if _, err := l.Drafts().Propose(ctx, add); !errors.Is(err, ledger.ErrTaken) || !errors.As(err, &e) {
			t.Errorf("an id that is taken gave %v", err)
		}
	})
}

// What can be told about a change is told all at once, and nothing is stored.
func TestTry(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		defect := ledger.Refusal("it has a defect")
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
		edit(t, l, "red", "The Alba is green.") // a moderator's: the same words as the source's would count as theirs
		fact, last, err := l.Facts().Get(ctx, "red")
		if err != nil {
			t.Fatal(err)
		}
		if err := l.Drafts().Try(ctx, ledger.Change{Action: ledger.Edit, Fact: fact, Prev: last.Number, Who: "ann"}); !errors.Is(err, ledger.ErrSame) {
			t.Errorf("an edit of nothing gave %v", err)
		}
		refuse = true
		fact.Claim = "The Alba is white."
		err = l.Drafts().Try(ctx, ledger.Change{Action: ledger.Add, Fact: fact, Who: "ann"})
		if !errors.Is(err, ledger.ErrTaken) || !errors.Is(err, defect) {
			t.Errorf("an id that is taken by a fact with a defect gave %v", err)
		}
		if open, err := l.Drafts().Open(ctx, ""); err != nil || len(open) > 0 {
			t.Errorf("drafts: %+v, %v", open, err)
		}
	})
}
