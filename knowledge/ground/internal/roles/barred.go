package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Barred: what a fact bars for some, of some or somewhere is not barred for all, of all and everywhere: "banned the boat" for "banned the
// boat on inland waters". Of what is done otherwise less may be told, which is true as well: who opened a large yard opened a yard.
func (r Rules) Barred() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !r.anyListed(&said[v], "barring") || !en.Verbal(said, v) || !r.Surely(v) || en.Governed(said, v, en.Negative, 3) ||
			slices.ContainsFunc(said, func(t en.Token) bool { return t.Is(en.Limiting) }) {
			continue
		}
		limit := ""
		by, wider := r.EveryPlace(r.Found[v], func(p reading.Place) bool {
			word, is := r.limitLost(p)
			limit = word
			return is
		})
		if wider {
			return verdict.Against(verdict.Qualifier, limit, by), true
		}
	}
	return verdict.Verdict{}, false
}

// limitLost gives the first word of what a verb of a fact is done to, for whom and where that says how far that goes and that the piece
// leaves out.
func (r Rules) limitLost(p reading.Place) (word string, is bool) {
	tokens := r.Own[p.Fact].Tokens
	if !en.Verbal(tokens, p.Token) {
		return "", false
	}
	phrases := phrasesBehind(tokens, p.Token)
	for n, phrase := range phrases {
		lost := r.lostOf(p.Fact, phrase)
		switch {
		case n == 0 && r.forNobody(p.Fact, phrases):
			return tokens[phrase[0]].Text, true
		case n == 0 && lost == phrase[len(phrase)-1]:
			return "", false // it is something else that is barred
		case lost >= 0 && !(grammar.AnyOf(&tokens[phrase[0]-1], "of", "to") && slices.ContainsFunc(r.Said.Tokens, pointsBack)):
			return tokens[lost].Text, true
		}
	}
	return "", false
}

// forNobody tells whether a piece says what may not be done and nothing of those who may not do it: "barred sales" for "barred traders from
// selling".
func (r Rules) forNobody(fact int, phrases [][]int) bool {
	if len(phrases) < 2 || r.Own[fact].Tokens[phrases[1][0]-1].Text != "from" {
		return false
	}
	deed := false
	for i := range r.Said.Tokens {
		here := func(phrase []int) bool {
			return slices.ContainsFunc(phrase, func(k int) bool { return r.FoundAt(i, fact, k) })
		}
		very := func(k int) bool { return r.Exactly(i, reading.Place{Fact: fact, Token: k}) }
		if here(phrases[0]) && (!here(phrases[1]) || slices.ContainsFunc(phrases[0], very)) {
			return false
		}
		deed = deed || here(phrases[1])
	}
	return deed
}

// pointsBack tells whether a word says that something is of what was named before: "its sale".
func pointsBack(t en.Token) bool { return grammar.PronounOwner(t.Text) }

// lostOf gives the word of a phrase of a fact without which the piece tells of more than it does: its last one, a number, or all that
// stands before the last one. A name says enough without that; and for it what says whose name it is; -1 where nothing is lost.
func (r Rules) lostOf(fact int, phrase []int) int {
	tokens, last := r.Own[fact].Tokens, len(phrase)-1
	unsaid := func(k int) bool { return r.Unsaid(fact, k) }
	named := tokens[phrase[last]].Sort == en.Named
	before := phrase[:last]
	switch number := slices.IndexFunc(before, func(k int) bool { return tokens[k].Sort == en.Number && unsaid(k) }); {
	case unsaid(phrase[last]) && !(named && last > 0 && !slices.ContainsFunc(before, unsaid)):
		return phrase[last]
	case named || last == 0 || r.inPhrase(fact, phrase[last]):
		return -1
	case number >= 0:
		return phrase[number]
	case !slices.ContainsFunc(before, func(k int) bool { return !unsaid(k) }):
		return phrase[0]
	}
	return -1
}

// inPhrase tells whether the piece has a noun of a fact with what stands before it as one word: "inland waters".
func (r Rules) inPhrase(fact, k int) bool {
	for i := range r.Said.Tokens {
		if len(r.Said.Tokens[i].Parts) > 1 && r.FoundAt(i, fact, k) {
			return true
		}
	}
	return false
}

// phrasesBehind gives what stands behind a verb, cut at prepositions, up to when, why or by whom it was: of each phrase the words that
// state something.
func phrasesBehind(tokens []en.Token, v int) (all [][]int) {
	var phrase []int
	for k := v + 1; grammar.JoinedAt(tokens, k) && !closesBarred(tokens, k); k++ {
		switch t := &tokens[k]; {
		case t.Is(en.Preposed), grammar.AnyOf(t, "of", "on", "in", "at", "with", "into"), len(t.Parts) > 1 && t.Parts[0] == "of":
			if len(phrase) > 0 {
				all = append(all, phrase)
			}
			phrase = nil
		case t.Content() && !t.Is(en.Harmless|en.Light|en.Adverb):
			phrase = append(phrase, k)
		}
	}
	if len(phrase) > 0 {
		all = append(all, phrase)
	}
	return all
}

// closesBarred tells whether what a verb is done to ends before the token at k, with for whom and where.
func closesBarred(tokens []en.Token, k int) bool {
	t := &tokens[k]
	if grammar.AnyOf(t, "from", "on", "in") && grammar.JoinedAt(tokens, k) {
		return k+1 < len(tokens) && tokens[k+1].Sort == en.Dated
	}
	return t.Sort == en.Dated || t.Length() || t.Is(en.Linking|en.Speech|en.Causal|en.Condition|en.Planned|en.Negative) ||
		grammar.OpensTime(tokens, k) || grammar.OpensWho(t) || grammar.AnyOf(t, "and", "or", "but", "by", "under", "over", "through", "that")
}
