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

var (
	betweens = regexp.MustCompile(`(?i)\b(?:between|from|after|since)\s+(.+?)\s+(?:and|to|until|till|did|was|were)\s+(.+)`)
	untils   = regexp.MustCompile(`(?i)^(.+?)\s+(?:until|till|before)\s+(.+)`) // the first end comes first
	afters   = regexp.MustCompile(`(?i)^(.+?)\s+after\s+(.+)`)
	lengths  = strings.Fields("long days weeks months")
	lasting  = strings.Fields("stay stayed last lasted remain remained")
	inForce  = strings.Fields("effect force apply applied began start started kick kicked")
)

// spellOf gives the time between two events or dates that a question asks for by its two ends, or false.
func (s *Snapshot) spellOf(text string, r search.Reading) (Derivation, bool) {
	asks := r.Kind == search.HowMuch && slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(lengths, w) })
	if !asks {
		return Derivation{}, false
	}
	for _, form := range []*regexp.Regexp{betweens, untils, afters} {
		ends := form.FindStringSubmatch(text)
		if ends == nil {
			continue
		}
		b, alsoKnown := s.endOf(ends[2], day.Date{})
		by := day.Date{}
		if form == untils {
			by = s.dayOf(b)
		}
		a, known := s.endOf(ends[1], by)
		if slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(lasting, w) }) {
			a.Began, b.Began = a.Fact != "", b.Fact != ""
		}
		if known && alsoKnown && s.dayOf(a) != s.dayOf(b) {
			return Derivation{Kind: Spell, Of: []Operand{a, b}}, true
		}
	}
	return Derivation{}, false
}

// endOf gives what a piece of a question means: a day that it names, or the fact that it speaks of, which has a day. Where it
// must have been before another day, that is the likeliest fact that was.
func (s *Snapshot) endOf(piece string, before day.Date) (Operand, bool) {
	r := s.index.Find(piece, search.Before{})
	for _, m := range s.momentsOf(r.Reading) {
		if m.date.Day != 0 {
			return Operand{Date: m.date.String()}, true
		}
	}
	if r.Confidence < partEnough {
		return Operand{}, false
	}
	began := slices.ContainsFunc(r.Reading.Words, func(w string) bool { return slices.Contains(inForce, w) })
	for i, hit := range r.Hits {
		o := Operand{Fact: hit.ID, Began: began}
		if i > 0 && hit.Share < worthATry {
			break
		}
		if date := s.dayOf(o); before.Day == 0 || date.Day != 0 && date.Before(before) {
			return o, date.Day != 0
		}
	}
	return Operand{}, false
}

// dayOf gives the day of an end; none where it has none.
func (s *Snapshot) dayOf(o Operand) day.Date {
	if o.Fact == "" {
		date, _ := day.Parse(o.Date) // what can't be read is no day
		return date
	}
	f, known := s.Fact(o.Fact)
	if !known || !f.Shown() {
		return day.Date{}
	}
	if o.Began {
		return cmp.Or(f.Holds.From, f.When.From)
	}
	return f.When.From
}

// spell says how long it is from one end to the other, and by which facts.
func (s *Snapshot) spell(ends []Operand) (string, []string) {
	if len(ends) != 2 {
		return "", nil
	}
	from, to := s.dayOf(ends[0]), s.dayOf(ends[1])
	if from.Day == 0 || to.Day == 0 || from == to {
		return "", nil
	}
	if to.Before(from) {
		from, to = to, from
	}
	var facts []string
	for _, o := range ends {
		if o.Fact != "" {
			facts = append(facts, o.Fact)
		}
	}
	days := int(to.First().Sub(from.First()) / (24 * time.Hour))
	return fmt.Sprintf("From %s to %s: %s.", from.Words(), to.Words(), countOf(days, "day")), facts
}

func countOf(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
