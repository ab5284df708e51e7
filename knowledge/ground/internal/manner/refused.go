package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// These rules look for what a fact says was refused, and the piece tells as done or free to be done.

// unleft: what a fact gives no leave to do may not be done: "Alpha boats can go" for "the rules do not open the way for Alpha boats".
func (r Rules) unleft() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if r.SaidAs(en.Negative | en.Denying) {
		return verdict.Verdict{}, false
	}
	for i := 1; i < len(said); i++ {
		if said[i].Text != "can" && said[i].Text != "may" && said[i].Text != "could" {
			continue
		}
		for k := i - 1; k >= 0 && said[k+1].Before == en.Joined; k-- {
			if said[k].Sort == en.Named && len(r.Found[k]) > 0 && everywhere(r.Found[k], r.refusedLeave) {
				return verdict.Against(verdict.Polarity, said[i].Text, r.Own[r.Found[k][0].Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// opening are the stems of verbs by which leave is given.
var opening = []string{"open", "let", "allow", "permit", "enabl", "clear", "entitl", "licens"}

// refusedLeave tells whether a fact says "not" of a verb by which leave is given to the one at a place: "do not open the way for Alpha
// boats".
func (r Rules) refusedLeave(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	gives := false
	for k := p.Token - 1; k >= 0 && tokens[k+1].Before < en.Comma && tokens[k].Text != "that"; k-- {
		if gives && tokens[k].Is(en.Negative) {
			return true
		}
		gives = gives || slices.Contains(opening, en.StemsOf(&tokens[k])[0])
	}
	return false
}

// deedBlocked: what a fact says was blocked or refused was not done: "the yard was sold" for "the court blocked the sale of the yard".
func (r Rules) deedBlocked() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, keepsBlocked) {
		return verdict.Verdict{}, false
	}
	for v := range said {
		if !en.Verbal(said, v) || said[v].Is(en.Linking|en.Speech|en.Light) || r.Loose[v] || putForward(&said[v]) {
			continue
		}
		if by, blocked := r.EveryPlace(r.Found[v], func(p reading.Place) bool { return blockedAt(r.Own[p.Fact].Tokens, p.Token) }); blocked {
			return verdict.Against(verdict.Polarity, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// keepsBlocked tells whether a word of the piece may say that something was not done, or stopped: "not", "ended", "lacks", "opposed".
func keepsBlocked(t en.Token) bool {
	return t.Is(en.Negative|en.Denying|en.Ending|en.Weak|en.Planned|en.Condition) || grammar.Lacks(&t) ||
		strings.HasPrefix(t.Stem, "ceas") || t.Stem == "oppos" || t.Stem == "refus"
}

// putForward tells whether a verb is one for what was done even where it is refused: "Vardal made an offer" of "rejected the offer of
// Vardal".
func putForward(t *en.Token) bool {
	return slices.ContainsFunc(en.StemsOf(t), func(s string) bool {
		return slices.Contains([]string{"offer", "request", "appeal", "demand", "propos"}, s)
	})
}

// blockedAt tells whether a noun for a deed is what a verb that denies is done to: "blocked the sale", "the sale of the yard was blocked".
func blockedAt(tokens []en.Token, n int) bool {
	if en.Verbal(tokens, n) {
		return false
	}
	blocks := func(k int) bool { return tokens[k].Is(en.Denying) && !en.Governed(tokens, k, en.Negative, 3) }
	for k := n - 1; k >= max(0, n-4) && tokens[k+1].Before == en.Joined; k-- {
		if en.Verbal(tokens, k) {
			return blocks(k) && !grammar.Passive(tokens, k)
		}
	}
	for k := n + 1; k < min(len(tokens), n+8) && tokens[k].Before == en.Joined; k++ {
		if en.Verbal(tokens, k) {
			return blocks(k) && grammar.Passive(tokens, k)
		}
	}
	return false
}
