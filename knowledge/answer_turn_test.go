package knowledge_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge"
)

// TestWhatTurned: whether something was always so is answered with how it was at first and how it turned.
func TestWhatTurned(t *testing.T) {
	t.Parallel()
	s := shippedBase(t)
	for _, question := range []string{"has trump always been against tiktok", "did trump always want to ban tiktok?"} {
		a := s.Answer(knowledge.Question{Text: question, Now: asking})
		if !strings.HasPrefix(a.Text, "First: In 2020") || !strings.Contains(a.Text, "Then: In March 2024") {
			t.Errorf("%q: %s", question, a.Text)
		}
	}
}
