package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Polarity: what a fact denies must be denied, and nothing else.
func (r Rules) Polarity() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	denies := false
	for i := range said {
		denies = denies || said[i].Is(en.Negative) && !butOnly(said, i) && !r.onlyFails(i) || grammar.Lacks(&said[i]) || said[i].Stem == "deni" || r.Undone(i) || r.saysNo(i)
	}
	inFacts := r.deny() || r.Says("denied") || r.Says("denies") || en.HasWord(said, "non") && r.Any(en.Negative)
	if denies && !inFacts && slices.ContainsFunc(said, func(t en.Token) bool { return t.Is(en.Negative) }) && !r.unless() && !r.turnedRound() {
		return verdict.Against(verdict.Polarity, "", r.Own[0].ID), true
	}
	if !inFacts && !r.Any(en.Negative) {
		return verdict.Verdict{}, false
	}
	for i := range said {
		t := &said[i]
		if t.Sort != en.Word || !t.Content() || t.Is(en.Negative|en.Harmless) || t.Stem == "say" || len(r.Found[i]) == 0 || onlyNamesSpeaker(said, i) {
			continue
		}
		denied, plain, by, reach := 0, 0, "", 3
		if en.Verbal(said, i) {
			reach = 5
		}
		for _, p := range r.PositionsOf(i) {
			if r.Loose[i] && deniesItself(r.Own[p.Fact].Tokens, p.Token) {
				continue // "would not go into" for "declined to comment on"
			}
			if r.deniedAt(i, p, reach) {
				denied, by = denied+1, r.Own[p.Fact].ID
			} else {
				plain++
			}
		}
		if denied > 0 && plain == 0 && !denies && !grammar.AsideAt(said, i) || plain > 0 && denied == 0 && r.deniedHere(i) && !r.flatly(i) {
			return verdict.Against(verdict.Polarity, t.Text, by), true
		}
		if denied > 0 && plain == 0 && en.Verbal(said, i) && r.flatly(i) && !deniedAbout(said, i) {
			return verdict.Against(verdict.Polarity, t.Text, by), true
		}
		if !en.Verbal(said, i) && r.nothingOf(i) && !en.Governed(said, i, en.Negative, 8) && !r.deniedInPiece(i) {
			return verdict.Against(verdict.Polarity, t.Text, r.Own[0].ID), true
		}
	}
	return r.denials()
}

// deny tells whether the facts have a negation other than "non", which goes with one word only.
func (r Rules) deny() bool {
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(t en.Token) bool { return t.Is(en.Negative) && t.Text != "non" })
	})
}

// deniedHere tells whether a negation of the piece stands right before a verb, and is none that the facts put elsewhere: "carries no duty" for
// "does not carry a duty", or that only turns round a condition.
func (r Rules) deniedHere(i int) bool {
	said := r.Said.Tokens
	if !en.Verbal(said, i) || !en.Governed(said, i, en.Negative, 2) {
		return false
	}
	for n := i - 1; n >= max(0, i-2); n-- {
		if said[n].Is(en.Negative) {
			return !(r.noneOfIt(n, i) || r.SaidOtherwise(n) || (said[n].Text == "unless" || said[n].Text == "failing") && r.unless())
		}
	}
	return true
}

// saysNo tells whether a word of the piece stands for a phrase of the facts that says no: "unaffected" for "not touched".
func (r Rules) saysNo(i int) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		n := &r.Own[p.Fact].Tokens[p.Token]
		return n.Is(en.Negative) && len(n.Parts) > 1 && (r.Loose[i] || en.Meet(r.Said.Tokens[i].Groups, n.Groups)) ||
			r.Loose[i] && n.Stem == "do" && deniesItself(r.Own[p.Fact].Tokens, p.Token)
	})
}

// deniesItself tells whether a phrase that says no begins at token i: "declined to comment on", "did not mention".
func deniesItself(tokens []en.Token, i int) bool {
	t := &tokens[i]
	return t.Is(en.Negative) && len(t.Parts) > 1 || t.Is(en.Linking) && i+1 < len(tokens) && tokens[i+1].Is(en.Negative)
}

// nothingOf tells whether the facts have a noun only right behind "no".
func (r Rules) nothingOf(i int) bool {
	return !slices.ContainsFunc(r.PositionsOf(i), func(p reading.Place) bool {
		return p.Token == 0 || r.Own[p.Fact].Tokens[p.Token-1].Text != "no" && r.Own[p.Fact].Tokens[p.Token-1].Text != "without"
	})
}

// deniedInPiece tells whether a negation other than "without" stands behind a noun of the piece in its sentence.
func (r Rules) deniedInPiece(i int) bool {
	for k := i + 1; k < len(r.Said.Tokens) && r.Said.Tokens[k].Before < en.Strong; k++ {
		if t := &r.Said.Tokens[k]; (t.Is(en.Negative|en.Denying) || grammar.Lacks(t)) && t.Text != "without" {
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
	return t.Is(en.Negative) && len(t.Parts) > 1 && !en.Meet(r.Said.Tokens[i].Groups, t.Groups) || en.Negated(tokens, p.Token, reach) || grammar.DeniedBehind(tokens, p.Token)
}

// deniedAbout tells whether a negation stands near the word at i, before or behind it.
func deniedAbout(tokens []en.Token, i int) bool {
	return en.Negated(tokens, i, 6) || en.Governed(tokens, i, en.Negative, 3) || grammar.DeniedBehind(tokens, i) || grammar.GovernedBehind(tokens, i, en.Negative, 4)
}

// flatly tells whether each place where the facts have a word stands right behind "not".
func (r Rules) flatly(i int) bool {
	return !slices.ContainsFunc(r.PositionsOf(i), func(p reading.Place) bool { return !en.Governed(r.Own[p.Fact].Tokens, p.Token, en.Negative, 2) })
}

// deniedAnywhere tells whether a place where the facts have a word is denied there, or says no by itself. A verb is looked for
// where the facts have a verb.
func (r Rules) deniedAnywhere(k int) bool {
	places := r.PositionsOf(k)
	if en.Verbal(r.Said.Tokens, k) {
		verbs := slices.DeleteFunc(slices.Clone(places), func(p reading.Place) bool { return !r.Own[p.Fact].Tokens[p.Token].Is(en.Verb) })
		if len(verbs) > 0 {
			places = verbs
		}
	}
	return slices.ContainsFunc(places, func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		return tokens[p.Token].Is(en.Negative|en.Denying) || en.Negated(tokens, p.Token, 5) && !anewBefore(tokens, p.Token) ||
			!en.Verbal(r.Said.Tokens, k) && en.Governed(tokens, p.Token, en.Negative, 5) || en.Governed(tokens, p.Token, en.Denying, 4) ||
			deniedAfter(tokens, p.Token) || listedOut(tokens, p.Token) || untold(tokens, p.Token) && r.tellsNot(k)
	})
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

// tellsNot tells whether the negation before a word of the piece is one of telling: "did not name the ships", "nor a word about which ships".
func (r Rules) tellsNot(i int) bool {
	said := r.Said.Tokens
	for k := i - 1; k >= max(0, i-7) && !said[k].Is(en.Negative); k-- {
		switch t := &said[k]; {
		case grammar.AsksWhich(t), t.Is(en.Speech):
			return true
		case t.Stem == "name", t.Stem == "specifi", t.Stem == "identifi", t.Stem == "disclos", t.Stem == "detail":
			return true
		}
	}
	return false
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

// unless tells whether the piece only turns a condition round: "banned unless it is sold" for "must be sold or be banned".
func (r Rules) unless() bool {
	if slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool { return t.Is(en.Negative) && t.Text != "unless" }) {
		return false
	}
	return r.Any(en.Obliging|en.Condition) && (r.Says("or") || r.Says("otherwise") || r.Says("unless")) || r.Says("without")
}

// turnedRound tells whether each negation of the piece goes with a word whose opposite the fact has ("did not uphold" for "struck
// down"), or stands for a word of the fact that denies and that the piece does not use ("not enough" for "insufficient").
func (r Rules) turnedRound() bool {
	for i := range r.Said.Tokens {
		if r.VotedDown(i) {
			continue
		}
		if yet := strings.HasSuffix(r.Said.Tokens[i].Text, "yet to") || strings.HasSuffix(r.Said.Tokens[i].Text, "yet"); yet && r.Says("still") {
			continue // "had yet to be signed" for "still had to be"
		}
		if r.Said.Tokens[i].Text == "unless" && r.unless() {
			continue
		}
		if r.Said.Tokens[i].Is(en.Negative) && !r.oppositeBehind(i) && !r.deniedOtherwise(i) && !r.SaidOtherwise(i) {
			return false
		}
	}
	return true
}

// oppositeBehind tells whether the first word behind i that states something is the opposite of what the facts say.
func (r Rules) oppositeBehind(i int) bool {
	for k := i + 1; k < min(len(r.Said.Tokens), i+4); k++ {
		if t := &r.Said.Tokens[k]; t.Content() && !t.Is(en.Negative|en.Linking) {
			_, opposed := r.Opposite(t)
			return opposed && len(r.Found[k]) == 0
		}
	}
	return false
}

// deniedOtherwise tells whether a word of the facts that denies, and that the piece does not use, stands beside one that the
// piece has behind its negation.
func (r Rules) deniedOtherwise(i int) bool {
	for k := i + 1; k < min(len(r.Said.Tokens), i+7); k++ {
		if !r.Said.Tokens[k].Content() || r.Said.Tokens[k].Is(en.Linking|en.Negative|en.Harmless) {
			continue
		}
		for _, p := range r.Found[k] {
			tokens := r.Own[p.Fact].Tokens
			for n := p.Token; n >= max(0, p.Token-5); n-- {
				if deniesThing(tokens, n) && !r.Uses(reading.Place{Fact: p.Fact, Token: n}) {
					return true
				}
				if tokens[n].Before == en.Strong || tokens[n].Before == en.Comma && en.Joins(&tokens[n]) {
					break
				}
			}
			for n := p.Token + 1; n < min(len(tokens), p.Token+6) && tokens[n].Before < en.Strong && !(tokens[n].Before == en.Comma && en.Joins(&tokens[n])); n++ {
				if deniesThing(tokens, n) && !r.Uses(reading.Place{Fact: p.Fact, Token: n}) {
					return true
				}
			}
		}
	}
	return false
}

// deniesThing tells whether a word denies what stands beside it: "barred", "a ban on", and not "or face a ban".
func deniesThing(tokens []en.Token, n int) bool {
	t := &tokens[n]
	if !t.Is(en.Denying) || !t.Is(en.Norm) || t.Ed || en.Verbal(tokens, n) {
		return t.Is(en.Denying)
	}
	return n+1 < len(tokens) && (tokens[n+1].Text == "on" || tokens[n+1].Text == "of" || tokens[n+1].Text == "against" || tokens[n+1].Text == "from")
}
