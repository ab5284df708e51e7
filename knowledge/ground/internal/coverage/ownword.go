package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// ownWord tells whether a noun at i, such as "answer" or "verdict", names what a fact says that its owner said or judged: "Holm's answer
// was that it pays" for "Holm said it pays".
func (r Rules) ownWord(i int) bool {
	owner := r.speakerOf(i)
	if owner < 0 || !r.found(owner) {
		return false
	}
	said := r.Said.Tokens
	states := slices.ContainsFunc(said[i+1:], func(t en.Token) bool { return t.Stem == "be" }) || i+1 < len(said) && said[i+1].Before == en.Strong
	if !states {
		return false
	}
	if said[i].Text == "explanation" && r.blamesOther(slices.IndexFunc(said, func(t en.Token) bool { return t.Stem == "be" })) {
		return false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			speaks := tokens[k].Is(en.Speech|en.Attributing) || slices.Contains(r.Lex.Lists["judges"], tokens[k].Stem)
			if speaks && en.Verbal(tokens, k) && r.subjectIs(owner, f, k) {
				said[i].Class |= en.Attributing
				return true
			}
		}
	}
	return false
}

// speakerOf gives whose the noun at i is: the owner before it, or the noun or name behind its "of"; -1 where there is none.
func (r Rules) speakerOf(i int) int {
	said := r.Said.Tokens
	for k := i - 1; k >= max(0, i-2) && said[k+1].Before == en.Joined; k-- {
		if said[k].Poss {
			return k
		}
	}
	if r.next(i) != "of" {
		return -1
	}
	for k := i + 2; k < min(len(said), i+5) && said[k].Before == en.Joined; k++ {
		if last := k+1 == len(said) || !grammar.ContentWord(&said[k+1]) && said[k+1].Sort != en.Named; last && said[k].Content() {
			return k
		}
	}
	return -1
}

// subjectIs tells whether a fact has the token at i before the verb at k of it, with no other verb or name of somebody between.
func (r Rules) subjectIs(i, f, k int) bool {
	tokens := r.Own[f].Tokens
	for n := k - 1; n >= max(0, k-5) && tokens[n+1].Before < en.Strong; n-- {
		if r.FoundAt(i, f, n) {
			return true
		}
		if en.Verbal(tokens, n) || tokens[n].Sort == en.Named {
			return false
		}
	}
	return false
}

// wasAsked tells whether "asked" at i opens what somebody is asked about where a fact says that he did not comment on it.
func (r Rules) wasAsked(i int) bool {
	if i > 0 && r.Said.Tokens[i].Before < en.Comma || r.next(i) != "about" && r.Said.Tokens[i].Text != "asked about" {
		return false
	}
	return r.Any(en.Negative|en.Denying) && r.factHas(func(t en.Token) bool { return t.Stem == "comment" || slices.Contains(t.Parts, "comment") })
}

// asksFor tells whether "learn" or "know" at i stands behind "to" and before what a fact says was asked.
func (r Rules) asksFor(i int) bool {
	if r.before(i) != "to" || i+1 == len(r.Said.Tokens) || !grammar.AsksWhich(&r.Said.Tokens[i+1]) || !r.HasStem("ask") {
		return false
	}
	r.Said.Tokens[i].Class |= en.Asking
	return true
}

// blamesOther tells whether the first word that states something behind token i is one that the facts have, and not as a cause: it is what was
// explained.
func (r Rules) blamesOther(i int) bool {
	said := r.Said.Tokens
	for k := i + 1; k < len(said); k++ {
		if !said[k].Content() || said[k].Sort != en.Word || said[k].Is(en.Linking) {
			continue
		}
		places := r.Find(&said[k], r.Own)
		return len(places) > 0 && !slices.ContainsFunc(places, r.blamedOn)
	}
	return false
}

// blamedOn tells whether a place of a fact stands behind "blamed" and the next "on" or "to".
func (r Rules) blamedOn(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens[:p.Token]
	blames := slices.IndexFunc(tokens, func(t en.Token) bool { return slices.Contains(blaming, en.StemsOf(&t)[0]) })
	return blames >= 0 && slices.ContainsFunc(tokens[blames:], func(t en.Token) bool {
		return grammar.AnyOf(&t, "on", "to", "for") || len(t.Parts) > 1 && grammar.AnyOf(&t, "blamed on", "attributed to")
	})
}

// blaming are the stems of verbs that give a cause behind "on" or "to".
var blaming = []string{"blame", "attribut", "ascrib"}

// putsDown tells whether "down" at i is that of "put down to" for a cause that the facts give as what was explained.
func (r Rules) putsDown(i int) bool {
	blames := func(p reading.Place) bool { return slices.Contains(blaming, en.StemsOf(r.at(p))[0]) }
	return r.Said.Tokens[i].Text == "down" && r.foundWhere(i, blames) && r.blamesOther(i)
}
