package knowledge

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/search"
)

// TestByAnother: where fact and telling both find that somebody else does what a verb says, the claim is contradicted; not where only one does,
// where a word is lacking, or where the doubt is about what stands before a noun.
func TestByAnother(t *testing.T) {
	t.Parallel()
	doubt := func(word string) []ground.Verdict {
		return []ground.Verdict{{Kind: ground.Contradicted, Reason: ground.Role, Word: word}}
	}
	telling := candidate{strict: ground.Role}
	for name, c := range map[string]struct {
		doubts []ground.Verdict
		told   []candidate
		lacks  []ground.Lack
		want   bool
	}{
		"both":         {doubt("asked"), []candidate{telling}, nil, true},
		"the fact":     {doubt("asked"), nil, nil, false},
		"a noun":       {doubt("tea board"), []candidate{telling}, nil, false},
		"no doubt":     {nil, []candidate{telling}, nil, false},
		"a word lacks": {doubt("asked"), []candidate{telling}, []ground.Lack{{Word: "list"}}, false},
	} {
		mine := candidate{strict: ground.Role, told: c.told, hit: search.Hit{Share: 1}}
		mine.Doubts, mine.Lacks = c.doubts, c.lacks
		if got := mine.saysOtherwise(); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}
