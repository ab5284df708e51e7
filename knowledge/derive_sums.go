package knowledge

import (
	"slices"
	"strings"

	"tiktalks/knowledge/search"
)

// Words by which a question asks for the sum of values, and for how far two are apart.
var (
	adding    = strings.Fields("total sum combined altogether together added")
	differing = strings.Fields("difference higher lower more less gap fall fell drop dropped rise rose grow grew shrink shrank")
)

// computed gives the sum or the difference that a question asks for, or false. Only what the question names counts, each part
// must have exactly one value, and that must be exact.
func (s *Snapshot) computed(h heard) (Derivation, bool) {
	r := h.result.Reading
	asks := func(list []string) bool {
		return slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(list, w) })
	}
	sums, differs := asks(adding), asks(differing) && r.Kind == search.HowMuch || slices.Contains(r.Words, "difference")
	meant := s.seriesMeant(h.result.Hits)
	if len(meant) == 0 || meant[0].Unit == "date" || sums == differs {
		return Derivation{}, false
	}
	d := Derivation{Kind: Total, Series: meant[0].ID, Of: meant[0].named(r)}
	if differs {
		d.Kind = Difference
	}
	if len(d.Of) == 0 && differs {
		d.Of = s.atMoments(r)
	}
	return d, true
}

// named gives the labels that the question names. A label with a bracket belongs to a value that is not exact.
func (s Series) named(r search.Reading) []Operand {
	said := " " + strings.Join(r.Words, " ") + " "
	var all []Operand
	for _, p := range s.Points {
		exact, _, rough := strings.Cut(p.Label, " (")
		if p.Label == "" || !strings.Contains(said, " "+strings.ToLower(exact)+" ") && !slices.Contains(r.Entities, p.Label) {
			continue
		}
		if rough || slices.Contains(all, Operand{Label: p.Label}) {
			return nil
		}
		all = append(all, Operand{Label: p.Label})
	}
	return all
}

// atMoments gives the moments that the question names; none where the base does not reach one of them.
func (s *Snapshot) atMoments(r search.Reading) []Operand {
	var all []Operand
	for _, m := range s.momentsOf(r) {
		if s.Ends.Before(m.date) {
			return nil
		}
		all = append(all, Operand{Date: m.date.String()})
	}
	return all
}
