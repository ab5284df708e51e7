package knowledge_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge"
)

// Which fact answers first, what stands before it, and when an answer says that it is only the nearest.
func TestAnswersBegin(t *testing.T) {
	t.Parallel()
	s := shippedBase(t)
	const nearest = "Nearest in my facts: "
	for _, c := range []struct{ class, question, begins string }{
		{"owners who have a part", "is Silver Lake the owner of TikTok US?", "Only in part. Shares in the TikTok US joint venture since 22 January 2026: Oracle 15"},
		{"owners who have a part", "do oracle and silver lake own tiktok now", "Only in part. Shares in "},
		{"an owner among others", "is MGX one of the owners of TikTok US", "MGX is an Abu Dhabi"},
		{"an owner of something else", "does Oracle own ByteDance's algorithm", "ByteDance keeps"},
		{"how high it is", "how high is the US tariff on Chinese goods", "From 24 February 2026 a 10 percent US surcharge"},
		{"how high it got", "how high did the US tariff on Chinese goods go", "In my facts the US tariff on Chinese goods was highest at 145 percent"},
		{"the side on which it falls", "wie hoch ist der zoll auf chinesische waren", "From 24 February 2026 a 10 percent US surcharge"},
		{"the side that sets it", "wie hoch sind die chinesischen zölle", "From 10 November 2025 China suspended"},
		{"the last year", "how large is America's goods deficit with China", "The US goods deficit with China fell to 202 billion dollars in 2025"},
		{"a year by name", "how large was America's goods deficit with China in 2024", "In 2024 the US goods trade deficit with China was nearly 300"},
		{"all that is named", "did the Senate vote unanimously for the TikTok law", "No. On 23 April 2024 the US Senate"},
		{"a value by the day it was reached", "when did US tariffs on China reach 145 percent", "At the peak in April 2025"},
		{"a value by the day it was left", "when did US tariffs on China come down from 145 percent", "After the Geneva talks"},
		{"which way both sides went", "did tariffs fall in may 2025", "Yes. US tariff on Chinese goods"},
		{"no value of it at that time", "did the tariffs rise in 2019", "That is not"},
		{"the greater is no order", "which was longer, the first TikTok delay or the second", "On "},
		{"people wanted, none named", "which senators voted for the TikTok law", nearest},
		{"who somebody is", "who is jensen huang", "Jensen Huang is the chief executive"},
		{"an amount that no fact has", "when did US tariffs on China reach 300 percent", nearest},
		{"the opposite taken for granted", "when did USTR lift the Section 301 tariffs", nearest},
		{"course within a year", "chronology of the US tariff on Chinese goods in 2025", "In 2025 the US tariff on Chinese goods was 10 percent (from 4 February 2025), then 20"},
		{"no change taken for granted", "how have US tariffs on China changed", "US tariff on Chinese goods, newest first: 10 percent"},
		{"course of a value by its name", "what is the history of US tariffs on China", "US tariff on Chinese goods, newest first: 10 percent from 24 February 2026;"},
	} {
		if got := s.Answer(knowledge.Question{Text: c.question, Now: asking}).Text; !strings.HasPrefix(got, c.begins) {
			t.Errorf("%s: %q is answered %q, want it to begin %q", c.class, c.question, got, c.begins)
		}
	}
}

// Both sides are said where a question names both, or none.
func TestBothSides(t *testing.T) {
	t.Parallel()
	s := shippedBase(t)
	for _, question := range []string{"highest US and Chinese tariffs, compared", "did the tariffs ever go down"} {
		got := s.Answer(knowledge.Question{Text: question, Now: asking}).Text
		if !strings.Contains(got, "US tariff on Chinese goods") || !strings.Contains(got, "extra tariff on US goods") {
			t.Errorf("%q is answered with one side: %s", question, got)
		}
	}
}
