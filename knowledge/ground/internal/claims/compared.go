package claims

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Known is what is known of a fact besides its text. Reading it takes longer than holding a claim against the fact.
type Known struct {
	Stated
	stems  map[string]int // in how many of the ways people ask about it each stem stands
	enough int            // in as many of them a word is one that people use
	days   []en.Date      // that belong to it
}

// Know reads what is known of a fact; stems are those that StemsGiven counts in its asks.
func Know(lex *en.Lexicon, f Stated, stems map[string]int) Known {
	return Known{Stated: f, stems: stems, enough: max(2, len(f.Asks)/12), days: daysGiven(lex, f.Dates)}
}

// StemsGiven counts in how many of some texts each stem stands.
func StemsGiven(lex *en.Lexicon, texts []string) map[string]int {
	stems := map[string]int{}
	for _, t := range texts {
		var here []string
		for _, w := range en.Scan(t) {
			if stem := lex.Stem(w.Text); !slices.Contains(here, stem) {
				here = append(here, stem)
				stems[stem]++
			}
		}
	}
	return stems
}

// daysGiven gives the dates that stand in texts.
func daysGiven(lex *en.Lexicon, texts []string) []en.Date {
	var all []en.Date
	for _, t := range texts {
		all = append(all, grammar.Dates([]en.Text{lex.Analyse("", t)})...)
	}
	return all
}

// compare gives how much of what the claim states the fact speaks of, and what it lacks. What people use who ask about it counts half.
func (r Rules) compare(f Known) (shared float64, lacks []Lack) {
	all := 0.0
	for i := range r.Said.Tokens {
		t := &r.Said.Tokens[i]
		w := weight(t)
		all += w
		l, lacking := r.lack(i, f.days)
		switch {
		case lacking:
			l = r.weighed(i, l, f)
			lacks = append(lacks, l)
			if l.Asked || l.Heard && !l.Typed {
				shared += w / 2
			}
		case len(r.Found[i]) > 0 || t.Sort != en.Word:
			shared += w
		}
	}
	return share(shared, all), lacks
}

// weighed tells of the word at i, which the fact lacks, whether people use it who ask about the fact, and what the fact has in its place.
func (r Rules) weighed(i int, l Lack, f Known) Lack {
	t := &r.Said.Tokens[i]
	l.Asked = r.asked(i, f)
	l.Typed = l.Typed || !l.Asked && r.otherAgent(i)
	l.Heard = l.Asked || r.heard(t, f)
	l.Rival = l.Typed || r.rival(i)
	l.Idle = !l.Typed && l.Reason != verdict.Qualifier && r.idles(i, l)
	return l
}

// asked tells whether the word at i is one that people use when they ask about a fact, or one that says how sure it is.
func (r Rules) asked(i int, f Known) bool {
	t := &r.Said.Tokens[i]
	if deniesIt(t) || t.Is(en.Weak|en.Planned|en.Certain) {
		return true
	}
	switch t.Sort {
	case en.Word:
		return t.Is(en.Verb) && f.stems[t.Stem] >= f.enough || slices.Contains(r.Lex.Lists["soft"], t.Stem)
	case en.Named:
		return slices.Contains(f.Entities, t.ID) || r.setting(i, f) || slices.Contains(f.Actors, t.ID) && r.otherAgent(i)
	}
	return false
}

// heard tells whether at least one who asks about a fact uses a word, and it is none of those that change a claim wherever they stand.
func (r Rules) heard(t *en.Token, f Known) bool {
	if t.Sort != en.Word || slices.Contains(r.Lex.Lists["telling"], t.Stem) {
		return false
	}
	return f.stems[t.Stem] > 0 || len(t.Parts) > 0 && f.stems[t.Parts[0]] > 0
}

// rival tells whether the fact has something else in the place of the word or name at i; a verb always has a rival.
func (r Rules) rival(i int) bool {
	switch t := &r.Said.Tokens[i]; t.Sort {
	case en.Word:
		return t.Is(en.Verb) || r.slot(i)
	case en.Named:
		return r.nameSlot(i)
	}
	return false
}

// setting tells whether the token at i is the country that a fact without any is about, as those who ask about it say: the US venture.
func (r Rules) setting(i int, f Known) bool {
	t := &r.Said.Tokens[i]
	if t.Sort != en.Named || !r.Lex.Country(t) || f.stems[t.Text] < f.enough {
		return false
	}
	return !slices.ContainsFunc(r.Own[0].Tokens, func(n en.Token) bool { return r.Lex.Country(&n) })
}

// share gives how large a part of all is; 0 of nothing.
func share(part, all float64) float64 {
	if all == 0 {
		return 0
	}
	return part / all
}

// weight is how much a token says about what a text speaks of.
func weight(t *en.Token) float64 {
	switch {
	case t.Sort == en.Named:
		return 2
	case t.Sort == en.Number || t.Sort == en.Dated:
		return 1.5
	case !t.Content() || t.Is(en.Harmless|en.Speech|en.Nowadays|en.Negative|en.Planned|en.Weak|en.Adverb):
		return 0
	}
	return 1
}
