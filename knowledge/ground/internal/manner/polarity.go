package manner

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Polarity: what a fact denies must be denied, and nothing else.
func (r Rules) Polarity() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	denies := r.pieceDenies()
	inFacts := r.deny() || r.Says("denied") || r.Says("denies") || en.HasWord(said, "non") && r.Any(en.Negative)
	if denies && !inFacts && r.SaidAs(en.Negative) && !r.unless() && !r.turnedRound() {
		return verdict.Against(verdict.Polarity, "", r.Own[0].ID), true
	}
	if !inFacts && !r.Any(en.Negative) {
		return verdict.Verdict{}, false
	}
	for i := range said {
		t := &said[i]
		if t.Sort != en.Word || !t.Content() || t.Is(en.Negative|en.Harmless) && !r.forOneWord(i) || t.Stem == "say" || len(r.Found[i]) == 0 {
			continue
		}
		if onlyNamesSpeaker(said, i) {
			continue
		}
		if by, turned := r.turnedAt(i, denies); turned {
			return verdict.Against(verdict.Polarity, t.Text, by), true
		}
		if !en.Verbal(said, i) && r.nothingOf(i) && !en.Governed(said, i, en.Negative, 8) && !r.deniedInPiece(i) {
			return verdict.Against(verdict.Polarity, t.Text, r.Own[0].ID), true
		}
	}
	return r.denials()
}

// pieceDenies tells whether anything in the piece denies something, in whatever words: "not", "lacks", "denied", "left undone".
func (r Rules) pieceDenies() bool {
	said := r.Said.Tokens
	for i := range said {
		negates := said[i].Is(en.Negative) && !butOnly(said, i) && !r.forOneWord(i) || isZero(&said[i])
		if negates || grammar.Lacks(&said[i]) || said[i].Stem == "deni" || r.Undone(i) || r.saysNo(i) {
			return true
		}
	}
	return false
}

// forOneWord tells whether the token at i is a phrase with a "not" in it that stands for a verb of the facts without one: "not allowed" for
// "banned". That of "did not" goes with its verb.
func (r Rules) forOneWord(i int) bool {
	t := &r.Said.Tokens[i]
	if !t.Is(en.Negative) || len(t.Parts) < 2 || i == 0 || r.Said.Tokens[i-1].Stem == "do" {
		return false
	}
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		n := &r.Own[p.Fact].Tokens[p.Token]
		return n.Is(en.Verb) && !n.Is(en.Negative) && en.Meet(t.Groups, n.Groups)
	})
}

// isZero tells whether a number says that there is none.
func isZero(t *en.Token) bool {
	return t.Sort == en.Number && t.Quantity.Value == 0 && t.Quantity.Bound == en.Exact
}

// turnedAt tells whether the piece says plainly the word at i that the facts only deny, or denies what they only say plainly, and by which
// fact.
func (r Rules) turnedAt(i int, pieceDenies bool) (by string, turned bool) {
	said := r.Said.Tokens
	denied, plain, by := r.deniedAndPlain(i)
	switch {
	case denied > 0 && plain == 0:
		if !pieceDenies && !grammar.AsideAt(said, i) {
			return by, true
		}
		return by, en.Verbal(said, i) && r.flatly(i) && !deniedAbout(said, i)
	case plain > 0 && denied == 0:
		return by, r.deniedHere(i) && !r.flatly(i)
	}
	return by, false
}

// deniedAndPlain counts the places where the facts deny the word at i and those where they say it plainly, and gives the last fact that
// denies it.
func (r Rules) deniedAndPlain(i int) (denied, plain int, by string) {
	reach := 3
	if en.Verbal(r.Said.Tokens, i) {
		reach = 5
	}
	for _, p := range r.likePlaces(i) {
		if r.Loose[i] && deniesItself(r.Own[p.Fact].Tokens, p.Token) {
			continue // "would not go into" for "declined to comment on"
		}
		if r.deniedAt(i, p, reach) {
			denied, by = denied+1, r.Own[p.Fact].ID
		} else {
			plain++
		}
	}
	return denied, plain, by
}

// deny tells whether the facts have a negation other than "non", which goes with one word only.
func (r Rules) deny() bool {
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(t en.Token) bool { return t.Is(en.Negative) && t.Text != "non" })
	})
}

// deniedHere tells whether a negation of the piece stands right before a verb, and is none that the facts put elsewhere: "carries no
// duty" for "does not carry a duty", or that only turns round a condition.
func (r Rules) deniedHere(i int) bool {
	said := r.Said.Tokens
	if !en.Verbal(said, i) || !en.Governed(said, i, en.Negative, 2) {
		return false
	}
	for n := i - 1; n >= max(0, i-2); n-- {
		if said[n].Is(en.Negative) {
			conditional := said[n].Text == "unless" || said[n].Text == "failing"
			return !r.noneOfIt(n, i) && !r.SaidOtherwise(n) && !(conditional && r.unless())
		}
	}
	return true
}

// saysNo tells whether a word of the piece stands for a phrase of the facts that says no: "unaffected" for "not touched".
func (r Rules) saysNo(i int) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		n := &r.Own[p.Fact].Tokens[p.Token]
		if n.Is(en.Negative) && len(n.Parts) > 1 && (r.Loose[i] || en.Meet(r.Said.Tokens[i].Groups, n.Groups)) {
			return true
		}
		return r.Loose[i] && n.Stem == "do" && deniesItself(r.Own[p.Fact].Tokens, p.Token)
	})
}

// deniesItself tells whether a phrase that says no begins at token i: "declined to comment on", "did not mention".
func deniesItself(tokens []en.Token, i int) bool {
	t := &tokens[i]
	return t.Is(en.Negative) && len(t.Parts) > 1 || t.Is(en.Linking) && i+1 < len(tokens) && tokens[i+1].Is(en.Negative)
}

// nothingOf tells whether the facts have a noun only right behind "no".
func (r Rules) nothingOf(i int) bool {
	return everywhere(r.PositionsOf(i), func(p reading.Place) bool {
		if p.Token == 0 {
			return false
		}
		before := r.Own[p.Fact].Tokens[p.Token-1].Text
		return before == "no" || before == "without"
	})
}

// deniedInPiece tells whether a negation other than "without" stands behind a noun of the piece in its sentence.
func (r Rules) deniedInPiece(i int) bool {
	for k := i + 1; k < len(r.Said.Tokens) && r.Said.Tokens[k].Before < en.Strong; k++ {
		if t := &r.Said.Tokens[k]; (t.Is(en.Negative|en.Denying) || isZero(t) || grammar.Lacks(t)) && t.Text != "without" {
			return true
		}
	}
	return slices.ContainsFunc(r.Said.Tokens[:i], func(t en.Token) bool { return t.Is(en.Denying) || grammar.Lacks(&t) || t.Stem == "deni" })
}

// behindComma tells whether only who speaks stands between a comma and the word of speech at i: "…, the paper reported".
func behindComma(tokens []en.Token, i int) bool {
	for k := i; k > max(0, i-4); k-- {
		if tokens[k].Before == en.Comma {
			return true
		}
		if en.Verbal(tokens, k-1) {
			return false
		}
	}
	return false
}

// onlyNamesSpeaker tells whether a verb of speech behind a comma only says whose word the rest is: "fees rose, Holm reported".
func onlyNamesSpeaker(tokens []en.Token, i int) bool {
	return tokens[i].Is(en.Speech) && behindComma(tokens, i) && !(i+1 < len(tokens) && tokens[i+1].Text == "that")
}

// deniedAt tells whether a fact denies the word at i where it has it, by itself or up to reach words before.
func (r Rules) deniedAt(i int, p reading.Place, reach int) bool {
	tokens := r.Own[p.Fact].Tokens
	t := &tokens[p.Token]
	byItself := t.Is(en.Negative) && len(t.Parts) > 1 && !en.Meet(r.Said.Tokens[i].Groups, t.Groups)
	return byItself || en.Negated(tokens, p.Token, reach) || grammar.DeniedBehind(tokens, p.Token)
}

// deniedAbout tells whether a negation stands near the word at i, before or behind it.
func deniedAbout(tokens []en.Token, i int) bool {
	return en.Negated(tokens, i, 6) || en.Governed(tokens, i, en.Negative, 3) ||
		grammar.DeniedBehind(tokens, i) || grammar.GovernedBehind(tokens, i, en.Negative, 4)
}

// flatly tells whether each place where the facts have a word stands right behind "not".
func (r Rules) flatly(i int) bool {
	return everywhere(r.PositionsOf(i), func(p reading.Place) bool {
		return en.Governed(r.Own[p.Fact].Tokens, p.Token, en.Negative, 2)
	})
}

// deniedAnywhere tells whether a place where the facts have a word is denied there, or says no by itself. A verb is looked for
// where the facts have a verb.
func (r Rules) deniedAnywhere(k int) bool {
	verb := en.Verbal(r.Said.Tokens, k)
	return slices.ContainsFunc(r.likePlaces(k), func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		if deniedFor(tokens, p.Token) || !verb && en.Governed(tokens, p.Token, en.Negative, 5) {
			return true
		}
		return untold(tokens, p.Token) && r.tellsNot(k)
	})
}

// likePlaces gives where the facts have the word at i: where they have a verb, if it is one and they do.
func (r Rules) likePlaces(i int) []reading.Place {
	places := r.PositionsOf(i)
	if !en.Verbal(r.Said.Tokens, i) && !r.forOneWord(i) {
		return places
	}
	verbs := slices.DeleteFunc(slices.Clone(places), func(p reading.Place) bool { return !r.Own[p.Fact].Tokens[p.Token].Is(en.Verb) })
	if len(verbs) > 0 {
		return verbs
	}
	return places
}

// deniedFor tells whether a fact denies its word at i: by itself, by what stands before it or behind it, or in a list that "no" opens.
func deniedFor(tokens []en.Token, i int) bool {
	if tokens[i].Is(en.Negative|en.Denying) || en.Negated(tokens, i, 5) && !anewBefore(tokens, i) {
		return true
	}
	return en.Governed(tokens, i, en.Denying, 4) || deniedAfter(tokens, i) || listedOut(tokens, i)
}

// untold tells whether a word stands in a question that somebody is said not to answer: "did not say which ships were sold".
func untold(tokens []en.Token, i int) bool {
	for k := i - 1; k > 0 && tokens[k+1].Before < en.Comma; k-- {
		if grammar.AsksWhich(&tokens[k]) {
			for k > 1 && (tokens[k-1].Sort == en.Dated || tokens[k-1].Text == "in" || tokens[k-1].Text == "on") {
				k-- // "did not say in May which ships were sold"
			}
			return tokens[k-1].Is(en.Speech) && en.Verbal(tokens, k-1) && en.Governed(tokens, k-1, en.Negative, 2)
		}
	}
	return false
}

// tellsNot tells whether the negation before a word of the piece is one of telling: "did not name the ships", "nor a word about which
// ships".
func (r Rules) tellsNot(i int) bool {
	said := r.Said.Tokens
	for k := i - 1; k >= max(0, i-7) && !said[k].Is(en.Negative); k-- {
		if t := &said[k]; tellsWhich(t) || t.Stem == "detail" {
			return true
		}
	}
	return false
}

// tellsWhich tells whether a word opens what is asked, or is a verb of telling: "which", "say", "disclose".
func tellsWhich(t *en.Token) bool {
	switch t.Stem {
	case "name", "specifi", "identifi", "disclos":
		return true
	}
	return grammar.AsksWhich(t) || t.Is(en.Speech)
}

// anewBefore tells whether a clause of its own begins between token i and the negation before it: "nothing was agreed until he
// decided" does not deny that he did.
func anewBefore(tokens []en.Token, i int) bool {
	for k := i - 1; k > 0 && !tokens[k].Is(en.Negative); k-- {
		if newClause(&tokens[k]) && (tokens[k].Text != "and" || k+1 < i && tokens[k+1].Is(en.Linking)) {
			return true
		}
	}
	return false
}

// deniedAfter tells whether a word that denies stands up to three words behind token i in the same part of the sentence.
func deniedAfter(tokens []en.Token, i int) bool {
	for k := i + 1; k < min(len(tokens), i+4) && tokens[k].Before < en.Comma && tokens[k].Text != "unless"; k++ {
		if tokens[k].Is(en.Negative|en.Denying) && tokens[k].Text != "non" {
			return true
		}
	}
	return false
}
