package patchwork

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/verdict"
)

// parallel: where two parts of a fact have a verb, somebody or something that does it, a name, number or date each, those of one part do not go with those of the other: "fees rose in Bergen"
// for "fees rose in Oslo and fell in Bergen".
func (r Rules) parallel() (verdict.Verdict, bool) {
	for f := range r.Own {
		theirs := stretches(r.Own[f].Tokens)
		mineDo, theyDo := doers(r.Said.Tokens), doers(r.Own[f].Tokens)
		for _, s := range stretches(r.Said.Tokens) {
			footings := r.footings(s, f, mineDo, theyDo)
			for n := 0; n+1 < len(footings); n++ {
				if a, b := footings[n], footings[n+1]; r.crossedParts(theirs, a, b, f, theyDo) {
					return verdict.Against(verdict.Binding, r.Said.Tokens[a.said].Text+" "+r.Said.Tokens[b.said].Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// footing is a token of the piece that stands in one place of a fact.
type footing struct{ said, fact int }

// footings gives the verbs, names, numbers and dates of a part of the piece that a fact has in one place, as they stand there.
func (r Rules) footings(s grammar.Segment, f int, mineDo, theyDo []bool) (all []footing) {
	for i := s.From; i < s.To; i++ {
		if kindOf(r.Said.Tokens, i, mineDo) == noKind || len(r.Found[i]) != 1 || r.Found[i][0].Fact != f || r.Loose[i] {
			continue
		}
		k := r.Found[i][0].Token
		if kindOf(r.Own[f].Tokens, k, theyDo) == kindOf(r.Said.Tokens, i, mineDo) {
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

// kindOf tells which kind of footing a token is, where it is known what does something.
func kindOf(tokens []en.Token, k int, does []bool) footingKind {
	if does[k] {
		return aDoer
	}
	return kindAt(tokens, k)
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
		if k == len(tokens) || grammar.OpensPart(tokens, k) || (tokens[k].Text == "and" || tokens[k].Text == "but" || tokens[k].Text == "or") && !joinsNumbers(tokens, k) {
			all = append(all, grammar.Segment{From: from, To: k})
			from = k
		}
	}
	return goneOn(tokens, all)
}

// joinsNumbers tells whether "and" at k only joins two numbers by which things are named: "lists 3 and 4A".
func joinsNumbers(tokens []en.Token, k int) bool {
	return k+1 < len(tokens) && tokens[k-1].Sort == en.Number && tokens[k-1].Quantity.Unit == "" && tokens[k+1].Before == en.Joined &&
		tokens[k+1].Sort != en.Dated && tokens[k+1].Quantity.Unit == "" && tokens[k+1].Text[0] <= '9'
}

// goneOn makes one of the parts around a list that only names some: "added ten firms, including Vardal and Hald, to its list".
func goneOn(tokens []en.Token, parts []grammar.Segment) []grammar.Segment {
	for n := 1; n+1 < len(parts); n++ {
		if tokens[parts[n].From].Text != "including" || tokens[parts[n].From].Before != en.Comma {
			continue
		}
		for m := n + 1; m < len(parts) && tokens[parts[m].From].Before < en.Strong; m++ {
			if t := &tokens[parts[m].From]; t.Before == en.Comma && t.Sort == en.Word && (en.OfPlace(t.Text) || t.Text == "to" || t.Text == "from") {
				return append(append(slices.Clone(parts[:n-1]), grammar.Segment{From: parts[n-1].From, To: parts[m].To}), parts[m+1:]...)
			}
		}
	}
	return parts
}

// crossedParts tells whether two footings stand in different parts of a fact, each of which has its own of the other's kind.
func (r Rules) crossedParts(theirs []grammar.Segment, a, b footing, f int, does []bool) bool {
	tokens := r.Own[f].Tokens
	x := slices.IndexFunc(theirs, func(s grammar.Segment) bool { return a.fact >= s.From && a.fact < s.To })
	y := slices.IndexFunc(theirs, func(s grammar.Segment) bool { return b.fact >= s.From && b.fact < s.To })
	ka, kb := kindOf(tokens, a.fact, does), kindOf(tokens, b.fact, does)
	if ka == kb || ka == aDate || ka == aName && (kb == aVerb || kb == aDoer || kb == aDate && b.said > a.said+2) {
		return false
	}
	if x == y || sharesDoer(tokens, theirs, x, y, a.fact, does) || sharesDoer(tokens, theirs, y, x, b.fact, does) {
		return false
	}
	has := func(s grammar.Segment, kind footingKind, like int) bool {
		from, to := s.From, s.To
		if (ka == aVerb || kb == aDate) && like == b.fact {
			from = a.fact + 1 // what the verb has behind it
		}
		if (ka == aVerb || kb == aDate) && like == a.fact {
			to = b.fact
		}
		for k := from; k < to; k++ {
			if kindOf(tokens, k, does) == kind && (kind != aNumber || tokens[k].Quantity.Unit == tokens[like].Quantity.Unit) {
				return true
			}
		}
		return false
	}
	return has(theirs[x], kb, b.fact) && has(theirs[y], ka, a.fact)
}

// sharesDoer tells whether the token at k of part x stands before the first verb there, and part y, which has none before its own, goes on with it.
func sharesDoer(tokens []en.Token, all []grammar.Segment, x, y, k int, does []bool) bool {
	if y < x {
		return false
	}
	for i := all[x].From; i < k; i++ {
		if kindAt(tokens, i) == aVerb || grammar.Predicates(tokens, i) {
			return false
		}
	}
	for i := all[y].From; i < all[y].To; i++ {
		if tokens[i].Sort == en.Named && !tokens[i-1].Is(en.Preposed) || en.Pronoun(&tokens[i]) || does[i] {
			return false
		}
		if kindAt(tokens, i) == aVerb || grammar.Predicates(tokens, i) {
			return true
		}
	}
	return true
}
