package reading

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// SaysInstead gives the place where somebody says something in a fact, for the verb at i which is said of him and which the fact has, in
// other words only, at a place of which another does not say it: "Holm raised the strike" where Holm spoke of it and the paper did not
// mention it.
func (r *Reading) SaysInstead(i int, p Place) (Place, bool) {
	said, tokens := r.Said.Tokens, r.Own[p.Fact].Tokens
	t := &tokens[p.Token]
	denied := t.Is(en.Negative) || en.Governed(tokens, p.Token, en.Negative, 3)
	if !denied || !t.Is(en.Speech|en.Attributing) || r.Exactly(i, p) || !en.Verbal(said, i) {
		return p, false
	}
	mine := grammar.Sides(said, i).Agents
	if !grammar.NamesOne(said, mine) || r.ShareNames(mine, grammar.Sides(tokens, p.Token).Agents, p.Fact) {
		return p, false
	}
	all := speakers(tokens)
	k := slices.IndexFunc(all, func(k int) bool { return r.ShareNames(mine, grammar.Sides(tokens, k).Agents, p.Fact) })
	if k < 0 {
		return p, false
	}
	return Place{p.Fact, all[k]}, true
}

// speakers gives the verbs of a text by which somebody says something, and that are not denied.
func speakers(tokens []en.Token) (all []int) {
	for k := range tokens {
		if tokens[k].Is(en.Speech|en.Attributing) && en.Verbal(tokens, k) && !en.Negated(tokens, k, 3) {
			all = append(all, k)
		}
	}
	return all
}
