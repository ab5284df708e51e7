package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// copula: what somebody or something is, was or became in the facts, no other one is: "Berg is the head of the yard" for "Holm, who met
// Berg, is the head of the yard".
func (r Rules) copula() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		who := whoIs(said, v)
		if len(who) == 0 || slices.ContainsFunc(who, func(i int) bool { return len(r.Found[i]) == 0 }) {
			continue
		}
		for _, i := range grammar.Predicate(said, v) {
			if len(r.Found[i]) == 0 || r.Loose[i] {
				continue
			}
			if by, other := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return r.isOther(who, p) }); other {
				return verdict.Against(verdict.Role, said[who[0]].Text+" "+said[i].Text, by), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// whoIs gives of whom the verb at v says what he is; none where it says that of "it" or "he", or of who stands behind it: "among them was
// Holm".
func whoIs(tokens []en.Token, v int) []int {
	if !grammar.Becomes(tokens, v) || en.Pronoun(&tokens[v-1]) {
		return nil
	}
	if v > 1 && en.Pronoun(&tokens[v-2]) && !tokens[v-1].Content() {
		return nil // "it also is"
	}
	for k := v - 1; k >= 0 && tokens[k+1].Before < en.Comma; k-- {
		if tokens[k].Text == "among" || tokens[k].Text == "there" {
			return nil
		}
	}
	return grammar.Before(tokens, v)
}

// isOther tells whether a place of a fact stands in what somebody is there, and none of those of the piece is he.
func (r Rules) isOther(who []int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	for u := p.Token - 1; u >= 0 && tokens[u+1].Before == en.Joined; u-- {
		theirs := whoIs(tokens, u)
		if len(theirs) == 0 {
			continue
		}
		if !slices.Contains(grammar.Predicate(tokens, u), p.Token) {
			return false
		}
		return !slices.ContainsFunc(who, func(i int) bool {
			return slices.ContainsFunc(r.Found[i], func(q reading.Place) bool {
				return q.Fact == p.Fact && (slices.Contains(theirs, q.Token) || q.Token > u && samePart(tokens, u, q.Token))
			})
		})
	}
	return false
}

// samePart tells whether nothing that opens another clause stands between two tokens.
func samePart(tokens []en.Token, from, to int) bool {
	for k := from + 1; k <= to; k++ {
		if tokens[k].Before >= en.Comma || grammar.VerbAt(tokens, k) || grammar.OpensTime(tokens, k) || grammar.OpensWho(&tokens[k]) {
			return false
		}
	}
	return true
}

// ofHead: what a noun does that another one only says more of is not done by that other: "the owner of the yard died" is no "the yard
// died".
func (r Rules) ofHead() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) && !grammar.Becomes(said, v) || !r.Surely(v) {
			continue
		}
		who := grammar.Before(said, v)
		if len(who) != 1 || said[who[0]].Sort != en.Word || !r.Surely(who[0]) {
			continue
		}
		by, other := r.EveryPlace(r.Found[v], func(p reading.Place) bool { return r.Exactly(v, p) && r.onlyOfHead(who[0], p) })
		if other {
			return verdict.Against(verdict.Role, said[who[0]].Text+" "+said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// onlyOfHead tells whether a verb of a fact has a noun before it, which the piece does not name, and the one at i of the piece only behind
// "of", "near" or "on" as what says more of that.
func (r Rules) onlyOfHead(i int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	heads := grammar.Before(tokens, p.Token)
	named := func(head int) bool { return tokens[head].Sort != en.Word || !r.Unsaid(p.Fact, head) }
	if len(heads) == 0 || grammar.Passive(tokens, p.Token) || slices.ContainsFunc(heads, named) {
		return false
	}
	return !slices.ContainsFunc(r.Found[i], func(q reading.Place) bool {
		return q.Fact != p.Fact || q.Token < 1 || q.Token >= p.Token || !slices.Contains(heads, saidMoreOf(tokens, q.Token))
	})
}

// saidMoreOf gives the noun that the one at i says more of, behind "of", "near" or "on": "owner" for "yard" in "the owner of the yard"; -1
// where there is none.
func saidMoreOf(tokens []en.Token, i int) int {
	for k := i - 1; k > max(0, i-4); k-- {
		if grammar.AnyOf(&tokens[k], "of", "near", "on") {
			return k - 1
		}
		if tokens[k].Content() {
			break
		}
	}
	return -1
}
