package ground

import "slices"

// heardFrom tells whether the word at i gives something as the word of one whose word it is in a fact, though it is no word of speech by itself:
// "by Holm's own account", "as Holm has it", "Holm let staff know", "Holm gave a figure", "Holm ruled out", "Holm talked of".
func (r *reading) heardFrom(i int) bool {
	said := r.said.tokens
	switch t := &said[i]; {
	case t.text == "as":
		return r.asHeHasIt(i)
	case r.saysAsThere(i), r.hasSo(i):
		return true
	case t.speaksBy(byStance) && verbal(said, i) && passive(said, i):
		return r.sourceOwns(i)
	case t.speaksBy(byTalking):
		return i+1 < len(said) && said[i+1].text == "of" && r.sourceDoes(i)
	case t.stem == "let":
		return slices.ContainsFunc(said[i+1:min(len(said), i+5)], func(n token) bool { return n.stem == "know" }) && r.sourceDoes(i)
	case t.speaksBy(byStance):
		return (len(t.parts) > 1 || verbal(said, i)) && !passive(said, i) && r.sourceDoes(i)
	case t.speaksBy(byFixing):
		return putsAt(said, i) && (r.sourceDoes(i) || passive(said, i) && r.sourceOwns(i))
	case t.speaksBy(byGiving):
		return r.givesFigure(i) && r.sourceDoes(i)
	case t.speaksBy(byOwner | byAnswer | byVoice | byWord):
		return !r.isThing(i) && saysOfIt(said, i) && r.sourceOwns(i)
	}
	return false
}

// isSource tells whether the token at i stands where a fact names whose word it gives.
func (r *reading) isSource(i int) bool {
	return slices.ContainsFunc(r.found[i], func(p at) bool {
		return slices.ContainsFunc(sayings(r.own[p.fact].tokens), func(s saying) bool {
			return slices.Contains(s.source, p.token) || r.namesTitle(i, p.fact, s.source)
		})
	})
}

// isThing tells whether a fact has the very noun at i as what it speaks of, and not as whose word it gives: "his account was closed".
func (r *reading) isThing(i int) bool {
	return slices.ContainsFunc(r.found[i], func(p at) bool {
		return r.exactly(i, p) && !slices.ContainsFunc(sayings(r.own[p.fact].tokens), func(s saying) bool {
			return s.at == p.token || slices.Contains(s.source, p.token)
		})
	})
}

// sourceDoes tells whether the subject of the verb at i is one whose word a fact gives.
func (r *reading) sourceDoes(i int) bool {
	return slices.ContainsFunc(before(r.said.tokens, i), r.isSource)
}

// sourceOwns tells whether the noun at i is that of one whose word a fact gives: "Holm's own figure", "the argument put forward by Holm".
func (r *reading) sourceOwns(i int) bool {
	said := r.said.tokens
	for k := i - 1; k >= max(0, i-4) && said[k+1].before == joined; k-- {
		if said[k].poss && r.isSource(k) || pronounOwner(said[k].text) {
			return true
		}
	}
	for k := i + 1; k < min(len(said), i+20) && said[k].before < strong; k++ {
		if said[k].text != "by" && said[k].text != "from" && (said[k].text != "of" || k > i+1) {
			continue
		}
		for n := k + 1; n < min(len(said), k+6) && said[n].before == joined; n++ {
			if r.isSource(n) {
				return true
			}
		}
	}
	return false
}

// saysOfIt tells whether the noun at i, with its owner, says whose word something is: "by Holm's account", "Holm's term was", "was Holm's term".
func saysOfIt(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-7) && tokens[k+1].before < comma; k-- {
		switch {
		case (tokens[k].stem == "be" || tokens[k].stem == "that be") && !tokens[k].is(negative):
			return true
		case tokens[k].text == "by" || tokens[k].text == "in" || tokens[k].text == "per" || tokens[k].text == "to":
			return true
		}
	}
	for k := i + 1; k < min(len(tokens), i+16) && tokens[k].before < strong; k++ {
		if tokens[k].stem == "be" || tokens[k].stem == "come" {
			return true
		}
	}
	return false
}

// saysAsThere tells whether the verb at i stands for the very one by which a fact gives somebody's word, and he does it: "Holm came across no leak"
// for "Holm found no leak".
func (r *reading) saysAsThere(i int) bool {
	return verbal(r.said.tokens, i) && !passive(r.said.tokens, i) && slices.ContainsFunc(r.found[i], func(p at) bool {
		return slices.ContainsFunc(sayings(r.own[p.fact].tokens), func(s saying) bool { return s.at == p.token && len(s.source) > 0 })
	}) && r.sourceDoes(i)
}

// hasSo tells whether the verb at i says how a page, paper or poll tells it: "some pages have May", "the Herald has Dahl in the post". What a paper
// is said to own it does not say.
func (r *reading) hasSo(i int) bool {
	said := r.said.tokens
	if !said[i].speaksBy(bySetting) || i == 0 || i+1 == len(said) || said[i+1].text == "been" || passive(said, i) {
		return false
	}
	for _, k := range before(said, i) {
		if said[k].speaksBy(byPage) && r.isSource(k) || r.observes(k) && arranged(said, i) {
			return true
		}
	}
	return false
}

// observes tells whether the name at i is one that only reports in a fact, and of others: "the Herald reported", "by the Oslo poll", and not "Holm
// said it would".
func (r *reading) observes(i int) bool {
	return r.said.tokens[i].sort == named && slices.ContainsFunc(r.found[i], func(p at) bool {
		tokens := r.own[p.fact].tokens
		return slices.ContainsFunc(sayings(tokens), func(s saying) bool {
			if !slices.Contains(s.source, p.token) || tokens[s.at].stem != "report" && tokens[s.at].stem != "find" && tokens[s.at].stem != "accord to" {
				return false
			}
			return !slices.ContainsFunc(tokens, func(t token) bool { return pronoun(&t) || pronounOwner(t.text) })
		})
	})
}

// arranged tells whether behind the object of the verb at v, a name or a number, stands where or as what it is, or what it does: "has Dahl in the post", "has 51% going
// to Dahl".
func arranged(tokens []token, v int) bool {
	for k := v + 2; k < min(len(tokens), v+9) && tokens[k].before == joined; k++ {
		if tokens[k].ing || thing(&tokens[v+1]) && tokens[k-1].sort == named && (tokens[k].text == "in" || tokens[k].text == "as" || tokens[k].text == "at") {
			return true
		}
	}
	return false
}

// asHeHasIt tells whether the "as" at i begins "as Holm has it", "as Oslo counts it".
func (r *reading) asHeHasIt(i int) bool {
	said := r.said.tokens
	source := false
	for k := i + 1; k+1 < min(len(said), i+9) && said[k].before == joined; k++ {
		source = source || r.isSource(k)
		if said[k+1].text == "it" && said[k].speaksBy(byHaving) {
			return source
		}
	}
	return false
}

// givesFigure tells whether the object of the verb at i is a figure or a reason: "gave a number", "the reason he gave".
func (r *reading) givesFigure(i int) bool {
	said := r.said.tokens
	for k := i + 1; k < min(len(said), i+5) && said[k].before == joined; k++ {
		if said[k].speaksBy(byFigure) {
			return true
		}
	}
	for k := i - 1; k >= max(0, i-6) && said[k+1].before == joined; k-- {
		if said[k].speaksBy(byFigure) {
			return true
		}
	}
	return false
}
