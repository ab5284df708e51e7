package ground_test

import (
	"slices"
	"testing"

	"tiktalks/knowledge/ground"
)

// TestIdle: a word that denies what it stands before is no idle one in a claim, nor is the only verb of a clause, whoever asks with it.
func TestIdle(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	fact := ground.Stated{Fact: ground.Fact{ID: "f", Text: "Holm took 15 percent of the yard and signed the law."},
		Asks: []string{"Who walked away with the yard?"}}
	for _, c := range []struct {
		claim, word string
		idle        bool
	}{
		{"Holm almost signed the law", "almost", false},
		{"Holm nearly signed the law", "nearly", false},
		{"Holm took 15 percent of the yard, Berg walked", "walked", false},
		{"Holm basically signed the law", "basically", true},
	} {
		all, v := j.Standings(c.claim, []ground.Stated{fact})
		if !v.OK() {
			t.Fatal(v)
		}
		idle := !slices.ContainsFunc(all[0].Lacks, func(l ground.Lack) bool { return l.Word == c.word && !l.Idle })
		if idle != c.idle {
			t.Errorf("%q: %q is idle: %v, want %v (%+v)", c.claim, c.word, idle, c.idle, all[0].Lacks)
		}
	}
}
