package ground_test

import (
	"regexp"
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// falsePairs is how many false tellings at most may follow from a true telling of the same fact.
const falsePairs = 22

// TestFalseNeverFollows: what is false does not follow from what is true. Each fact of retold.jsonl is told truly in several ways and falsely in
// some; each true telling is taken as the fact here, and whatever false one passes is an error of the judge.
func TestFalseNeverFollows(t *testing.T) {
	t.Parallel()
	if raceDetector {
		t.Skip("counts thousands of answers, which says nothing about races")
	}
	j, citation := groundtest.Judge(t), regexp.MustCompile(`\s*\[[^\]]*\]`)
	told, untrue := map[string][]ground.Fact{}, map[string][]string{}
	for _, c := range readCases(t, "cases/retold.jsonl") {
		fact, text := c.Facts[0].Text, citation.ReplaceAllString(c.Answer, "")
		if c.Supported {
			told[fact] = append(told[fact], ground.Fact{ID: "x", Text: text})
		} else {
			untrue[fact] = append(untrue[fact], text)
		}
	}
	pairs, pass := 0, 0
	for fact, all := range told {
		for _, f := range all {
			for _, text := range untrue[fact] {
				pairs++
				if j.Answer(text+" [x]", []ground.Fact{f}).OK() {
					pass++
					t.Logf("%s\n     from: %s", text, f.Text)
				}
			}
		}
	}
	t.Logf("%d of %d false tellings follow from a true one", pass, pairs)
	if pairs < 5000 || pass > falsePairs {
		t.Errorf("%d of %d false tellings follow from a true one, want at most %d", pass, pairs, falsePairs)
	}
}
