package manner

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// stillToBe: what will be, may be or used to be so in the facts is not so: "is the largest port" for "will be the largest port", "is
// mayor" for "was nominated for mayor".
func (r Rules) stillToBe() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !grammar.Becomes(said, v) || said[v-1].Text == "to" || en.Governed(said, v, en.Planned|en.Weak|en.Condition, 4) {
			continue
		}
		for _, i := range grammar.Predicate(said, v) {
			if by, other := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return toBe(r.Own[p.Fact].Tokens, p.Token) }); other {
				return verdict.Against(verdict.Modality, said[v].Text+" "+said[i].Text, by), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// toBe tells whether a token is what somebody will, may or is to be or used to be.
func toBe(tokens []en.Token, k int) bool {
	for u := k - 1; u > 0 && tokens[u+1].Before == en.Joined; u-- {
		if tokens[u].Text == "used to be" || grammar.AnyOf(&tokens[u], "for", "as", "to") && tokens[u-1].Stem == "nomin" {
			return true
		}
		if tokens[u].Text == "be" || tokens[u].Text == "become" {
			t := &tokens[u-1]
			if t.Text == "to" {
				return u > 1 && (tokens[u-2].Is(en.Linking|en.Planned|en.Weak) || tokens[u-2].Text == "used")
			}
			return t.Is(en.Weak|en.Planned|en.Certain|en.Obliging) || en.AuxiliaryModal(t)
		}
		if en.Verbal(tokens, u) || tokens[u].Is(en.Linking) || tokens[u].Is(en.Preposed) && tokens[u].Text != "of" {
			return false
		}
	}
	return false
}

// notNeeded: what a fact says may not be done without something does need it: "needs no permit" where no ship may sail without one.
func (r Rules) notNeeded() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for n := range said {
		if !said[n].Is(en.Negative) || !needingBeside(said, n) {
			continue
		}
		for k := n + 1; k < min(len(said), n+5) && said[k].Before == en.Joined; k++ {
			if said[k].Sort != en.Word || !said[k].Content() || grammar.Needing(&said[k]) || said[k].Is(en.Negative|en.Harmless) {
				continue
			}
			if by, needed := r.EveryPlace(r.PositionsOf(k), r.notWithout); needed {
				return verdict.Against(verdict.Polarity, said[k].Text, by), true
			}
			break
		}
	}
	return verdict.Verdict{}, false
}

// needingBeside tells whether a word that says what is needed stands right beside the negation at n: "needs no", "is not needed".
func needingBeside(tokens []en.Token, n int) bool {
	if n == 0 {
		return false
	}
	return grammar.Needing(&tokens[n-1]) || n+1 < len(tokens) && grammar.Needing(&tokens[n+1])
}

// notWithout tells whether a place of a fact is what something may not be done without.
func (r Rules) notWithout(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	from, to := grammar.SentenceOf(tokens, p.Token)
	lacking := false
	for k := max(from, p.Token-4); k < p.Token; k++ {
		lacking = lacking || tokens[k].Text == "without"
	}
	for k := from; lacking && k < to; k++ {
		if tokens[k].Is(en.Negative) && tokens[k].Text != "without" && tokens[k].Text != "non" && grammar.AllowedNear(tokens, k) {
			return true
		}
	}
	return false
}

// onlyOrMust tells whether one of piece and facts says with "only" what may be done where the other says that it must be so: "must be
// sold there" for "may be sold only there", and the other way round.
func (r Rules) onlyOrMust(i int, mine en.Class, places []reading.Place) bool {
	may := func(duty en.Class) bool { return duty&en.Weak != 0 }
	if onlyNear(r.Said.Tokens, i) != may(mine) {
		return false
	}
	return slices.ContainsFunc(places, func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		theirs := dutyBefore(tokens, p.Token)
		return theirs == en.Obliging|en.Weak-mine && onlyNear(tokens, p.Token) == may(theirs)
	})
}

// onlyNear tells whether "only" stands within the clause of a verb, up to three words off.
func onlyNear(tokens []en.Token, v int) bool {
	for k := max(0, v-3); k < min(len(tokens), v+4); k++ {
		switch tokens[k].Text {
		case "only", "solely", "exclusively":
			if k <= v || tokens[k].Before == en.Joined {
				return true
			}
		}
	}
	return false
}
