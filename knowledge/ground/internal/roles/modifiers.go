package roles

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Modifiers: "the Chinese government" is not the US government of the fact, nor is a non-Chinese buyer a Chinese one.
func (r Rules) Modifiers() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		noun := modified(said, i)
		if noun < 0 || said[noun].Is(en.Harmless) || len(r.Found[noun]) == 0 || len(r.Found[i]) == 0 {
			continue
		}
		by, other := r.EveryPlace(r.PositionsOf(noun), func(p reading.Place) bool { return !r.ofSame(i, noun, p) })
		if other {
			return verdict.Against(verdict.Role, said[i].Text+" "+said[noun].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// ofSame tells whether at a place of a fact the noun may be of him whom the piece names at i before it, or is no noun there.
func (r Rules) ofSame(i, noun int, p reading.Place) bool {
	said, tokens := r.Said.Tokens, r.Own[p.Fact].Tokens
	if en.Verbal(tokens, p.Token) {
		return true
	}
	if said[i].Capitals && said[i].ID[0] == '~' && slices.ContainsFunc(r.Found[i], func(q reading.Place) bool {
		return q.Fact == p.Fact && q.Token < p.Token && p.Token-q.Token < 4
	}) {
		return true // "the PM's office" for "the prime minister's office"
	}
	owners, negated := grammar.OwnersOf(tokens, p.Token)
	if negated && !slices.ContainsFunc(said, func(t en.Token) bool { return t.Is(en.Negative) || t.Text == "outside" }) {
		return false // "non-Chinese buyers" are no Chinese ones
	}
	if len(owners) == 0 || r.itsOwner(i, p) || grammar.AnySame(tokens, owners, &said[i]) {
		if !ofWhomElse(tokens, p.Token, &said[i]) {
			return true
		}
		if ofBehind(said, noun) < 0 && en.HasWord(said[noun:], "by") {
			return true // "Hald's purchase by Vardal"
		}
	}
	return said[noun].Is(en.Norm) && !r.Lex.Country(&said[i]) && licensed(tokens, p.Token, &said[i])
}

// ofWhomElse tells whether a fact has another owner than an owner of the piece before a noun, and a name behind its "of": "Vardal's
// purchase of Hald" for "Hald's purchase".
func ofWhomElse(tokens []en.Token, noun int, owner *en.Token) bool {
	whose := ownerBefore(tokens, noun)
	return owner.Poss && whose >= 0 && ofBehind(tokens, noun) >= 0 && !en.Same(owner, &tokens[whose])
}

// licensed tells whether a name stands behind "for" or "on" as what a licence or rule goes for: "the Heron licence" for "a licence rule for
// its Heron boat".
func licensed(tokens []en.Token, noun int, name *en.Token) bool {
	goesFor := false
	for k := noun + 1; k < min(len(tokens), noun+7) && tokens[k].Before == en.Joined && !en.Verbal(tokens, k); k++ {
		if goesFor && tokens[k].Sort == en.Named {
			return en.Same(name, &tokens[k])
		}
		goesFor = goesFor || tokens[k].Text == "for" || tokens[k].Text == "on"
	}
	return false
}

// belongings: "at the request of China" is not at that of the United States.
func (r Rules) belongings() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		n := owned(said, i)
		if n < 0 || len(r.Found[n]) == 0 || len(r.Found[i]) == 0 || said[n].Is(en.Harmless|en.Light) {
			continue
		}
		if by, other := r.EveryPlace(r.PositionsOf(n), func(p reading.Place) bool { return r.ofOthers(i, n, p) }); other {
			return verdict.Against(verdict.Role, said[n].Text+" of "+said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// ofOthers tells whether a place of the noun at n belongs to somebody in its fact, and not to the name at i.
func (r Rules) ofOthers(i, n int, p reading.Place) bool {
	said, tokens := r.Said.Tokens, r.Own[p.Fact].Tokens
	owners, negated := grammar.OwnersOf(tokens, p.Token)
	for k := p.Token + 1; k < min(len(tokens), p.Token+7) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Sort == en.Named {
			owners = append(owners, k)
		}
	}
	if whose, of := ownerBefore(tokens, p.Token), ofBehind(tokens, p.Token); whose >= 0 && of >= 0 && said[n+1].Text == "of" {
		owners = slices.DeleteFunc(owners, func(o int) bool { return o <= whose }) // "Vardal's purchase of Hald" is none of Vardal
	}
	return len(owners) > 0 && !negated && !en.Verbal(tokens, p.Token) && !grammar.AnySame(tokens, owners, &said[i])
}

// modified gives the noun that the name at i stands before as an adjective or owner; -1 where it doesn't.
func modified(tokens []en.Token, i int) int {
	if tokens[i].Sort != en.Named {
		return -1
	}
	for k := i + 1; k < min(len(tokens), i+3) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		switch {
		case tokens[i].Poss && len(t.Parts) == 0 && en.RankWord(t.Text) && nounNext(tokens, k):
			continue // "China's lead negotiator"
		case t.Sort == en.Named || !t.Content() || t.Ed || t.Is(en.Linking|en.Speech|en.Negative|en.Weak|en.Planned|en.Adverb):
			return -1
		case strings.HasSuffix(t.Text, "ly"), t.Is(en.Verb) && !plural(tokens, k) && !tokens[i].Poss:
			return -1
		case nounNext(tokens, k) && !tokens[k+1].Is(en.Verb|en.Linking|en.Speech|en.Planned|en.Weak|en.Harmless|en.Nowadays):
			continue
		}
		return k
	}
	return -1
}

// nounNext tells whether a word that may be a noun follows the one at k at once: "lead negotiator".
func nounNext(tokens []en.Token, k int) bool {
	return grammar.JoinedAt(tokens, k+1) && grammar.ContentWord(&tokens[k+1])
}

// plural tells whether a word that may be a verb is rather a noun: the one before it has no subject to give.
func plural(tokens []en.Token, k int) bool {
	return k+1 < len(tokens) && tokens[k+1].Is(en.Linking|en.Planned|en.Weak|en.Verb|en.Preposed)
}

// Places: what was done in Oslo was not done in Bergen, because the fact names Bergen for something else.
func (r Rules) Places() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 1; i < len(said); i++ {
		if said[i].Sort != en.Named || len(r.Found[i]) == 0 || !grammar.Inside(said, i) {
			continue
		}
		by, elsewhere := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			otherInside := func(k int) bool { return k != p.Token && grammar.Inside(tokens, k) }
			return toward(tokens, p.Token) && slices.ContainsFunc(r.Positions(p.Fact), otherInside)
		})
		if elsewhere {
			return verdict.Against(verdict.Role, "in "+said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// toward tells whether a name stands behind a preposition other than "in", or is the second of a pair.
func toward(tokens []en.Token, i int) bool {
	if i == 0 {
		return false
	}
	switch tokens[i-1].Text {
	case "between", "and", "to", "from", "by", "with", "against", "near":
		return true
	}
	return false
}

// Speakers: where a fact gives the words of two people, each keeps his own.
func (r Rules) Speakers() (verdict.Verdict, bool) {
	for f := range r.Own {
		clauses := grammar.ClausesOf(r.Own[f].Tokens)
		if len(clauses) < 2 {
			continue
		}
		for _, c := range grammar.ClausesOf(r.Said.Tokens) {
			if v, bad := r.speaker(f, c, clauses); bad {
				return v, true
			}
		}
	}
	return verdict.Verdict{}, false
}

// speaker tells whether a clause of the piece gives the words of one clause of the fact to somebody named only in another.
func (r Rules) speaker(f int, c [2]int, clauses [][2]int) (verdict.Verdict, bool) {
	best, most := -1, 1
	for n, clause := range clauses {
		if k := r.meets(f, c, clause); k > most {
			best, most = n, k
		}
	}
	if best < 0 || !grammar.HasSpeech(r.Said.Tokens[c[0]:c[1]]) {
		return verdict.Verdict{}, false
	}
	if len(sourcesIn(r.Own[f].Tokens, clauses[best])) == 0 || r.meetsSource(f, c, clauses[best]) {
		return verdict.Verdict{}, false
	}
	for n, clause := range clauses {
		if n != best && r.meetsSource(f, c, clause) {
			return verdict.Against(verdict.Role, "", r.Own[f].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// sourcesIn gives the names that stand as speakers in a clause of a fact.
func sourcesIn(tokens []en.Token, clause [2]int) []int {
	var all []int
	for _, source := range grammar.Attributed(tokens) {
		for _, k := range source {
			if k >= clause[0] && k < clause[1] && tokens[k].Sort == en.Named && !grammar.Introduced(tokens, k, len(tokens)) {
				all = append(all, k)
			}
		}
	}
	return all
}

// meetsSource tells whether a clause of the piece names a speaker of a clause of the fact.
func (r Rules) meetsSource(f int, mine, theirs [2]int) bool {
	sources := sourcesIn(r.Own[f].Tokens, theirs)
	for i := mine[0]; i < mine[1]; i++ {
		if slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return p.Fact == f && slices.Contains(sources, p.Token) }) {
			return true
		}
	}
	return false
}

// meets counts the words of a clause of the piece that stand in a clause of the fact: those that state something, and are no words of
// speech.
func (r Rules) meets(f int, mine, theirs [2]int) int {
	inTheirs := func(p reading.Place) bool { return p.Fact == f && p.Token >= theirs[0] && p.Token < theirs[1] }
	n := 0
	for i := mine[0]; i < mine[1]; i++ {
		if t := &r.Said.Tokens[i]; grammar.ContentWord(t) && !t.Is(en.Speech|en.Harmless) && slices.ContainsFunc(r.Found[i], inTheirs) {
			n++
		}
	}
	return n
}

// countries: the country right before a title or name is the one that the fact has there.
func (r Rules) countries() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 0; i+1 < len(said); i++ {
		title := &said[i+1]
		if !r.countryBefore(said, i+1) || !title.Content() || title.Is(en.Harmless|en.Light|en.Verb|en.Negative) {
			continue
		}
		by, other := r.EveryPlace(r.Found[i+1], func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			return r.countryBefore(tokens, p.Token) && r.Exactly(i+1, p) && !en.Same(&said[i], &tokens[p.Token-1])
		})
		if other {
			return verdict.Against(verdict.Role, said[i].Text+" "+title.Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// countryBefore tells whether the name of a country stands right before the token at k: "Norwegian minister".
func (r Rules) countryBefore(tokens []en.Token, k int) bool {
	return k > 0 && tokens[k].Before == en.Joined && tokens[k-1].Sort == en.Named && r.Lex.Country(&tokens[k-1])
}
