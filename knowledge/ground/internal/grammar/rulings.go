package grammar

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// Sides that somebody takes on a thing or for a party.
const (
	With    = 1
	Neither = 0
	Contra  = -1
)

// Stems of words and phrases by which somebody is against something, and for it.
var (
	contraPhrases = []string{"strike down", "vote down", "turn down", "throw out", "toss out", "kick out"}
	contraWords   = strings.Fields("unlaw illeg unconstitut invalid reject overturn void condemn quash defeat")
	withWords     = strings.Fields("pass approv adopt endors uphold ratifi lawful legal valid constitut author clear back support favor")
)

// Leans gives the side that a word or phrase takes by itself: one passes, upholds or favours a thing, or rejects it or calls it unlawful.
func Leans(tokens []en.Token, k int) int {
	t := &tokens[k]
	switch {
	case opposing(tokens, k):
		return Contra
	case slices.Contains(withWords, t.Stem), strings.Contains(t.Stem, "in favor"):
		return With
	}
	return Neither
}

// opposing tells whether a word or phrase is against something, as a whole and not by some votes: "65 against".
func opposing(tokens []en.Token, k int) bool {
	t := &tokens[k]
	if k > 0 && tokens[k-1].Count() {
		return false
	}
	listed := slices.Contains(contraPhrases, t.Stem) || slices.Contains(contraWords, t.Stem)
	return listed || strings.HasSuffix(t.Text, "against") || FirstWord(t.Stem) == "oppos"
}

// RuledFor gives the name of the party for or against which a court or judge rules by the word at i, and the side: "the court ruled 5 to 4
// for Vardal", "sided with Vardal", "upheld Vardal"; -1 where it says none. The Vardal in "for the Vardal law" is no party.
func RuledFor(tokens []en.Token, i int) (party, side int) {
	if side, party = sideWord(tokens, i); party < 0 || !rulesBefore(tokens, i) {
		return -1, Neither
	}
	return party, side
}

// sideWord gives the side that a small word takes and the name that stands behind it, or before "favour"; -1 where there is none.
func sideWord(tokens []en.Token, i int) (side, party int) {
	t := &tokens[i]
	last := LastWord(t.Text)
	switch {
	case last == "against":
		side = Contra
	case last == "for", strings.Contains(t.Stem, "in favor"), last == "with" && sidesWith(tokens, i):
		side = With
	case t.Stem == "favor" || t.Stem == "way", t.Stem == "side":
		if i > 0 && tokens[i-1].Sort == en.Named && tokens[i-1].Poss {
			return With, i - 1
		}
		return Neither, -1
	case slices.Contains(backing, t.Stem) && en.Verbal(tokens, i) && !Passive(tokens, i):
		side = With // "backed Vardal"
	}
	if side == Neither {
		return Neither, -1
	}
	k := i + 1
	for k < len(tokens) && tokens[k].Before == en.Joined && en.Article(&tokens[k]) {
		k++
	}
	if k >= len(tokens) || tokens[k].Before == en.Strong || tokens[k].Sort != en.Named || tokens[k].Poss || SaysMore(tokens, k) {
		return Neither, -1
	}
	return side, k
}

// backing are the stems of verbs by which a court is for somebody, and no more than that: it clears him of charges.
var backing = strings.Fields("uphold back support endors")

// sidesWith tells whether the "with" at i goes with "side".
func sidesWith(tokens []en.Token, i int) bool {
	return FirstWord(tokens[i].Stem) == "side" || i > 0 && tokens[i-1].Stem == "side"
}

// SaysMore tells whether the name at k only says more of a noun right behind it: "the Vardal law".
func SaysMore(tokens []en.Token, k int) bool {
	if !JoinedAt(tokens, k+1) {
		return false
	}
	next := &tokens[k+1]
	return ContentWord(next) && !next.Is(en.Preposed|en.Linking|en.Adverb|en.Temporal|en.Nowadays|en.Negative)
}

// rulesBefore tells whether a court or judge, and a word for ruling, stand before the word at i in its sentence, or that is a verb itself.
func rulesBefore(tokens []en.Token, i int) bool {
	from, _ := SentenceOf(tokens, i)
	ruling := func(t en.Token) bool { return slices.Contains(rulingWords, FirstWord(t.Stem)) }
	return slices.ContainsFunc(tokens[from:i+1], court) && (en.Verbal(tokens, i) || slices.ContainsFunc(tokens[from:i+1], ruling))
}

// rulingWords are the stems of words for what a court does in a case.
var rulingWords = strings.Fields("rule decid decis side find judgment verdict vote")

// court tells whether a name or word is that of a court or judge.
func court(t en.Token) bool {
	words := append(strings.Fields(t.Text), strings.Fields(strings.ToLower(t.ID))...)
	return slices.ContainsFunc(words, func(w string) bool {
		return slices.Contains(courts, strings.TrimSuffix(w, "s"))
	})
}

var courts = strings.Fields("court judge justice circuit tribunal jury jurist")
