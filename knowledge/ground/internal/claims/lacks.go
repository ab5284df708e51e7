package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/coverage"
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// withoutContrast takes off what a claim sets itself against: "Biden, not Trump, signed it", "not to 10 but to 5". It ends at the next
// comma, or before what stands behind "but". What has a verb of its own is no contrast but a denial, and stays.
func withoutContrast(tokens []en.Token) []en.Token {
	for k := 2; k < len(tokens); k++ {
		if tokens[k].Text != "not" || tokens[k].Before != en.Comma {
			continue
		}
		end := k + 1
		for end < len(tokens) && tokens[end].Before < en.Comma && tokens[end].Text != "but" {
			end++
		}
		if slices.ContainsFunc(tokens[k:end], func(t en.Token) bool { return t.Is(en.Verb) && !t.Is(en.Noun) }) {
			continue
		}
		if end < len(tokens) && tokens[end].Text == "but" {
			end++
		}
		return withoutContrast(slices.Concat(tokens[:k], grammar.CutAt(tokens, end-k)[k:]))
	}
	return tokens
}

// lack tells whether the fact lacks the token at i, and what it has instead.
func (r Rules) lack(i int, dates []en.Date) (Lack, bool) {
	t := &r.Said.Tokens[i]
	v, bad := coverage.On(r.Reading).CoverOne(i)
	if !bad {
		return Lack{}, false
	}
	l := Lack{Word: t.Text, Reason: v.Reason, Typed: v.Kind == verdict.Contradicted && !(v.Reason == verdict.Opposite && (len(r.Found[i]) > 0 || !r.plainlyOpposite(i)))}
	switch t.Sort {
	case en.Number:
		same, other := r.figures(i)
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
		l.Name = strings.TrimPrefix(t.ID, "~")
		return l, !r.withinPhrase(l.Name)
	}
	l.Typed = l.Typed || r.counterpart(i)
	return l, !r.merely(i)
}

// merely tells whether the word at i is an "only" that says of a number how small it is, which is somebody's view of it.
func (r Rules) merely(i int) bool {
	t, next := r.Said.Tokens[i].Text, i+1
	if t != "only" && t != "just" && t != "merely" || next >= len(r.Said.Tokens) {
		return false
	}
	after := &r.Said.Tokens[next]
	return after.Sort == en.Number || after.Is(en.Verb) && i > 0 && next+2 < len(r.Said.Tokens) &&
		slices.ContainsFunc(r.Said.Tokens[next+1:min(next+4, len(r.Said.Tokens))], func(n en.Token) bool { return n.Sort == en.Number })
}

// stemsGiven counts in how many of some texts each stem stands.
func stemsGiven(lex *en.Lexicon, texts []string) map[string]int {
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

// withinPhrase tells whether the fact has a name in a phrase that is read as one word: "from the United States".
func (r Rules) withinPhrase(name string) bool {
	name = strings.ToLower(name)
	return slices.ContainsFunc(r.Own[0].Tokens, func(t en.Token) bool { return t.Sort == en.Word && len(t.Parts) > 1 && strings.Contains(t.Text, name) })
}

// setting tells whether the token at i is the country that a fact without any is about, as those who ask about it say: the US venture.
func (r Rules) setting(i int, asked map[string]int, enough int) bool {
	t := &r.Said.Tokens[i]
	if t.Sort != en.Named || !r.Lex.Country(t) || asked[t.Text] < enough {
		return false
	}
	return !slices.ContainsFunc(r.Own[0].Tokens, func(n en.Token) bool { return r.Lex.Country(&n) })
}

// idles tells whether the word at i changes nothing in a claim: it fills, or people use it who ask about the fact, which has no other in
// its place. What denies, hedges, bounds or ranks is no such word.
func (r Rules) idles(i int, l Lack) bool {
	t := &r.Said.Tokens[i]
	switch {
	case t.Sort != en.Word || deniesIt(t) || t.Is(en.Weak|en.Planned|en.Certain) || r.tells(i):
		return false
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
	return slices.Contains(r.Lex.Lists["telling"], t.Stem) || slices.Contains(bounding, t.Text) || t.Text == "at least" || t.Text == "at most"
}

// bounding are words that bound a number or rank a thing.
var bounding = strings.Fields("most least best worst biggest largest highest lowest")

// openers are words that look like names where a sentence begins with them.
var openers = strings.Fields("i we you our your my me us they honestly forget look imagine somebody anyone everyone")

// daysGiven gives the dates that stand in texts.
func daysGiven(lex *en.Lexicon, texts []string) []en.Date {
	var all []en.Date
	for _, t := range texts {
		all = append(all, grammar.Dates([]en.Text{lex.Analyse("", t)})...)
	}
	return all
}

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
