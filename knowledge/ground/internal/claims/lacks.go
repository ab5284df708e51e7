package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/coverage"
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// lack tells whether the fact lacks the token at i, and what it has instead.
func (r Rules) lack(i int, dates []en.Date) (Lack, bool) {
	t := &r.Said.Tokens[i]
	v, bad := coverage.On(r.Reading).CoverOne(i)
	if !bad {
		return Lack{}, false
	}
	l := Lack{Word: t.Text, Reason: v.Reason, Typed: r.contradicted(i, v)}
	switch t.Sort {
	case en.Number:
		same, other := r.figures(i)
		same = same || r.roundedAlike(i)
		l.Typed = other && r.otherFigure(i) || !same && r.otherRank(i)
		return l, !same
	case en.Dated:
		same, other := r.day(i, dates)
		l.Typed = other && !r.dates(dates)
		return l, !same
	case en.Named:
		if t.ID[0] == '~' && slices.Contains(openers, t.Text) {
			return l, false
		}
		if r.otherLetter(i) {
			l.Typed = true
			return l, true
		}
		l.Name = strings.TrimPrefix(t.ID, "~")
		return l, !r.withinPhrase(l.Name)
	}
	l.Typed = l.Typed || r.counterpart(i)
	return l, !r.merely(i)
}

// contradicted tells whether the fact contradicts the word at i: an opposite does so only where it plainly says that the fact is not so.
func (r Rules) contradicted(i int, v verdict.Verdict) bool {
	if v.Kind != verdict.Contradicted {
		return false
	}
	return v.Reason != verdict.Opposite || len(r.Found[i]) == 0 && r.plainlyOpposite(i)
}

// merely tells whether the word at i is an "only" that says of a number how small it is, which is somebody's view of it.
func (r Rules) merely(i int) bool {
	said, next := r.Said.Tokens, i+1
	if t := said[i].Text; t != "only" && t != "just" && t != "merely" || next >= len(said) {
		return false
	}
	if said[next].Sort == en.Number {
		return true
	}
	if i == 0 || next+2 >= len(said) || !said[next].Is(en.Verb) {
		return false
	}
	behind := said[next+1 : min(next+4, len(said))] // "only sold 12 ships"
	return slices.ContainsFunc(behind, func(n en.Token) bool { return n.Sort == en.Number })
}

// withinPhrase tells whether the fact has a name in a phrase that is read as one word: "from the United States".
func (r Rules) withinPhrase(name string) bool {
	name = strings.ToLower(name)
	return slices.ContainsFunc(r.Own[0].Tokens, func(t en.Token) bool {
		return t.Sort == en.Word && len(t.Parts) > 1 && strings.Contains(t.Text, name)
	})
}

// idles tells whether the word at i changes nothing in a claim: it fills, or people use it who ask about the fact, which has no other in
// its place. What denies, hedges, bounds or ranks is no such word.
func (r Rules) idles(i int, l Lack) bool {
	t := &r.Said.Tokens[i]
	switch {
	case t.Sort != en.Word || deniesIt(t) || t.Is(en.Weak|en.Planned|en.Certain) || r.tells(i):
		return false
	case t.Ed && !t.Is(en.Harmless|en.Light|en.Adverb) && coverage.On(r.Reading).StatesAlone(i):
		return false // "Holm bought it, Berg walked away"
	case slices.Contains(r.Lex.Lists["idle"], t.Stem) || t.Is(en.Harmless|en.Light|en.Adverb):
		return true
	case l.Asked:
		return !l.Rival || slices.Contains(r.Lex.Lists["soft"], t.Stem)
	}
	return l.Heard && !l.Rival && (t.Ing || t.Ed)
}

// tells tells whether the word at i changes a claim wherever it stands: a bound, or one of those that tell.
func (r Rules) tells(i int) bool {
	t := &r.Said.Tokens[i]
	bounds := t.Text == "at least" || t.Text == "at most" || slices.Contains(bounding, t.Text)
	return bounds || slices.Contains(r.Lex.Lists["telling"], t.Stem)
}

// bounding are words that bound a number, rank a thing or deny what they stand before: "almost signed".
var bounding = strings.Fields("most least best worst biggest largest highest lowest almost nearly virtually practically")

// openers are words that look like names where a sentence begins with them.
var openers = strings.Fields("i we you our your my me us they honestly forget look imagine somebody anyone everyone")

// rest tells how much of the fact the claim speaks of, and which of its names it doesn't.
func (r Rules) rest() (used float64, unsaid []string) {
	all := 0.0
	for k := range r.Own[0].Tokens {
		n := &r.Own[0].Tokens[k]
		w := weight(n)
		if all += w; r.Uses(reading.Place{Fact: 0, Token: k}) {
			used += w
		} else if n.Sort == en.Named {
			unsaid = append(unsaid, n.ID)
		}
	}
	return share(used, all), unsaid
}
