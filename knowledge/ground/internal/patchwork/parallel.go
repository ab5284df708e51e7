package patchwork

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/verdict"
)

// parallel: where two parts of a fact have a verb, somebody or something that does it, a name, number or date each, those of one part do
// not go with those of the other: "fees rose in Bergen" for "fees rose in Oslo and fell in Bergen".
func (r Rules) parallel() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	mine := parted(said)
	for f := range r.Own {
		theirs := parted(r.Own[f].Tokens)
		for _, s := range mine.parts {
			footings := r.footings(mine, theirs, s, f)
			for n := 0; n+1 < len(footings); n++ {
				if a, b := footings[n], footings[n+1]; theirs.crosses(a, b) {
					return verdict.Against(verdict.Binding, said[a.said].Text+" "+said[b.said].Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// footing is a token of the piece that stands in one place of a fact.
type footing struct{ said, fact int }

// footings gives the verbs, names, numbers and dates of a part of the piece that fact f has in one place, as they stand there.
func (r Rules) footings(mine, theirs inParts, s grammar.Segment, f int) (all []footing) {
	for i := s.From; i < s.To; i++ {
		kind := mine.kind(i)
		if kind == noKind || len(r.Found[i]) != 1 || r.Found[i][0].Fact != f || r.Loose[i] {
			continue
		}
		if k := r.Found[i][0].Token; theirs.kind(k) == kind {
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
	aDoer // a common noun that does what a verb says
)

// inParts is a text cut into its parts, with what does something in them.
type inParts struct {
	tokens []en.Token
	parts  []grammar.Segment
	does   []bool // of each token, whether it is a common noun that alone does what a verb says: "fees" in "fees rose"
}

// parted cuts a text into its parts.
func parted(tokens []en.Token) inParts {
	return inParts{tokens: tokens, parts: stretches(tokens), does: doers(tokens)}
}

// doers tells of each token whether it is a common noun that alone does what a verb says.
func doers(tokens []en.Token) []bool {
	does := make([]bool, len(tokens))
	for v := range tokens {
		if kindAt(tokens, v) != aVerb || grammar.Passive(tokens, v) {
			continue
		}
		who := slices.DeleteFunc(grammar.Sides(tokens, v).Agents, func(k int) bool { return tokens[k].Sort != en.Word || !tokens[k].Content() })
		if len(who) == 1 && who[0] < v {
			does[who[0]] = kindAt(tokens, who[0]) == noKind
		}
	}
	return does
}

// kind tells which kind of footing the token at k is, a common noun that does something among them.
func (t inParts) kind(k int) footingKind {
	if t.does[k] {
		return aDoer
	}
	return kindAt(t.tokens, k)
}

// kindAt tells which kind of footing a token is.
func kindAt(tokens []en.Token, k int) footingKind {
	t := &tokens[k]
	switch {
	case t.Sort == en.Dated:
		return aDate
	case t.Sort == en.Number:
		return aNumber
	case t.Sort == en.Named:
		return aName
	case t.Ing && t.Is(en.Verb), en.Verbal(tokens, k) && !t.Is(en.Linking|en.Speech|en.Light|en.Planned|en.Weak):
		return aVerb
	}
	return noKind
}

// stretches cuts a text where a part opens and at "and", "but" and "or".
func stretches(tokens []en.Token) []grammar.Segment {
	var all []grammar.Segment
	from := 0
	for k := 1; k <= len(tokens); k++ {
		if k == len(tokens) || grammar.OpensPart(tokens, k) || coordinates(&tokens[k]) && !joinsNumbers(tokens, k) {
			all = append(all, grammar.Segment{From: from, To: k})
			from = k
		}
	}
	return goneOn(tokens, all)
}

// joinsNumbers tells whether "and" at k only joins two numbers by which things are named: "lists 3 and 4A".
func joinsNumbers(tokens []en.Token, k int) bool {
	if k+1 >= len(tokens) {
		return false
	}
	before, next := &tokens[k-1], &tokens[k+1]
	if next.Before != en.Joined || next.Sort == en.Dated || next.Quantity.Unit != "" {
		return false
	}
	return before.Sort == en.Number && before.Quantity.Unit == "" && next.Text[0] <= '9'
}

// goneOn makes one of the parts around a list that only names some: "added ten firms, including Vardal and Hald, to its list".
func goneOn(tokens []en.Token, parts []grammar.Segment) []grammar.Segment {
	for n := 1; n+1 < len(parts); n++ {
		if tokens[parts[n].From].Text != "including" || tokens[parts[n].From].Before != en.Comma {
			continue
		}
		for m := n + 1; m < len(parts) && tokens[parts[m].From].Before < en.Strong; m++ {
			if t := &tokens[parts[m].From]; t.Before == en.Comma && opensPlace(t) {
				return append(append(slices.Clone(parts[:n-1]), grammar.Segment{From: parts[n-1].From, To: parts[m].To}), parts[m+1:]...)
			}
		}
	}
	return parts
}

// opensPlace tells whether a word opens what says where: "to its list".
func opensPlace(t *en.Token) bool {
	return t.Sort == en.Word && (en.OfPlace(t.Text) || t.Text == "to" || t.Text == "from")
}

// crosses tells whether two footings stand in different parts of a fact, each of which has its own of the other's kind.
func (t inParts) crosses(a, b footing) bool {
	first, second := t.kind(a.fact), t.kind(b.fact)
	if !mayCross(first, second, b.said-a.said) {
		return false
	}
	x, y := t.partOf(a.fact), t.partOf(b.fact)
	if x == y || t.sharesDoer(x, y, a.fact) || t.sharesDoer(y, x, b.fact) {
		return false
	}
	ofFirst, ofSecond := t.parts[x], t.parts[y]
	if first == aVerb || second == aDate {
		ofFirst.From = a.fact + 1 // what the verb has behind it
		ofSecond.To = b.fact
	}
	return t.hasLike(ofFirst, b.fact) && t.hasLike(ofSecond, a.fact)
}

// mayCross tells whether two footings that stand so far apart in the piece go with each other there: a verb and its place do, but not a
// name and the verb behind it.
func mayCross(first, second footingKind, apart int) bool {
	if first == second || first == aDate {
		return false
	}
	ownBusiness := second == aVerb || second == aDoer || second == aDate && apart > 2
	return first != aName || !ownBusiness
}

// partOf gives the number of the part in which the token at k stands.
func (t inParts) partOf(k int) int {
	return slices.IndexFunc(t.parts, func(s grammar.Segment) bool { return k >= s.From && k < s.To })
}

// hasLike tells whether a part has a footing of the kind of the token at like; a number with the same unit.
func (t inParts) hasLike(s grammar.Segment, like int) bool {
	kind := t.kind(like)
	for k := s.From; k < s.To; k++ {
		if t.kind(k) == kind && (kind != aNumber || t.tokens[k].Quantity.Unit == t.tokens[like].Quantity.Unit) {
			return true
		}
	}
	return false
}

// sharesDoer tells whether the token at k of part x stands before the first verb there, and part y, which has none before its own, goes on
// with it.
func (t inParts) sharesDoer(x, y, k int) bool {
	if y < x {
		return false
	}
	for i := t.parts[x].From; i < k; i++ {
		if t.verbAt(i) {
			return false
		}
	}
	for i := t.parts[y].From; i < t.parts[y].To; i++ {
		if t.namesDoer(i) {
			return false
		}
		if t.verbAt(i) {
			return true
		}
	}
	return true
}

// verbAt tells whether the token at i is a verb, one that makes a sentence among them.
func (t inParts) verbAt(i int) bool {
	return kindAt(t.tokens, i) == aVerb || grammar.Predicates(t.tokens, i)
}

// namesDoer tells whether the token at i says who does something: a name without a preposition, "it", or a noun known to do it.
func (t inParts) namesDoer(i int) bool {
	if t.tokens[i].Sort == en.Named && !t.tokens[i-1].Is(en.Preposed) {
		return true
	}
	return en.Pronoun(&t.tokens[i]) || t.does[i]
}
