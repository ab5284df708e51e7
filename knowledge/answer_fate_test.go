package knowledge_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge"
)

// What became of something is told by its own facts, how it ended among them; it is no question for the newest.
func TestFate(t *testing.T) {
	t.Parallel()
	base := shippedBase(t)
	for _, c := range []struct{ question, shown, not string }{
		{"what happened to tiktok", "tiktok-dispute-in-short", "markey-letters-may"},
		{"what happened with tiktok global", "tiktok-global-shelved", "jv-closes"},
		{"what became of project texas", "project-texas-insufficient", "jv-closes"},
		{"what happened to the h20", "h20-15-percent", "g-h20"},
		{"what happened to the entity list affiliates rule", "affiliates-rule-suspended", "huawei-entity-list"},
		{"what happened to pam bondi", "p-blanche", "tiktok-owner-2025"},
		{"what happened to the fentanyl tariff", "ieepa-ended-24-feb", "g-fentanyl-tariff"},
	} {
		a := base.Answer(knowledge.Question{Text: c.question, Now: asking})
		if !shows(a, c.shown) || shows(a, c.not) || strings.HasPrefix(a.Text, "The newest") {
			t.Errorf("%s: want %s and not %s\n  %s", c.question, c.shown, c.not, a.Text)
		}
	}
}

// Of what happened on a day, that stands first to which most of the other facts are tied.
func TestMainEventFirst(t *testing.T) {
	t.Parallel()
	base := shippedBase(t)
	for question, first := range map[string]string{
		"what happened on 15 september 2025": "madrid-framework",
		"what happened on 22 january 2026":   "jv-closes",
		"what happened on 30 october 2025":   "busan-deal",
		"news of 20 february 2026":           "ieepa-struck-down",
	} {
		if a := base.Answer(knowledge.Question{Text: question, Now: asking}); len(a.Facts) == 0 || a.Facts[0].ID != first {
			t.Errorf("%s: want %s first\n  %s", question, first, a.Text)
		}
	}
}
