package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground"
)

// counterJudge knows a few made-up names.
func counterJudge(t *testing.T) *ground.Judge {
	t.Helper()
	j, err := ground.NewForClaims([]ground.Entity{{Name: "Holm"}, {Name: "Vardal"}, {Name: "Oslo"}, {Name: "Norway"}, {Name: "Bergen"}}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// standingTo gives how a claim stands to one fact.
func standingTo(t *testing.T, j *ground.Judge, claim, fact string) ground.Standing {
	t.Helper()
	all, v := j.Standings(claim, []ground.Stated{{Fact: ground.Fact{ID: "f", Text: fact}}})
	if !v.OK() {
		t.Fatal(v)
	}
	return all[0]
}

// TestCounterparts: a word in whose place the fact has another of its kind is told from one that it only lacks.
func TestCounterparts(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for _, c := range []struct {
		claim, fact string
		typed       bool
	}{
		{"Holm held its second round of talks in Oslo", "Holm held its third round of talks in Oslo.", true},
		{"Oslo was round two of the talks", "Oslo was the first round of the talks.", true},
		{"Holm held its second round of talks in Oslo", "Holm held talks in Oslo for the third year.", false},
		{"Norway taxed every ferry in Oslo", "Norway taxed most ferries in Oslo.", true},
		{"Norway taxed every ferry in Oslo", "Norway taxed ferries in Oslo and most buses.", false},
		{"Norway put duties on soybeans from Vardal", "Norway put duties on steel from Vardal.", true},
		{"Norway put duties on steel and soybeans from Vardal", "Norway put duties on steel from Vardal.", false},
		{"Holm accepted the plan of Vardal", "Holm turned down the plan of Vardal.", true},
		{"Holm accepted the plan of Vardal", "Holm did not turn down the plan of Vardal.", false},
	} {
		got := false
		for _, l := range standingTo(t, j, c.claim, c.fact).Lacks {
			got = got || l.Typed
		}
		if got != c.typed {
			t.Errorf("%q against %q: %v, want %v", c.claim, c.fact, got, c.typed)
		}
	}
}

// TestTurned: the other order of time, and what the fact says that it was not, are told.
func TestTurned(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for _, c := range []struct {
		claim, fact string
		turned      bool
	}{
		{"Holm left Oslo after the vote", "Holm left Oslo before the vote.", true},
		{"Holm left Oslo the day after the vote", "Holm left Oslo on Monday, the day before the vote.", true},
		{"Holm left Oslo before the vote", "Holm left Oslo before the vote and after the fire.", false},
		{"The fire came after the vote", "The vote came after the fire.", true},
		{"The fire came before the vote", "The vote came after the fire.", false},
		{"Holm speaks of the vote of 2020", "Holm speaks of the vote of 2024, not 2020.", true},
		{"Holm speaks of the vote of 2024", "Holm speaks of the vote of 2024, not 2020.", false},
	} {
		if got := standingTo(t, j, c.claim, c.fact).Turned; got != c.turned {
			t.Errorf("%q against %q: %v, want %v", c.claim, c.fact, got, c.turned)
		}
	}
}

// TestUndoes: a "not" before a deed that the fact tells outright is told, one before what the fact denies or forbids as well is not.
func TestUndoes(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for _, c := range []struct {
		claim, fact string
		undoes      bool
	}{
		{"Holm did not suspend its ferry rules", "In May Holm suspended its ferry rules until June.", true},
		{"Holm did not visit Oslo", "Holm never visited Oslo.", false},
		{"Holm had never visited Oslo before", "It was the first time that Holm visited Oslo.", false},
		{"Holm will not sell the ferry without a licence", "Holm will sell the ferry once it has a licence.", false},
	} {
		if got := standingTo(t, j, c.claim, c.fact).Undoes; got != c.undoes {
			t.Errorf("%q against %q: %v, want %v", c.claim, c.fact, got, c.undoes)
		}
	}
}

// TestCrossed: "without" is crossed by what is needed or there, and not by a ban on doing without.
func TestCrossed(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for _, c := range []struct {
		claim, fact string
		crossed     bool
	}{
		{"Holm could sell the ferry without a permit", "Holm had to get a permit to sell the ferry.", true},
		{"The talks in Oslo ended without a treaty", "The talks in Oslo ended with a treaty.", true},
		{"Holm could not sell the ferry without a permit", "Holm needed a permit to sell the ferry.", false},
		{"Holm is chairman of Vardal", "Holm is not yet chairman of Vardal.", true},
	} {
		if got := standingTo(t, j, c.claim, c.fact).Crossed; got != c.crossed {
			t.Errorf("%q against %q: %v, want %v", c.claim, c.fact, got, c.crossed)
		}
	}
}
