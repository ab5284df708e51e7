package claims

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/roles"
)

// lacksIt tells whether the claim says that there is none of a thing which the fact has or needs: "without a licence", "no approval".
func (r Rules) lacksIt() bool {
	for i := range r.Said.Tokens {
		if t := r.Said.Tokens[i].Text; t != "without" && t != "no" {
			continue
		}
		k := anchor(r.Said.Tokens, i)
		if k > 0 && slices.ContainsFunc(r.Found[k], func(p reading.Place) bool { return r.Exactly(k, p) && r.had(p.Token) || r.phrasedNeed(k, p.Token) }) {
			return true
		}
	}
	return false
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

// deniedState tells whether a claim that denies nothing says that somebody or something is what the fact says that he or it is not: "president"
// where the fact has "not yet president".
func (r Rules) deniedState() bool {
	own := r.Own[0].Tokens
	for k := range own {
		n := anchor(own, k)
		if !deniesIt(&own[k]) || n < 0 || own[n].Sort != en.Word || own[n].Is(en.Verb) || !r.Uses(reading.Place{Fact: 0, Token: n}) {
			continue
		}
		for i := range r.Said.Tokens {
			if slices.Equal(r.Found[i], []reading.Place{{Fact: 0, Token: n}}) && r.Exactly(i, reading.Place{Fact: 0, Token: n}) {
				return true
			}
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

// byOther tells whether the one who does the verb at k in the claim is named, and another one does it in the fact.
func (r Rules) byOther(k int, p reading.Place) bool {
	mine, theirs := grammar.Before(r.Said.Tokens, k), grammar.Sides(r.Own[p.Fact].Tokens, p.Token).Agents
	return grammar.NamesOne(r.Said.Tokens, mine) && grammar.NamesOne(r.Own[p.Fact].Tokens, theirs) && !roles.On(r.Reading).ShareNames(mine, theirs, p.Fact)
}

// undoes tells whether the claim denies a deed that the fact tells outright: "did not defend its port", where it defended it.
func (r Rules) undoes() bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	if hasStem(own, unique) {
		return false
	}
	for i := range said {
		if t := said[i].Text; t == "unless" || t == "until" || t == "without" {
			return false
		}
	}
	for i := range said {
		k := i + 1
		for k < len(said) && said[k].Before < en.Comma && (!said[k].Content() || said[k].Is(en.Adverb|en.Harmless)) {
			k++
		}
		if !deniesIt(&said[i]) || k >= len(said) || k > i+3 || !said[k].Is(en.Verb) || len(r.Found[k]) == 0 {
			continue
		}
		if !slices.ContainsFunc(r.Found[k], func(p reading.Place) bool {
			return !r.Exactly(k, p) || !en.Verbal(own, p.Token) || en.Governed(own, p.Token, en.Negative|en.Denying|en.Planned|en.Weak, grammar.Scope) || grammar.DeniedBehind(own, p.Token) ||
				forbidden(own, p.Token) || own[max(0, p.Token-1)].Text == "to" ||
				r.byOther(k, p)
		}) {
			return true
		}
	}
	return false
}
