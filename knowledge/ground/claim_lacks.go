package ground

import (
	"slices"
	"strings"
)

// withoutContrast takes off what a claim sets itself against: "Biden, not Trump, signed it", "not to 10 but to 5". It ends at the next
// comma, or before what stands behind "but". What has a verb of its own is no contrast but a denial, and stays.
func withoutContrast(tokens []token) []token {
	for k := 2; k < len(tokens); k++ {
		if tokens[k].text != "not" || tokens[k].before != comma {
			continue
		}
		end := k + 1
		for end < len(tokens) && tokens[end].before < comma && tokens[end].text != "but" {
			end++
		}
		if slices.ContainsFunc(tokens[k:end], func(t token) bool { return t.is(verb) && !t.is(noun) }) {
			continue
		}
		if end < len(tokens) && tokens[end].text == "but" {
			end++
		}
		return withoutContrast(slices.Concat(tokens[:k], cutAt(tokens, end-k)[k:]))
	}
	return tokens
}

// lack tells whether the fact lacks the token at i, and what it has instead.
func (r *reading) lack(i int, dates []date) (Lack, bool) {
	t := &r.said.tokens[i]
	v, bad := r.coverOne(i)
	if !bad {
		return Lack{}, false
	}
	l := Lack{Word: t.text, Reason: v.Reason, Typed: v.Kind == Contradicted && !(v.Reason == Opposite && (len(r.found[i]) > 0 || !r.plainlyOpposite(i)))}
	switch t.sort {
	case number:
		same, other := r.figures(i)
		l.Typed = other && r.otherFigure(i) || !same && r.otherRank(i)
		return l, !same
	case dated:
		same, other := r.day(i, dates)
		l.Typed = other && !r.dates(dates)
		return l, !same
	case named:
		if t.id[0] == '~' && slices.Contains(openers, t.text) {
			return l, false
		}
		l.Name = strings.TrimPrefix(t.id, "~")
		return l, !r.withinPhrase(l.Name)
	}
	l.Typed = l.Typed || r.counterpart(i)
	return l, !r.merely(i)
}

// merely tells whether the word at i is an "only" that says of a number how small it is, which is somebody's view of it.
func (r *reading) merely(i int) bool {
	t, next := r.said.tokens[i].text, i+1
	if t != "only" && t != "just" && t != "merely" || next >= len(r.said.tokens) {
		return false
	}
	after := &r.said.tokens[next]
	return after.sort == number || after.is(verb) && i > 0 && next+2 < len(r.said.tokens) &&
		slices.ContainsFunc(r.said.tokens[next+1:min(next+4, len(r.said.tokens))], func(n token) bool { return n.sort == number })
}

// stemsGiven counts in how many of some texts each stem stands.
func stemsGiven(lex *lexicon, texts []string) map[string]int {
	stems := map[string]int{}
	for _, t := range texts {
		var here []string
		for _, w := range scan(t) {
			if stem := lex.stem(w.text); !slices.Contains(here, stem) {
				here = append(here, stem)
				stems[stem]++
			}
		}
	}
	return stems
}

// withinPhrase tells whether the fact has a name in a phrase that is read as one word: "from the United States".
func (r *reading) withinPhrase(name string) bool {
	name = strings.ToLower(name)
	return slices.ContainsFunc(r.own[0].tokens, func(t token) bool { return t.sort == word && len(t.parts) > 1 && strings.Contains(t.text, name) })
}

// setting tells whether the token at i is the country that a fact without any is about, as those who ask about it say: the US venture.
func (r *reading) setting(i int, asked map[string]int, enough int) bool {
	t := &r.said.tokens[i]
	if t.sort != named || !r.lex.country(t) || asked[t.text] < enough {
		return false
	}
	return !slices.ContainsFunc(r.own[0].tokens, func(n token) bool { return r.lex.country(&n) })
}

// idles tells whether the word at i changes nothing in a claim: it fills, or people use it who ask about the fact, which has no other in
// its place. What denies, hedges, bounds or ranks is no such word.
func (r *reading) idles(i int, l Lack) bool {
	t := &r.said.tokens[i]
	switch {
	case t.sort != word || deniesIt(t) || t.is(weak|planned|certain) || r.tells(i):
		return false
	case slices.Contains(r.lex.lists["idle"], t.stem) || t.is(harmless|light|adverb):
		return true
	case l.Asked:
		return !l.Rival || slices.Contains(r.lex.lists["soft"], t.stem)
	}
	return l.Heard && !l.Rival && (t.ing || t.ed)
}

// tells tells whether the word at i changes a claim wherever it stands: a bound, or one of those that tell.
func (r *reading) tells(i int) bool {
	t := &r.said.tokens[i]
	return slices.Contains(r.lex.lists["telling"], t.stem) || slices.Contains(bounding, t.text) || t.text == "at least" || t.text == "at most"
}

// bounding are words that bound a number or rank a thing.
var bounding = strings.Fields("most least best worst biggest largest highest lowest")

// openers are words that look like names where a sentence begins with them.
var openers = strings.Fields("i we you our your my me us they honestly forget look imagine somebody anyone everyone")

// daysGiven gives the dates that stand in texts.
func daysGiven(lex *lexicon, texts []string) []date {
	var all []date
	for _, t := range texts {
		all = append(all, dates([]text{lex.analyse("", t)})...)
	}
	return all
}

// rest tells how much of the fact the claim speaks of, and which of its names it doesn't.
func (r *reading) rest() (used float64, unsaid []string) {
	all := 0.0
	for k := range r.own[0].tokens {
		n := &r.own[0].tokens[k]
		w := weight(n)
		if all += w; r.uses(at{0, k}) {
			used += w
		} else if n.sort == named {
			unsaid = append(unsaid, n.id)
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
func weight(t *token) float64 {
	switch {
	case t.sort == named:
		return 2
	case t.sort == number || t.sort == dated:
		return 1.5
	case !t.content() || t.is(harmless|speech|nowadays|negative|planned|weak|adverb):
		return 0
	}
	return 1
}
