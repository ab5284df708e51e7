package knowledge_test

import (
	"testing"

	"tiktalks/knowledge"
)

// TestNoSlips: names that came up lately, and plurals that the facts don't have, are no slips in the words of facts.
func TestNoSlips(t *testing.T) {
	t.Parallel()
	s := shippedBase(t)
	for question, word := range map[string]string{
		"did starmer drop in on the london talks":        "starmer",
		"does openai rent servers from oracle":           "openai",
		"how many moderators does the venture employ":    "moderators",
		"what has linkedin to do with chinese ownership": "linkedin",
	} {
		r := s.Search(knowledge.Question{Text: question}).Reading
		if meant, repaired := r.Repaired[word]; repaired {
			t.Errorf("%q: %q is taken for %q", question, word, meant)
		}
	}
}
