package knowledge_test

import (
	"strings"
	"testing"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
)

const lakes = `name: The lakes
about: Two shores.
ends: 2026-06-30
topics: [{id: tolls, title: Tolls}]
entities: [{name: Northshore, kind: place, role: A shore}, {name: Southshore, kind: place, role: A shore}]
series:
  - {id: north, title: Northshore toll on Southshore boats, called: Northshore's toll on Southshore boats, unit: crowns, beside: south, by: Northshore, on: Southshore,
     points: [{from: 2024-01-01, to: 2025-03-01, value: 4, fact: n4}, {from: 2025-03-01, to: 2025-09-01, value: 9, fact: n9}, {from: 2025-09-01, value: 6, fact: n6}]}
  - {id: south, title: Southshore toll on Northshore boats, called: Southshore's toll on Northshore boats, unit: crowns, beside: north, by: Southshore, on: Northshore,
     points: [{from: 2025-04-01, to: 2025-09-01, value: 7, fact: s7}, {from: 2025-09-01, value: 3, fact: s3}]}
  - {id: guests, title: Guests of the fair, called: the number of guests of the fair, unit: thousand,
     points: [{from: 2024-01-01, to: 2025-01-01, rough: nearly, value: 20, fact: g24}, {from: 2025-01-01, to: 2026-01-01, value: 31, fact: g25}]}
  - {id: shares, title: Shares in the lock, unit: percent,
     points: [{from: 2026-01-05, label: the miller, value: 60, fact: lock}, {from: 2026-01-05, label: the smith, value: 25, fact: lock}, {from: 2026-01-05, label: others, value: 15, fact: lock-rest}]}
topic: tolls
facts:
  - {id: n4, claim: "From 1 January 2024 Northshore took a toll of 4 crowns from Southshore boats.", entities: [Northshore, Southshore], when: 2024-01-01, holds: {from: 2024-01-01, to: 2025-03-01}, replaced_by: n9, STATUS, asks: [northshore toll in 2024]}
  - {id: n9, claim: "From 1 March 2025 Northshore took a toll of 9 crowns from Southshore boats.", entities: [Northshore, Southshore], when: 2025-03-01, holds: {from: 2025-03-01, to: 2025-09-01}, replaced_by: n6, STATUS, asks: [northshore toll in june 2025, northshore and southshore tolls in june 2025]}
  - {id: n6, claim: "Since 1 September 2025 Northshore takes a toll of 6 crowns from Southshore boats.", entities: [Northshore, Southshore], when: 2025-09-01, holds: {from: 2025-09-01}, STATUS, asks: [what is the northshore toll, northshore toll on southshore boats, how did the northshore toll change]}
  - {id: s7, claim: "From 1 April 2025 Southshore took a toll of 7 crowns from Northshore boats.", entities: [Northshore, Southshore], when: 2025-04-01, holds: {from: 2025-04-01, to: 2025-09-01}, replaced_by: s3, STATUS, asks: [southshore toll in 2025, both tolls of northshore and southshore in june 2025]}
  - {id: s3, claim: "Since 1 September 2025 Southshore takes a toll of 3 crowns from Northshore boats.", entities: [Northshore, Southshore], when: 2025-09-01, holds: {from: 2025-09-01}, STATUS, asks: [what is the southshore toll, southshore toll on northshore boats]}
  - {id: g24, claim: "Nearly 20 thousand guests came to the fair in 2024.", when: 2024, STATUS, asks: [how many guests came to the fair in 2024]}
  - {id: g25, claim: "The fair had 31 thousand guests in 2025.", when: 2025, STATUS, asks: [how many guests had the fair in 2025]}
  - {id: lock, claim: "The miller holds 60 percent of the lock and the smith 25.", holds: {from: 2026-01-05}, STATUS, asks: [what share of the lock do the managers hold, shares in the lock]}
  - {id: lock-rest, claim: "Others hold 15 percent of the lock.", holds: {from: 2026-01-05}, STATUS, asks: [which part of the lock is left for the rest]}
  - {id: weir, claim: "The weir was closed on 2 May 2026, at first until 20 August 2026.", when: 2026-05-02, STATUS, asks: [when was the weir closed, did the closing of the weir end in august]}
`

func lakesBase(t *testing.T) *knowledge.Snapshot {
	t.Helper()
	return built(t, map[string]string{"base.yaml": strings.ReplaceAll(lakes, "STATUS",
		`status: single, checked: 2026-07-01, sources: [{publisher: The Lock, url: "https://lock.example/"}]`)})
}

// A question for one value gets that one, of the side that it names; the course of a series is for those who ask for it.
func TestValuesOfSeries(t *testing.T) {
	t.Parallel()
	s := lakesBase(t)
	for _, c := range []struct{ question, has, hasNot string }{
		{"what is the northshore toll", "Northshore takes a toll of 6 crowns", "newest first"},
		{"what is the northshore toll", "Northshore takes a toll of 6 crowns", "3 crowns"},
		{"northshore toll in june 2025",
			"In June 2025 Northshore's toll on Southshore boats was 9 crowns (from 1 March 2025 until 1 September 2025).", "7 crowns"},
		{"southshore toll on northshore boats in 2025",
			"In 2025 Southshore's toll on Northshore boats was 7 crowns (from 1 April 2025), then 3 crowns (since 1 September 2025).", "In 2025 Northshore"},
		{"both tolls of northshore and southshore in june 2025", "Southshore's toll on Northshore boats was 7 crowns", "newest"},
		{"how did the northshore toll change over time",
			"Northshore toll on Southshore boats, newest first: 6 crowns from 1 September 2025; 9 crowns from 1 March 2025; 4 crowns from 1 January 2024.", "7 crowns"},
		{"how many guests came to the fair in 2024", "In 2024 the number of guests of the fair was nearly 20 thousand.", "In 2024 the number of guests of the fair was nearly 20 thousand ("},
		{"what share of the lock do the managers hold", "Shares in the lock since 5 January 2026: the miller 60 percent; the smith 25 percent; others 15 percent.", "newest first"},
	} {
		a := s.Answer(knowledge.Question{Text: c.question, Now: s.Ends.End()})
		if !strings.Contains(a.Text, c.has) || strings.Contains(a.Text, c.hasNot) {
			t.Errorf("%s\n%s\nwant %q and not %q", c.question, a.Text, c.has, c.hasNot)
		}
		for _, d := range a.Derived {
			if again, _ := s.Derive(d.How); again != d.Said {
				t.Errorf("%s\ncomputed again: %s", c.question, again)
			}
		}
	}
}

// What is known nearly only is no part of a sum or a difference, and what is counted by the year has no value in a month.
func TestRoughAndYearly(t *testing.T) {
	t.Parallel()
	s := lakesBase(t)
	for _, c := range []struct {
		d    knowledge.Derivation
		want string
	}{
		{knowledge.Derivation{Kind: knowledge.Difference, Series: "guests", Of: []knowledge.Operand{{Date: "2024"}, {Date: "2025"}}}, ""},
		{knowledge.Derivation{Kind: knowledge.Then, Series: "guests", Of: []knowledge.Operand{{Date: "2025-05"}}}, "In 2025 the number of guests of the fair was 31 thousand."},
		{knowledge.Derivation{Kind: knowledge.Course, Series: "guests"}, "Guests of the fair, newest first: 31 thousand in 2025; nearly 20 thousand in 2024."},
		{knowledge.Derivation{Kind: knowledge.Changes, Series: "guests"}, ""},
		{knowledge.Derivation{Kind: knowledge.Between, Series: "north", Of: []knowledge.Operand{{Fact: "n4"}, {Fact: "n6"}}},
			"In between Northshore's toll on Southshore boats was 9 crowns (from 1 March 2025 until 1 September 2025)."},
		{knowledge.Derivation{Kind: knowledge.Between, Series: "north", Of: []knowledge.Operand{{Fact: "n9"}, {Fact: "n6"}}}, ""},
		{knowledge.Derivation{Kind: knowledge.Between, Series: "north", Of: []knowledge.Operand{{Fact: "n9"}}}, ""},
	} {
		if got, _ := s.Derive(c.d); got != c.want {
			t.Errorf("%v: %q, want %q", c.d, got, c.want)
		}
	}
}

// A month without a year is one after the facts' end, where a likely fact names it and today is later.
func TestMonthsToCome(t *testing.T) {
	t.Parallel()
	s, err := knowledge.Load(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	for question, want := range map[string]string{
		"did the section 122 tariff expire in july":    "24 July 2026 has passed",
		"has the truce been extended past november 10": "10 November 2026 has passed",
		"what was the us tariff on china in july":      "In July 2025 the US tariff",
	} {
		now := time.Date(2026, time.November, 30, 0, 0, 0, 0, time.UTC)
		if strings.HasPrefix(want, "In July") {
			now = s.Ends.End() // July lies ahead
		}
		if a := s.Answer(knowledge.Question{Text: question, Now: now}); !strings.Contains(a.Text, want) || strings.Contains(a.Text, "China's extra") {
			t.Errorf("%s\n%s\nwant %q", question, a.Text, want)
		}
	}
	// Of what held before, one state is enough, with the values in between.
	a := s.Answer(knowledge.Question{Text: "US tariff", Now: s.Ends.End()})
	if !strings.Contains(a.Text, "In between the US tariff on Chinese goods was 30 percent (from 14 May 2025), then 20 percent") || strings.Contains(a.Text, "After the Geneva talks") {
		t.Error(a.Text)
	}
}

// What the answer has said already in other words, and the value of the other side, are not added.
func TestNothingTwice(t *testing.T) {
	t.Parallel()
	s := built(t, map[string]string{"base.yaml": strings.ReplaceAll(lakes+`  - {id: smith, claim: "The smith holds 25 percent of the lock.", holds: {from: 2026-01-05}, STATUS, asks: [what does the smith hold of the lock]}
`, "STATUS", `status: single, checked: 2026-07-01, sources: [{publisher: The Lock, url: "https://lock.example/"}]`)})
	for question, twice := range map[string]string{
		"shares in the lock and what does the smith hold of the lock": "The smith holds",
		"southshore toll on northshore boats":                         "Northshore takes",
		"northshore toll on southshore boats":                         "Southshore takes",
	} {
		a := s.Answer(knowledge.Question{Text: question, Now: s.Ends.End()})
		if strings.Contains(a.Text, twice) {
			t.Errorf("%s\n%s", question, a.Text)
		}
	}
}
