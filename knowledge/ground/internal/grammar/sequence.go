package grammar

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
)

// Turn is a word that says what came first: "after" and "following" are later than what stands behind them, "before" is earlier.
// Without words behind it, "later" and "earlier" look back to what was said.
type Turn struct {
	Place, Way int
	Behind     []int // what it looks to; for "hours later" the clause before it, none for "later" alone
	Back       bool  // it looks to what was said before
}

// OrderWay gives which way the last word of a token turns.
func OrderWay(t *en.Token) int {
	if t.Sort != en.Word {
		return 0
	}
	switch LastWord(t.Text) {
	case "after", "following", "later", "afterwards", "subsequently", "thereafter":
		return 1
	case "before", "preceding", "earlier", "beforehand", "previously", "eve":
		return -1
	}
	switch t.Text {
	case "prior to", "ahead of", "earlier than", "sooner than":
		return -1
	case "later than", "on the heels of", "in the wake of":
		return 1
	}
	return 0
}

// TurnsIn finds the words of a text that say what came first.
func TurnsIn(tokens []en.Token) []Turn {
	var all []Turn
	for i := range tokens {
		way := OrderWay(&tokens[i])
		if tokens[i].Stem == "preced" && en.Verbal(tokens, i) && !Passive(tokens, i) {
			way = -1
		}
		if way == 0 || tokens[i].Ed || whichInRow(tokens, i) {
			continue
		}
		t := Turn{Place: i, Way: way}
		if !LooksBack(&tokens[i]) && !beforeThat(tokens, i) {
			t.Behind = turnsOn(tokens, i)
		}
		if len(t.Behind) == 0 && measuresTurn(tokens, i) {
			t.Behind, t.Back = clauseBefore(tokens, i), true
		}
		all = append(all, t)
	}
	return all
}

// turnsOn gives what stands behind a word of order, up to a comma or the next such word: "vote" for "after the vote".
func turnsOn(tokens []en.Token, i int) (all []int) {
	for k := i + 1; k < min(len(tokens), i+11) && tokens[k].Before < en.Comma; k++ {
		if OrderWay(&tokens[k]) != 0 && !whichInRow(tokens, k) {
			break
		}
		if tokens[k].Content() && !tokens[k].Is(en.Linking|en.Harmless|en.Light) {
			all = append(all, k)
		}
	}
	return all
}

// measuresTurn tells whether a length of time goes with a word of order: "two hours later", "shortly after".
func measuresTurn(tokens []en.Token, i int) bool {
	return i > 0 && (len(tokens[i].Parts) > 1 || tokens[i-1].Sort == en.Number || slices.Contains(spans, tokens[i-1].Text))
}

// whichInRow tells whether a word of order only says which one of several is meant: "the first delay", "or later talks".
func whichInRow(tokens []en.Token, i int) bool {
	return i > 0 && AnyOf(&tokens[i-1], "the", "or") && JoinedAt(tokens, i+1) && tokens[i+1].Content()
}

// spans are words that make of "later" and "earlier" a length of time from what was said before.
var spans = []string{"hours", "days", "weeks", "months", "years", "minutes", "shortly", "soon", "day", "week", "month", "year"}

// clauseBefore gives what the clause before that of token i states.
func clauseBefore(tokens []en.Token, i int) (all []int) {
	k := i
	for k > 0 && !opensNext(tokens, k) {
		k--
	}
	for k--; k >= 0; k-- {
		if t := &tokens[k]; t.Content() && t.Sort != en.Dated && !t.Is(en.Linking|en.Harmless|en.Light|en.Speech) {
			all = append(all, k)
		}
		if opensNext(tokens, k) {
			break
		}
	}
	return all
}

// beforeThat tells whether the word of order at i looks to what was said before by "that": "two days before that it left".
func beforeThat(tokens []en.Token, i int) bool {
	if i+1 >= len(tokens) || tokens[i+1].Text != "that" && tokens[i+1].Text != "this" {
		return false
	}
	return i+2 == len(tokens) || tokens[i+2].Before >= en.Comma || tokens[i+2].Sort == en.Named || !tokens[i+2].Content()
}

// LooksBack tells whether a word never takes what stands behind it.
func LooksBack(t *en.Token) bool {
	switch LastWord(t.Text) {
	case "later", "earlier", "afterwards", "beforehand", "previously", "subsequently", "thereafter":
		return true
	}
	return false
}
