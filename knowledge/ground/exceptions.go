package ground

import (
	"slices"
	"strings"
)

// excluding are words and phrases behind which stands what is left out.
var excluding = []string{"except", "excepting", "excluding", "barring", "other than", "apart from", "aside from", "save for", "except for",
	"with the exception of", "rather than", "instead of"}

// leavesOut tells whether a token takes out what follows: "except".
func leavesOut(t *token) bool { return slices.Contains(excluding, t.text) }

// sparing are the stems of further words by which a piece may say that something is left out.
var sparing = strings.Fields("exempt spare exclud but other besid")

// leftOut tells whether a word stands not far behind one that leaves it out.
func leftOut(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].before < comma; k-- {
		if t := tokens[k].text; t == "rather than" || t == "instead of" {
			relative := i+1 < len(tokens) && (tokens[i+1].text == "that" || tokens[i+1].text == "which")
			return !relative && !slices.ContainsFunc(tokens[k+1:i], func(t token) bool { return t.content() })
		}
		if leavesOut(&tokens[k]) {
			return true
		}
	}
	return false
}

// exceptions: what the facts only name as left out is left out in the piece as well.
func (r *reading) exceptions() (Verdict, bool) {
	said := r.said.tokens
	if slices.ContainsFunc(said, func(t token) bool {
		return leavesOut(&t) || t.is(negative|denying) || lacks(&t) || slices.Contains(sparing, t.stem)
	}) {
		return Verdict{}, false
	}
	for i := range said {
		if said[i].content() && !said[i].is(harmless|light) && len(r.found[i]) > 0 &&
			!slices.ContainsFunc(r.found[i], func(p at) bool { return !leftOut(r.own[p.fact].tokens, p.token) }) {
			return against(Polarity, said[i].text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// widened: who says "all" of a thing keeps the words by which a fact, which says "all" too, tells which of them are meant.
func (r *reading) widened() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		n := counts(said, i)
		if scopeOf(&said[i]) != 3 || n < 0 || len(r.found[n]) == 0 {
			continue
		}
		for _, p := range r.positionsOf(n) {
			tokens := r.own[p.fact].tokens
			for k := p.token - 1; k >= max(0, p.token-4) && tokens[k+1].before == joined && scopeOf(&tokens[k]) == 0; k-- {
				if t := &tokens[k]; (t.sort == word || t.sort == named && !t.poss) && t.content() && !t.is(harmless|light|verb) && !r.uses(at{p.fact, k}) &&
					scopeBefore(tokens, p.token) == 3 {
					return against(Qualifier, t.text, r.own[p.fact].id), true
				}
			}
		}
	}
	return Verdict{}, false
}

// anyOfThem: what is so of "approved buyers" is not so of "any buyer".
func (r *reading) anyOfThem() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		n := counts(said, i)
		if said[i].text != "any" || n < 0 || len(r.found[n]) == 0 || governed(said, i, negative|condition, scope) {
			continue
		}
		limit := ""
		by, limited := r.everyPlace(r.positionsOf(n), func(p at) bool {
			limit = r.limitBefore(p)
			return limit != ""
		})
		if limited {
			return against(Qualifier, limit, by), true
		}
	}
	return Verdict{}, false
}

// limitBefore gives the word right before a noun of a fact that says which are meant and that the piece leaves out; "" where none does.
func (r *reading) limitBefore(p at) string {
	tokens, k := r.own[p.fact].tokens, p.token-1
	if k < 0 || tokens[p.token].before != joined || !tokens[k].content() || tokens[k].sort != word || tokens[k].is(harmless|light) || r.uses(at{p.fact, k}) || nounEnding(tokens[k].text) {
		return ""
	}
	return tokens[k].text
}

// barelyIf tells whether "if" stands at i, and not "only if", "even if" or "as if".
func barelyIf(tokens []token, i int) bool {
	if tokens[i].text != "if" || i == 0 {
		return tokens[i].text == "if"
	}
	return tokens[i-1].text != "only" && tokens[i-1].text != "even" && tokens[i-1].text != "as"
}

// conditionTurned: who must sell or be banned is not banned if he sells.
func (r *reading) conditionTurned() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if !barelyIf(said, i) || slices.ContainsFunc(said, func(t token) bool { return t.is(negative) || lacks(&t) }) {
			continue
		}
		end := i + 1
		for end < len(said) && said[end].before < comma {
			end++
		}
		for f := range r.own {
			or := orElse(r.own[f].tokens)
			if or > 0 && r.takesBetween(f, i, end, 0, or) && !r.takesBetween(f, i, end, or, len(r.own[f].tokens)) &&
				(r.takesBetween(f, 0, i, or, len(r.own[f].tokens)) || r.takesBetween(f, end, len(said), or, len(r.own[f].tokens))) {
				return against(Polarity, said[i].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// orElse gives the "or" behind which stands what comes of not doing what a text says must be done; 0 where there is none.
func orElse(tokens []token) int {
	must := slices.IndexFunc(tokens, func(t token) bool { return t.is(obliging) })
	for k := must + 1; must >= 0 && k+1 < len(tokens) && tokens[k].before < strong; k++ {
		if tokens[k].text == "or" && (tokens[k+1].stem == "face" || tokens[k+1].stem == "be" || tokens[k+1].stem == "lose" || tokens[k+1].stem == "risk") {
			return k
		}
	}
	return 0
}

// takesBetween tells whether the piece between two of its tokens has a verb or noun of its own that a fact has only between two of its own.
func (r *reading) takesBetween(f, from, to, start, end int) bool {
	for i := from; i < to; i++ {
		t := &r.said.tokens[i]
		if t.sort == word && t.content() && t.is(verb|denying) && !t.is(linking|harmless|light) && len(r.found[i]) > 0 &&
			!slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact != f || p.token < start || p.token >= end }) {
			return true
		}
	}
	return false
}

// listedOut tells whether a noun stands in a list that begins with "no": "no equity, golden share or board seat".
func listedOut(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-9); k-- {
		if tokens[k+1].before == comma && k+2 < len(tokens) && closingSpeaker(tokens, k+1) {
			return false // "…, officials said"
		}
		switch t := &tokens[k]; {
		case t.text == "no" || t.text == "neither":
			return true
		case tokens[k+1].before == comma && closingSpeaker(tokens, k+1), tokens[k+1].before == strong, t.text == "but", t.is(preposed | linking), verbal(tokens, k), t.sort == dated:
			return false
		}
	}
	return false
}

// noneOf: what the facts have only in a list that begins with "no" is denied in the piece as well.
func (r *reading) noneOf() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		t := &said[i]
		if t.sort != word || !t.content() || t.is(harmless|light|negative|denying) || verbal(said, i) || len(r.found[i]) == 0 {
			continue
		}
		if slices.ContainsFunc(r.found[i], func(p at) bool { return !listedOut(r.own[p.fact].tokens, p.token) }) {
			continue
		}
		if !listedOut(said, i) && !governed(said, i, negative|denying, scope) && !governedBehind(said, i, negative|denying, 4) {
			return against(Polarity, t.text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// affirmed: nobody confirms in the piece what a fact says he denied or disputed.
func (r *reading) affirmed() (Verdict, bool) {
	affirms := func(t token) bool {
		return t.stem == "confirm" || t.stem == "acknowledg" || t.stem == "admit" || t.stem == "conced"
	}
	disputes := func(t token) bool {
		return slices.Contains(disputing, t.stem)
	}
	said := r.said.tokens
	i := slices.IndexFunc(said, affirms)
	if i < 0 || len(r.found[i]) > 0 || slices.ContainsFunc(said, disputes) {
		return Verdict{}, false
	}
	for _, f := range r.own {
		if slices.ContainsFunc(f.tokens, disputes) {
			return against(Polarity, said[i].text, f.id), true
		}
	}
	return Verdict{}, false
}

// disputing are the stems of words by which somebody says that something is not so.
var disputing = strings.Fields("deni disput refut rebut fals untru baseless")
