package ledger_test

import (
	"errors"
	"testing"

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
