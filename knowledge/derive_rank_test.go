package knowledge_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge"
)

// Which of two values is higher, and which way one went, is computed where the points of series give both in one unit.
func TestHigherAndLower(t *testing.T) {
	t.Parallel()
	s := lakesBase(t)
	date := func(series, date string) knowledge.Operand { return knowledge.Operand{Series: series, Date: date} }
	label := func(l string) knowledge.Operand { return knowledge.Operand{Label: l} }
	for _, c := range []struct {
		kind   knowledge.DerivationKind
		series string
		of     []knowledge.Operand
		want   string
	}{
		{knowledge.Against, "", []knowledge.Operand{date("north", "2026-06-30"), date("south", "2026-06-30")},
			"On 30 June 2026 Northshore's toll on Southshore boats was higher than Southshore's toll on Northshore boats: 6 crowns against 3 crowns, by 3 crowns."},
		{knowledge.Against, "", []knowledge.Operand{date("south", "2025"), date("north", "2025")},
			"Taking the highest value of each, in 2025 Northshore's toll on Southshore boats was higher than Southshore's toll on Northshore boats: " +
				"9 crowns against 7 crowns, by 2 crowns."},
		{knowledge.Against, "", []knowledge.Operand{date("south", "2025-03"), date("north", "2025-03")}, ""}, // one is not known then
		{knowledge.Against, "", []knowledge.Operand{date("north", "2025"), date("guests", "2025")}, ""},      // crowns and guests
		{knowledge.Against, "north", []knowledge.Operand{date("", "2024"), date("", "2025-06")},
			"Northshore's toll on Southshore boats was higher in June 2025 (9 crowns) than in 2024 (4 crowns), by 5 crowns."},
		{knowledge.Against, "north", []knowledge.Operand{date("", "2025-06"), date("", "2025-07")},
			"Northshore's toll on Southshore boats was the same in June 2025 and in July 2025: 9 crowns."},
		{knowledge.Against, "guests", []knowledge.Operand{date("", "2024"), date("", "2025")},
			"The number of guests of the fair was higher in 2025 (31 thousand) than in 2024 (nearly 20 thousand)."},
		{knowledge.Against, "guests", []knowledge.Operand{date("", "2025-03"), date("", "2025-05")}, ""}, // counted by the year
		{knowledge.Against, "shares", []knowledge.Operand{label("the smith"), label("the miller")},
			"Shares in the lock: more for the miller (60 percent) than for the smith (25 percent), by 35 percentage points."},
		{knowledge.Against, "shares", []knowledge.Operand{label("the smith"), label("the baker")}, ""},
		{knowledge.Against, "shares", []knowledge.Operand{label("the smith")}, ""},
		{knowledge.Highest, "north", nil,
			"In my facts Northshore's toll on Southshore boats was highest at 9 crowns, from 1 March 2025 until 1 September 2025."},
		{knowledge.Highest, "north", []knowledge.Operand{date("", "2024")}, ""}, // there was only one
		{knowledge.Lowest, "guests", nil, "In my facts the number of guests of the fair was lowest at nearly 20 thousand, in 2024."},
		{knowledge.Highest, "shares", nil, ""},
		{knowledge.Highest, "tides", nil, ""},
		{knowledge.Against, "tides", []knowledge.Operand{date("", "2024"), date("", "2025")}, ""},
		{knowledge.Trend, "north", nil, "Northshore's toll on Southshore boats went up from 4 crowns (from 1 January 2024) to 6 crowns (from 1 September 2025); " +
			"in between it was at 9 crowns (from 1 March 2025)."},
		{knowledge.Trend, "north", []knowledge.Operand{{Date: "2025-08-01", Began: true}},
			"Since 1 August 2025 Northshore's toll on Southshore boats went down from 9 crowns (from 1 March 2025) to 6 crowns (from 1 September 2025)."},
		{knowledge.Trend, "south", []knowledge.Operand{{Date: "2026"}}, ""},
		{knowledge.Trend, "south", []knowledge.Operand{{Date: "soon"}}, ""},
		{knowledge.Trend, "guests", nil, "The number of guests of the fair went up from nearly 20 thousand (2024) to 31 thousand (2025)."},
		{knowledge.Trend, "shares", nil, ""},
	} {
		got, ids := s.Derive(knowledge.Derivation{Kind: c.kind, Series: c.series, Of: c.of})
		if got != c.want || (got != "") != (len(ids) > 0) {
			t.Errorf("%s of %s and %v: %q by %v, want %q", c.kind, c.series, c.of, got, ids, c.want)
		}
	}
}

// Who asks which is higher, or which way a value went, is told so; who asks something else of the same series is not.
func TestComparisonsAsked(t *testing.T) {
	t.Parallel()
	s := lakesBase(t)
	for question, want := range map[string]string{
		"is the northshore toll higher than the southshore toll":         "On 30 June 2026 Northshore's toll on Southshore boats was higher than",
		"which toll is lower, northshore's or southshore's":              "On 30 June 2026 Northshore's toll on Southshore boats was higher than",
		"was the northshore toll higher in june 2025 than in 2024":       "was higher in June 2025 (9 crowns) than in 2024 (4 crowns)",
		"what was the highest northshore toll":                           "In my facts Northshore's toll on Southshore boats was highest at 9 crowns",
		"what is the northshore toll on southshore boats":                "",
		"who raised the northshore toll higher than the southshore toll": "",
	} {
		text := s.Answer(knowledge.Question{Text: question, Now: s.Ends.End()}).Text
		if !strings.Contains(text, want) || want == "" && (strings.Contains(text, "was higher") || strings.Contains(text, "went up")) {
			t.Errorf("%s: want %q\n  %s", question, want, text)
		}
	}
}

// Which way a value or a date went is told of the series that the question names, and not of something else with a value in that unit.
func TestTrendsAsked(t *testing.T) {
	t.Parallel()
	base := shippedBase(t)
	for question, want := range map[string]string{
		"did the tariff on China go up or down in 2025":            "In 2025 the US tariff on Chinese goods went up from 10 percent",
		"did the fentanyl tariff go up":                            "Yes. US fentanyl tariff on Chinese goods, in my facts since 4 February 2025: raised once",
		"max tariff on China":                                      "In my facts the US tariff on Chinese goods was highest at 145 percent",
		"did the truce get longer":                                 "The end of the trade truce was put off from 12 August 2025 to 10 November 2026.",
		"did the tariff on soybeans go up or down in 2025":         "",
		"did Chinese duties fall to 30 percent after Geneva":       "",
		"is the tariff on soybeans higher in China than in the US": "",
	} {
		text := base.Answer(knowledge.Question{Text: question, Now: asking}).Text
		computed := strings.Contains(text, " went up from") || strings.Contains(text, " went down from") || strings.Contains(text, "were the same") ||
			strings.Contains(text, "was put off from") || strings.Contains(text, "was highest")
		if !strings.HasPrefix(text, want) || computed != (want != "") {
			t.Errorf("%s: want %q\n  %s", question, want, text)
		}
	}
}

// Of two votes the closer one is named where both are counted and the margin in votes and the part of all votes agree.
func TestCloserVote(t *testing.T) {
	t.Parallel()
	base := shippedBase(t)
	text := base.Answer(knowledge.Question{Text: "which House vote on the TikTok law was closer, the one in March or the one in April 2024", Now: asking}).Text
	if !strings.HasPrefix(text, "The vote of 13 March 2024 was closer, with a margin of 287 votes, than that of 20 April 2024, with one of 302.") {
		t.Error(text)
	}
	for _, of := range [][]knowledge.Operand{
		{{Fact: "pafaca-house-march"}},
		{{Fact: "pafaca-house-march"}, {Fact: "pafaca-house-march"}},
		{{Fact: "pafaca-house-march"}, {Fact: "jv-closes"}},
	} {
		if said, _ := base.Derive(knowledge.Derivation{Kind: knowledge.Closer, Of: of}); said != "" {
			t.Errorf("%v: %s", of, said)
		}
	}
}
