package ledger_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"tiktalks/knowledge/ledger"
)

func post(t *testing.T, l *ledger.Ledger, message string, facts ...string) {
	t.Helper()
	n, err := l.Facts().Latest(t.Context())
	if err == nil {
		err = l.Posts().Add(t.Context(), ledger.Post{Message: message, Channel: "c", Server: "here", Edition: n, Facts: facts})
	}
	if err != nil {
		t.Fatal(err)
	}
}

func claimAll(t *testing.T, l *ledger.Ledger, holder string) []ledger.Correction {
	t.Helper()
	all, err := l.Corrections().Claim(t.Context(), ledger.Claims{Holder: holder, Most: 10, Lease: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestCorrections(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		c := newClock()
		l := seeded(t, address, at(c))
		ctx := t.Context()
		post(t, l, "old", "red")
		c.Advance(31 * 24 * time.Hour)
		post(t, l, "p1", "red", "blue")
		post(t, l, "p1", "red", "blue") // noted twice
		post(t, l, "p2", "blue")
		post(t, l, "p3", "fare")
		if got, err := l.Posts().Resting(ctx, "red"); err != nil || len(got) != 1 || !slices.Equal(got[0].Facts, []string{"blue", "red"}) {
			t.Fatalf("resting on red: %+v, %v", got, err)
		}
		edit(t, l, "red", "The Alba is green.")
		edit(t, l, "blue", "The Brio is azure.") // p1 takes both changes in one correction
		all := claimAll(t, l, "copy 1")
		if len(all) != 2 || all[0].Message != "p1" || !slices.Equal(all[0].Facts, []string{"blue", "red"}) || all[0].Edition != 3 || all[1].Message != "p2" || all[0].Attempt != 1 || all[0].Channel != "c" {
			t.Fatalf("due: %+v", all)
		}
		if again := claimAll(t, l, "copy 2"); len(again) != 0 {
			t.Fatalf("handed out twice: %+v", again)
		}
		if err := l.Corrections().Done(ctx, all[0], "copy 1"); err != nil {
			t.Fatal(err)
		}
		c.Advance(time.Minute) // copy 1 dies with p2 claimed
		rest := claimAll(t, l, "copy 2")
		if len(rest) != 1 || rest[0].Message != "p2" || rest[0].Attempt != 2 || rest[0].Nonce() != all[1].Nonce() || rest[0].Nonce() == all[0].Nonce() || len(rest[0].Nonce()) != 25 {
			t.Fatalf("after the lease: %+v", rest)
		}
		if err := l.Corrections().Done(ctx, all[1], "copy 1"); !errors.Is(err, ledger.ErrHeld) {
			t.Errorf("a holder without the lease: %v", err)
		}
		if err := errors.Join(l.Corrections().Done(ctx, rest[0], "copy 2"), l.Corrections().Done(ctx, rest[0], "copy 2")); err != nil {
			t.Error(err)
		}
		if got, err := l.Corrections().Progress(ctx); err != nil || got["done"] != 2 || len(got) != 1 {
			t.Errorf("progress: %v, %v", got, err)
		}
	})
}

// TestCorrectionsOnlyWhereItMatters changes what no reader of an answer was told.
func TestCorrectionsOnlyWhereItMatters(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		post(t, l, "p1", "red")
		fact, last, _ := l.Facts().Get(t.Context(), "red")
		fact.Note, fact.Asks = "seen from the pier", []string{"which colour"}
		if _, err := l.Facts().Apply(t.Context(), ledger.Change{Action: ledger.Edit, Fact: fact, Prev: last.Number, Who: "ann"}); err != nil {
			t.Fatal(err)
		}
		if all := claimAll(t, l, "copy"); len(all) != 0 {
			t.Errorf("due after a note: %+v", all)
		}
		retireRed(t, l)
		if all := claimAll(t, l, "copy"); len(all) != 1 {
			t.Errorf("due after retiring: %+v", all)
		}
	})
}

// TestCorrectionsSettled restores a fact before and after a reader was told of its change.
func TestCorrectionsSettled(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		post(t, l, "p1", "red")
		edit(t, l, "red", "The Alba is green.")
		edit(t, l, "red", "The Alba is red.")
		if all := claimAll(t, l, "copy"); len(all) != 0 {
			t.Errorf("nobody was told of the change, but due: %+v", all)
		}
		edit(t, l, "red", "The Alba is green.")
		if all := claimAll(t, l, "copy"); len(all) != 1 {
			t.Fatalf("due: %+v", all)
		}
		edit(t, l, "red", "The Alba is red.")
		if all := claimAll(t, l, "copy"); len(all) != 1 || all[0].Edition != 5 {
			t.Errorf("the reader was told, so due should be the next: %+v", all)
		}
	})
}

// TestCorrectionsOvertaken notes an answer after the fact it was given from has changed.
func TestCorrectionsOvertaken(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		edit(t, l, "red", "The Alba is green.")
		for message, edition := range map[string]int64{"late": 1, "in time": 2} {
			if err := l.Posts().Add(t.Context(), ledger.Post{Message: message, Server: "here", Edition: edition, Facts: []string{"red", "blue"}}); err != nil {
				t.Fatal(err)
			}
		}
		if all := claimAll(t, l, "copy"); len(all) != 1 || all[0].Message != "late" || !slices.Equal(all[0].Facts, []string{"red"}) {
			t.Errorf("due: %+v", all)
		}
	})
}

func TestCorrectionsByRefresh(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		l := seeded(t, address)
		for _, fact := range []string{"red", "blue", "captain", "fare"} {
			post(t, l, fact, fact)
		}
		edit(t, l, "red", "The Alba is green.")
		if all := claimAll(t, l, "copy"); len(all) != 1 {
			t.Fatalf("due after the edit: %+v", all)
		}
		if _, err := l.Facts().Refresh(t.Context(), "", next(t), ledger.KeepMine, "ann", ""); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, c := range claimAll(t, l, "copy") {
			got = append(got, c.Message)
		}
		if !slices.Equal(got, []string{"blue", "captain"}) { // red stayed ours, fare did not change
			t.Errorf("due after the refresh: %v", got)
		}
	})
}

func TestCorrectionsRateAndFailure(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		c := newClock()
		l := seeded(t, address, at(c))
		ctx := t.Context()
		for i := range 5 {
			post(t, l, fmt.Sprint("p", i), "red")
		}
		edit(t, l, "red", "The Alba is green.")
		slow := ledger.Claims{Holder: "copy", Most: 10, Lease: time.Hour, Per: time.Minute, Rate: 2}
		var got []int
		for range 4 {
			all, err := l.Corrections().Claim(ctx, slow)
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, len(all))
			for _, one := range all {
				if err := l.Corrections().Fail(ctx, one, "copy"); err != nil {
					t.Fatal(err)
				}
			}
			c.Advance(40 * time.Second)
		}
		if !slices.Equal(got, []int{2, 0, 2, 0}) {
			t.Errorf("handed out %v at a time", got)
		}
		for range 6 { // the fifth is never said to be sent
			c.Advance(2 * time.Hour)
			if _, err := l.Corrections().Claim(ctx, slow); err != nil {
				t.Fatal(err)
			}
		}
		if got, _ := l.Corrections().Progress(ctx); got["failed"] != 5 || len(got) != 1 {
			t.Errorf("in the end: %v", got)
		}
	})
}
