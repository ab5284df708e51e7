package ground

import "slices"

// parallel: where two parts of a fact have a verb, name, number or date each, those of one part do not go with those of the other: "fees rose in Bergen"
// for "fees rose in Oslo and fell in Bergen".
func (r *reading) parallel() (Verdict, bool) {
	for f := range r.own {
		theirs := stretches(r.own[f].tokens)
		for _, s := range stretches(r.said.tokens) {
			footings := r.footings(s, f)
			for n := 0; n+1 < len(footings); n++ {
				if a, b := footings[n], footings[n+1]; r.crossedParts(theirs, a, b, f) {
					return against(Binding, r.said.tokens[a.said].text+" "+r.said.tokens[b.said].text, r.own[f].id), true
				}
			}
		}
	}
	return Verdict{}, false
}

// footing is a token of the piece that stands in one place of a fact.
type footing struct{ said, fact int }

// footings gives the verbs, names, numbers and dates of a part of the piece that a fact has in one place, as they stand there.
func (r *reading) footings(s segment, f int) (all []footing) {
	for i := s.from; i < s.to; i++ {
		if kindAt(r.said.tokens, i) == noKind || len(r.found[i]) != 1 || r.found[i][0].fact != f || r.loose[i] {
			continue
		}
		k := r.found[i][0].token
		if kindAt(r.own[f].tokens, k) == kindAt(r.said.tokens, i) {
			all = append(all, footing{i, k})
		}
	}
	return all
}

// footingKind is what a footing is.
type footingKind int

const (
	noKind footingKind = iota
	aVerb
	aName
	aNumber
	aDate
)

// kindAt tells which kind of footing a token is.
func kindAt(tokens []token, k int) footingKind {
	t := &tokens[k]
	switch {
	case t.sort == dated:
		return aDate
	case t.sort == number:
		return aNumber
	case t.sort == named:
		return aName
	case t.ing && t.is(verb), verbal(tokens, k) && !t.is(linking|speech|light|planned|weak):
		return aVerb
	}
	return noKind
}

// stretches cuts a text where a part opens and at "and", "but" and "or".
func stretches(tokens []token) []segment {
	var all []segment
	from := 0
	for k := 1; k <= len(tokens); k++ {
		if k == len(tokens) || opensPart(tokens, k) || tokens[k].text == "and" || tokens[k].text == "but" || tokens[k].text == "or" {
			all = append(all, segment{from: from, to: k})
			from = k
		}
	}
	return all
}

// crossedParts tells whether two footings stand in different parts of a fact, each of which has its own of the other's kind.
func (r *reading) crossedParts(theirs []segment, a, b footing, f int) bool {
	tokens := r.own[f].tokens
	x := slices.IndexFunc(theirs, func(s segment) bool { return a.fact >= s.from && a.fact < s.to })
	y := slices.IndexFunc(theirs, func(s segment) bool { return b.fact >= s.from && b.fact < s.to })
	ka, kb := kindAt(tokens, a.fact), kindAt(tokens, b.fact)
	if ka == kb || ka == aDate || ka == aName && (kb == aVerb || kb == aDate && b.said > a.said+2) {
		return false
	}
	if x == y || sharesDoer(tokens, theirs, x, y, a.fact) || sharesDoer(tokens, theirs, y, x, b.fact) {
		return false
	}
	has := func(s segment, kind footingKind, like int) bool {
		from, to := s.from, s.to
		if (ka == aVerb || kb == aDate) && like == b.fact {
			from = a.fact + 1 // what the verb has behind it
		}
		if (ka == aVerb || kb == aDate) && like == a.fact {
			to = b.fact
		}
		for k := from; k < to; k++ {
			if kindAt(tokens, k) == kind && (kind != aNumber || tokens[k].q.unit == tokens[like].q.unit) {
				return true
			}
		}
		return false
	}
	return has(theirs[x], kb, b.fact) && has(theirs[y], ka, a.fact)
}

// sharesDoer tells whether the token at k of part x stands before the first verb there, and part y, which has no name before its own, goes on with it.
func sharesDoer(tokens []token, all []segment, x, y, k int) bool {
	if y < x {
		return false
	}
	for i := all[x].from; i < k; i++ {
		if kindAt(tokens, i) == aVerb || predicates(tokens, i) {
			return false
		}
	}
	for i := all[y].from; i < all[y].to; i++ {
		if tokens[i].sort == named || pronoun(&tokens[i]) {
			return false
		}
		if kindAt(tokens, i) == aVerb || predicates(tokens, i) {
			return true
		}
	}
	return true
}
