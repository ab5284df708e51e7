package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// free tells whether a word at i such as "allowed" or "free" says of what stands behind it that somebody may do it, as a fact does with
// "could" or "may", or that he may not without what a fact says is needed.
func (r Rules) free(i int) bool {
	said := r.Said.Tokens
	if en.Governed(said, i, en.Negative, 3) {
		return r.notWithoutNeeded()
	}
	for k := i + 1; k < min(len(said), i+8) && said[k].Before < en.Strong; k++ {
		if said[k].Is(en.Verb) && said[k].Content() && r.foundWhere(k, func(p reading.Place) bool { return r.mayThere(p) && r.letBy(i, p) }) {
			said[i].Class |= en.Weak
			return true
		}
	}
	return false
}

// mayThere tells whether a verb of a fact stands behind "can", "could" or "may", and nobody fears or denies that.
func (r Rules) mayThere(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if p.Token == 0 || !grammar.AnyOf(&tokens[p.Token-1], "can", "could", "may") || en.Negated(tokens, p.Token, 3) {
		return false
	}
	sentence := partWith(grammar.SentencesIn(tokens), p.Token)
	return !slices.ContainsFunc(tokens[sentence[0]:sentence[1]], fears)
}

// letBy tells whether who is said to "let" somebody do something at i is one whom the fact names before the verb at a place.
func (r Rules) letBy(i int, p reading.Place) bool {
	if !strings.HasPrefix(r.Said.Tokens[i].Text, "let") {
		return true
	}
	for k := i - 1; k >= 0 && r.Said.Tokens[k+1].Before < en.Strong; k-- {
		if r.Said.Tokens[k].Sort == en.Named {
			return r.foundBetween(k, p.Fact, -1, p.Token)
		}
	}
	return false
}

// fears tells whether a word says that something is feared or asked, so that "could" says only that it might be.
func fears(t en.Token) bool {
	return slices.ContainsFunc(en.StemsOf(&t), func(s string) bool { return slices.Contains(feared, s) })
}

// feared are the stems of words behind which "could" is no leave.
var feared = strings.Fields("fear risk concern warn worri threat threaten danger doubt whether ask expect predict forecast estim")

// notWithoutNeeded tells whether behind "without" the piece has what a fact says is needed.
func (r Rules) notWithoutNeeded() bool {
	said := r.Said.Tokens
	for k := range said {
		if said[k].Text != "without" {
			continue
		}
		for n := k + 1; n < min(len(said), k+6) && said[n].Before == en.Joined; n++ {
			if r.foundWhere(n, r.NeededThere) {
				return true
			}
		}
	}
	return false
}
