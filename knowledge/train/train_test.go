package main

import (
	"encoding/json"
	"math"
	"testing"

	"tiktalks/knowledge/eval"
	"tiktalks/knowledge/search"
)

// A network learns a line, and with hidden units what is no line.
func TestFit(t *testing.T) {
	t.Parallel()
	line := plan{inputs: []string{"x"}, hidden: 0, epochs: 3000, rate: 0.05}
	n := line.fit(20, func(n *search.Network, i int, pull func([]float64, float64)) {
		x := []float64{float64(i) / 10}
		pull(x, n.Value(x)-(3*x[0]-1))
	})
	if math.Abs(n.Line[0]-3) > 0.05 || math.Abs(n.One+1) > 0.05 {
		t.Errorf("learned %v x + %v, want 3 x - 1", n.Line[0], n.One)
	}
	bent := plan{inputs: []string{"x", "y"}, hidden: 6, epochs: 600, rate: 0.05}
	corners := [][]float64{{0, 0}, {0, 1}, {1, 0}, {1, 1}}
	n = bent.fit(len(corners), func(n *search.Network, i int, pull func([]float64, float64)) {
		want := 0.0
		if corners[i][0] != corners[i][1] {
			want = 1
		}
		pull(corners[i], n.Value(corners[i])-want)
	})
	for _, c := range corners {
		want := math.Abs(c[0] - c[1])
		if got := n.Value(c); math.Abs(got-want) > 0.2 {
			t.Errorf("%v gives %v, want %v", c, got, want)
		}
	}
}

// toy are questions whose right fact has the larger second feature.
func toy() []judged {
	var all []judged
	for i := range 40 {
		hits := []search.Hit{{ID: "a"}, {ID: "b"}}
		hits[0].Features[search.Claim], hits[1].Features[search.Claim] = 0.1, 0.9
		hits[i%2].Features[search.Letters] = 0.5
		j := judged{Case: eval.Case{ID: "q", Able: true}, right: []bool{false, true}}
		j.result.Hits = hits
		all = append(all, j)
	}
	return all
}

func TestLearnRankPutsTheRightFactFirst(t *testing.T) {
	t.Parallel()
	j := search.Judgement{Rank: learnRank(toy()), Answer: answerPlan.zero()}
	for _, s := range reorder(toy(), j) {
		if s.result.Hits[0].ID != "b" || !s.right[0] || s.right[1] {
			t.Fatalf("the order is %s first, right %v", s.result.Hits[0].ID, s.right)
		}
	}
}

func TestLearningIsExact(t *testing.T) {
	t.Parallel()
	first, err := json.Marshal(learn(toy()))
	if err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(learn(toy()))
	if err != nil || string(first) != string(again) {
		t.Errorf("the same questions give another model (%v)", err)
	}
}

func TestUnrecognisedForgetsTheClassifier(t *testing.T) {
	t.Parallel()
	questions := toy()
	questions[0].result.Nothing = 0.7
	questions[0].result.Hits[0].Features[search.Recognised] = 1
	got := unrecognised(questions)
	if got[0].result.Nothing != 0 || got[0].result.Hits[0].Features[search.Recognised] != 0 {
		t.Error("something of the classifier is left")
	}
	if questions[0].result.Hits[0].Features[search.Recognised] != 1 {
		t.Error("the questions themselves were changed")
	}
}

// The kinds of questions that are never learned from are left out by their files' names.
func TestHeldBackSetsAreNotRead(t *testing.T) {
	t.Parallel()
	sets, err := readSets()
	if err != nil || len(sets) < 5 {
		t.Fatalf("%d sets, %v", len(sets), err)
	}
	for _, s := range sets {
		for _, banned := range []string{"article-dev.jsonl", "wide-dev.jsonl", "written-held.jsonl", "wide-held.jsonl"} {
			if s.name == banned {
				t.Errorf("%s is learned from", s.name)
			}
		}
	}
}
