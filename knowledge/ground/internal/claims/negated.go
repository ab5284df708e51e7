package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/roles"
	"tiktalks/knowledge/ground/internal/verdict"
)

// lacksIt tells whether the claim says that there is none of a thing which the fact has or needs: "without a licence", "no approval".
func (r Rules) lacksIt() bool {
	said := r.Said.Tokens
	for i := range said {
		if t := said[i].Text; t != "without" && t != "no" {
			continue
		}
		if k := anchor(said, i); k > 0 && r.hasOrNeeds(k) {
			return true
		}
	}
	return false
}

// hasOrNeeds tells whether the fact says of the thing at k of the claim that it is there or has to be.
func (r Rules) hasOrNeeds(k int) bool {
	return slices.ContainsFunc(r.Found[k], func(p reading.Place) bool {
		return r.Exactly(k, p) && r.had(p.Token) || r.phrasedNeed(k, p.Token)
	})
}

// had tells whether the fact says of the thing at k, in the words right before it, that it is there or has to be.
func (r Rules) had(k int) bool {
	own := r.Own[0].Tokens
	for n := k - 1; n >= max(0, k-4) && own[n+1].Before < en.Comma; n-- {
		if slices.Contains(having, own[n].Stem) {
			return true
		}
	}
	return false
}

// phrasedNeed tells whether the fact has the thing at k of the claim at the end of a phrase for having or needing it: "needed a licence".
func (r Rules) phrasedNeed(k, n int) bool {
	parts := r.Own[0].Tokens[n].Parts
	return len(parts) > 1 && parts[len(parts)-1] == r.Said.Tokens[k].Stem && slices.Contains(having, parts[0])
}

// having are the stems of words for what is there or has to be.
var having = []string{"with", "need", "requir", "have", "had", "get", "take"}

// deniedState tells whether a claim that denies nothing says that somebody or something is what the fact says that he or it is not:
// "president" where the fact has "not yet president".
func (r Rules) deniedState() bool {
	own := r.Own[0].Tokens
	for k := range own {
		if !deniesIt(&own[k]) {
			continue
		}
		n := anchor(own, k)
		if n >= 0 && own[n].Sort == en.Word && !own[n].Is(en.Verb) && r.UsesExactly(reading.Place{Fact: 0, Token: n}) {
			return true
		}
	}
	return false
}

// unique are the stems of words with which a fact denies others what it tells of one: "the first visit" is no visit before.
var unique = []string{"first", "last", "only", "sole"}

// hasStem tells whether a text has one of some stems, alone or in a phrase.
func hasStem(tokens []en.Token, stems []string) bool {
	return slices.ContainsFunc(tokens, func(t en.Token) bool {
		return slices.Contains(stems, t.Stem) || slices.ContainsFunc(t.Parts, func(p string) bool { return slices.Contains(stems, p) })
	})
}

// byOther tells whether one of some words of the claim is a name, and in the fact another one does what stands at a place.
func (r Rules) byOther(mine []int, p reading.Place) bool {
	theirs := r.doersAt(p.Token)
	return grammar.NamesOne(r.Said.Tokens, mine) && grammar.NamesOne(r.Own[p.Fact].Tokens, theirs) && !roles.On(r.Reading).ShareNames(mine, theirs, p.Fact)
}

// doersAt gives those who do in the fact what its token k says: the sides of a verb, and whose deed a noun is, as in "at Hald's request".
func (r Rules) doersAt(k int) []int {
	own := r.Own[0].Tokens
	if en.Verbal(own, k) {
		return grammar.Sides(own, k).Agents
	}
	owners, _ := grammar.OwnersOf(own, k)
	return owners
}

// deniesOther tells whether the claim denies of somebody named what the fact says that somebody else did: "Hald did not open the yard", where
// Vardal did.
func (r Rules) deniesOther() bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := range said {
		if said[i].Text != "not" && !strings.HasSuffix(said[i].Text, " not") {
			continue
		}
		v, mine := deniedVerb(said, i), nameBefore(said, i)
		if i == len(said)-1 {
			v = slices.IndexFunc(said, func(t en.Token) bool { return t.Is(en.Verb) && !deniesIt(&t) }) // "Vardal opened it, Hald did not"
		}
		if v < 0 || len(r.Found[v]) == 0 {
			continue
		}
		byOther := func(p reading.Place) bool { return r.Exactly(v, p) && en.Verbal(own, p.Token) && r.byOther(mine, p) }
		if _, other := r.EveryPlace(r.Found[v], byOther); other {
			return true
		}
	}
	return false
}

// nameBefore gives the name that stands last before the token at i in its part of the sentence; none where none does.
func nameBefore(tokens []en.Token, i int) []int {
	for k := i - 1; k >= 0 && tokens[k+1].Before < en.Comma; k-- {
		if tokens[k].Sort == en.Named {
			return []int{k}
		}
	}
	return nil
}

// undoes tells whether the claim denies a deed that the fact tells outright: "did not defend its port", where it defended it.
func (r Rules) undoes() bool {
	said := r.Said.Tokens
	if hasStem(r.Own[0].Tokens, unique) || slices.ContainsFunc(said, limitsDenial) {
		return false
	}
	for i := range said {
		v := deniedVerb(said, i)
		if v < 0 || len(r.Found[v]) == 0 {
			continue
		}
		if slices.ContainsFunc(r.Found[v], func(p reading.Place) bool { return !r.toldOutright(v, p) }) {
			continue
		}
		return true
	}
	return false
}

// toldAlso: what the claim denies, and does not limit by what it is done to, the fact does not tell outright of any: "no longer collected",
// where it is barred for some and went on being collected from the others.
func (r Rules) toldAlso() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		v := deniedVerb(said, i)
		if v < 0 || v+1 < len(said) && said[v+1].Before == en.Joined && !said[v+1].Is(en.Preposed) {
			continue
		}
		if slices.ContainsFunc(r.Found[v], func(p reading.Place) bool { return r.toldOutright(v, p) }) {
			return verdict.Missing(verdict.Polarity, said[v].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// limitsDenial tells whether a word says where a denial ends: "not until May", "not without a licence".
func limitsDenial(t en.Token) bool {
	return t.Text == "unless" || t.Text == "until" || t.Text == "without"
}

// deniedVerb gives the verb up to three words behind a "not" at i, past adverbs and the like: "did not even defend"; -1 where there is
// none.
func deniedVerb(tokens []en.Token, i int) int {
	if !deniesIt(&tokens[i]) {
		return -1
	}
	k := i + 1
	for k < len(tokens) && tokens[k].Before < en.Comma && (!tokens[k].Content() || tokens[k].Is(en.Adverb|en.Harmless)) {
		k++
	}
	if k >= len(tokens) || k > i+3 || !tokens[k].Is(en.Verb) {
		return -1
	}
	return k
}

// toldOutright tells whether the fact has the claim's verb at v in a place, done by nobody else, and neither denied, forbidden, planned
// nor wanted.
func (r Rules) toldOutright(v int, p reading.Place) bool {
	own := r.Own[0].Tokens
	if !r.Exactly(v, p) || !en.Verbal(own, p.Token) || own[max(0, p.Token-1)].Text == "to" {
		return false
	}
	unsure := en.Governed(own, p.Token, en.Negative|en.Denying|en.Planned|en.Weak, grammar.Scope)
	return !unsure && !grammar.DeniedBehind(own, p.Token) && !forbidden(own, p.Token) && !r.byOther(grammar.Before(r.Said.Tokens, v), p)
}
