package manner

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// withNumber keeps the places where a verb stands with the number that it has in the piece, if there are any: "paid 10 billion" is not the
// "2 billion was paid" of the same fact.
func (r Rules) withNumber(i int, places []reading.Place) []reading.Place {
	n := numberBeside(r.Said.Tokens, i)
	if n < 0 || len(places) < 2 {
		return places
	}
	var kept []reading.Place
	for _, p := range places {
		if k := numberBeside(r.Own[p.Fact].Tokens, p.Token); k >= 0 && slices.Contains(r.Found[n], reading.Place{Fact: p.Fact, Token: k}) {
			kept = append(kept, p)
		}
	}
	if len(kept) > 0 {
		return kept
	}
	return places
}

// numberBeside gives the sum or share that a verb has behind it or, in the passive, before it; -1 where there is none.
func numberBeside(tokens []en.Token, v int) int {
	if grammar.Passive(tokens, v) {
		for k := v - 1; k >= max(0, v-5); k-- {
			if grammar.IsShare(tokens[k]) {
				return k
			}
		}
		return -1
	}
	for k := v + 1; k < min(len(tokens), v+8) && tokens[k].Before < en.Comma; k++ {
		if grammar.IsShare(tokens[k]) {
			return k
		}
	}
	return -1
}

// onlyAimed tells whether the facts have the very verb, and nowhere as done: "due to speak to confirm the plan" is no confirmation.
func (r Rules) onlyAimed(i int) bool {
	return len(r.Found[i]) > 0 && !r.Said.Tokens[i].Is(en.Attributing) && !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		return !r.Exactly(i, p) || !en.Verbal(r.Own[p.Fact].Tokens, p.Token) || r.suretyAt(p) > 2
	})
}

// dutyTurned tells whether the piece makes "may" of each "must" of the facts before a verb, or "must" of each "may".
func (r Rules) dutyTurned(i int, places []reading.Place) bool {
	mine := dutyBefore(r.Said.Tokens, i)
	if mine != 0 && r.onlyOrMust(i, mine, places) {
		return false
	}
	return mine != 0 && !slices.ContainsFunc(places, func(p reading.Place) bool {
		return dutyBefore(r.Own[p.Fact].Tokens, p.Token) != en.Obliging|en.Weak-mine
	})
}

// dutyBefore gives which of "must" and "may" stands right before a verb, without "not"; 0 for neither.
func dutyBefore(tokens []en.Token, i int) en.Class {
	for k := i - 1; k >= max(0, i-3) && tokens[k+1].Before == en.Joined; k-- {
		switch t := &tokens[k]; {
		case t.Text == "must" || t.Text == "may" || t.Text == "can":
			return t.Class & (en.Obliging | en.Weak)
		case t.Is(en.Negative) || t.Content() && !t.Is(en.Linking|en.Adverb|en.Limiting|en.Light):
			return 0
		}
	}
	return 0
}

// verbatim tells whether the facts have a verb as a verb in some form of the very same word.
func (r Rules) verbatim(i int) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return r.Exactly(i, p) && en.Verbal(r.Own[p.Fact].Tokens, p.Token) })
}

// dateBehind gives where the facts have the date or length of time behind a word such as "expire".
func (r Rules) dateBehind(i int) []reading.Place {
	for k := i + 1; k < min(len(r.Said.Tokens), i+6); k++ {
		if t := &r.Said.Tokens[k]; t.Sort == en.Dated || t.Sort == en.Number {
			return r.Found[k]
		}
	}
	return nil
}
