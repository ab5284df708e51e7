package ground_test

import (
	"slices"
	"strings"
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// mutant is an answer that a change has made wrong, and what it was made of.
type mutant struct {
	answer, from string
	facts        []ground.Fact
}

// mutantsOf changes the claims of the base and the reworded answers in view, where the judge lets them pass unchanged.
func mutantsOf(m mutation, claims []string, answers []labelled) (ofClaims, ofAnswers []mutant) {
	for _, c := range claims {
		for _, said := range m.make(c) {
			ofClaims = append(ofClaims, mutant{strings.TrimSuffix(said, ".") + " [x].", c, []ground.Fact{{ID: "x", Text: c}}})
		}
	}
	for _, c := range answers {
		body, rest, _ := strings.Cut(c.Answer, "[")
		for _, said := range m.make(strings.TrimRight(body, " ")) {
			ofAnswers = append(ofAnswers, mutant{said + " [" + rest, c.ID + ": " + body, c.facts()})
		}
	}
	return ofClaims, ofAnswers
}

// TestMutants: a claim of the base and a reworded answer are refused once a mechanical change has made them wrong. The floors are
// what is reached; some changes by chance make nothing wrong.
func TestMutants(t *testing.T) {
	t.Parallel()
	if raceDetector {
		t.Skip("counts thousands of answers, which says nothing about races")
	}
	j := groundtest.Judge(t)
	all := slices.DeleteFunc(shipped(t), func(c string) bool {
		return !j.Sentences([]ground.Sentence{{c, []string{"x"}}}, []ground.Fact{{ID: "x", Text: c}})[0].OK()
	})
	var answers []labelled
	for _, file := range []string{"dev", "own", "blind", "last", "third", "second-dev"} {
		for _, c := range readCases(t, "cases/"+file+".jsonl") {
			if c.Supported && j.Answer(c.Answer, c.facts()).OK() {
				answers = append(answers, c)
			}
		}
	}
	for _, m := range mutations {
		t.Run(m.name, func(t *testing.T) {
			t.Parallel()
			ofClaims, ofAnswers := mutantsOf(m, all, answers)
			wantCaught(t, j, "claims", ofClaims, m.claims)
			wantCaught(t, j, "answers", ofAnswers, m.answers)
		})
	}
}

// wantCaught fails where fewer mutants of a hundred are refused than the floor; those that pass are logged.
func wantCaught(t *testing.T, j *ground.Judge, what string, all []mutant, floor int) {
	t.Helper()
	caught := 0
	for _, m := range all {
		if j.Answer(m.answer, m.facts).OK() {
			t.Logf("%s: %s\n     from: %s", what, m.answer, m.from)
		} else {
			caught++
		}
	}
	t.Logf("TOTAL %s %s: %d of %d caught", t.Name(), what, caught, len(all))
	if 100*caught < floor*len(all) {
		t.Errorf("%s: %d of %d caught, want %d in a hundred", what, caught, len(all), floor)
	}
}
