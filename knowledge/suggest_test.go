package knowledge_test

import (
	"testing"
)

func TestSuggest(t *testing.T) {
	t.Parallel()
	s := load(t,
		fact("green-tea"), fact("green-cup", "claim: A cup made of jade."), fact("old-green", "status: retracted"), fact("black-tea"),
		fact("oolong-pot", "claim: A vessel.", "asks: [something to brew in]"),
	)
	tests := []struct {
		name, typed string
		n           int
		want        string
	}{
		{"the beginning of ids", "green", 2, "green-tea green-cup"},
		{"the middle of an id", "k-te", 1, "black-tea"},
		{"capital letters and space", "  OOLONG pot ", 1, "oolong-pot"},
		{"no more than wanted", "green", 1, "green-tea"},
		{"none wanted", "green", 0, ""},
		{"nothing typed", "", 5, ""},
		{"only space typed", "   ", 5, ""},
		{"words of a claim", "jade", 1, "green-cup"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := ids(s.Suggest(test.typed, test.n)); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestSuggestGivesEachFactOnceAndNoneThatIsRetracted(t *testing.T) {
	t.Parallel()
	s := load(t, fact("green-tea"), fact("green-cup"), fact("old-green", "status: retracted"))
	seen := map[string]bool{}
	for _, f := range s.Suggest("green", 10) {
		if seen[f.ID] || !f.Shown() {
			t.Errorf("suggests %s, which is %s and was suggested already: %v", f.ID, f.Status, seen[f.ID])
		}
		seen[f.ID] = true
	}
	if !seen["green-tea"] || !seen["green-cup"] {
		t.Errorf("suggests only %v", seen)
	}
}
