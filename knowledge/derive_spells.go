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

// spellForm is a way to ask for the time between two events: which part of the pattern is the earlier one, where that is certain.
type spellForm struct {
	pattern     *regexp.Regexp
	early, late int
	sure        bool
}

// The forms, the surest first.
var spellForms = []spellForm{
	{regexp.MustCompile(`(?i)\b(?:after|since)\s+(.+?)\s+(?:did|was|were|came)\s+(.+)`), 1, 2, true},
	{regexp.MustCompile(`(?i)\bbefore\s+(.+?)\s+(?:did|was|were|came)\s+(.+)`), 2, 1, true},
	{regexp.MustCompile(`(?i)\b(?:between|from|after|since)\s+(.+?)\s+(?:and|to|until|till)\s+(.+)`), 1, 2, false},
	{regexp.MustCompile(`(?i)^(.+?)\s+(?:until|till|before)\s+(.+)`), 1, 2, true},
	{regexp.MustCompile(`(?i)^(.+?)\s+after\s+(.+)`), 2, 1, true},
}

var (
	lengths = strings.Fields("long days weeks months")
	lasting = strings.Fields("stay stayed last lasted remain remained")
	inForce = strings.Fields("effect force apply applied began start started kick kicked")
)

// nearby is how many of the facts that the whole question finds an end of a time may be.
const nearby = 8

// plainlyMeant is the share of the first fact from which a piece of a question says by itself which event it means.
const plainlyMeant = 0.6

// spellOf gives the time between two events or dates that a question asks for by its two ends, or false.
func (s *Snapshot) spellOf(text string, whole search.Result) (Derivation, bool) {
	r := whole.Reading
	asks := r.Kind == search.HowMuch && slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(lengths, w) })
	if !asks {
		return Derivation{}, false
	}
	lasts := slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(lasting, w) })
	for _, form := range spellForms {
		ends := form.pattern.FindStringSubmatch(text)
		if ends == nil {
			continue
		}
		b, known := s.endOf(ends[form.late], day.Date{}, whole)
		if !known {
			continue
		}
		by := day.Date{}
		if form.sure {
			by = s.dayOf(b)
		}
		a, known := s.endOf(ends[form.early], by, whole)
		if lasts {
			a.Began, b.Began = a.Fact != "", b.Fact != ""
		}
		if known && s.dayOf(a) != s.dayOf(b) {
			return Derivation{Kind: Spell, Of: []Operand{a, b}}, true
		}
	}
	return Derivation{}, false
}

// endOf gives what a piece of a question means: a day that it names, or the fact that it speaks of, which has a day. Where it
// must have been before another day, that is the likeliest fact that was. "The ruling" alone may be any: then it must be one that the
// whole question finds as well.
func (s *Snapshot) endOf(piece string, before day.Date, whole search.Result) (Operand, bool) {
	r := s.index.Find(piece, search.Before{})
	for _, m := range s.momentsOf(r.Reading) {
		if m.date.Day != 0 {
			return Operand{Date: m.date.String()}, true
		}
	}
	if r.Confidence < partEnough || !saysWhat(r.Reading) {
		return Operand{}, false
	}
	began := slices.ContainsFunc(r.Reading.Words, func(w string) bool { return slices.Contains(inForce, w) })
	for i, hit := range r.Hits {
		o := Operand{Fact: hit.ID, Began: began}
		if i > 0 && hit.Share < worthATry {
			break
		}
		if r.Hits[0].Share < plainlyMeant && !slices.ContainsFunc(whole.Hits[:min(nearby, len(whole.Hits))], func(h search.Hit) bool { return h.ID == hit.ID }) {
			continue
		}
		if date := s.dayOf(o); before.Day == 0 || date.Day != 0 && date.Before(before) {
			return o, date.Day != 0
		}
	}
	return Operand{}, false
}

// saysWhat tells whether a piece of a question has more than words for lengths of time.
func saysWhat(r search.Reading) bool {
	return slices.ContainsFunc(r.Words, func(w string) bool { return r.Carries(w) && w != "many" && !slices.Contains(lengths, w) })
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

// countOf writes a number with what it counts: "1 time", "2 times".
func countOf(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
