package ground_test

import (
	"slices"
	"testing"

	"tiktalks/knowledge/ground"
)

// TestSidesTaken: who votes, rules or speaks against a thing is told from who passes or upholds it, whatever the words, and the votes on either
// side are no side of the whole.
func TestSidesTaken(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for _, c := range []struct {
		claim, fact string
		other       bool
	}{
		{"The council of Bergen voted 60 to 31 against the toll", "The council of Bergen passed the toll by 60 votes to 31.", true},
		{"The council of Bergen voted 60 to 31 for the toll", "The council of Bergen passed the toll by 60 votes to 31.", false},
		{"The court in Oslo ruled 2-1 for the toll", "The court in Oslo ruled 2 to 1 that the toll was unlawful.", true},
		{"The court in Oslo ruled 2-1 in favour of the toll", "The court in Oslo ruled 2 to 1 that the toll was not unlawful.", false},
		{"The court in Oslo decided against the toll", "The court in Oslo upheld the toll.", true},
		{"Holm came out for the toll", "Holm came out against the toll.", true},
		{"Holm argued against the toll", "Holm argued in favour of the toll.", true},
		{"Holm spoke for the toll", "Holm opposes the toll.", true},
		{"31 members voted against the toll", "The council of Bergen passed the toll by 60 votes to 31.", false},
		{"The council voted for the toll", "The council backed the toll, with 60 members for and 31 against.", false},
		{"Holm spoke for two hours about the toll", "Holm rejected the toll.", false},
	} {
		if got := standingTo(t, j, c.claim, c.fact).Sides; got != c.other {
			t.Errorf("%q against %q: %v, want %v", c.claim, c.fact, got, c.other)
		}
	}
}

// TestDoubtsOfSides: a side that the fact does not take, and what the claim denies and the fact tells outright of some, are doubted.
func TestDoubtsOfSides(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for _, c := range []struct {
		claim, fact string
		doubted     bool
	}{
		{"The council of Bergen voted 60 to 31 against the toll", "The vote of the council of Bergen on the toll was 60 to 31.", true},
		{"The council of Bergen voted 60 to 31 on the toll", "The vote of the council of Bergen on the toll was 60 to 31.", false},
		{"Holm's idea was for Norway to own half the toll", "Holm's idea was that Norway would own half the toll.", false},
		{"The toll is no longer collected", "The court barred collection of the toll from Holm only; it was collected from all others.", true},
		{"The toll is no longer collected", "The toll is no longer collected in Bergen.", false},
	} {
		doubts := standingTo(t, j, c.claim, c.fact).Doubts
		got := len(doubts) > 0 && doubts[len(doubts)-1].Reason == ground.Polarity
		if got != c.doubted {
			t.Errorf("%q against %q: %v, want %v", c.claim, c.fact, doubts, c.doubted)
		}
	}
}

// TestVoiced: whose word a fact gives is named by what he does, unless that is what he only says of himself.
func TestVoiced(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for _, c := range []struct {
		claim, fact string
		voiced      bool
	}{
		{"Holm shelved the toll", "Holm said the toll was off the table.", true},
		{"Holm obeys the law", "Holm said it obeys the law.", false},
		{"Holm is an army supplier", "The ministry put Holm on a list of what it calls army suppliers; Holm had rejected that.", false},
	} {
		if got := standingTo(t, j, c.claim, c.fact).Voiced; got != c.voiced {
			t.Errorf("%q against %q: %v, want %v", c.claim, c.fact, got, c.voiced)
		}
	}
}

// TestRoundedAlike: two percentages in round numbers are the fact's, one alone is meant to the letter, and a line is no share.
func TestRoundedAlike(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	fact := "Vardal holds 80.1 percent of the yard and Holm 19.9 percent, just under the legal 20 percent line."
	for _, c := range []struct {
		claim string
		sound bool
	}{
		{"80% of the yard is Vardal's and 20% Holm's", true},
		{"Vardal holds 80% of the yard", false},
		{"Vardal holds 81% of the yard and Holm 20%", false},
		{"Holm holds 20% of the yard", false},
		{"Holm holds 20.1% of the yard", false},
	} {
		s := standingTo(t, j, c.claim, fact)
		line := slices.ContainsFunc(s.Doubts, func(v ground.Verdict) bool { return v.Reason == ground.WrongBound })
		if got := len(s.Lacks) == 0 && !line; got != c.sound {
			t.Errorf("%q: %v, want %v (%v %v)", c.claim, got, c.sound, s.Lacks, s.Doubts)
		}
	}
}

// TestLatest: who last met in May is not contradicted by the first meeting since another one, and the last talks are by the first ones.
func TestLatest(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for _, c := range []struct {
		claim, fact string
		typed       bool
	}{
		{"Holm last visited Oslo in May", "Holm visited Oslo in May, the first visit since 2017.", false},
		{"The talks in Oslo were the last talks of the year", "The talks in Oslo were the first talks of the year.", true},
		{"Norway tariffs fell in May", "Norway tariffs on Vardal goods fell in May.", false},
	} {
		s := standingTo(t, j, c.claim, c.fact)
		typed := len(s.Doubts) > 0
		for _, l := range s.Lacks {
			typed = typed || l.Typed
		}
		if typed != c.typed {
			t.Errorf("%q against %q: %v, want %v", c.claim, c.fact, typed, c.typed)
		}
	}
}
