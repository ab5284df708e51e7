package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// Words that say which of two things came first; phrases like "the day before" end in them.
var (
	sooner = []string{"before", "ahead of", "prior to"}
	later  = []string{"after", "following"}
)

// endsIn tells whether a word or phrase ends in one of some words.
func endsIn(text string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return text == w || strings.HasSuffix(text, " "+w) })
}

// reordered tells whether the claim has the order of two things the other way round: "after the vote" where the fact has "before the
// vote", or "the fire after the flood" where it has the flood after the fire.
func (r Rules) reordered() bool {
	for i := range r.Said.Tokens {
		own, other := sooner, later
		switch t := r.Said.Tokens[i].Text; {
		case endsIn(t, later):
			own, other = later, sooner
		case !endsIn(t, sooner):
			continue
		}
		a := anchor(r.Said.Tokens, i)
		if a < 0 || len(r.Found[a]) == 0 {
			continue
		}
		if r.anchored(a, other) && !r.anchored(a, own) || r.exchangedOrder(i, a, own) {
			return true
		}
	}
	return false
}

// anchor gives what stands behind a word of time: in "the day before the second vote" the vote. -1 where there is nothing.
func anchor(tokens []en.Token, i int) int {
	const far = 6 // words
	for k := i + 1; k < min(len(tokens), i+far) && tokens[k].Before < en.Comma; k++ {
		if anchors(&tokens[k]) {
			return k
		}
	}
	return -1
}

// anchors tells whether something can be before or after what a word says: "vote", not "second" or "Norway's".
func anchors(t *en.Token) bool {
	if t.Sort == en.Number || t.Sort == en.Named && t.Poss || grammar.Ranks[t.Stem] > 0 {
		return false
	}
	return t.Content() && !t.Is(en.Harmless|en.Linking)
}

// anchored tells whether the fact has one of some words of time before what the claim has at a.
func (r Rules) anchored(a int, words []string) bool {
	own := r.Own[0].Tokens
	for k := range own {
		if endsIn(own[k].Text, words) && r.standsAt(a, anchor(own, k)) {
			return true
		}
	}
	return false
}

// exchangedOrder tells whether the fact has before one of some words of time what the claim has behind the one at i, and the other way
// round.
func (r Rules) exchangedOrder(i, a int, words []string) bool {
	own := r.Own[0].Tokens
	l := beside(r.Said.Tokens, i, -1)
	if l < 0 || len(r.Found[l]) == 0 {
		return false
	}
	for k := range own {
		if endsIn(own[k].Text, words) && r.onlyOneSide(a, k, -1) && r.onlyOneSide(l, k, 1) {
			return true
		}
	}
	return false
}

// onlyOneSide tells whether the fact has token i of the claim on one side of its token k, and not on the other: before it where way is -1.
func (r Rules) onlyOneSide(i, k, way int) bool {
	return r.foundWhere(i, func(n int) bool { return way*(n-k) > 0 }) && !r.foundWhere(i, func(n int) bool { return way*(n-k) < 0 })
}

// contrasted tells whether a date, number or name of the claim stands in the fact as what it was not: "in 2024, not 2020".
func (r Rules) contrasted() bool {
	for i := range r.Said.Tokens {
		if r.Said.Tokens[i].Sort == en.Word {
			continue
		}
		_, not := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return notThat(r.Own[0].Tokens, p.Token) })
		if not {
			return true
		}
	}
	return false
}

// notThat tells whether ", not" stands right before a token, but for a preposition or an article.
func notThat(tokens []en.Token, i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		if tokens[k].Text == "not" {
			return tokens[k].Before == en.Comma
		}
		if tokens[k].Content() || strings.HasSuffix(tokens[k].Text, "n't") {
			return false
		}
	}
	return false
}
