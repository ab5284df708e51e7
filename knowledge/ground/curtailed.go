package ground

import (
	"slices"
	"strings"
)

// These rules look at what a piece leaves out of a clause that is not true without it: the other choice, the condition, the part.

// choices: of two things that "or" offers, a piece does not tell both as so, nor one of two who did it.
func (r *reading) choices() (Verdict, bool) {
	said := r.said.tokens
	if slices.ContainsFunc(said, func(t token) bool {
		return t.is(negative|condition) || t.text == "or" || t.text == "whether" || t.text == "either" || t.text == "any" || t.text == "otherwise"
	}) {
		return Verdict{}, false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := 1; k+1 < len(tokens); k++ {
			if tokens[k].text != "or" || tokens[k].before >= strong || tokens[k-1].sort == number || tokens[k+1].sort == number || governed(tokens, k, negative, scope) {
				continue
			}
			x, y := contentFrom(tokens, k-1, -1), contentFrom(tokens, k+1, 1)
			if x < 0 || y < 0 {
				continue
			}
			for y+1 < len(tokens) && tokens[y].sort == named && tokens[y+1].sort == named && tokens[y+1].before == joined {
				y++
			}
			first, second := r.usesExactly(at{f, x}), r.usesExactly(at{f, y})
			who := tokens[x].sort == named && tokens[y].sort == named
			if first && second && !who && r.joinedHere(at{f, x}, at{f, y}) {
				return against(Qualifier, "and", r.own[f].id), true
			}
			if (first || second) && who && y+1 < len(tokens) && predicates(tokens, y+1) {
				return against(Qualifier, tokens[x].text+" or "+tokens[y].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// contentFrom gives the first token from k on, that way, that states something in the same part of a text; -1 where none does.
func contentFrom(tokens []token, k, way int) int {
	for i := k; i >= 0 && i < len(tokens) && i-k < 4 && k-i < 4; i += way {
		if way > 0 && tokens[i].before >= comma {
			return -1
		}
		if tokens[i].content() && tokens[i].sort != dated {
			return i
		}
		if tokens[i].before >= comma {
			return -1
		}
	}
	return -1
}

// joinedHere tells whether "and" stands in the piece between what it has of two places of a fact.
func (r *reading) joinedHere(p, q at) bool {
	from, to := -1, -1 // the first of p and the last of q
	for i := range r.said.tokens {
		if from < 0 && slices.Contains(r.found[i], p) {
			from = i
		}
		if slices.Contains(r.found[i], q) {
			to = i
		}
	}
	return from >= 0 && from < to && hasWord(r.said.tokens[from:to], "and")
}

// conditional: what a fact says will be or may be done if something is so, the piece does not tell without saying so.
func (r *reading) conditional() (Verdict, bool) {
	said := r.said.tokens
	if slices.ContainsFunc(said, func(t token) bool {
		return t.is(condition|negative) || t.text == "or" || t.text == "conditional" || t.text == "conditions"
	}) {
		return Verdict{}, false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			if from, to := conditionAt(tokens, k); to > from && !r.touches(f, from, to) && r.tellsBefore(f, k) {
				return against(Qualifier, tokens[k].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// conditionAt gives where the clause stands that a word at k opens as a condition, behind what it is one for.
func conditionAt(tokens []token, k int) (from, to int) {
	if k == 0 || tokens[k].before >= strong {
		return 0, 0
	}
	switch t := tokens[k].text; {
	case t == "if" && tokens[k-1].text != "as" && tokens[k-1].text != "even", t == "unless", strings.HasPrefix(t, "provided"), t == "on condition", t == "as long as":
	default:
		return 0, 0
	}
	for to = k + 1; to < len(tokens) && tokens[to].before < comma; to++ {
	}
	return k + 1, to
}

// tellsBefore tells whether the piece has a verb of what stands before token k of a fact in its part of the sentence.
func (r *reading) tellsBefore(f, k int) bool {
	tokens := r.own[f].tokens
	for u := k - 1; u >= 0 && tokens[u+1].before < comma; u-- {
		if verbal(tokens, u) && !tokens[u].is(linking|speech) && r.usesExactly(at{f, u}) {
			return true
		}
	}
	return false
}

// touches tells whether the piece has a word of a part of a fact that states something.
func (r *reading) touches(f, from, to int) bool {
	for k := from; k < to; k++ {
		if t := &r.own[f].tokens[k]; t.content() && !t.is(linking|light) && r.uses(at{f, k}) {
			return true
		}
	}
	return false
}

// partOnly: what holds for half of something, or another fraction of it, holds not for all.
func (r *reading) partOnly() (Verdict, bool) {
	said := r.said.tokens
	if slices.ContainsFunc(said, func(t token) bool {
		return t.sort == number || t.is(limiting|negative|weak) || t.text == "many" || t.text == "several" || t.text == "part" || t.text == "half" || t.text == "few"
	}) {
		return Verdict{}, false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := 0; k+3 < len(tokens); k++ {
			if !(tokens[k].sort == number && tokens[k].q.fraction || tokens[k].text == "half") || tokens[k+1].text != "of" {
				continue
			}
			n := contentFrom(tokens, k+2, 1)
			if n > 0 && tokens[n].sort == word && n+1 < len(tokens) && verbal(tokens, n+1) && r.usesExactly(at{f, n}) && r.usesExactly(at{f, n + 1}) {
				return against(Qualifier, tokens[k].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// ofHead: what a noun does that another one only says more of is not done by that other: "the owner of the yard died" is no "the yard died".
func (r *reading) ofHead() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) && !becomes(said, v) || r.loose[v] || len(r.found[v]) == 0 {
			continue
		}
		who := before(said, v)
		if len(who) != 1 || said[who[0]].sort != word || len(r.found[who[0]]) == 0 || r.loose[who[0]] {
			continue
		}
		by, other := r.everyPlace(r.found[v], func(p at) bool { return r.exactly(v, p) && r.onlyOfHead(who[0], p) })
		if other {
			return against(Role, said[who[0]].text+" "+said[v].text, by), true
		}
	}
	return Verdict{}, false
}

// onlyOfHead tells whether a verb of a fact has a noun before it, which the piece does not name, and the one at i of the piece only behind "of", "near" or
// "on" as what says more of that.
func (r *reading) onlyOfHead(i int, p at) bool {
	tokens := r.own[p.fact].tokens
	heads := before(tokens, p.token)
	if len(heads) == 0 || passive(tokens, p.token) || slices.ContainsFunc(heads, func(h int) bool {
		return tokens[h].sort != word || slices.Contains(r.found[i], at{p.fact, h}) || r.uses(at{p.fact, h}) || r.spoken(&tokens[h])
	}) {
		return false
	}
	return !slices.ContainsFunc(r.found[i], func(q at) bool {
		if q.fact != p.fact || q.token < 1 || q.token >= p.token {
			return true
		}
		for k := q.token - 1; k > max(0, q.token-4); k-- {
			if slices.Contains([]string{"of", "near", "on"}, tokens[k].text) {
				return !slices.Contains(heads, k-1)
			}
			if tokens[k].content() {
				return true
			}
		}
		return true
	})
}
