package search_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tiktalks/knowledge/search"
)

// consuls are facts about people and fares in other countries.
var consuls = []search.Doc{
	{ID: "consul", Text: "Ada Lund is the island's consul in Norway.", Asks: []string{"who is our consul in oslo", "is Lund the consul in Denmark?"}, Topic: "People"},
	{ID: "toll", Text: "Boats from Iceland pay a toll of 4 crowns.", Asks: []string{"toll for icelandic boats", "how much is the toll"}, Topic: "Fares"},
	{ID: "fair", Text: "The boat fair of 2024 was held in Helsinki.", Asks: []string{"which city had the fair"}, Topic: "Harbour"},
}

// TestElsewhere: a question about one country is not about what is known of another, by whatever name either is called.
func TestElsewhere(t *testing.T) {
	t.Parallel()
	x := search.New(consuls, nil, search.Words{}, search.Options{Model: model(t), Encoder: hashing{}, Enough: 0.25})
	for _, c := range []struct {
		question, fact string
		want           []string
	}{
		{question: "who is the consul in Norway", fact: "consul"},
		{question: "our Norwegian consul", fact: "consul"},
		{question: "the consul in Oslo, who is it", fact: "consul"},
		{question: "who is the consul in Denmark", fact: "consul", want: []string{"denmark"}},
		{question: "is Lund consul in Denmark", fact: "consul"}, // which the fact was asked, to say no
		{question: "consul in Copenhagen", fact: "consul", want: []string{"denmark"}},
		{question: "toll for Norwegian boats", fact: "toll", want: []string{"norway"}},
		{question: "toll on boats from Iceland", fact: "toll"},
		{question: "the toll since Denmark joined", fact: "toll"}, // tells when
		{question: "when was the fair in Finland", fact: "fair"},
		{question: "a treaty with Finland", fact: "fair", want: []string{"finland"}}, // not what was held there
		{question: "toll for boats from New Zealand", fact: "toll", want: []string{"new zealand"}},
		{question: "how much is the toll", fact: "toll"},
	} {
		got := x.Elsewhere(x.Read(c.question), []string{c.fact})
		if diff := cmp.Diff(c.want, got, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%q by %s: %s", c.question, c.fact, diff)
		}
	}
}

// TestUncounted: what is counted must be known to the facts; what was only taken for a word of theirs tells nothing.
func TestUncounted(t *testing.T) {
	t.Parallel()
	x := index(t)
	for question, want := range map[string]bool{
		"how many walls fell in the storm":     false,
		"how many lamps did the storm break":   true,
		"how much corn did the storm break":    true,
		"how much did the storm break":         false,
		"how many harbuors did it break":       false,
		"did the storm break many lamps":       false,
		"cuánto cuesta":                        false,
		"which of the lamps fell in the storm": false,
	} {
		if got := x.Uncounted(x.Read(question), []string{"storm"}); got != want {
			t.Errorf("%q: uncounted is %v", question, got)
		}
	}
}
