package patchwork

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/verdict"
)

// reach is how many tokens apart two words stand at most that can be taken for exchanged.
const reach = 9

// exchanged: two words that a fact has in the other order, with the same words between them, have changed places: "the bus overtook the
// truck" for "the truck overtook the bus".
func (r Rules) exchanged() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if !r.mayChange(i) {
			continue
		}
		for k := i + 1; k < min(len(said), i+reach) && said[k].Before < en.Strong; k++ {
			if !r.mayChange(k) {
				continue
			}
			mine := between(said, i, k)
			if !tells(said, i, k) {
				continue
			}
			if f, turned := r.turnedPair(i, k, mine); turned {
				return verdict.Against(verdict.Role, said[i].Text+" "+said[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// mayChange tells whether the token at i states something that stands in a fact as it is. Where a date or an amount stands is free.
func (r Rules) mayChange(i int) bool {
	t := &r.Said.Tokens[i]
	if !t.Content() || t.Sort == en.Dated || t.Quantity.Unit != "" || t.Is(en.Linking|en.Negative|en.Adverb|en.Nowadays) {
		return false
	}
	if r.Loose[i] || len(r.Found[i]) == 0 {
		return false
	}
	saysSo := t.Is(en.Speech) && en.Verbal(r.Said.Tokens, i)
	return !saysSo
}

// turnedPair tells whether a fact has the words at i and k the other way round with the same words between, and none has them this way.
func (r Rules) turnedPair(i, k int, mine []string) (fact int, turned bool) {
	for _, p := range r.Found[i] {
		for _, q := range r.Found[k] {
			if p.Fact != q.Fact || p.Token == q.Token || !r.Exactly(i, p) || !r.Exactly(k, q) {
				continue
			}
			tokens := r.Own[p.Fact].Tokens
			if p.Token < q.Token && q.Token < p.Token+reach+3 {
				return 0, false
			}
			if q.Token < p.Token && p.Token < q.Token+reach && slices.Equal(mine, between(tokens, q.Token, p.Token)) {
				fact, turned = p.Fact, true
			}
		}
	}
	return fact, turned
}

// between gives the words from token i to k, without articles; whose the first one is a thing of is one of them. What else somebody is
// called than by the one word is none: "beat" stands between the two of "Ada Holm beat Nils Berg".
func between(tokens []en.Token, i, k int) (all []string) {
	first, last := nameEnds(tokens, i), nameBegins(tokens, k)
	for n := i; n <= k; n++ {
		t := &tokens[n]
		if n > i && n <= first || n < k && n >= last {
			continue
		}
		if n > i && t.Before >= en.Comma {
			all = append(all, ",")
		}
		if n > i && n < k && (!en.Article(t) || t.Text == "of") {
			all = append(all, wordOf(t))
		}
		if n < k && t.Poss {
			all = append(all, "'s")
		}
	}
	return all
}

// wordOf gives a token in the form in which it is compared.
func wordOf(t *en.Token) string {
	if t.Stem != "" {
		return t.Stem
	}
	return t.Text
}

// tells tells whether what stands between two words says something else if they change places. "And" and "with" don't, nor does a list.
func tells(tokens []en.Token, i, k int) bool {
	directed, noun, joins := tokens[i].Poss, false, false
	for n := i + 1; n < k; n++ {
		t := &tokens[n]
		switch {
		case coordinates(t) || t.Before >= en.Comma:
			joins = true
		case goesOneWay(tokens, n):
			directed = true
		case t.Content():
			noun = true
		}
	}
	if joins || tokens[k].Before >= en.Comma {
		return noun && oneWayVerb(tokens, i) && oneWayVerb(tokens, k)
	}
	return directed
}

// goesOneWay tells whether the word at n says something of what stands before it that it does not say of what stands behind it:
// "overtook", "'s", "of", "behind".
func goesOneWay(tokens []en.Token, n int) bool {
	t := &tokens[n]
	return oneWayVerb(tokens, n) || t.Poss || t.Text == "of" || t.Text == "than" || t.Is(en.Preposed) ||
		slices.Contains(oneWay, t.Text) || beforeArticle(tokens, n)
}

// oneWayVerb tells whether the word at n is a verb that says something else of the one than of the other: "overtook", but not "met".
func oneWayVerb(tokens []en.Token, n int) bool {
	t := &tokens[n]
	acts := en.Verbal(tokens, n) || t.Ed || t.Is(en.Speech|en.Attributing)
	return acts && !t.Is(en.Linking) && !slices.Contains(mutualVerbs, t.Stem)
}

// beforeArticle tells whether a word that states something stands before an article, and so is a verb or a preposition: "the truck
// overtook the bus".
func beforeArticle(tokens []en.Token, n int) bool {
	t, next := &tokens[n], &tokens[n+1]
	states := t.Content() && t.Sort == en.Word && !slices.Contains(mutualVerbs, t.Stem)
	return states && next.Before == en.Joined && en.Article(next) && next.Text != "of"
}

// mutualVerbs are the stems of verbs that say the same of the one as of the other.
var mutualVerbs = []string{"meet", "marri", "border", "equal", "resembl", "match", "trade", "talk", "negoti"}

// oneWay are small words that mean something else when what stands before and behind them changes places.
var oneWay = []string{
	"in", "on", "for", "as", "behind", "below", "against", "about", "into", "through", "without", "instead of", "rather than",
}

// nameEnds gives the last word of the name, of a kind that no table has, that goes on behind the token at i.
func nameEnds(tokens []en.Token, i int) int {
	for i+1 < len(tokens) && goesOnName(tokens, i+1) {
		i++
	}
	return i
}

// nameBegins gives the first word of such a name that goes on to the token at k.
func nameBegins(tokens []en.Token, k int) int {
	for k > 0 && goesOnName(tokens, k) {
		k--
	}
	return k
}

// goesOnName tells whether the token at k is one more word of the name before it: "Ada | Holm".
func goesOnName(tokens []en.Token, k int) bool {
	bare := func(t *en.Token) bool { return t.Sort == en.Named && t.ID[0] == '~' }
	return bare(&tokens[k]) && bare(&tokens[k-1]) && tokens[k].Before == en.Joined && !tokens[k-1].Poss
}
