package ground_test

import (
	"slices"
	"testing"

	"tiktalks/knowledge/ground"
)

// TestAgainst: a fact that says what the claim sets itself against, in the place of what the claim says, is against the claim. One that says it
// of something else, denies it or sets it aside itself is not.
func TestAgainst(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for _, c := range []struct {
		claim, fact string
		against     bool
	}{
		// who does it
		{"Holm, not Vardal, sold the ferry", "In May Vardal sold the ferry to Norway.", true},
		{"It was Holm, not Vardal, that sold the ferry", "The ferry was sold by Vardal.", true},
		{"Holm rather than Vardal sold the ferry", "Vardal sold the ferry.", true},
		{"Holm, not Vardal, sold the ferry", "Holm sold the ferry, and Vardal sued Norway.", false},
		{"Holm, not Vardal, sold the ferry", "Holm sold the ferry to Vardal.", false},
		{"Holm, not Vardal, said that the ferry sank", "Vardal said that the ferry sank.", true},
		{"Holm, not Vardal, said that the ferry sank", "Holm said that the ferry sank; Vardal called it a lie.", false},
		// what it is about, with whom, where
		{"Holm signed a treaty on fishing, not on ferries", "Holm signed a treaty on ferries.", true},
		{"Holm signed a treaty on fishing rather than ferries", "Holm signed a treaty on ferries.", true},
		{"Holm signed a treaty on ferries, not on fishing", "Holm signed a treaty on ferries; in June its fishing rules changed.", false},
		{"The treaty was with Vardal, not with Norway", "Holm reached a treaty with Norway in Oslo.", true},
		{"The treaty was with Vardal, not with Norway", "Holm reached the Norway treaty in Oslo.", true},
		{"Holm met the mayor in Bergen instead of Oslo", "Holm met the mayor in Oslo.", true},
		{"Holm met the mayor in Bergen instead of Oslo", "Holm met the mayor in Bergen before leaving for Oslo.", false},
		{"Holm checks letters critical of Vardal, not of Holm", "Holm announced that it checks letters critical of Vardal.", false},
		// which of several
		{"The duty is on old ferries, not new ones", "The duty is on new ferries.", true},
		{"The fee is 40 kroner in total, not for each ferry", "The fee is 40 kroner for each ferry.", true},
		// the fact sets it aside itself
		{"Norway wants fees, not a ban", "Norway wants fees rather than a ban.", false},
		{"Norway wants taxes, not a ban", "Norway wants taxes and ruled out a ban.", false},
		// not only that
		{"You may sue Holm in any court, not just in Oslo", "You may sue Holm only in Oslo.", true},
		{"You may sue Holm in any court, not just in Oslo", "You may sue Holm in Oslo and in Bergen.", false},
		// the two in each other's place
		{"The duties are those of Vardal on Norway, not of Norway on Vardal", "Norway announced duties on Vardal.", true},
		{"The duties are those of Norway on Vardal, not of Vardal on Norway", "Norway announced duties on Vardal.", false},
	} {
		faults := standingTo(t, j, c.claim, c.fact).Faults
		if got := slices.ContainsFunc(faults, func(v ground.Verdict) bool { return v.Reason == ground.Polarity }); got != c.against {
			t.Errorf("%q against %q: %v, want %v", c.claim, c.fact, got, c.against)
		}
	}
}
