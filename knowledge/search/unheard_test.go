package search_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestUnheard: a name that no text of the base has is told from ordinary words, typing slips and numbers.
func TestUnheard(t *testing.T) {
	t.Parallel()
	x := index(t)
	for question, want := range map[string][]string{
		"when was the Heron launched":         nil,
		"when was the heron lanched":          nil,
		"did Marigold break the wall":         {"marigold"},
		"did daisy break the wall":            nil, // a flower, for all that is known
		"what did Nepal pay for a crossing":   {"nepal"},
		"what did nepal pay for a crossing":   {"nepal"},
		"is the qwxzol quicker":               {"qwxzol"},
		"Copenhagen broke the wall":           {"copenhagen"},
		"Daisy broke the wall":                nil, // the first word of a sentence
		"When Was The Gigantic Ferry Painted": nil, // a headline
		"what happened in 2019":               nil,
		"what did stomr say of the ferry":     {"stomr"}, // a name, not a slip in "storm"
		"what did mr lanched say":             {"lanched"},
		"what did heorn say":                  nil, // a slip in a name
		"did the strom break the wall":        nil,
		"wann wurde der Reiher getauft":       nil,
	} {
		if diff := cmp.Diff(want, x.Read(question).Unheard, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%q: %s", question, diff)
		}
	}
}
