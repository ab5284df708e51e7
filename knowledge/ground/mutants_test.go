package ground

import (
	"slices"
	"strings"
	"testing"
)

// reworded gives the supported answers in view that the judge lets pass: true sentences in other words than their facts'.
func reworded(t *testing.T, j *Judge) []labelled {
	var all []labelled
	for _, file := range []string{"dev", "own", "blind", "last", "third", "second-dev"} {
		for _, c := range readCases(t, "cases/"+file+".jsonl") {
			if c.Supported && j.Answer(c.Answer, c.facts()).OK() {
				all = append(all, c)
			}
		}
	}
	return all
}

// TestMutants: a claim of the base and a reworded answer are refused once a mechanical change has made them wrong. The floors
// leave room for changes that by chance make nothing wrong.
func TestMutants(t *testing.T) {
	t.Parallel()
	j := newJudge(t)
	all := slices.DeleteFunc(claims(t), func(c string) bool {
		return !j.Sentences([]Sentence{{c, []string{"x"}}}, []Fact{{ID: "x", Text: c}})[0].OK()
	})
	answers := reworded(t, j)
	for _, m := range mutations {
		t.Run(m.name, func(t *testing.T) {
			t.Parallel()
			caught, tried := 0, 0
			for _, c := range all {
				for _, said := range m.make(c) {
					tried++
					if !j.Sentences([]Sentence{{said, []string{"x"}}}, []Fact{{ID: "x", Text: c}})[0].OK() {
						caught++
					} else {
						t.Logf("claim: %s\n     fact: %s", said, c)
					}
				}
			}
			wantCaught(t, "claims", caught, tried, m.claims)
			caught, tried = 0, 0
			for _, c := range answers {
				body, rest, _ := strings.Cut(c.Answer, "[")
				for _, said := range m.make(strings.TrimRight(body, " ")) {
					tried++
					if !j.Answer(said+" ["+rest, c.facts()).OK() {
						caught++
					} else {
						t.Logf("answer %s: %s\n     from: %s", c.ID, said, body)
					}
				}
			}
			wantCaught(t, "answers", caught, tried, m.answers)
		})
	}
}

func wantCaught(t *testing.T, what string, caught, tried, floor int) {
	t.Helper()
	t.Logf("TOTAL %s %s: %d of %d caught", t.Name(), what, caught, tried)
	if 100*caught < floor*tried {
		t.Errorf("%s: %d of %d caught, want %d in a hundred", what, caught, tried, floor)
	}
}
