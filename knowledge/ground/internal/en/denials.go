package en

import (
	"strings"
)

// orNot takes the denial from the "not" of "whether to sell it or not".
func orNot(tokens []Token, i int) {
	if tokens[i].Text != "not" || i == 0 || tokens[i-1].Text != "or" || i+1 < len(tokens) && tokens[i+1].Before == Joined {
		return
	}
	for k := i - 2; k >= 0 && tokens[k+1].Before < Strong; k-- {
		if tokens[k].Text == "whether" {
			tokens[i].Class = tokens[i].Class&^Negative | Function
			return
		}
	}
}

// notAlone reads "not the only" as "another": nothing is denied of whom it is said, and there are others.
func notAlone(tokens []Token, i int) {
	only := &tokens[i]
	if only.Text != "only" && only.Text != "only one" || i < 2 || tokens[i-1].Text != "the" || tokens[i-2].Text != "not" {
		return
	}
	tokens[i-2].Class = tokens[i-2].Class&^Negative | Function
	*only = Token{Text: NotAlone, Stem: "another", Before: only.Before}
}

// NotAlone is what the "only" of "not the only" is kept as.
const NotAlone = "another one"

// falls takes the denial from a "decline" that goes down rather than refuses: it refuses where "to" and a verb stand behind it, or right
// behind it what is refused.
func falls(tokens []Token, i int) {
	t := &tokens[i]
	if t.Sort != Word || t.Stem != "declin" {
		return
	}
	for k := i + 1; k+1 < min(len(tokens), i+7) && tokens[k].Before < Strong; k++ {
		if tokens[k].Text == "to" && baseVerb(&tokens[k+1]) {
			return // declined (on that day) to say
		}
	}
	if i+1 < len(tokens) && opensRefused(&tokens[i+1]) {
		return // declined an offer, declined interviews
	}
	t.Class &^= Negative | Denying
}

// baseVerb tells whether a word may be a verb as it stands behind "to".
func baseVerb(t *Token) bool {
	return t.Sort == Word && t.Is(Verb|Support|Harmless|Speech) && !t.Ed && !strings.HasSuffix(t.Text, "s")
}

// opensRefused tells whether what is refused may begin with a word that stands right behind "declined".
func opensRefused(t *Token) bool {
	if t.Before != Joined {
		return false
	}
	article := Article(t) && t.Text != "of"
	return article || t.Sort == Word && t.Content() && !t.Is(Adverb|Temporal|Limiting)
}

// fails takes the denial from a "fail" that ends badly rather than leaves something undone: it denies only what
// stands behind "to", and in a fact is as good as "not".
func fails(tokens []Token, i int) {
	t := &tokens[i]
	if t.Sort != Word || t.Stem != "fail" || len(t.Parts) > 1 {
		return
	}
	for k := i + 1; k < min(len(tokens), i+7) && tokens[k].Before == Joined; k++ {
		if tokens[k].Text == "to" {
			return
		}
	}
	t.Class = t.Class&^Negative | Denying
}
