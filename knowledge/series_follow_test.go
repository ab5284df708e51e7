package knowledge_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
)

// All series that are shipped are computed with, and every value is stated by its fact.
func TestShippedSeriesAgreeWithTheirFacts(t *testing.T) {
	t.Parallel()
	base, err := shippedFiles()
	if err != nil {
		t.Fatal(err)
	}
	s, err := knowledge.Load(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Series) != len(base.series) || len(s.Series) == 0 {
		t.Fatalf("%d series of %d are computed with", len(s.Series), len(base.series))
	}
	for i, series := range s.Series {
		for j, p := range series.Points {
			if was := base.series[i].Points[j]; p != was {
				t.Errorf("%s: the point of %s says %v, its fact %v", series.ID, p.Fact, was, p)
			}
		}
	}
}

const tolls = `name: The lake
about: A lake.
ends: 2026-06-30
topics: [{id: fares, title: Fares}]
series:
  - {id: toll, title: Toll of the canal, unit: crowns, points: [{from: 2024-01-01, to: 2026-03-01, value: 4, fact: old}, {from: 2026-03-01, value: 6, fact: new}]}
topic: fares
facts:
  - {id: old, claim: "From 1 January 2024 the toll was 4 crowns.", when: 2024-01-01, status: open, checked: 2026-07-01, asks: [what was the toll in 2024]}
  - {id: new, claim: "NEW", when: 2026-03-01, status: STATUS, checked: 2026-07-01, asks: [what is the toll], sources: [{publisher: The Canal, url: "https://canal.example/"}]}
`

// What a series says follows the facts that state it; where it is not clear what a fact says nothing is computed.
func TestSeriesFollowTheirFacts(t *testing.T) {
	t.Parallel()
	course := knowledge.Derivation{Kind: knowledge.Course, Series: "toll"}
	difference := knowledge.Derivation{Kind: knowledge.Difference, Series: "toll", Of: []knowledge.Operand{{Date: "2025-01-01"}, {Date: "2026-04-01"}}}
	for claim, want := range map[string][2]string{
		"Since 1 March 2026 the toll is 6 crowns.":                       {"6 crowns from 1 March 2026; 4 crowns from", "difference: 2 crowns"},
		"Since 1 March 2026 the toll is 7.5 crowns.":                     {"7.5 crowns from 1 March 2026; 4 crowns from", "difference: 3.5 crowns"},
		"Since 1 March 2026 the toll is 1,200 crowns.":                   {"1200 crowns from", "difference: 1196 crowns"},
		"Since 1 March 2026 the toll is 7 crowns by day and 9 crowns on": {"", ""},
		"Since 1 March 2026 there is no toll.":                           {"", ""},
	} {
		s := built(t, map[string]string{"base.yaml": strings.NewReplacer("NEW", claim, "STATUS", "open").Replace(tolls)})
		for i, d := range []knowledge.Derivation{course, difference} {
			got, ids := s.Derive(d)
			if (got == "") != (want[i] == "") || !strings.Contains(got, want[i]) || got != "" && len(ids) != 2 {
				t.Errorf("%s: %s is %q by %v, want %q", claim, d.Kind, got, ids, want[i])
			}
		}
	}
	s := built(t, map[string]string{"base.yaml": strings.NewReplacer("NEW", "Since 1 March 2026 the toll is 6 crowns.", "STATUS", "retracted").Replace(tolls)})
	if got, ids := s.Derive(course); strings.Contains(got, "6 crowns") || len(ids) != 1 {
		t.Errorf("with a fact out of use it is %q by %v", got, ids)
	}
}
