// Package coverage asks of each name, number, date and word of a text whether its facts have it, or something that means the same or from which
// it follows: a sum, a length of time, a list that is counted, another unit. What the facts say nothing about is missing; it never guesses. Start
// with Check.
package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Rules are those about whether all that a text says is there.
type Rules struct{ *reading.Reading }

// On gives the rules for a reading.
func On(r *reading.Reading) Rules { return Rules{r} }

// Check finds every token of the piece in its facts, and gives the first that is missing.
func (r Rules) Check() (verdict.Verdict, bool) {
	r.Found, r.Loose = make([][]reading.Place, len(r.Said.Tokens)), make([]bool, len(r.Said.Tokens))
	for i := range r.Said.Tokens {
		if r.Found[i] = r.Find(&r.Said.Tokens[i], r.Own); len(r.Found[i]) == 0 {
			if r.Found[i] = r.reworded(i); len(r.Found[i]) == 0 {
				r.Found[i] = r.ByOffice(i)
			}
			r.Loose[i] = len(r.Found[i]) > 0
		} else if t := &r.Said.Tokens[i]; t.Text == "own" && i > 0 && r.Said.Tokens[i-1].Poss {
			r.Found[i] = slices.DeleteFunc(r.Found[i], func(p reading.Place) bool { return r.Own[p.Fact].Tokens[p.Token].Stem == "have" }) // "Vardal's own lawyers" are none that Vardal has
		} else if t := &r.Said.Tokens[i]; t.Sort == en.Named && len(t.Text) == 1 {
			r.Found[i] = slices.DeleteFunc(r.Found[i], func(p reading.Place) bool { return r.Own[p.Fact].Tokens[p.Token].Sort != en.Named }) // "Division A" is no "a"
		} else if r.partOfName(i) {
			r.Found[i] = slices.DeleteFunc(r.Found[i], func(p reading.Place) bool { return !r.inName(i, p) })
		}
	}
	states, stands := 0, 0
	for i := range r.Said.Tokens {
		t := &r.Said.Tokens[i]
		if v, bad := r.CoverOne(i); bad {
			return v, true
		}
		if t.Content() && (!t.Is(en.Harmless|en.Speech|en.Nowadays|en.Causal|en.Negative) || t.Is(en.Speech) && len(r.Found[i]) > 0 && !en.Verbal(r.Said.Tokens, i)) {
			states++
			if len(r.Found[i]) > 0 || t.Sort == en.Number || t.Sort == en.Dated {
				stands++
			}
		}
	}
	if states > 0 && 2*stands < states {
		return verdict.Missing(verdict.WrongFact, ""), true
	}
	return verdict.Verdict{}, false
}

// CoverOne checks that the facts have the token at i, or what it may stand for.
func (r Rules) CoverOne(i int) (verdict.Verdict, bool) {
	t := &r.Said.Tokens[i]
	switch {
	case t.Sort == en.Number:
		return r.coverNumber(i)
	case t.Sort == en.Dated:
		return r.coverDate(i)
	case t.Sort == en.Word && r.Lex.Telling[t.Text] != nil && len(r.Found[i]) == 0 && !r.told(t):
		return verdict.Missing(verdict.Qualifier, t.Text), true
	case t.Sort == en.Word && t.Is(en.Verb) && len(r.Found[i]) > 0 && r.ratherOpposite(i):
		return verdict.Against(verdict.Opposite, t.Text, r.Own[0].ID), true
	case len(r.Found[i]) == 0 && t.Content() && r.runsBody(i):
		return verdict.Verdict{}, false
	case len(r.Found[i]) == 0 && r.partOfName(i):
		return verdict.Missing(verdict.UnknownName, t.Text), true
	case len(r.Found[i]) > 0 || !t.Content() || t.Is(en.Linking|en.Harmless|en.Negative|en.Nowadays):
		return verdict.Verdict{}, false
	case t.Sort == en.Word && i > 0 && r.Said.Tokens[i-1].Sort == en.Number && r.pair(&r.Said.Tokens[i-1]):
		return verdict.Verdict{}, false
	case t.Is(en.Causal):
		if r.Any(en.Causal) || r.blamed(i) || r.OwedTo(i) || r.aimedAt(i) || en.Governed(r.Said.Tokens, i, en.Negative, 2) {
			return verdict.Verdict{}, false
		}
		return verdict.Missing(verdict.Cause, t.Text), true
	case len(t.Parts) == 2 && t.Parts[1] == "to" && slices.Contains(grammar.Committing, t.Parts[0]) && r.Any(en.Planned|en.Certain):
		return verdict.Verdict{}, false
	case (t.Text == "may" || t.Text == "can") && i+1 < len(r.Said.Tokens) && r.Said.Tokens[i+1].Text == "not" && r.unlawful():
		return verdict.Verdict{}, false // what is unlawful may not be done
	case t.Text == "could" || t.Text == "can" || t.Text == "would" && r.Any(en.Certain|en.Obliging):
		return verdict.Verdict{}, false
	case t.SpeaksBy(en.ByTalking) && i+1 < len(r.Said.Tokens) && r.Said.Tokens[i+1].Text == "of" && r.Any(en.Attributing):
		return verdict.Verdict{}, false // "talked of" for "said"
	case t.Is(en.Speech) && !((t.Stem == "write" || t.Stem == "confirm") && grammar.Passive(r.Said.Tokens, i)) &&
		(r.Any(en.Speech|en.Attributing) || r.ByDocument(i)), t.Is(en.Weak|en.Planned|en.Obliging|en.Condition) && r.Any(en.Weak|en.Planned|en.Obliging|en.Condition), t.Is(en.Obliging) &&
		r.Any(en.Norm):
		return verdict.Verdict{}, false
	}
	if t.Is(en.Starting|en.Ending) && r.needless(i) || grammar.Lacks(t) && r.Any(en.Negative) {
		return verdict.Verdict{}, false
	}
	if v, bad := r.Opposite(t); bad {
		if en.Governed(r.Said.Tokens, i, en.Negative, 3) && !r.Any(en.Negative) {
			return verdict.Verdict{}, false // "did not uphold" for "struck down"
		}
		return v, true
	}
	if r.Undone(i) && !t.Ed {
		if i+1 < len(r.Said.Tokens) && r.Said.Tokens[i+1].Text == "to" {
			t.Class |= en.Planned
		}
		t.Class |= en.Negative // "is unwilling" denies as "is not willing" does
	}
	if r.inContext(t) || r.byParts(t) || r.needless(i) || r.Undone(i) || r.leads(i) || r.implied(i) || r.entailed(i) || r.framed(i) || r.castSo(i) {
		return verdict.Verdict{}, false
	}
	if t.Sort == en.Named {
		return verdict.Missing(verdict.UnknownName, t.Text), true
	}
	return verdict.Missing(verdict.UnknownWord, t.Text), true
}
