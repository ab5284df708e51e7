package timing

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// dateMoved: a date that a fact has for one deed does not stand with another one: what was bought in 2017 and reviewed in 2019 was not
// reviewed in 2017, and who said in May that it would open did not say that it would open in May.
func (r Rules) dateMoved() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || len(r.Found[v]) == 0 || r.Loose[v] || said[v].Hyphen || subordinate(said, v) {
			continue
		}
		d := dateOfDeed(said, v)
		if d < 0 || len(r.Found[d]) == 0 || d < v && grammar.HasSpeech(said[d:v]) {
			continue
		}
		if by, bad := r.dayElsewhere(v, d); bad {
			return verdict.Against(verdict.WrongDate, said[d].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// subordinate tells whether a verb stands in the infinitive or in a clause of its own, so that the date behind it may go with the verb
// before it.
func subordinate(tokens []en.Token, v int) bool {
	for k := v - 1; k >= max(0, v-2); k-- {
		switch tokens[k].Text {
		case "to", "what", "which", "who":
			return true
		}
		if strings.HasSuffix(tokens[k].Text, " to") {
			return true
		}
	}
	return false
}

// dayElsewhere tells whether each place of the date at d goes with another deed than the verb at v, which the facts have as a verb.
func (r Rules) dayElsewhere(v, d int) (by string, bad bool) {
	return r.EveryPlace(r.Found[d], func(q reading.Place) bool {
		if r.besideIts(v, d, q) || r.lastWord(d) && dayFirst(r.Own[q.Fact].Tokens, q.Token) {
			return false
		}
		_, other := r.EveryPlace(r.Found[v], func(p reading.Place) bool {
			return p.Fact == q.Fact && r.otherThere(v, p, q.Token, d < 3)
		})
		return other
	})
}

// otherThere tells whether the verb at v of the piece is a verb at a place of a fact too, and the date at day there goes with another
// deed. Front says that the piece begins with the date.
func (r Rules) otherThere(v int, p reading.Place, day int, front bool) bool {
	tokens := r.Own[p.Fact].Tokens
	return r.Exactly(v, p) && en.Verbal(tokens, p.Token) && !tokens[p.Token].Ing && otherDeed(tokens, day, p.Token, front)
}

// besideIts tells whether the noun that a date goes with in a fact stands between the verb at v and the date: "linked his move in 2024"
// for "linked his 2024 move".
func (r Rules) besideIts(v, d int, q reading.Place) bool {
	n := datedNoun(r.Own[q.Fact].Tokens, q.Token)
	for k := v + 1; n >= 0 && k < d; k++ {
		if r.standsAt(k, q.Fact, n) {
			return true
		}
	}
	return false
}

// lastWord tells whether a token of the piece ends its sentence: a date there may go with any verb before it.
func (r Rules) lastWord(d int) bool {
	return d+1 >= len(r.Said.Tokens) || r.Said.Tokens[d+1].Before == en.Strong
}

// dayFirst tells whether a sentence begins with the date at d.
func dayFirst(tokens []en.Token, d int) bool {
	day, first := dayInFront(tokens)
	return first >= 0 && day == d
}

// otherDeed tells whether the date at d of a fact goes with another deed or with a noun, and not with the verb at v. Front says that the
// piece begins with the date.
func otherDeed(tokens []en.Token, d, v int, front bool) bool {
	if n := datedNoun(tokens, d); n >= 0 {
		return n > v
	}
	if dayFirst(tokens, d) {
		_, first := dayInFront(tokens)
		return !front && reports(&tokens[first]) && v > first && !coordinated(tokens, first, v)
	}
	if whenFirst(tokens, d, v) {
		return false
	}
	u := verbOfDay(tokens, d)
	if next := verbAfterDay(tokens, d); u < 0 && next > 0 && reports(&tokens[next]) {
		return !front && v > next && !coordinated(tokens, next, v) // "Reports on 3 May said that it had opened"
	}
	return u >= 0 && u != v && dayOfOther(tokens, d, u, v, front)
}

// reports tells whether a word is one of speech, as "said" and "according to" are.
func reports(t *en.Token) bool { return t.Is(en.Speech | en.Attributing) }

// dayOfOther tells whether the date at d, which stands in the part of the verb u, is not that of the verb v as well.
func dayOfOther(tokens []en.Token, d, u, v int, front bool) bool {
	participle := tokens[u].Before == en.Comma && tokens[u].Ing // "Holm left, selling it in May"
	switch {
	case front && reports(&tokens[u]) || participle:
		return false
	case v < u:
		return !coordinated(tokens, v, u)
	}
	made := slices.Contains(issuing, tokens[u].Stem) && verbAfterDay(tokens, d) == v // "an order signed on 3 May finds"
	return !made && !coordinated(tokens, d, v)
}

// whenFirst tells whether the date at d stands in the clause with which its sentence begins and that says when the next verb behind it,
// the one at v, was: "When the port was opened in May Holm thanked Berg".
func whenFirst(tokens []en.Token, d, v int) bool {
	if verbAfterDay(tokens, d) != v {
		return false
	}
	start := clauseFrom(tokens, d)
	if start > 0 && tokens[start].Before != en.Strong {
		return false
	}
	word := tokens[start].Text
	return word == "when" || word == "as" || word == "while"
}

// issuing are the stems of verbs whose day is also that of what is said in the thing: "an order signed on 3 May finds".
var issuing = strings.Fields("sign date issu publish pass adopt enact")

// verbAfterDay gives the next verb behind a date; -1 where none follows in its sentence.
func verbAfterDay(tokens []en.Token, d int) int {
	for k := d + 1; k < len(tokens) && tokens[k].Before < en.Strong; k++ {
		if en.Verbal(tokens, k) {
			return k
		}
	}
	return -1
}

// datedNoun gives the noun of which a date only says which one is meant: "the 2017 purchase", "the order of 14 May"; -1 where there is
// none.
func datedNoun(tokens []en.Token, d int) int {
	for _, n := range []int{d - 2, d + 1, d + 2} {
		if n >= 0 && n < len(tokens) && dateOf(tokens, n) == d {
			return n
		}
	}
	return -1
}

// verbOfDay gives the verb in whose part of the sentence a date stands behind "in" or "on"; -1 where there is none.
func verbOfDay(tokens []en.Token, d int) int {
	if !behindOnOrIn(tokens, d) {
		return -1
	}
	for k := d - 1; k >= max(0, d-grammar.Scope) && tokens[k+1].Before < en.Comma; k-- {
		if en.Verbal(tokens, k) {
			return k
		}
	}
	return -1
}

// coordinated tells whether "and", "or" or "then" stands between two places of a text, so that a date may hold for both.
func coordinated(tokens []en.Token, from, to int) bool {
	for k := from + 1; k < to; k++ {
		switch tokens[k].Text {
		case "and", "or":
			if k+1 < len(tokens) && tokens[k+1].Sort != en.Named {
				return true
			}
		case "then", "when", "as", "while":
			return true
		}
		if tokens[k].Before == en.Strong {
			return true
		}
	}
	return false
}
