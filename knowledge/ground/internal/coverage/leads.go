package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// aimedAt tells whether "in order to" or "so as to" stands before a verb that the facts have behind "to" as well, and not as what
// somebody is asked or told to do: "lower its duty to win him over".
func (r Rules) aimedAt(i int) bool {
	said := r.Said.Tokens
	if said[i].Text != "in order to" && said[i].Text != "so as to" {
		return false
	}
	for k := i + 1; k < min(len(said), i+4); k++ {
		if r.found(k) && said[k].Content() {
			return r.foundWhere(k, func(p reading.Place) bool { return aim(r.Own[p.Fact].Tokens, p.Token) })
		}
	}
	return false
}

// letting are the stems of verbs behind which "to" says what somebody may do, not what for.
var letting = strings.Fields("allow permit enabl authoris author clear approv entitl qualifi invit")

// aim tells whether the verb at v stands behind "to" and says what for: the next verb before it is none of asking, telling or trying.
func aim(tokens []en.Token, v int) bool {
	if v < 2 || tokens[v-1].Text != "to" || tokens[v].Ed {
		return false
	}
	for k := v - 2; k >= 0 && tokens[k+1].Before < en.Strong; k-- {
		if tokens[k].Stem == "aim" || tokens[k].Stem == "mean" {
			return true
		}
		if en.Verbal(tokens, k) {
			return k < v-2 && !takesVerb(&tokens[k])
		}
	}
	return false
}

// takesVerb tells whether a verb is one behind which "to" and a verb say what is asked, begun or allowed, and not what for: "asked him
// to go".
func takesVerb(t *en.Token) bool {
	if t.Is(en.Asking | en.Speech | en.Norm | en.Planned | en.Obliging | en.Starting | en.Linking) {
		return true
	}
	return slices.Contains(grammar.Achieved, t.Stem) || slices.Contains(grammar.Committing, t.Stem) || slices.Contains(letting, t.Stem)
}

// leads tells whether a word such as "bring" or "hand" only leads to what stands beside it: the piece has little else that is not
// found, and what the facts say there by a verb that has an opposite it says as well: "put the tariffs in place" does not retell that
// they were struck down. "Let" says that something was allowed.
func (r Rules) leads(i int) bool {
	said := r.Said.Tokens
	switch t := &said[i]; {
	case t.Text == "inside" && i+1 < len(said) && en.TimeUnit(said[i+1].Quantity.Unit):
		return r.Says("within")
	case t.Is(en.Obliging), t.Text == "end" && r.before(i) == "to":
		return false // "have to" and "to end" state something
	case r.turnsAway(i):
		return false // what is left outside is not just left
	case t.Text == "head" && r.before(i) == "the" && r.next(i) == "of":
		return false // "the head of the council" is who leads it
	case !r.Lex.IsBare(t), r.actsAlone(i):
		return false
	}
	stands, leading := r.borneOut()
	return stands > 2*leading && leading < 3 && !r.passesOver(i) && !r.deniesThere()
}

// turning are the stems of bare verbs that mean something else with "out", "away" and the like.
var turning = strings.Fields("leav keep stay shut lock sit stand pull pass")

// turnsAway tells whether the bare verb at i says with the word behind it what it doesn't say by itself: "was kept out of the talks", "was
// passed over", "passed on an offer", "left as chairman".
func (r Rules) turnsAway(i int) bool {
	t, with, behind := &r.Said.Tokens[i], r.next(i), i+2
	if len(t.Parts) == 2 {
		with, behind = t.Parts[1], i+1
	}
	stem := en.StemsOf(t)[0]
	if !slices.Contains(turning, stem) {
		return false
	}
	switch with {
	case "out", "outside", "away", "aside", "over":
		return true
	case "as":
		return stem == "leav"
	case "on", "up":
		return stem == "pass" && !r.datedAt(behind) // what is "passed on" is not taken, but a law may be "passed on 5 May"
	}
	return false
}

// borneOut counts the words, numbers and dates of the piece that the facts bear out, and those that are not found and only lead to others.
func (r Rules) borneOut() (stands, leading int) {
	for k := range r.Said.Tokens {
		switch t := &r.Said.Tokens[k]; {
		case r.found(k) && t.Content() && !t.Is(en.Harmless|en.Light|en.Speech|en.Linking), t.Sort == en.Number, t.Sort == en.Dated:
			stands++
		case !r.found(k) && r.Lex.IsBare(t):
			leading++
		}
	}
	return stands, leading
}

// passesOver tells whether a sentence of the facts that the piece retells has a verb with an opposite that the piece does not say, and for
// which the bare verb at i would stand wrongly: one that ends or undoes something, or any where the piece denies it or it is a phrase.
func (r Rules) passesOver(i int) bool {
	denied := en.Negated(r.Said.Tokens, i, 3) || len(r.Said.Tokens[i].Parts) > 1
	passed := func(t en.Token) bool {
		return r.hasOpposite(&t) && !r.Spoken(&t) && (denied || r.undoes(&t, "put") || r.undoes(&t, en.StemsOf(&r.Said.Tokens[i])[0]))
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for _, sentence := range grammar.SentencesIn(tokens) {
			if r.retells(f, sentence) && slices.ContainsFunc(tokens[sentence[0]:sentence[1]], passed) {
				return true
			}
		}
	}
	return false
}

// undoes tells whether the table of light verbs has a verb among those that one of them never stands for.
func (r Rules) undoes(t *en.Token, light string) bool {
	return slices.ContainsFunc(r.Lex.Unlikes[light], func(u *en.Unlike) bool { return u.Next == "" && slices.Contains(u.Verbs, t.Stem) })
}

// retells tells whether the piece has something that a sentence of a fact states.
func (r Rules) retells(f int, sentence [2]int) bool {
	for k := sentence[0]; k < sentence[1]; k++ {
		t := &r.Own[f].Tokens[k]
		if t.Content() && !t.Is(en.Harmless|en.Light|en.Linking) && r.Uses(reading.Place{Fact: f, Token: k}) {
			return true
		}
	}
	return false
}

// deniesThere tells whether the facts say "not" of a verb that the piece doesn't say, with what it says behind it, and the piece says no
// nowhere.
func (r Rules) deniesThere() bool {
	if slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool { return t.Is(en.Negative|en.Denying) || grammar.Lacks(&t) }) {
		return false
	}
	for f := range r.Own {
		for k := range r.Own[f].Tokens {
			v := deniedAt(r.Own[f].Tokens, k)
			if v >= 0 && !r.Uses(reading.Place{Fact: f, Token: v}) && r.TakesBehind(f, v) {
				return true
			}
		}
	}
	return false
}

// deniedAt gives the verb that the word at k denies: the one behind "not" or "never", or the phrase itself as in "failed to"; -1 where
// there is none.
func deniedAt(tokens []en.Token, k int) int {
	t := &tokens[k]
	switch {
	case !t.Is(en.Negative):
		return -1
	case t.Text == "not" || t.Text == "never":
		if k+1 < len(tokens) && en.Verbal(tokens, k+1) {
			return k + 1
		}
	case len(t.Parts) > 1:
		return k
	}
	return -1
}

// hasOpposite tells whether a verb has an opposite in the tables.
func (r Rules) hasOpposite(t *en.Token) bool {
	return t.Sort == en.Word && t.Is(en.Verb) && slices.ContainsFunc(t.Groups, func(g uint16) bool { return len(r.Lex.Opposites[g]) > 0 })
}

// supports tells whether a verb such as "hold" or "send" only carries a noun that a fact has, as a noun or as a verb: "held a call"
// for "spoke". Then it stands where that verb stands.
func (r Rules) supports(i int) bool {
	n := r.Carried(i)
	if n < 0 || !r.found(n) {
		return false
	}
	for _, p := range r.Found[n] {
		if en.Verbal(r.Own[p.Fact].Tokens, p.Token) {
			r.Found[i] = append(r.Found[i], p)
		}
	}
	return true
}
