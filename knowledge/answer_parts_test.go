package knowledge_test

import (
	"slices"
	"strings"
	"testing"

	"tiktalks/knowledge"
)

// Questions to the example base that ask for several things, and the facts that the answer must rest on. "First:" and "Then:"
// stand where the order is the answer.
func TestSeveralAsked(t *testing.T) {
	t.Parallel()
	s := loadExample(t)
	for _, test := range []struct{ class, question, facts, first string }{
		{"two questions", "When was the Heron launched and what does a month card cost?", "heron-launched month-2024", ""},
		{"names, one verb", "When were the Heron, the Gannet and the Old Mary put into service?", "heron-launched gannet-built", ""},
		{"names behind the question", "Which boat came to Aven first, the Heron or the Gannet?", "heron-launched gannet-built", "First: The ferry Heron"},
		{"a noun for another", "What does a month card cost, and a bicycle?", "month-2024 bikes-free", ""},
		{"than", "Was the Heron launched later than the Gannet came to Aven?", "heron-launched gannet-built", ""},
		{"than, at two times", "Is the month card dearer today than in 2018?", "month-2018 month-2024", ""},
		{"than an amount", "How many passengers does the Heron carry, is it more than 100?", "heron-capacity", ""},
		{"before and after", "Price of a month card before and after January 2024?", "month-2018 month-2024", "First: A month card cost 60"},
		{"before and after, of many", "How was the Heron driven before and after the conversion?", "heron-diesel heron-electric", "First: From June 2012"},
	} {
		a := s.Answer(knowledge.Question{Text: test.question, Now: s.Ends.End()})
		var got []string
		for _, f := range a.Facts {
			got = append(got, f.ID)
		}
		for _, id := range strings.Fields(test.facts) {
			if !slices.Contains(got, id) {
				t.Errorf("%s: %q rests on %v, not on %s: %s", test.class, test.question, got, id, a.Text)
			}
		}
		if !strings.Contains(a.Text, test.first) {
			t.Errorf("%s: %q is answered %q, without %q", test.class, test.question, a.Text, test.first)
		}
		if twice := strings.Count(a.Text, "First:"); twice > 1 || len(got) > 5 {
			t.Errorf("%s: %q is answered with %v: %s", test.class, test.question, got, a.Text)
		}
	}
}

// TestSeveralAskedOfTheShippedBase: a part goes on from the one before it, or stands for words of it, and yes or no may come with more.
func TestSeveralAskedOfTheShippedBase(t *testing.T) {
	t.Parallel()
	s := shippedBase(t)
	for question, facts := range map[string]string{
		"who are the ceos of nvidia and tiktok":                                             "p-huang p-chew",
		"oracle's stake in the 2020 TikTok Global idea and in the 2026 venture?":            "tiktok-global-2020 o-oracle",
		"What did Li Chenggang say after Stockholm and what did Trump then sign in August?": "stockholm-outcome truce-extended-august",
	} {
		a := s.Answer(knowledge.Question{Text: question, Now: asking})
		for _, id := range strings.Fields(facts) {
			if !slices.ContainsFunc(a.Facts, func(f knowledge.Fact) bool { return f.ID == id }) {
				t.Errorf("%q does not rest on %s: %s", question, id, a.Text)
			}
		}
	}
	wantWords(t, [][2]string{
		{"no", "is tiktok banned, and if not why"}, {"yes", "did biden sign the tiktok law, and when"}, {"-", "did microsoft buy tiktok and for how much"},
	})
}
