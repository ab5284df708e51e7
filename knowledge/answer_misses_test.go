package knowledge_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge"
)

// What the facts know of one country, thing or year is no answer to a question about another.
func TestNearMisses(t *testing.T) {
	t.Parallel()
	base := shippedBase(t)
	const nearest, none = "Nearest in my facts:", "My facts give no value of "
	for _, c := range []struct {
		question string
		begins   string // of the answer; empty: there is none
	}{
		{"who is the American ambassador in Berlin", ""},
		{"who is the American ambassador in Beijing", "David Perdue"},
		{"until when may TikTok stay in Norway", ""},
		{"US goods deficit with Switzerland", ""},
		{"US goods deficit with China in 2025", "In 2025"},
		{"tariffs against Malaysia", ""},
		{"when was the fifth round in Malaysia", "The fifth round"},
		{"was TikTok shut off in Brazil", ""},
		{"what is the US surcharge on imports from France", nearest},
		{"my cousin sits in Portugal: who owns TikTok US now?", nearest},
		{"how much barley did China promise to buy", ""},
		{"how many soybeans did China promise to buy", "The White House said"},
		{"soybeans in 2021", ""},
		{"soybeans in 2025", "China, the largest buyer"},
		{"US goods deficit with China in 2020", none},
		{"US goods deficit with China in 2018", "In 2018"},
		{"what was the US tariff on Chinese goods on 7 April 2025", none},
		{"what was the US tariff on Chinese goods on 20 April 2025", "On 20 April 2025"},
		{"what did stamer say about TikTok", ""},
		{"what did trumpp say about TikTok", "On 18 September 2025 Trump"},
	} {
		a := base.Answer(knowledge.Question{Text: c.question, Now: base.Ends.End()})
		if a.Answered() != (c.begins != "") || a.Answered() && !strings.HasPrefix(a.Text, c.begins) {
			t.Errorf("%s: %s, want it to begin %q\n  %s", c.question, a.Kind, c.begins, a.Text)
		}
	}
	asked := knowledge.Question{Text: "until when may TikTok stay in Norway", Now: base.Ends.End()}
	if e := base.Explain(asked); !strings.Contains(e.Rule, "unknown") {
		t.Errorf("%s: the rule is %q", asked.Text, e.Rule)
	}
}
