package ground_test

import (
	"slices"
	"testing"

	"tiktalks/knowledge/ground"
)

// TestLetters: a letter that names one of several is told from another one.
func TestLetters(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for _, c := range []struct {
		claim, fact string
		typed       bool
	}{
		{"The ferry rule is section B of the law", "The ferry rule is section H of the law.", true},
		{"The ferry rule is section B of the law", "The ferry rule is a section of the law that Holm signed.", false},
		{"The ferry rule is section B of the law", "The ferry rule is section B of the law, the port rule section H.", false},
	} {
		got := slices.ContainsFunc(standingTo(t, j, c.claim, c.fact).Lacks, func(l ground.Lack) bool { return l.Typed })
		if got != c.typed {
			t.Errorf("%q against %q: %v, want %v", c.claim, c.fact, got, c.typed)
		}
	}
}
