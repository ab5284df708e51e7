package search

import (
	"slices"
	"strings"

	"tiktalks/knowledge/day"
)

// How strongly a word is matched by another that only means the same, or only hints at the same entity.
const (
	synonymWeight = 0.7
	hintWeight    = 0.6
)

// maxWords bounds the work that one question can cause; what stands behind them is not read.
const maxWords = 120

// Reading is how a question was understood.
type Reading struct {
	Words    []string          // after translation and repair, in order, all of them
	Repaired map[string]string // typed word → word it was taken for
	Kind     Kind
	Entities []string      // names of the entities that the question calls by name
	Hinted   []string      // names of those it seems to describe
	Unheard  []string      // names that no text of the base has
	Dates    []day.Mention // offsets are those of the words joined by spaces
	Numbers  []string      // numbers that are not part of a date
	Foreign  string        // code of the language it was translated from; empty for English
	Spans    []Span        // where the entities are called by name
	units    []unit
	want     want     // what exactly would answer it
	counted  []string // for a count, the words of what is counted
}

// Span is where an entity is called by name: the words from At up to, not including, End.
type Span struct {
	Entity  string
	At, End int
}

// Carries tells whether a word of the question carries meaning.
func (r Reading) Carries(w string) bool {
	return slices.ContainsFunc(r.units, func(u unit) bool { return u.word == w })
}

// Content tells how many meaningful words or names the question has.
func (r Reading) Content() int { return len(r.units) }

// Beyond tells whether the question has a meaningful word or name that none of the others has.
func (r Reading) Beyond(others ...Reading) bool {
	return slices.ContainsFunc(r.units, func(u unit) bool {
		return !slices.ContainsFunc(others, func(o Reading) bool {
			return slices.ContainsFunc(o.units, func(ou unit) bool { return ou.primary == u.primary || ou.word == u.word })
		})
	})
}

// Lacks tells how many meaningful words or names the reading has that none of the others has, neither so nor as words that mean the same.
func (r Reading) Lacks(others ...Reading) int {
	n := 0
	for _, u := range r.units {
		same := func(ou unit) bool {
			also := func(s sign) bool { return s.term == ou.primary }
			return ou.primary == u.primary || ou.word == u.word || slices.ContainsFunc(u.also, also)
		}
		if !slices.ContainsFunc(others, func(o Reading) bool { return slices.ContainsFunc(o.units, same) }) {
			n++
		}
	}
	return n
}

// unit is one meaningful word or name of a text, with the signs under which the same meaning may stand elsewhere.
type unit struct {
	word    string // as compared
	primary string // its stem, or "@name" for an entity
	also    []sign
}

// sign is another term that counts as the unit, and how much of it.
type sign struct {
	term   string
	weight float64
}

// read understands a question. s may be nil, then nothing is repaired.
func (l *lexicon) read(text string, s *speller) Reading {
	ws := l.english(words(text))
	r := Reading{Repaired: map[string]string{}, Foreign: ""}
	ws, r.Foreign = l.translate(ws)
	ws = l.expandSlang(l.unstretched(ws, s))
	if len(ws) > maxWords {
		ws = ws[:maxWords]
	}
	for i, w := range ws {
		if s != nil {
			if better, ok := s.repair(w); ok && !l.stops[w] && (s.nearName(w, better) || !somebodyAt(ws, i)) {
				r.Repaired[w] = better
				w = better
			}
		}
		r.Words = append(r.Words, w)
	}
	r.Kind = kindOf(r.Words)
	r.want, r.counted = l.wantOf(r.Words)
	r.units = l.units(r.Words)
	r.Spans = l.spans(r.Words)
	joined := strings.Join(r.Words, " ")
	r.Dates = day.Mentions(joined)
	r.Numbers = numbersOutside(joined, r.Dates)
	r.Entities, r.Hinted = entitiesOf(r.units)
	r.Unheard = l.unheardIn(text, &r, s)
	return r
}

// units gives the meaningful parts of a row of words: entities called by name, and the content words that are left.
func (l *lexicon) units(ws []string) []unit { return l.unitsOf(ws, l.stemAll(ws)) }

// unitsOf is units for words whose stems are known.
func (l *lexicon) unitsOf(ws, stems []string) []unit {
	type covered struct {
		named string // the entity whose name covers the word
		also  []sign
	}
	var few [24]covered
	by := few[:]
	if len(ws) > len(few) {
		by = make([]covered, len(ws))
	}
	for _, f := range l.phrases.find(stems) {
		for i := f.at; i < f.end; i++ {
			switch f.kind {
			case alias:
				by[i].named = f.sign
			case hint:
				by[i].also = append(by[i].also, sign{f.sign, hintWeight})
			case synonym:
				by[i].also = append(by[i].also, sign{f.sign, synonymWeight})
			}
		}
	}
	all := make([]unit, 0, len(ws)/2+1)
	for i, w := range ws {
		switch {
		case by[i].named != "":
			if len(all) == 0 || all[len(all)-1].primary != by[i].named {
				all = append(all, unit{word: w, primary: by[i].named})
			}
		case l.content(w) || len(by[i].also) > 0 && !l.stops[w]:
			all = append(all, unit{w, stems[i], by[i].also})
		}
	}
	return all
}

// spans gives where entities are called by name.
func (l *lexicon) spans(ws []string) []Span {
	var all []Span
	for _, f := range l.phrases.find(l.stemAll(ws)) {
		if f.kind == alias {
			all = append(all, Span{strings.TrimPrefix(f.sign, "@"), f.at, f.end})
		}
	}
	return all
}

func entitiesOf(units []unit) (named, hinted []string) {
	for _, u := range units {
		if name, ok := strings.CutPrefix(u.primary, "@"); ok && !slices.Contains(named, name) {
			named = append(named, name)
		}
		for _, s := range u.also {
			if name, ok := strings.CutPrefix(s.term, "@"); ok && !slices.Contains(hinted, name) {
				hinted = append(hinted, name)
			}
		}
	}
	return named, hinted
}

func numbersOutside(sentence string, dates []day.Mention) []string {
	rest := []byte(sentence)
	for _, d := range dates {
		for i := d.At; i < d.End; i++ {
			rest[i] = ' '
		}
	}
	return numbersIn(strings.Fields(string(rest)))
}

// clues gives what a classifier may go by: the words and names of a text with their signs, pairs of neighbouring words, and
// what kind of question it is.
func (l *lexicon) clues(said string) []string {
	ws := strings.Fields(said)
	wanted, _ := l.wantOf(ws)
	all := []string{"kind " + string(kindOf(ws)), "want " + string(wanted)}
	for _, u := range l.units(ws) {
		all = append(all, u.primary)
		for _, s := range u.also {
			all = append(all, s.term)
		}
	}
	stems := l.stemAll(ws)
	for i := range max(0, len(stems)-1) {
		all = append(all, stems[i]+" "+stems[i+1])
	}
	return all
}
