package knowledge_test

import (
	"strings"
	"testing"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
)

// Counts are computed from the series; where a fact gives the count, or the question asks for another, nothing is.
func TestHowManyTimes(t *testing.T) {
	t.Parallel()
	s, err := knowledge.Load(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	for question, want := range map[string]string{
		"How many times was the trade truce extended?":            "since 12 May 2025: put off 2 times (to 10 November 2025 from 11 August 2025; to 10 November 2026 from 4 November 2025)",
		"how often was the truce extended":                        "put off 2 times",
		"How often did the US raise tariffs on China in 2025?":    "since 4 February 2025: raised 3 times (to 20 percent from 4 March 2025;",
		"How many times did China lower its tariffs on US goods?": "lowered once (to 10 percent from 14 May 2025)",
		"How often did the US raise or cut tariffs on China?":     "since 4 February 2025: changed ",
		"How many times did Trump delay the TikTok ban?":          "",
		"How long was the trade truce extended?":                  "",
		"How often did the US raise tariffs on Vietnam in 2025?":  "",
		"How often did Congress extend the budget?":               "",
	} {
		a := s.Answer(knowledge.Question{Text: question, Now: time.Date(2026, time.July, 1, 0, 0, 0, 0, time.UTC)})
		counted := strings.Contains(a.Text, "in my facts since")
		if counted != (want != "") || !strings.Contains(a.Text, want) {
			t.Errorf("%s\n%s", question, a.Text)
		}
		for _, d := range a.Derived {
			if again, _ := s.Derive(d.How); again != d.Said {
				t.Errorf("%s\ncomputed again: %s", question, again)
			}
		}
	}
}

// A series of values that stand side by side has no changes.
func TestHowManyTimesRefuses(t *testing.T) {
	t.Parallel()
	s, err := knowledge.Load(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range []knowledge.Derivation{
		{Kind: knowledge.Changes, Series: "joint-venture-shares"},
		{Kind: knowledge.Falls, Series: "truce-end"},
		{Kind: knowledge.Rises, Series: "truce-end", Of: []knowledge.Operand{{Date: "2024"}}},
		{Kind: knowledge.Rises, Series: "truce-end", Of: []knowledge.Operand{{Date: "soon"}}},
	} {
		if sentence, ids := s.Derive(d); sentence != "" || ids != nil {
			t.Errorf("%v: %s", d, sentence)
		}
	}
}
