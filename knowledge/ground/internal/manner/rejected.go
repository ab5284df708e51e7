package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// rejected: what somebody rejects or disputes in a fact is not told as so: "Norway broke the truce" for "Holm rejected the charge that
// Norway broke the truce".
func (r Rules) rejected() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, func(t en.Token) bool {
		return t.Is(en.Negative|en.Denying|en.Attributing|en.Speech|en.Asking|en.Weak) || strings.HasSuffix(t.Text, " that")
	}) {
		return verdict.Verdict{}, false
	}
	for v := range said {
		if !en.Verbal(said, v) || !said[v].Ed {
			continue
		}
		if by, denied := r.EveryPlace(r.Found[v], func(p reading.Place) bool { return behindRejected(r.Own[p.Fact].Tokens, p.Token) }); denied {
			return verdict.Against(verdict.Polarity, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// toldByDenier: what somebody denies or rejects in a fact he did not say: "Holm said that Berg would leave" for "Holm denied a report
// that Berg would leave".
func (r Rules) toldByDenier() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, func(t en.Token) bool { return t.Is(en.Negative | en.Denying) }) {
		return verdict.Verdict{}, false
	}
	for _, source := range grammar.Attributed(said) {
		for f := range r.Own {
			tokens := r.Own[f].Tokens
			for k := range tokens {
				if !en.Verbal(tokens, k) || !slices.Contains(rejecting, tokens[k].Stem) || !r.saysRejected(f, k) {
					continue
				}
				if r.ShareNames(source, grammar.Sides(tokens, k).Agents, f) {
					return verdict.Against(verdict.Polarity, tokens[k].Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// saysRejected tells whether the piece says at least two words of what the verb at k of a fact rejects.
func (r Rules) saysRejected(f, k int) bool {
	tokens, n := r.Own[f].Tokens, 0
	for i := k + 1; i < len(tokens) && tokens[i].Before < en.Strong; i++ {
		if behindRejected(tokens, i) && tokens[i].Content() && r.Uses(reading.Place{Fact: f, Token: i}) {
			n++
		}
	}
	return n >= 2
}

// behindRejected tells whether the token at i stands in a clause behind "that" of which a verb before it says that somebody rejects it,
// or that somebody is asked to find it so.
func behindRejected(tokens []en.Token, i int) bool {
	that := thatBefore(tokens, i)
	for k := that; k >= max(0, that-5) && (k == that || tokens[k+1].Before < en.Comma); k-- {
		if en.Verbal(tokens, k) {
			asked := k > 0 && tokens[k-1].Text == "to" && askedTo(tokens, k-1)
			return asked || tokens[k].Is(en.Denying) || slices.Contains(rejecting, tokens[k].Stem)
		}
	}
	return false
}

// thatBefore gives the "that" which opens the clause of the token at i; -1 where none does.
func thatBefore(tokens []en.Token, i int) int {
	for k := i - 1; k >= 0 && tokens[k+1].Before < en.Comma; k-- {
		if tokens[k].Text == "that" || strings.HasSuffix(tokens[k].Text, " that") {
			return k
		}
	}
	return -1
}

// askedTo tells whether somebody is asked to do what stands behind the "to" at k: "asked the court to".
func askedTo(tokens []en.Token, k int) bool {
	for n := k - 1; n >= max(0, k-6) && tokens[n+1].Before == en.Joined; n-- {
		if en.Verbal(tokens, n) {
			return tokens[n].Is(en.Asking) || en.StemsOf(&tokens[n])[0] == "ask" // "asked the court" is one token
		}
	}
	return false
}

// rejecting are the stems of verbs by which somebody says that it is not so.
var rejecting = strings.Fields("reject disput dismiss deni rebut contest refut")

// hadDays: for what somebody has a number of days he has not done: "appealed" for "had 60 days to appeal".
func (r Rules) hadDays() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || !said[v].Ed || r.softened(v) || v > 0 && said[v-1].Text == "be" {
			continue
		}
		if by, due := r.EveryPlace(r.Found[v], func(p reading.Place) bool { return behindDays(r.Own[p.Fact].Tokens, p.Token) }); due {
			return verdict.Against(verdict.Modality, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// behindDays tells whether the token at i stands behind a length of time, or the day until which there is time, and "to": "90 days to
// sell".
func behindDays(tokens []en.Token, i int) bool {
	if i < 2 || tokens[i-1].Text != "to" || tokens[i].Before != en.Joined {
		return false
	}
	t := &tokens[i-2]
	if t.Sort == en.Dated && i > 2 {
		return tokens[i-3].Text == "until" || tokens[i-3].Text == "till"
	}
	return t.Sort == en.Number && en.TimeUnit(t.Quantity.Unit)
}
