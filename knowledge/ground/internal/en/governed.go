package en

import (
	"slices"
	"strings"
)

// SameBefore gives a token of the sort of token i that stands before k in the same part; -1 where there is none.
func SameBefore(tokens []Token, k, i int) int {
	for n := k; n >= 0; n-- {
		if tokens[n].Sort == tokens[i].Sort {
			return n
		}
		if Parts(tokens, n) {
			break
		}
	}
	return -1
}

// Parts tells whether a new part of the text begins at k.
func Parts(tokens []Token, k int) bool {
	switch tokens[k].Text {
	case "and", "but", "while", "whereas", "versus", "against":
		return true
	}
	return tokens[k].Before == Strong || tokens[k].Before == Comma
}

// ClosingSpeaker tells whether from the comma before token k to the end only stands who says it: "…, the mayor said".
func ClosingSpeaker(tokens []Token, k int) bool {
	last := len(tokens) - 1
	if last-k >= 6 || !tokens[last].Is(Speech) || !tokens[last].Ed {
		return false
	}
	return !slices.ContainsFunc(tokens[k+1:], func(t Token) bool { return t.Before >= Comma })
}

// Negated tells whether a negation governs a word; one that goes with a verb in between does not.
func Negated(tokens []Token, i, reach int) bool {
	if notAskedFor(tokens, i) {
		return true // "did not ask the panel for clearance"
	}
	if denied, known := deniedFar(tokens, i); known {
		return denied
	}
	return Governed(tokens, i, Negative, reach) && !saidOfNext(tokens, i) && !denialEnds(tokens, i, reach)
}

// notAskedFor tells whether the word at i is what somebody does not ask for.
func notAskedFor(tokens []Token, i int) bool {
	for k := i - 1; k > max(0, i-6) && tokens[k+1].Before == Joined; k-- {
		if tokens[k].Is(Asking) && Verbal(tokens, k) {
			return Governed(tokens, k, Negative, 2)
		}
	}
	return false
}

// deniedFar tells whether a verb that denies, up to twelve words before the word at i, denies that as well, and whether that is known:
// "denied having talked", "refused on that day to sell".
func deniedFar(tokens []Token, i int) (denied, known bool) {
	for k := i - 1; k >= max(0, i-12) && tokens[k+1].Before < Strong; k-- {
		switch t := &tokens[k]; {
		case t.Is(Planned | Weak | Certain):
			return false, false
		case t.Stem == "deni" && tokens[i].Is(Verb) && k >= i-4 && opensDenied(&tokens[k+1]):
			return true, true // "denied having talked"
		case t.Text == "no" && k+2 < i && tokens[k+1].Content() && tokens[k+2].Text == "to" && Verbal(tokens, i):
			return false, true // who is in no rush to do it may do it
		case t.Is(Negative) && t.Is(Verb) && refusesTo(tokens, k, i):
			return true, true
		}
	}
	return false, false
}

// opensDenied tells whether what is denied begins with a word: "that", "having".
func opensDenied(t *Token) bool { return t.Text == "having" || t.Text == "that" || t.Ing }

// refusesTo tells whether "to" stands between a verb that denies and the word at i, which is no noun behind "of": the price of a ferry
// may be kept back, and there is the ferry.
func refusesTo(tokens []Token, k, i int) bool {
	between := tokens[k:i]
	return HasWord(between, "to") && (Verbal(tokens, i) || !HasWord(between, "of"))
}

// denialEnds tells whether a denial before the word at i goes with another word between them.
func denialEnds(tokens []Token, i, reach int) bool {
	for k := i - 1; k >= max(1, i-reach) && (!tokens[k].Is(Negative) || tokens[k].Text == "non"); k-- {
		if tokens[k].Text == "non" {
			return true // of the name behind it only
		}
		if tokens[k].Is(Planned|Weak|Certain) && Verbal(tokens, i) && !tokens[k-1].Is(Negative) {
			return true // "failing to agree would harm", and not "is not willing to harm"
		}
		how := k == i-1 && strings.HasSuffix(tokens[i].Text, "ly")
		if !how && Verbal(tokens, k) && !Verbal(tokens, i) && !tokens[k].Is(Asking) {
			return true // what is not asked for is denied as well, and how it is not done: "don't follow automatically"
		}
	}
	return false
}

// saidOfNext tells whether between a verb and the "not" or "never" before it a statement of its own begins: with an auxiliary behind
// "and" ("was never built and was sold") or with a name behind a comma that is who does it ("was not open, Holm reported that").
func saidOfNext(tokens []Token, i int) bool {
	anew := false
	for k := i - 1; k > 0; k-- {
		switch t := &tokens[k]; {
		case t.Text == "not" || t.Text == "never":
			return anew
		case t.Is(Negative), t.Text == "that", t.Text == "whether", t.Before == Strong:
			return false
		case t.Text == "and" && finite(&tokens[k+1]):
			anew = true
		case t.Before == Comma && t.Sort == Named && k+1 == i && i+1 < len(tokens) && tokens[i+1].Text == "that":
			anew = true
		}
	}
	return false
}

// finite tells whether a token is "was", "has" or the like, with which a statement of its own begins behind "and".
func finite(t *Token) bool {
	switch t.Text {
	case "was", "were", "is", "are", "has", "had", "have":
		return true
	}
	return false
}

// Governed tells whether a word of the class stands before token i in the same clause, at most far words away.
func Governed(tokens []Token, i int, c Class, far int) bool {
	for k := i; k >= max(0, i-far); k-- {
		if k < i && tokens[k].Is(c) && !(c&Planned != 0 && (NounOfIntent(tokens, k) || ofNoun(tokens, k))) {
			return true
		}
		closing := c == Negative && k < len(tokens)-1
		if tokens[k].Before == Comma && (closesWho(tokens, k) || closing && ClosingSpeaker(tokens, k)) {
			return false
		}
		if k > 0 && tokens[k].Text == "that" && tokens[k-1].Text == "and" && c&Negative == 0 {
			return false // "said that it might sink and that it was old"
		}
		if opensOwnClause(tokens, k) {
			return false
		}
	}
	return false
}

// opensOwnClause tells whether a clause of its own begins at k, which no word before it governs: "but", "which", or "and" behind a comma.
func opensOwnClause(tokens []Token, k int) bool {
	switch tokens[k].Text {
	case "but", "which", "of which", "who":
		return true
	}
	return tokens[k].Before == Strong || tokens[k].Before == Comma && k+1 < len(tokens) && Joins(&tokens[k])
}

// closesWho tells whether the comma before token k ends a clause that "who" or "which" opens behind another one: "Holm, who was not yet
// mayor, in May".
func closesWho(tokens []Token, k int) bool {
	for n := k - 1; n > max(0, k-10); n-- {
		if tokens[n].Before == Comma {
			return tokens[n].Text == "who" || tokens[n].Text == "which"
		}
		if tokens[n].Before > Comma {
			return false
		}
	}
	return false
}

// NounOfIntent tells whether "plan", "proposal" and the like only name a thing: "the April 2025 plan included".
func NounOfIntent(tokens []Token, k int) bool {
	switch tokens[k].Text {
	case "plan", "proposal", "draft", "promise", "pledge", "forecast":
	default:
		return false
	}
	if k+1 < len(tokens) && tokens[k+1].Text == "to" {
		return false
	}
	if k == 0 {
		return false
	}
	switch prev := &tokens[k-1]; prev.Text {
	case "the", "own", "this", "that":
		return true
	default:
		return prev.Sort != Word || prev.Poss
	}
}

// ofNoun tells whether "promised", "proposed" and the like stand before a noun, of which alone they speak: "the promised share".
func ofNoun(tokens []Token, k int) bool {
	if !tokens[k].Ed || k == 0 || k+1 >= len(tokens) || tokens[k+1].Is(Preposed) || tokens[k+1].Text == "that" {
		return false
	}
	before := &tokens[k-1]
	return before.Poss || Article(before) && before.Text != "of"
}

// Joins are words that begin a clause of their own behind a comma.
func Joins(t *Token) bool {
	switch t.Text {
	case "and", "but", "which", "who", "while", "as", "after", "although", "though", "because", "whereas", "with", "so", "saying", "citing":
		return true
	}
	return false
}
