package ledger_test

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

func ids(all []ledger.Difference) []string {
	var got []string
	for _, d := range all {
		got = append(got, d.ID)
	}
	return got
}

// next is a source that adds a fact, changes two and takes one out.
func next(t testing.TB) fs.FS {
	files := base()
	files["boats.yaml"] = "# Boats.\ntopic: boats\nfacts:\n" + block("red", "The Alba is crimson.") + "\n" + block("blue", "The Brio is azure.") + "\n" + block("dock", "There is one dock.")
	return folder(t, files)
}

func TestRefresh(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		ctx := t.Context()
		edit(t, l, "red", "The Alba is green.")
		edit(t, l, "fare", "A ticket costs 4 crowns.") // the source says nothing new of it
		p, err := l.Facts().Preview(ctx, next(t), "ann", "here")
		if err != nil {
			t.Fatal(err)
		}
		got := [][]string{ids(p.Added), ids(p.Changed), ids(p.Removed), p.Files}
		if diff := cmp.Diff([][]string{{"dock"}, {"blue"}, {"captain"}, {"boats.yaml"}}, got); diff != "" {
			t.Errorf("the preview (-want +got):\n%s", diff)
		}
		if len(p.Conflicts) != 1 || p.Conflicts[0].ID != "red" || p.Conflicts[0].Source.Claim != "The Alba is crimson." || p.Conflicts[0].Mine.Claim != "The Alba is green." || p.Conflicts[0].Was.Claim != "The Alba is red." {
			t.Fatalf("conflicts: %+v", p.Conflicts)
		}
		if n, _ := l.Facts().Latest(ctx); n != 3 {
			t.Fatalf("the preview published edition %d", n)
		}
		var open *ledger.ConflictsError
		if _, err := l.Facts().Confirm(ctx, "k", p.Number, "ann", ""); !errors.As(err, &open) || !slices.Equal(open.Facts, []string{"red"}) {
			t.Fatalf("with an open conflict: %v", err)
		}
		if err := l.Facts().Choose(ctx, p.Number, "red", ledger.KeepMine, "ann"); err != nil {
			t.Fatal(err)
		}
		n, err := l.Facts().Confirm(ctx, "k", p.Number, "ann", "weekly")
		if err != nil || n != 4 {
			t.Fatalf("confirming gave %d, %v", n, err)
		}
		if again, err := l.Facts().Confirm(ctx, "k", p.Number, "ann", "weekly"); err != nil || again != 4 {
			t.Errorf("confirming again with the key gave %d, %v", again, err)
		}
		if _, err := l.Facts().Confirm(ctx, "other", p.Number, "ann", ""); !errors.Is(err, ledger.ErrDecided) {
			t.Errorf("confirming again gave %v", err)
		}
		for id, want := range map[string]string{"red": "The Alba is green.", "blue": "The Brio is azure.", "fare": "A ticket costs 4 crowns.", "dock": "There is one dock."} {
			if got := claim(t, l, id); got != want {
				t.Errorf("%s: %q, want %q", id, got, want)
			}
		}
		if _, _, err := l.Facts().Get(ctx, "captain"); !errors.Is(err, ledger.ErrNotFound) {
			t.Errorf("the removed fact gave %v", err)
		}
		history, _ := l.Facts().History(ctx, "red")
		if len(history) != 4 || history[0].Action != ledger.Kept || history[1].Action != ledger.FromSource || history[1].Body.Claim != "The Alba is crimson." {
			t.Errorf("red's history: %+v", history)
		}
		if p, err := l.Facts().Preview(ctx, next(t), "ann", "here"); err != nil || !p.Empty() || len(p.Conflicts) != 0 {
			t.Errorf("the same source again gave %+v, %v", p, err)
		}
		if err := l.Verify(ctx); err != nil {
			t.Error(err)
		}
	})
}

func TestRefreshTake(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		ctx := t.Context()
		edit(t, l, "red", "The Alba is green.")
		edit(t, l, "blue", "The Brio is azure.") // as the source will say
		p, err := l.Facts().Preview(ctx, next(t), "ann", "here")
		if err != nil || len(p.Conflicts) != 1 || len(p.Changed) != 0 {
			t.Fatalf("the preview is %+v, %v", p, err)
		}
		if err := l.Facts().Choose(ctx, p.Number, "blue", ledger.TakeTheir, "ann"); !errors.Is(err, ledger.ErrNotFound) {
			t.Errorf("a choice where there is no conflict gave %v", err)
		}
		for _, c := range []ledger.Choice{ledger.KeepMine, ledger.TakeTheir} {
			if err := l.Facts().Choose(ctx, p.Number, "red", c, "ann"); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := l.Facts().Confirm(ctx, "", p.Number, "ann", ""); err != nil {
			t.Fatal(err)
		}
		e, _ := l.Facts().Current(ctx)
		want, _ := fs.ReadFile(next(t), "boats.yaml")
		if got, _ := fs.ReadFile(e.Files, "boats.yaml"); string(got) != string(want) {
			t.Errorf("with nothing of moderators' left the file is not the source's:\n%s", got)
		}
	})
}

// TestConflicts names what is a conflict and what is not, for every way in which a moderator and the source can differ.
func TestConflicts(t *testing.T) {
	for _, test := range []struct {
		name     string
		mine     func(*testing.T, *ledger.Ledger)
		source   string // the new line for red; empty: it is taken out
		conflict bool
		want     string // red's claim after "keep"; empty: it is gone
	}{
		{"edited and removed", func(t *testing.T, l *ledger.Ledger) { edit(t, l, "red", "The Alba is green.") }, "", true, "The Alba is green."},
		{"retired and changed", retireRed, "The Alba is crimson.", true, "The Alba is red."},
		{"retired and removed", retireRed, "", false, ""},
		{"untouched and removed", func(*testing.T, *ledger.Ledger) {}, "", false, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			onBoth(t, func(t *testing.T, address string) {
				l := seeded(t, address)
				test.mine(t, l)
				files := base()
				files["boats.yaml"] = "topic: boats\nfacts:\n" + block("blue", "The Brio is blue.") + "\n" + block("captain", "Ms Cole is captain of the Alba.")
				if test.source != "" {
					files["boats.yaml"] += "\n" + block("red", test.source)
				}
				p, err := l.Facts().Preview(t.Context(), folder(t, files), "ann", "here")
				if err != nil || (len(p.Conflicts) == 1) != test.conflict {
					t.Fatalf("%+v, %v", p, err)
				}
				for _, c := range p.Conflicts {
					if err := l.Facts().Choose(t.Context(), p.Number, c.ID, ledger.KeepMine, "ann"); err != nil {
						t.Fatal(err)
					}
				}
				if _, err := l.Facts().Confirm(t.Context(), "", p.Number, "ann", ""); err != nil {
					t.Fatal(err)
				}
				if fact, _, err := l.Facts().Get(t.Context(), "red"); fact.Claim != test.want || (err != nil) != (test.want == "") {
					t.Errorf("red is %q, %v", fact.Claim, err)
				}
			})
		})
	}
}

func retireRed(t *testing.T, l *ledger.Ledger) {
	_, last, _ := l.Facts().Get(t.Context(), "red")
	if _, err := l.Facts().Apply(t.Context(), ledger.Change{Action: ledger.Retire, ID: "red", Prev: last.Number, Who: "ann"}); err != nil {
		t.Fatal(err)
	}
}

// TestAddedTwice has a moderator and the source add a fact with the same id.
func TestAddedTwice(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		dock := knowledge.Fact{ID: "dock", Claim: "There are two docks.", Topic: "boats", Status: knowledge.Open, Asks: []string{"how many docks"}}
		if _, err := l.Facts().Apply(t.Context(), ledger.Change{Action: ledger.Add, Fact: dock, Who: "ann"}); err != nil {
			t.Fatal(err)
		}
		p, err := l.Facts().Preview(t.Context(), next(t), "ann", "here")
		if err != nil || len(p.Conflicts) != 1 || p.Conflicts[0].ID != "dock" || p.Conflicts[0].Was != nil {
			t.Errorf("%+v, %v", p.Conflicts, err)
		}
	})
}

func TestTwoPreviews(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		c := newClock()
		l := seeded(t, address, at(c))
		ctx := t.Context()
		anns, err := l.Facts().Preview(ctx, next(t), "ann", "here")
		if err != nil || len(anns.Others) != 0 {
			t.Fatalf("%+v, %v", anns.Others, err)
		}
		bobs, err := l.Facts().Preview(ctx, changed(t, "fares.yaml", "3 crowns", "5 crowns"), "bob", "here")
		if err != nil || len(bobs.Others) != 1 || bobs.Others[0].Who != "ann" {
			t.Fatalf("bob hears of %+v, %v", bobs.Others, err)
		}
		if again, _ := l.Facts().Previewed(ctx, anns.Number); len(again.Others) != 1 || again.Others[0].Who != "bob" {
			t.Errorf("ann hears of %+v", again.Others)
		}
		if _, err := l.Facts().Confirm(ctx, "", anns.Number, "ann", "first"); err != nil {
			t.Fatal(err)
		}
		var stale *ledger.StaleError
		if _, err := l.Facts().Confirm(ctx, "", bobs.Number, "bob", "second"); !errors.As(err, &stale) || stale.Who != "ann" {
			t.Errorf("the slower one gave %v", err)
		}
		third, err := l.Facts().Preview(ctx, changed(t, "fares.yaml", "3 crowns", "5 crowns"), "bob", "here")
		if err != nil {
			t.Fatal(err)
		}
		c.Advance(15 * time.Minute)
		if _, err := l.Facts().Confirm(ctx, "", third.Number, "bob", ""); !errors.Is(err, ledger.ErrExpired) {
			t.Errorf("an old preview gave %v", err)
		}
		fourth, _ := l.Facts().Preview(ctx, changed(t, "fares.yaml", "3 crowns", "5 crowns"), "bob", "here")
		if err := errors.Join(l.Facts().Cancel(ctx, fourth.Number, "bob")); err != nil {
			t.Error(err)
		}
		if _, err := l.Facts().Confirm(ctx, "", fourth.Number, "bob", ""); !errors.Is(err, ledger.ErrDecided) {
			t.Errorf("a cancelled preview gave %v", err)
		}
	})
}

func TestSeedOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		a, b := open(t, address), open(t, address)
		if _, err := a.Facts().Current(t.Context()); !errors.Is(err, ledger.ErrNoEdition) {
			t.Errorf("an empty ledger gave %v", err)
		}
		errs := make(chan error, 2)
		for _, l := range []*ledger.Ledger{a, b} {
			go func() {
				n, err := l.Facts().Seed(t.Context(), ferries(t), "tiktalks")
				if err == nil && n != 1 {
					err = fmt.Errorf("edition %d", n)
				}
				errs <- err
			}()
		}
		if err := errors.Join(<-errs, <-errs); err != nil {
			t.Error(err)
		}
		if n, err := b.Facts().Seed(t.Context(), next(t), "tiktalks"); err != nil || n != 1 {
			t.Errorf("a later seed gave %d, %v", n, err)
		}
		if n, err := b.Facts().Refresh(t.Context(), "v2", next(t), ledger.KeepMine, "tiktalks", "program 2"); err != nil || n != 2 {
			t.Errorf("a newer base gave %d, %v", n, err)
		}
		if _, err := b.Facts().Refresh(t.Context(), "", folder(t, map[string]string{"a.yaml": "name: x\n"}), ledger.KeepMine, "tiktalks", ""); err == nil {
			t.Error("a base without facts was published")
		}
	})
}
