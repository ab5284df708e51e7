package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/verdict"
)

// added: whom "as well as", "along with" or "together with" joins to another, the fact has on the same side of its verb.
func (r Rules) added() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for k := 1; k+1 < len(said); k++ {
		if !joinsThings(said, k) {
			continue
		}
		a, b := thingNear(said, k, -1), thingNear(said, k, 1)
		if a < 0 || b < 0 || len(r.Found[a]) == 0 || len(r.Found[b]) == 0 {
			continue
		}
		if said[k].Before >= en.Comma && grammar.Introduced(said, a, k) {
			continue
		}
		if f, apart := r.onTwoSides(a, b); apart {
			return verdict.Against(verdict.Role, said[a].Text+" "+said[k].Text+" "+said[b].Text, r.Own[f].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// joinsThings tells whether a token makes of two things one subject or object.
func joinsThings(tokens []en.Token, k int) bool {
	switch tokens[k].Text {
	case "as well as", "along with", "together with", "alongside", "plus", "besides":
		return true
	case "as":
		return k > 1 && tokens[k-1].Text == "as well" || k > 1 && tokens[k-1].Text == "well" && tokens[k-2].Text == "as"
	}
	return false
}

// thingNear gives the nearest name or noun before or behind a token, past the little words of the joining.
func thingNear(tokens []en.Token, k, step int) int {
	for i := k + step; i >= 0 && i < len(tokens) && i-k < 5 && k-i < 5; i += step {
		t := &tokens[i]
		if grammar.Thing(t) && !en.Verbal(tokens, i) {
			if step > 0 && i+1 < len(tokens) && t.Sort == en.Word && grammar.BeforeNoun(tokens, i) {
				continue // the last of "app stores"
			}
			return i
		}
		if t.Content() && !t.Is(en.Adverb) || t.Before >= en.Comma && step > 0 {
			return -1
		}
	}
	return -1
}

// onTwoSides tells whether in every fact that has both words a verb always stands between them.
func (r Rules) onTwoSides(a, b int) (fact int, apart bool) {
	for _, p := range r.Found[a] {
		for _, q := range r.Found[b] {
			if p.Fact != q.Fact || p.Token == q.Token {
				continue
			}
			tokens := r.Own[p.Fact].Tokens
			between := false
			for k := min(p.Token, q.Token) + 1; k < max(p.Token, q.Token); k++ {
				between = between || en.Verbal(tokens, k) && !tokens[k].Ing
			}
			if !between {
				return 0, false
			}
			fact, apart = p.Fact, true
		}
	}
	return fact, apart && !slices.ContainsFunc(r.Own[fact].Tokens, func(t en.Token) bool { return t.Is(en.Linking) && t.Text == "also" })
}
