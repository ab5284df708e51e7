package ground

import (
	"slices"
	"strings"
)

// added: whom "as well as", "along with" or "together with" joins to another, the fact has on the same side of its verb.
func (r *reading) added() (Verdict, bool) {
	said := r.said.tokens
	for k := 1; k+1 < len(said); k++ {
		if !joinsThings(said, k) {
			continue
		}
		a, b := thingNear(said, k, -1), thingNear(said, k, 1)
		if a < 0 || b < 0 || said[k].before >= comma && introduced(said, a, k) || len(r.found[a]) == 0 || len(r.found[b]) == 0 {
			continue
		}
		if f, apart := r.onTwoSides(a, b); apart {
			return against(Role, said[a].text+" "+said[k].text+" "+said[b].text, r.own[f].id), true
		}
	}
	return Verdict{}, false
}

// joinsThings tells whether a token makes of two things one subject or object.
func joinsThings(tokens []token, k int) bool {
	switch tokens[k].text {
	case "as well as", "along with", "together with", "alongside", "plus", "besides":
		return true
	case "as":
		return k > 1 && tokens[k-1].text == "as well" || k > 1 && tokens[k-1].text == "well" && tokens[k-2].text == "as"
	}
	return false
}

// thingNear gives the nearest name or noun before or behind a token, past the little words of the joining.
func thingNear(tokens []token, k, step int) int {
	for i := k + step; i >= 0 && i < len(tokens) && i-k < 5 && k-i < 5; i += step {
		t := &tokens[i]
		if thing(t) && !verbal(tokens, i) {
			if step > 0 && i+1 < len(tokens) && t.sort == word && beforeNoun(tokens, i) {
				continue // the last of "app stores"
			}
			return i
		}
		if t.content() && !t.is(adverb) || t.before >= comma && step > 0 {
			return -1
		}
	}
	return -1
}

// onTwoSides tells whether in every fact that has both words a verb always stands between them.
func (r *reading) onTwoSides(a, b int) (fact int, apart bool) {
	for _, p := range r.found[a] {
		for _, q := range r.found[b] {
			if p.fact != q.fact || p.token == q.token {
				continue
			}
			tokens := r.own[p.fact].tokens
			between := false
			for k := min(p.token, q.token) + 1; k < max(p.token, q.token); k++ {
				between = between || verbal(tokens, k) && !tokens[k].ing
			}
			if !between {
				return 0, false
			}
			fact, apart = p.fact, true
		}
	}
	return fact, apart && !slices.ContainsFunc(r.own[fact].tokens, func(t token) bool { return t.is(linking) && t.text == "also" })
}

// pairedOff: who met whom in a fact is not exchanged: of "Holm with Vardal, Finch with Lund" nobody makes "Holm met with Lund".
func (r *reading) pairedOff() (Verdict, bool) {
	said := r.said.tokens
	for k := 1; k+1 < len(said); k++ {
		a := r.nameBefore(k)
		if !withWhom(&said[k]) || said[k+1].sort != named || a < 0 {
			continue
		}
		for f := range r.own {
			mine := r.pairsOf(f, a)
			if len(mine) > 0 && len(r.pairsOf(f, k+1)) > 0 && !slices.ContainsFunc(mine, func(p int) bool { return slices.Contains(r.found[k+1], at{f, p}) }) {
				return against(Role, said[a].text+" with "+said[k+1].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// nameBefore gives the name next before a token of the piece, past words only; -1 where there is none.
func (r *reading) nameBefore(k int) int {
	for i := k - 1; i >= max(0, k-4) && r.said.tokens[i+1].before == joined; i-- {
		if r.said.tokens[i].sort == named {
			return i
		}
		if r.said.tokens[i].text == "and" {
			return -1
		}
	}
	return -1
}

// pairsOf gives the names that a fact puts beside a name of the piece with nothing but "with" or a verb and "with" between.
func (r *reading) pairsOf(f, i int) (all []int) {
	tokens := r.own[f].tokens
	for _, p := range r.found[i] {
		if p.fact != f {
			continue
		}
		for k := max(1, p.token-1); k < min(len(tokens)-1, p.token+3); k++ {
			if !withWhom(&tokens[k]) || k > p.token+1 && !verbal(tokens, k-1) {
				continue
			}
			before := k - 1
			if before > 0 && verbal(tokens, before) {
				before--
			}
			switch {
			case before == p.token && tokens[k+1].sort == named:
				all = append(all, k+1)
			case k+1 == p.token && tokens[before].sort == named:
				all = append(all, before)
			}
		}
	}
	return all
}

// withWhom tells whether a word is "with" or a verb that ends in it.
func withWhom(t *token) bool { return t.text == "with" || strings.HasSuffix(t.text, " with") }
