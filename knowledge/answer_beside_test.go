package knowledge_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge"
)

// A fact that misleads alone is not given alone, however it is asked for.
func TestNoFactMisleadsAlone(t *testing.T) {
	t.Parallel()
	base := shippedBase(t)
	for _, f := range base.Facts {
		for _, ask := range f.Asks[:min(2, len(f.Asks))] {
			if len(f.Beside) == 0 {
				continue
			}
			a := base.Answer(knowledge.Question{Text: ask, Now: asking})
			if len(a.Facts) == 0 || a.Facts[0].ID != f.ID || !strings.Contains(a.Text, f.Claim) {
				continue
			}
			for _, id := range f.Beside {
				if !shows(a, id) {
					t.Errorf("%s: %s stands without %s\n  %s", ask, f.ID, id, a.Text)
				}
			}
		}
	}
}
