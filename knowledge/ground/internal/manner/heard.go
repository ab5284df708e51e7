package manner

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// heardFrom tells whether the word at i gives something as the word of one whose word it is in a fact, though it is no word of speech by
// itself: "by Holm's own account", "as Holm has it", "Holm let staff know", "Holm gave a figure", "Holm ruled out", "Holm talked of".
func (r Rules) heardFrom(i int) bool {
	said := r.Said.Tokens
	switch t := &said[i]; {
	case t.Text == "as":
		return r.asHeHasIt(i)
	case r.saysAsThere(i), r.hasSo(i), r.hisTelling(i):
		return true
	case t.SpeaksBy(en.ByStance) && en.Verbal(said, i) && grammar.Passive(said, i):
		return r.sourceOwns(i)
	case t.SpeaksBy(en.ByTalking):
		return i+1 < len(said) && said[i+1].Text == "of" && r.sourceDoes(i)
	case t.Stem == "let":
		return slices.ContainsFunc(said[i+1:min(len(said), i+5)], func(n en.Token) bool { return n.Stem == "know" }) && r.sourceDoes(i)
	case t.SpeaksBy(en.ByStance):
		return (len(t.Parts) > 1 || en.Verbal(said, i)) && !grammar.Passive(said, i) && r.sourceDoes(i)
	case t.SpeaksBy(en.ByFixing):
		return grammar.PutsAt(said, i) && (r.sourceDoes(i) || grammar.Passive(said, i) && r.sourceOwns(i))
	case t.SpeaksBy(en.ByGiving):
		return r.givesFigure(i) && (r.sourceDoes(i) || hasNext(said, i, "by") && r.sourceOwns(i))
	case t.SpeaksBy(en.ByOwner | en.ByAnswer | en.ByVoice | en.ByWord):
		return !r.isThing(i) && saysOfIt(said, i) && r.sourceOwns(i)
	}
	return false
}

// isSource tells whether the token at i stands where a fact names whose word it gives.
func (r Rules) isSource(i int) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		return slices.ContainsFunc(grammar.Sayings(r.Own[p.Fact].Tokens), func(s grammar.Saying) bool {
			return slices.Contains(s.Source, p.Token) || r.namesTitle(i, p.Fact, s.Source)
		})
	})
}

// isThing tells whether a fact has the very noun at i as what it speaks of, and not as whose word it gives: "his account was closed".
func (r Rules) isThing(i int) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		return r.Exactly(i, p) && !slices.ContainsFunc(grammar.Sayings(r.Own[p.Fact].Tokens), func(s grammar.Saying) bool {
			return s.Place == p.Token || slices.Contains(s.Source, p.Token)
		})
	})
}

// sourceDoes tells whether the subject of the verb at i is one whose word a fact gives.
func (r Rules) sourceDoes(i int) bool {
	return slices.ContainsFunc(grammar.Before(r.Said.Tokens, i), r.isSource)
}

// sourceOwns tells whether the noun at i is that of one whose word a fact gives: "Holm's own figure", "the argument put forward by Holm".
func (r Rules) sourceOwns(i int) bool {
	said := r.Said.Tokens
	for k := i - 1; k >= max(0, i-4) && said[k+1].Before == en.Joined; k-- {
		titled := k > 0 && said[k].Before == en.Joined && said[k].Sort == en.Word && r.isSource(k-1) // "the Board officer's word"
		if said[k].Poss && (r.isSource(k) || titled) || grammar.PronounOwner(said[k].Text) {
			return true
		}
	}
	for k := i + 1; k < min(len(said), i+20) && said[k].Before < en.Strong; k++ {
		if said[k].Text != "by" && said[k].Text != "from" && (said[k].Text != "of" || k > i+1) {
			continue
		}
		for n := k + 1; n < min(len(said), k+6) && said[n].Before == en.Joined; n++ {
			if r.isSource(n) {
				return true
			}
		}
	}
	return false
}

// saysOfIt tells whether the noun at i, with its owner, says whose word something is: "by Holm's account", "Holm's term was", "was Holm's
// term".
func saysOfIt(tokens []en.Token, i int) bool {
	for k := i - 1; k >= max(0, i-7) && tokens[k+1].Before < en.Comma; k-- {
		switch {
		case (tokens[k].Stem == "be" || tokens[k].Stem == "that be") && !tokens[k].Is(en.Negative):
			return true
		case tokens[k].Text == "by" || tokens[k].Text == "in" || tokens[k].Text == "per" || tokens[k].Text == "to":
			return true
		}
	}
	for k := i + 1; k < min(len(tokens), i+16) && tokens[k].Before < en.Strong; k++ {
		if tokens[k].Stem == "be" || tokens[k].Stem == "come" {
			return true
		}
	}
	return false
}

// saysAsThere tells whether the verb at i stands for the very one by which a fact gives somebody's word, and he does it: "Holm came
// across no leak" for "Holm found no leak".
func (r Rules) saysAsThere(i int) bool {
	if !en.Verbal(r.Said.Tokens, i) || grammar.Passive(r.Said.Tokens, i) {
		return false
	}
	asThere := slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		return slices.ContainsFunc(grammar.Sayings(r.Own[p.Fact].Tokens), func(s grammar.Saying) bool {
			return s.Place == p.Token && len(s.Source) > 0
		})
	})
	return asThere && r.sourceDoes(i)
}

// hasSo tells whether the verb at i says how a page, paper or poll tells it: "some pages have May", "the Herald has Dahl in the post".
// What a paper is said to own it does not say.
func (r Rules) hasSo(i int) bool {
	said := r.Said.Tokens
	if !said[i].SpeaksBy(en.BySetting) || i == 0 || i+1 == len(said) || said[i+1].Text == "been" || grammar.Passive(said, i) {
		return false
	}
	for _, k := range grammar.Before(said, i) {
		if said[k].SpeaksBy(en.ByPage) && r.isSource(k) || r.observes(k) && arranged(said, i) {
			return true
		}
	}
	return false
}

// observes tells whether the name at i is one that only reports in a fact, and of others: "the Herald reported", "by the Oslo poll", and
// not "Holm said it would".
func (r Rules) observes(i int) bool {
	return r.Said.Tokens[i].Sort == en.Named && slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		return slices.ContainsFunc(grammar.Sayings(tokens), func(s grammar.Saying) bool {
			return slices.Contains(s.Source, p.Token) && onlyReports(&tokens[s.Place]) && !speaksOfHim(tokens)
		})
	})
}

// onlyReports tells whether a word of speech is one for what somebody tells of others: "the Herald reported".
func onlyReports(t *en.Token) bool {
	return t.Stem == "report" || t.Stem == "find" || t.Stem == "accord to"
}

// speaksOfHim tells whether a text has a pronoun, which may stand for who speaks: "Holm said it would".
func speaksOfHim(tokens []en.Token) bool {
	return slices.ContainsFunc(tokens, func(t en.Token) bool { return en.Pronoun(&t) || grammar.PronounOwner(t.Text) })
}

// arranged tells whether behind the object of the verb at v, a name or a number, stands where or as what it is, or what it does: "has
// Dahl in the post", "has 51% going to Dahl".
func arranged(tokens []en.Token, v int) bool {
	for k := v + 2; k < min(len(tokens), v+9) && tokens[k].Before == en.Joined; k++ {
		saysWhere := tokens[k].Text == "in" || tokens[k].Text == "as" || tokens[k].Text == "at"
		if tokens[k].Ing || saysWhere && tokens[k-1].Sort == en.Named && grammar.Thing(&tokens[v+1]) {
			return true
		}
	}
	return false
}

// asHeHasIt tells whether the "as" at i begins "as Holm has it", "as Oslo counts it".
func (r Rules) asHeHasIt(i int) bool {
	said := r.Said.Tokens
	source := false
	for k := i + 1; k+1 < min(len(said), i+9) && said[k].Before == en.Joined; k++ {
		source = source || r.isSource(k)
		if said[k+1].Text == "it" && said[k].SpeaksBy(en.ByHaving) {
			return source
		}
	}
	return false
}

// givesFigure tells whether the object of the verb at i is a figure or a reason: "gave a number", "gave 12 as the number", "the reason he
// gave".
func (r Rules) givesFigure(i int) bool {
	said := r.Said.Tokens
	for k := i + 1; k < min(len(said), i+5) && said[k].Before == en.Joined; k++ {
		if said[k].SpeaksBy(en.ByFigure) || said[k].Sort == en.Number && k+1 < len(said) && said[k+1].Text == "as" {
			return true
		}
	}
	for k := i - 1; k >= max(0, i-6) && said[k+1].Before == en.Joined; k-- {
		if said[k].SpeaksBy(en.ByFigure) {
			return true
		}
	}
	return false
}
