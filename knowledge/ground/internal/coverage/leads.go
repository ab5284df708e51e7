package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// aimedAt tells whether "in order to" or "so as to" stands before a verb that the facts have behind "to" as well, and not as what somebody is asked or
// told to do: "lower its duty to win him over".
func (r Rules) aimedAt(i int) bool {
	said := r.Said.Tokens
	if said[i].Text != "in order to" && said[i].Text != "so as to" {
		return false
	}
	for k := i + 1; k < min(len(said), i+4); k++ {
		if len(r.Found[k]) > 0 && said[k].Content() {
			return slices.ContainsFunc(r.Found[k], func(p reading.Place) bool { return aim(r.Own[p.Fact].Tokens, p.Token) })
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
			s := tokens[k].Stem
			return k < v-2 && !tokens[k].Is(en.Asking|en.Speech|en.Norm|en.Planned|en.Obliging|en.Starting|en.Linking) && !slices.Contains(grammar.Achieved, s) && !slices.Contains(grammar.Committing, s) &&
				!slices.Contains(letting, s)
		}
	}
	return false
}

// leads tells whether a word such as "bring", "let" or "hand" only leads to what stands beside it: the piece has little else that is not
// found, and what the facts say there by a verb that has an opposite it says as well: "let the tariffs stand" does not retell that they
// were struck down.
func (r Rules) leads(i int) bool {
	said := r.Said.Tokens
	if said[i].Text == "inside" && i+1 < len(said) && en.TimeUnit(said[i+1].Quantity.Unit) {
		return r.Says("within")
	}
	if left := said[i].Stem == "leav" && i+1 < len(said); left && (said[i+1].Text == "outside" || said[i+1].Text == "out") {
		return false // what is left outside is not just left
	}
	if ofBody := i > 0 && said[i-1].Text == "the" && i+1 < len(said) && said[i+1].Text == "of"; said[i].Text == "head" && ofBody {
		return false // "the head of the council" is who leads it
	}
	if !r.Lex.IsBare(&said[i]) {
		return false
	}
	stands, leading := 0, 0
	for k := range said {
		switch t := &said[k]; {
		case len(r.Found[k]) > 0 && t.Content() && !t.Is(en.Harmless|en.Light|en.Speech|en.Linking), t.Sort == en.Number, t.Sort == en.Dated:
			stands++
		case len(r.Found[k]) == 0 && r.Lex.IsBare(t):
			leading++
		}
	}
	return stands > 2*leading && leading < 3 && !r.passesOver() && !r.deniesThere()
}

// passesOver tells whether a sentence of the facts that the piece retells has a verb with an opposite that the piece does not say.
func (r Rules) passesOver() bool {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for _, c := range grammar.SentencesIn(tokens) {
			retold := false
			for k := c[0]; k < c[1]; k++ {
				retold = retold || tokens[k].Content() && !tokens[k].Is(en.Harmless|en.Light|en.Linking) && r.Uses(reading.Place{Fact: f, Token: k})
			}
			if retold && slices.ContainsFunc(tokens[c[0]:c[1]], func(t en.Token) bool { return r.hasOpposite(&t) && !r.Spoken(&t) }) {
				return true
			}
		}
	}
	return false
}

// deniesThere tells whether the facts say "not" of a verb that the piece doesn't say, with what it says behind it, and the piece says no nowhere.
func (r Rules) deniesThere() bool {
	if slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool { return t.Is(en.Negative|en.Denying) || grammar.Lacks(&t) }) {
		return false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			v := k
			if tokens[k].Text == "not" || tokens[k].Text == "never" {
				v = k + 1
			}
			if tokens[k].Is(en.Negative) && v < len(tokens) && (v == k && len(tokens[k].Parts) > 1 || v > k && en.Verbal(tokens, v)) && !r.Uses(reading.Place{Fact: f, Token: v}) &&
				r.TakesBehind(f, v) {
				return true
			}
		}
	}
	return false
}

// hasOpposite tells whether a verb has an opposite in the tables.
func (r Rules) hasOpposite(t *en.Token) bool {
	return t.Sort == en.Word && t.Is(en.Verb) && slices.ContainsFunc(t.Groups, func(g uint16) bool { return len(r.Lex.Opposites[g]) > 0 })
}

// supports tells whether a verb such as "hold" or "send" only carries a noun that a fact has, as a noun or as a verb: "held a call"
// for "spoke". Then it stands where that verb stands.
func (r Rules) supports(i int) bool {
	n := r.Carried(i)
	if n < 0 || len(r.Found[n]) == 0 {
		return false
	}
	for _, p := range r.Found[n] {
		if en.Verbal(r.Own[p.Fact].Tokens, p.Token) {
			r.Found[i] = append(r.Found[i], p)
		}
	}
	return true
}
