package ground

import (
	"maps"
	"slices"
)

// teams: whom a fact puts on one country's side is not on another's in the piece.
func (r *reading) teams() (Verdict, bool) {
	mine := r.lex.teamsIn(r.said.tokens)
	if len(mine) == 0 {
		return Verdict{}, false
	}
	for f := range r.own {
		theirs := r.lex.teamsIn(r.own[f].tokens)
		for _, person := range slices.Sorted(maps.Keys(mine)) {
			side := mine[person]
			other, kept := false, false
			for p, s := range theirs {
				if !slices.Contains(r.found[person], at{f, p}) {
					continue
				}
				if mine, theirs := &r.said.tokens[side], &r.own[f].tokens[s]; same(mine, theirs) || r.lex.country(mine) != r.lex.country(theirs) {
					kept = true
				} else {
					other = true
				}
			}
			if other && !kept {
				return against(Role, r.said.tokens[person].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// teamsIn gives, for those whom a text puts on a country's side, the token that names the country.
func (l *lexicon) teamsIn(tokens []token) map[int]int {
	all := map[int]int{}
	last, land := 0, -1
	for k := range tokens {
		if tokens[k].sort == named && l.country(&tokens[k]) {
			land = k
		}
		if tokens[k].text == "its" && land >= 0 && sided(tokens, k) {
			for i := k - 1; i >= last && tokens[i+1].before < strong; i-- {
				if l.person(&tokens[i]) {
					all[i] = land // "is a minister of Norway and its chief negotiator"
				}
			}
		}
		if tokens[k].sort != named || !l.country(&tokens[k]) && !onHisSide(tokens, k) || !sided(tokens, k) {
			continue
		}
		people := 0
		if k > 0 && (tokens[k-1].text == "for" || tokens[k-1].text == "on" ||
			tokens[k-1].text == "the" && k > 1 && (tokens[k-2].text == "for" || tokens[k-2].text == "on") || leads(tokens, k) || tokens[k].poss && tokens[k-1].is(linking)) {
			for i := k - 1; i >= last && tokens[i+1].before < strong; i-- {
				if l.person(&tokens[i]) {
					all[i] = k
					people++
				}
			}
		}
		end := k + 1
		for ; people == 0 && end < len(tokens) && tokens[end].before < strong && !(l.country(&tokens[end]) && sided(tokens, end)); end++ {
			if l.person(&tokens[end]) {
				all[end] = k
			} else if t := &tokens[end]; t.text == "while" || t.text == "opposite" || t.text == "faced" || t.text == "against" || t.text == "sat" {
				break
			}
		}
		last = k + 1
	}
	return all
}

// onHisSide tells whether the name at k is somebody's on whose side others are: "on Holm's side were Berg and Dahl".
func onHisSide(tokens []token, k int) bool {
	return k > 0 && k+1 < len(tokens) && tokens[k-1].text == "on" && tokens[k].poss && tokens[k+1].text == "side"
}

// sided tells whether the country at k stands for its side: "the US side", "for the United States".
func sided(tokens []token, k int) bool {
	for i := k + 1; i < min(len(tokens), k+3) && tokens[i].before == joined; i++ {
		switch tokens[i].stem {
		case "side", "deleg", "team", "camp":
			return true
		case "negoti", "envoy", "repres":
			return (tokens[k].poss || tokens[k].text == "its") && rankWord(tokens[i-1].text)
		}
	}
	return k > 0 && tokens[k-1].text == "for" || k > 1 && tokens[k-1].text == "the" && tokens[k-2].text == "for"
}

// leads tells whether somebody leads the country's side at k: "headed the US side".
func leads(tokens []token, k int) bool {
	for i := k - 1; i >= max(0, k-2); i-- {
		switch tokens[i].stem {
		case "lead", "head", "front", "helm", "chair":
			return true
		}
	}
	return false
}

// person tells whether a name may be somebody's: it names no place.
func (l *lexicon) person(t *token) bool { return t.sort == named && !l.country(t) }
