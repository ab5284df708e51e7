package ground

import "slices"

// lacksIt tells whether the claim says that there is none of a thing which the fact has or needs: "without a licence", "no approval".
func (r *reading) lacksIt() bool {
	for i := range r.said.tokens {
		if t := r.said.tokens[i].text; t != "without" && t != "no" {
			continue
		}
		k := anchor(r.said.tokens, i)
		if k > 0 && slices.ContainsFunc(r.found[k], func(p at) bool { return r.exactly(k, p) && r.had(p.token) || r.phrasedNeed(k, p.token) }) {
			return true
		}
	}
	return false
}

// had tells whether the fact says of the thing at k, in the words right before it, that it is there or has to be.
func (r *reading) had(k int) bool {
	own := r.own[0].tokens
	for n := k - 1; n >= max(0, k-4) && own[n+1].before < comma; n-- {
		if slices.Contains(having, own[n].stem) {
			return true
		}
	}
	return false
}

// phrasedNeed tells whether the fact has the thing at k of the claim at the end of a phrase for having or needing it: "needed a licence".
func (r *reading) phrasedNeed(k, n int) bool {
	parts := r.own[0].tokens[n].parts
	return len(parts) > 1 && parts[len(parts)-1] == r.said.tokens[k].stem && slices.Contains(having, parts[0])
}

// having are the stems of words for what is there or has to be.
var having = []string{"with", "need", "requir", "have", "had", "get", "take"}

// deniedState tells whether a claim that denies nothing says that somebody or something is what the fact says that he or it is not: "president"
// where the fact has "not yet president".
func (r *reading) deniedState() bool {
	own := r.own[0].tokens
	for k := range own {
		n := anchor(own, k)
		if !deniesIt(&own[k]) || n < 0 || own[n].sort != word || own[n].is(verb) || !r.uses(at{0, n}) {
			continue
		}
		for i := range r.said.tokens {
			if slices.Equal(r.found[i], []at{{0, n}}) && r.exactly(i, at{0, n}) {
				return true
			}
		}
	}
	return false
}

// unique are the stems of words with which a fact denies others what it tells of one: "the first visit" is no visit before.
var unique = []string{"first", "last", "only", "sole"}

// hasStem tells whether a text has one of some stems, alone or in a phrase.
func hasStem(tokens []token, stems []string) bool {
	return slices.ContainsFunc(tokens, func(t token) bool {
		return slices.Contains(stems, t.stem) || slices.ContainsFunc(t.parts, func(p string) bool { return slices.Contains(stems, p) })
	})
}

// byOther tells whether the one who does the verb at k in the claim is named, and another one does it in the fact.
func (r *reading) byOther(k int, p at) bool {
	mine, theirs := before(r.said.tokens, k), sides(r.own[p.fact].tokens, p.token).agents
	return namesOne(r.said.tokens, mine) && namesOne(r.own[p.fact].tokens, theirs) && !r.shareNames(mine, theirs, p.fact)
}

// undoes tells whether the claim denies a deed that the fact tells outright: "did not defend its port", where it defended it.
func (r *reading) undoes() bool {
	said, own := r.said.tokens, r.own[0].tokens
	if hasStem(own, unique) {
		return false
	}
	for i := range said {
		if t := said[i].text; t == "unless" || t == "until" || t == "without" {
			return false
		}
	}
	for i := range said {
		k := i + 1
		for k < len(said) && said[k].before < comma && (!said[k].content() || said[k].is(adverb|harmless)) {
			k++
		}
		if !deniesIt(&said[i]) || k >= len(said) || k > i+3 || !said[k].is(verb) || len(r.found[k]) == 0 {
			continue
		}
		if !slices.ContainsFunc(r.found[k], func(p at) bool {
			return !r.exactly(k, p) || !verbal(own, p.token) || governed(own, p.token, negative|denying|planned|weak, scope) || deniedBehind(own, p.token) ||
				forbidden(own, p.token) || own[max(0, p.token-1)].text == "to" ||
				r.byOther(k, p)
		}) {
			return true
		}
	}
	return false
}
