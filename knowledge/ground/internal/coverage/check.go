// Package coverage asks of each name, number, date and word of a text whether its facts have it, or something that means the same or
// from which it follows: a sum, a length of time, a list that is counted, another unit. What the facts say nothing about is missing; it
// never guesses. Start with Check.
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
		r.findAt(i)
	}
	states, stands := 0, 0
	for i := range r.Said.Tokens {
		if v, bad := r.CoverOne(i); bad {
			return v, true
		}
		if !r.states(i) {
			continue
		}
		states++
		if t := &r.Said.Tokens[i]; r.found(i) || t.Sort == en.Number || t.Sort == en.Dated {
			stands++
		}
	}
	if states > 0 && 2*stands < states {
		return verdict.Missing(verdict.WrongFact, ""), true
	}
	return verdict.Verdict{}, false
}

// findAt finds where the facts have the token at i, else other words for it or the holder of an office, without the places that are not
// meant.
func (r Rules) findAt(i int) {
	t := &r.Said.Tokens[i]
	if r.Found[i] = r.Find(t, r.Own); !r.found(i) {
		if r.Found[i] = r.reworded(i); !r.found(i) {
			r.Found[i] = r.ByOffice(i)
		}
		if r.putsDown(i) {
			r.Found[i] = nil // "put the power cut down to the failures"
		}
		r.Loose[i] = r.found(i)
	}
	for n, p := range r.Found[i] {
		if q, says := r.SaysInstead(i, p); says {
			r.Found[i][n], r.Loose[i] = q, true
		}
	}
	if r.Loose[i] || !r.found(i) {
		return
	}
	switch {
	case t.Text == "own" && i > 0 && r.Said.Tokens[i-1].Poss:
		r.drop(i, func(p reading.Place) bool { return r.at(p).Stem == "have" }) // "Vardal's own lawyers" are none that Vardal has
	case t.Sort == en.Named && len(t.Text) == 1:
		r.drop(i, func(p reading.Place) bool { return r.at(p).Sort != en.Named }) // "Division A" is no "a"
	case r.partOfName(i):
		r.drop(i, func(p reading.Place) bool { return !r.inName(i, p) })
	}
}

// states tells whether the token at i says something that the facts must bear out: no small or general word, and none of who says so,
// except as a noun that the facts have.
func (r Rules) states(i int) bool {
	t := &r.Said.Tokens[i]
	if !t.Content() {
		return false
	}
	general := t.Is(en.Harmless | en.Speech | en.Nowadays | en.Causal | en.Negative)
	return !general || t.Is(en.Speech) && r.found(i) && !en.Verbal(r.Said.Tokens, i)
}

// CoverOne checks that the facts have the token at i, or what it may stand for.
func (r Rules) CoverOne(i int) (verdict.Verdict, bool) {
	t := &r.Said.Tokens[i]
	switch {
	case t.Sort == en.Number:
		return r.coverNumber(i)
	case t.Sort == en.Dated:
		return r.coverDate(i)
	case r.inForm(i):
		return verdict.Verdict{}, false
	case r.untold(i), r.posed(i):
		return verdict.Missing(verdict.Qualifier, t.Text), true
	case t.Sort == en.Word && t.Is(en.Verb) && r.found(i) && r.ratherOpposite(i):
		return verdict.Against(verdict.Opposite, t.Text, r.Own[0].ID), true
	case !r.found(i) && t.Content() && r.runsBody(i):
		return verdict.Verdict{}, false
	case !r.found(i) && r.partOfName(i):
		return verdict.Missing(verdict.UnknownName, t.Text), true
	case r.found(i), !t.Content(), t.Is(en.Linking | en.Harmless | en.Negative | en.Nowadays), r.pairBefore(i):
		return verdict.Verdict{}, false
	case t.Is(en.Causal):
		return r.coverCause(i)
	case r.modalStands(i), r.speechStands(i):
		return verdict.Verdict{}, false
	case t.Is(en.Starting|en.Ending) && r.needless(i), grammar.Lacks(t) && r.Any(en.Negative):
		return verdict.Verdict{}, false
	}
	if v, bad := r.Opposite(t); bad {
		if en.Governed(r.Said.Tokens, i, en.Negative, 3) && !r.Any(en.Negative) || r.permitted(i) {
			return verdict.Verdict{}, false // "did not uphold" for "struck down"
		}
		return v, true
	}
	r.hearUndone(i)
	return r.coverFreely(i)
}

// permitted tells whether the verb at i says "is allowed" of what the facts say "is not banned". Of few opposites one is so where the
// other is not: what did not rise need not have fallen.
func (r Rules) permitted(i int) bool {
	said, t := r.Said.Tokens, &r.Said.Tokens[i]
	if !t.Ed || !slices.Contains(r.Lex.Lists["permitted"], t.Stem) || en.Governed(said, i, en.Negative, 3) {
		return false
	}
	free := false
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			if !en.Verbal(tokens, k) || tokens[k].Hyphen || !r.Opposed(t, &tokens[k]) {
				continue
			}
			if !tokens[k].Ed || !slices.Contains(r.Lex.Lists["forbidden"], tokens[k].Stem) || !en.Governed(tokens, k, en.Negative, 1) {
				return false
			}
			free = true
		}
	}
	return free
}

// untold tells whether the word at i is a small one that states something, and no fact says that in any words: "again".
func (r Rules) untold(i int) bool {
	t := &r.Said.Tokens[i]
	return t.Sort == en.Word && r.Lex.Telling[t.Text] != nil && !r.found(i) && !r.told(t)
}

// pairBefore tells whether the word at i is what "two" counts where it only says that they are two: "the two delegations".
func (r Rules) pairBefore(i int) bool {
	if i == 0 || r.Said.Tokens[i].Sort != en.Word {
		return false
	}
	number := &r.Said.Tokens[i-1]
	return number.Sort == en.Number && r.pair(number)
}

// coverCause checks that the facts give the cause or aim to which a word such as "because" leads.
func (r Rules) coverCause(i int) (verdict.Verdict, bool) {
	if r.Any(en.Causal) || r.blamed(i) || r.OwedTo(i) || r.aimedAt(i) || en.Governed(r.Said.Tokens, i, en.Negative, 2) {
		return verdict.Verdict{}, false
	}
	return verdict.Missing(verdict.Cause, r.Said.Tokens[i].Text), true
}

// open are the classes of words that leave open whether something is so; one may stand for another, and how sure it is is asked elsewhere.
const open = en.Weak | en.Planned | en.Obliging | en.Condition

// modalStands tells whether a word for what may, will or must be may stand because the facts speak of something open, fixed or forbidden.
func (r Rules) modalStands(i int) bool {
	t := &r.Said.Tokens[i]
	switch {
	case commitsTo(t) && r.Any(en.Planned|en.Certain):
		return true // "agreed to" for "will"
	case t.Text == "may" && r.next(i) == "not" && r.unlawful():
		return true // what is unlawful may not be done
	case t.Text == "could", t.Text == "can":
		return true
	case t.Text == "would" && r.Any(en.Certain|en.Obliging):
		return true
	case t.Text == "should" && (r.Any(en.Asking) || r.HasStem("meant")):
		return true // "said it should" for "demanded"
	case t.Text == "may", t.Text == "possible":
		return r.Any(open) || r.factHas(lets)
	}
	return t.Is(open) && r.Any(open) || t.Is(en.Obliging) && r.Any(en.Norm)
}

// lets tells whether a word of a fact says that somebody may do something.
func lets(t en.Token) bool { return t.Stem == "let" || slices.Contains(letting, en.StemsOf(&t)[0]) }

// commitsTo tells whether a phrase says that somebody binds himself to do something: "agreed to".
func commitsTo(t *en.Token) bool {
	return len(t.Parts) == 2 && t.Parts[1] == "to" && slices.Contains(grammar.Committing, t.Parts[0])
}

// speechStands tells whether a word for saying may stand because the facts say that somebody says so, in whichever words.
func (r Rules) speechStands(i int) bool {
	t := &r.Said.Tokens[i]
	if t.SpeaksBy(en.ByTalking) && r.next(i) == "of" && r.Any(en.Attributing) {
		return true // "talked of" for "said"
	}
	if t.Stem == "declar" && (r.HasStem("rule") || r.HasStem("order")) {
		return true // a court or ruler says so by ruling
	}
	if !t.Is(en.Speech) || (t.Stem == "write" || t.Stem == "confirm") && grammar.Passive(r.Said.Tokens, i) {
		return false // who is confirmed in office is not spoken of
	}
	return r.Any(en.Speech|en.Attributing) || r.ByDocument(i)
}

// hearUndone gives a word that says that something is not done the class of such words: "is unwilling" denies as "is not willing" does.
func (r Rules) hearUndone(i int) {
	t := &r.Said.Tokens[i]
	if t.Ed || !r.Undone(i) {
		return
	}
	if r.next(i) == "to" {
		t.Class |= en.Planned
	}
	t.Class |= en.Negative
}

// coverFreely checks that a word that no fact has says no more than the facts do.
func (r Rules) coverFreely(i int) (verdict.Verdict, bool) {
	t := &r.Said.Tokens[i]
	switch {
	case r.inContext(t), r.byParts(t), r.needless(i), r.Undone(i), r.leads(i), r.implied(i), r.entailed(i), r.framed(i), r.castSo(i), r.countedOut(i):
		return verdict.Verdict{}, false
	case t.Sort == en.Named:
		return verdict.Missing(verdict.UnknownName, t.Text), true
	}
	return verdict.Missing(verdict.UnknownWord, t.Text), true
}
