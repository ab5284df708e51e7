package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// actsAlone tells whether a verb such as "keep" at v is all that its clause says that somebody does: he stands before it, and no verb and
// no noun for a deed that the facts have stands beside it. Then it leads to nothing and says something itself: "Holm kept the ferry", but
// "Holm kept selling". To "leave" with nothing but an object is to go away, whatever else is found beside it.
func (r Rules) actsAlone(v int) bool {
	said := r.Said.Tokens
	stem := en.StemsOf(&said[v])[0]
	if !slices.Contains(resting, stem) || !r.doneBySomebody(v) {
		return false
	}
	if _, to := partOf(said, v); stem == "leav" {
		return !leftSo(said[v+1 : to])
	}
	return !r.deedBeside(v)
}

// StatesAlone tells whether the verb at v is all that its clause says of whoever stands before it, as far as the facts have that.
func (r Rules) StatesAlone(v int) bool { return r.doneBySomebody(v) && !r.deedBeside(v) }

// doneBySomebody tells whether the word at v is a verb in the active with somebody or something before it that does it.
func (r Rules) doneBySomebody(v int) bool {
	said := r.Said.Tokens
	return (said[v].Ed || en.Verbal(said, v)) && !grammar.Undergone(said, v) && len(grammar.Before(said, v)) > 0
}

// deedBeside tells whether another verb or noun for a deed that the facts have stands in the part of the verb at v.
func (r Rules) deedBeside(v int) bool {
	from, to := partOf(r.Said.Tokens, v)
	for k := from; k < to; k++ {
		if k != v && r.deedAt(k) {
			return true
		}
	}
	return false
}

// resting are the stems of bare verbs that say of something that it goes on or is given up, so that by themselves they seldom only lead.
var resting = strings.Fields("keep leav stay remain")

// deedAt tells whether the word at k stands for a verb or a noun for a deed that the facts have.
func (r Rules) deedAt(k int) bool {
	if t := &r.Said.Tokens[k]; t.Sort != en.Word || !t.Content() {
		return false
	}
	return r.foundWhere(k, func(p reading.Place) bool {
		return r.at(p).Is(en.Verb|en.Starting|en.Ending) || en.Verbal(r.Own[p.Fact].Tokens, p.Token)
	})
}

// partOf gives where the part of a sentence begins and ends in which the verb at v can be the only one: up to commas and words that join.
func partOf(tokens []en.Token, v int) (from, to int) {
	opens := func(k int) bool { return tokens[k].Before >= en.Comma || grammar.OpensPart(tokens, k) }
	for from = v; from > 0 && !opens(from); from-- {
	}
	for to = v + 1; to < len(tokens) && !opens(to); to++ {
	}
	return from, to
}

// leftSo tells whether what stands behind "left" says how or to whom something was left: "at 47 percent", "unconfirmed", "to the board".
func leftSo(behind []en.Token) bool {
	return slices.ContainsFunc(behind, func(t en.Token) bool {
		switch t.Text {
		case "to", "for", "with", "as", "no":
			return true
		}
		return t.Sort == en.Number || t.Ing || strings.HasPrefix(t.Text, "un")
	})
}
