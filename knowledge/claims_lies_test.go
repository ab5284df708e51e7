package knowledge_test

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tiktalks/knowledge"
)

// mostLies is the largest share, in a hundred, of untrue sentences of the judge's cases that a claim check may call supported.
const mostLies = 2

// citations are the ids in brackets that the judge's cases have and people's claims don't.
var citations = regexp.MustCompile(`\s*\[[^\]]*\]`)

// TestLiesOfTheJudgesCases puts to the claim check the answers in view with one detail wrong, of one sentence each. Those that only leave out
// who says so, or tell of a past day as of now, are left out: a claim may.
func TestLiesOfTheJudgesCases(t *testing.T) {
	t.Parallel()
	if testing.Short() || raceDetector {
		t.Skip("counts hundreds of claims, which says nothing about races")
	}
	s := shipped(t)
	lies, all := 0, 0
	for _, file := range []string{"fourth-dev", "fifth-dev"} {
		data, err := os.ReadFile("ground/cases/" + file + ".jsonl")
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			var c struct {
				ID, Answer, Error string
				Supported         bool
			}
			if err := json.Unmarshal([]byte(line), &c); err != nil {
				t.Fatal(err)
			}
			if c.Supported || strings.Contains(c.Answer, "]. ") || slices.Contains([]string{"attribution-dropped", "temporal"}, c.Error) {
				continue
			}
			checking, err := s.Check(citations.ReplaceAllString(c.Answer, ""))
			if err != nil {
				t.Fatal(err)
			}
			all++
			if len(checking.Claims) > 0 && !slices.ContainsFunc(checking.Claims, func(o knowledge.Checked) bool { return o.Finding != knowledge.ClaimSupported }) {
				lies++
				t.Logf("%s [%s] %s", c.ID, c.Error, c.Answer)
			}
		}
	}
	t.Logf("supported though untrue: %d of %d (%.1f %%)", lies, all, percent(lies, all))
	if percent(lies, all) > mostLies {
		t.Errorf("want at most %.1f %%", float64(mostLies))
	}
}
