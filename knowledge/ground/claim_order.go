package ground

import (
	"slices"
	"strings"
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

// reordered tells whether the claim has the order of two things the other way round: "after the vote" where the fact has "before the vote", or
// "the fire after the flood" where it has the flood after the fire.
func (r *reading) reordered() bool {
	for i := range r.said.tokens {
		own, other := sooner, later
		switch t := r.said.tokens[i].text; {
		case endsIn(t, later):
			own, other = later, sooner
		case !endsIn(t, sooner):
			continue
		}
		a := anchor(r.said.tokens, i)
		if a < 0 || len(r.found[a]) == 0 {
			continue
		}
		if r.anchored(a, other) && !r.anchored(a, own) || r.exchangedOrder(i, a, own) {
			return true
		}
	}
	return false
}

// anchor gives what stands behind a word of time: in "the day before the second vote" the vote. -1 where there is nothing.
func anchor(tokens []token, i int) int {
	const far = 6 // words
	for k := i + 1; k < min(len(tokens), i+far) && tokens[k].before < comma; k++ {
		if t := &tokens[k]; t.content() && !(t.sort == named && t.poss) && !t.is(harmless|linking) && ranks[t.stem] == 0 && t.sort != number {
			return k
		}
	}
	return -1
}

// anchored tells whether the fact has one of some words of time before what the claim has at a.
func (r *reading) anchored(a int, words []string) bool {
	own := r.own[0].tokens
	for k := range own {
		if endsIn(own[k].text, words) && slices.Contains(r.found[a], at{0, anchor(own, k)}) {
			return true
		}
	}
	return false
}

// exchangedOrder tells whether the fact has before one of some words of time what the claim has behind the one at i, and the other way round.
func (r *reading) exchangedOrder(i, a int, words []string) bool {
	own := r.own[0].tokens
	l := beside(r.said.tokens, i, -1)
	if l < 0 || len(r.found[l]) == 0 {
		return false
	}
	for k := range own {
		if !endsIn(own[k].text, words) {
			continue
		}
		left := func(p at) bool { return p.token < k }
		right := func(p at) bool { return p.token > k }
		if !slices.ContainsFunc(r.found[a], right) && slices.ContainsFunc(r.found[a], left) && !slices.ContainsFunc(r.found[l], left) &&
			slices.ContainsFunc(r.found[l], right) {
			return true
		}
	}
	return false
}

// contrasted tells whether a date, number or name of the claim stands in the fact as what it was not: "in 2024, not 2020".
func (r *reading) contrasted() bool {
	own := r.own[0].tokens
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		if t.sort == word || len(r.found[i]) == 0 {
			continue
		}
		if !slices.ContainsFunc(r.found[i], func(p at) bool { return !notThat(own, p.token) }) {
			return true
		}
	}
	return false
}

// notThat tells whether ", not" stands right before a token, but for a preposition or an article.
func notThat(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		if tokens[k].text == "not" {
			return tokens[k].before == comma
		}
		if tokens[k].content() || strings.HasSuffix(tokens[k].text, "n't") {
			return false
		}
	}
	return false
}
