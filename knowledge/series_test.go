package knowledge_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tiktalks/knowledge"
	"tiktalks/knowledge/day"
)

func TestSeriesSentence(t *testing.T) {
	t.Parallel()
	from := func(d day.Date) day.Span { return day.Span{From: d} }
	tests := []struct {
		name        string
		series      knowledge.Series
		want, facts string
	}{
		{
			"the newest first",
			knowledge.Series{Title: "Rate", Unit: "percent", Points: []knowledge.Point{
				{Holds: from(on(2025, 2, 4)), Value: 10, Fact: "a"}, {Holds: from(on(2026, 0, 0)), Value: 7.5, Fact: "c"},
				{Holds: from(on(2025, 3, 0)), Value: 20, Fact: "b"},
			}},
			"Rate, newest first: 7.5 percent from 2026; 20 percent from March 2025; 10 percent from 4 February 2025.", "c b a",
		},
		{
			"dates",
			knowledge.Series{Title: "Deadline", Unit: "date", Points: []knowledge.Point{
				{Holds: from(on(2025, 9, 16)), Date: on(2025, 12, 16), Fact: "b"}, {Date: on(2025, 1, 19), Fact: "a"},
			}},
			"Deadline, newest first: 16 December 2025 (set on 16 September 2025); 19 January 2025.", "b a",
		},
		{
			"side by side",
			knowledge.Series{Title: "Shares", Unit: "percent", Points: []knowledge.Point{
				{Label: "Oracle", Holds: from(on(2026, 1, 22)), Value: 15, Fact: "a"}, {Label: "ByteDance", Holds: from(on(2026, 1, 22)), Value: 19.9, Fact: "b"},
			}},
			"Shares since 22 January 2026: Oracle 15 percent; ByteDance 19.9 percent.", "a b",
		},
		{
			"no more than eight",
			knowledge.Series{Title: "Rate", Unit: "percent", Points: []knowledge.Point{
				{Value: 1, Fact: "1"}, {Value: 2, Fact: "2"}, {Value: 3, Fact: "3"}, {Value: 4, Fact: "4"}, {Value: 5, Fact: "5"},
				{Value: 6, Fact: "6"}, {Value: 7, Fact: "7"}, {Value: 8, Fact: "8"}, {Holds: from(on(2025, 0, 0)), Value: 9, Fact: "9"},
			}},
			"Rate, the last 8, newest first: 9 percent from 2025; 1 percent; 2 percent; 3 percent; 4 percent; 5 percent; 6 percent; 7 percent.", "9 1 2 3 4 5 6 7",
		},
		{
			"one value",
			knowledge.Series{Title: "Rate", Unit: "percent", Points: []knowledge.Point{{Holds: from(on(2025, 2, 4)), Rough: "about", Value: 10, Fact: "a"}}},
			"Rate: about 10 percent from 4 February 2025.", "a",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			before := slices.Clone(test.series.Points)
			got, facts := test.series.Sentence()
			if diff := cmp.Diff(before, test.series.Points, cmpopts.IgnoreUnexported(knowledge.Point{})); diff != "" {
				t.Errorf("the points themselves were put in order:\n%s", diff)
			}
			if got != test.want || strings.Join(facts, " ") != test.facts {
				t.Errorf("got %q from %q, want %q from %q", got, facts, test.want, test.facts)
			}
		})
	}
}
