package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// setOff is what a claim sets itself against, cut out of it: "Hald" of "Vardal, not Hald, sold the ferry".
type setOff struct {
	words []en.Token
	at    int  // the claim's token that stood behind it
	more  bool // it is said as well, and is not all: "not just Hald"
}

// withoutContrast takes off what a claim sets itself against: "Biden, not Trump, signed it", "not Trump but Biden", "not to 10 but to 5",
// "ferries rather than buses". What has a verb of its own is no contrast but a denial, and stays.
func withoutContrast(tokens []en.Token) (rest []en.Token, against []setOff) {
	for k := 0; k < len(tokens); k++ {
		from := behindNot(tokens, k)
		if from == 0 {
			continue
		}
		end := endOfContrast(tokens, k, from)
		if hasVerb(tokens, from, end) || k == 0 && (end == len(tokens) || tokens[end].Text != "but") {
			continue
		}
		words, more := withoutOnly(tokens[from:end])
		against = append(against, setOff{words: words, at: k, more: more})
		if end < len(tokens) && tokens[end].Text == "but" {
			end++
		}
		tokens = slices.Concat(tokens[:k], grammar.CutAt(tokens, end-k)[k:])
		k--
	}
	return tokens, against
}

// behindNot gives the token behind a ", not", "rather than" or "instead of" at k; 0 where there is none.
func behindNot(tokens []en.Token, k int) int {
	if tokens[k].Text == "not" && (k == 0 || tokens[k].Before == en.Comma) {
		return k + 1
	}
	return grammar.BehindContrast(tokens, k)
}

// endOfContrast gives the end of what the claim sets itself against from a token on, behind the words at k for it: the next comma, what stands
// behind "but", or the verb of a sentence whose subject has the contrast: "Vardal rather than Hald sold it".
func endOfContrast(tokens []en.Token, k, from int) int {
	end := from
	for end < len(tokens) && (end == from || tokens[end].Before < en.Comma) && tokens[end].Text != "but" {
		if end > from && tokens[k].Text != "not" && grammar.Finite(tokens, end) && tokens[end-1].Sort == en.Named {
			break
		}
		end++
	}
	return end
}

// hasVerb tells whether one of some words is a verb, and not only a noun that may be one.
func hasVerb(tokens []en.Token, from, end int) bool {
	for k := from; k < end; k++ {
		if t := &tokens[k]; t.Is(en.Verb) && !t.Is(en.Noun) && (t.Ing || en.Verbal(tokens, k)) {
			return true
		}
	}
	return false
}

// corrects tells whether a "not" stands before what is so instead, as the fact has it: "was not in Hald but in Vardal".
func (r Rules) corrects() bool {
	said := r.Said.Tokens
	for i := range said {
		if !deniesIt(&said[i]) {
			continue
		}
		but := endOfContrast(said, i, i+1)
		if but >= len(said) || said[but].Text != "but" {
			continue
		}
		for k := but + 1; k < len(said) && said[k].Before < en.Comma; k++ {
			if sets(&said[k]) && len(r.Found[k]) > 0 {
				return true
			}
		}
	}
	return false
}

// withoutOnly takes the "just" off "not just Hald", and tells whether there was one.
func withoutOnly(words []en.Token) ([]en.Token, bool) {
	if len(words) > 0 && slices.Contains(onlyWords, words[0].Text) {
		return words[1:], true
	}
	return words, false
}

var onlyWords = strings.Fields("just only merely simply solely")

// setAgainst: what a claim sets itself against the fact does not say in the place of what the claim says: "Vardal, not Hald, sold the
// ferry", where Hald sold it. What stands there in a denial or a contrast is not said, and what stands elsewhere is said of something else.
func (r Rules) setAgainst() (verdict.Verdict, bool) {
	for _, c := range r.against {
		if r.asserts(c) {
			return verdict.Against(verdict.Polarity, c.words[0].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// surelySet tells whether the fact asserts what a claim sets itself against, and has nowhere the very word or name that the claim says.
func (r Rules) surelySet(c setOff) bool {
	return r.asserts(c) && (c.more || slices.ContainsFunc(r.focus(c), func(i int) bool {
		return !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return r.Exactly(i, p) })
	}))
}

// asserts tells whether the fact says what the claim sets itself against of the same thing.
func (r Rules) asserts(c setOff) bool {
	head := slices.IndexFunc(c.words, func(t en.Token) bool { return sets(&t) })
	mostly := func(t en.Token) bool { return slices.Contains(ofPart, t.Text) } // "most of it was ferries, not buses"
	if head < 0 || slices.ContainsFunc(r.Said.Tokens, mostly) {
		return false
	}
	for _, p := range r.placesOf(&c.words[head]) {
		if !r.allNear(c.words, p) || r.deniedAt(p) {
			continue
		}
		if c.more && r.limited(p) || !c.more && (r.inItsPlace(c, p) || r.turnedOver(c, p)) {
			return true
		}
	}
	return false
}

// sets tells whether a word may be what a claim sets itself against, and no "ones" or "the" beside it.
func sets(t *en.Token) bool {
	return t.Content() && !t.Is(en.Harmless|en.Adverb|en.Linking) && t.Stem != "one"
}

// placesOf gives where the fact has a word, name, number or date.
func (r Rules) placesOf(t *en.Token) (all []int) {
	own := r.Own[0].Tokens
	for k := range own {
		switch n := &own[k]; {
		case t.Sort == en.Number && n.Gives(t.Quantity), t.Sort == en.Dated && n.Sort == en.Dated && t.Date.Fits(n.Date), en.Same(t, n):
			all = append(all, k)
		}
	}
	return all
}

// nearIt is how many words of a fact stand near another one.
const nearIt = 6

// allNear tells whether the fact has each of some words near its token p.
func (r Rules) allNear(words []en.Token, p int) bool {
	return !slices.ContainsFunc(words, func(t en.Token) bool {
		return sets(&t) && !slices.ContainsFunc(r.placesOf(&t), func(k int) bool { return max(k-p, p-k) <= nearIt })
	})
}

// deniedAt tells whether the fact denies its token p or sets something against it.
func (r Rules) deniedAt(p int) bool {
	own := r.Own[0].Tokens
	return denied(own, p) || notThat(own, p) || grammar.AsideAt(own, p) || en.Governed(own, p, en.Denying|en.Condition, nearIt) || forbidden(own, p) || replacedOrDenied(own, p)
}

// replacedOrDenied tells whether the words right behind a token say that somebody else came in its place, or that it was not: "in Hald's
// stead", "a ban is not".
func replacedOrDenied(tokens []en.Token, p int) bool {
	if p+2 >= len(tokens) {
		return false
	}
	next, lead := &tokens[p+1], leadsIn(tokens, p)
	return tokens[p].Poss && lead >= 0 && tokens[lead].Text == "in" || deniesIt(next) || next.Is(en.Linking) && deniesIt(&tokens[p+2])
}

// limited tells whether the fact says of its token p that there is nothing else: "only", "exclusively".
func (r Rules) limited(p int) bool {
	own := r.Own[0].Tokens
	for k := p - 1; k >= 0 && own[k+1].Before < en.Strong; k-- {
		if t := &own[k]; slices.Contains(limiting, t.Stem) {
			return true
		}
	}
	return false
}

var limiting = strings.Fields("onli exclus sole solely nowher noth")
