package knowledge

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
)

// spell is the time between two events or dates.
type spell struct {
	from, to day.Date
	facts    []Fact
}

var (
	betweens = regexp.MustCompile(`(?i)\b(?:between|from|after|since)\s+(.+?)\s+(?:and|to|until|till|did|was|were)\s+(.+)`)
	untils   = regexp.MustCompile(`(?i)^(.+?)\s+(?:until|till|before|after)\s+(.+)`)
	lengths  = strings.Fields("long days weeks months")
	inForce  = strings.Fields("effect force apply applied began start started kick kicked")
)

// spellOf gives the time that a question asks for by its two ends, or false.
func (s *Snapshot) spellOf(text string, r search.Reading) (spell, bool) {
	asks := r.Kind == search.HowMuch && slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(lengths, w) })
	if !asks {
		return spell{}, false
	}
	for _, form := range []*regexp.Regexp{betweens, untils} {
		ends := form.FindStringSubmatch(text)
		if ends == nil {
			continue
		}
		a, aFacts, known := s.dateOf(ends[1])
		b, bFacts, alsoKnown := s.dateOf(ends[2])
		if known && alsoKnown && a != b {
			if b.Before(a) {
				a, b = b, a
			}
			return spell{a, b, append(aFacts, bFacts...)}, true
		}
	}
	return spell{}, false
}

// dateOf gives the day that a piece of a question means: one that it names, or that of the fact that it speaks of.
func (s *Snapshot) dateOf(piece string) (day.Date, []Fact, bool) {
	r := s.index.Find(piece, search.Before{})
	for _, m := range s.momentsOf(r.Reading) {
		if m.date.Day != 0 {
			return m.date, nil, true
		}
	}
	if r.Confidence < partEnough || len(r.Hits) == 0 {
		return day.Date{}, nil, false
	}
	f := s.must(r.Hits[0].ID)
	date := f.When.From
	if slices.ContainsFunc(r.Reading.Words, func(w string) bool { return slices.Contains(inForce, w) }) {
		date = cmp.Or(f.Holds.From, date)
	}
	return date, []Fact{f}, date.Day != 0
}

// sentence says how long the spell is.
func (p spell) sentence() string {
	days := int(p.to.First().Sub(p.from.First()) / (24 * time.Hour))
	return fmt.Sprintf("From %s to %s: %s.", p.from.Words(), p.to.Words(), countOf(days, "day"))
}

func countOf(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
