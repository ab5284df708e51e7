package grammar

import (
	"tiktalks/knowledge/ground/internal/en"
)

// Fronted gives whom a verb is done to where he stands in front of who does it: "It was Holm whom Norway thanked", "Holm was the one Norway
// thanked". Meant tells whether it is said just who it was.
func Fronted(tokens []en.Token, v int) (whom []int, meant bool) {
	if doer, done := contact(tokens, v); doer >= 0 {
		whom = saidToBe(tokens, done+1)
		return append(whom, done), tokens[done].Text == "one" && len(whom) > 0
	}
	k := wordInFront(tokens, v)
	if k < 1 {
		return nil, false
	}
	switch tokens[k].Text {
	case "whom", "that", "who":
		if whom := itWas(tokens, k); len(whom) > 0 {
			return whom, true
		}
	}
	if tokens[k].Text == "whom" || tokens[k].Text == "which" && tokens[k].Before == en.Comma {
		return headsBefore(tokens, k), false
	}
	return nil, false
}

// wordInFront gives the "whom", "that" or "which" before who does the verb at v, where nothing stands behind it to which it is done; 0
// where there is none.
func wordInFront(tokens []en.Token, v int) int {
	if !NoObject(tokens, v) {
		return 0
	}
	subject := false
	for k := v - 1; k > 0 && tokens[k+1].Before == en.Joined; k-- {
		switch t := &tokens[k]; {
		case AsksWhich(t) || t.Text == "that":
			if subject && tokens[k-1].Before <= en.Comma && !tokens[k-1].Is(en.Preposed) {
				return k
			}
			return 0
		case en.Verbal(tokens, k):
			return 0
		case Thing(t) || en.Pronoun(t):
			subject = true
		}
	}
	return 0
}

// itWas gives the names between "it was" and the word at k: "It was Holm whom".
func itWas(tokens []en.Token, k int) (all []int) {
	for i := k - 1; i > 0; i-- {
		if tokens[i].Stem == "be" && tokens[i-1].Text == "it" {
			return all
		}
		if tokens[i].Is(en.Preposed) || tokens[i].Text == "in" || tokens[i].Text == "on" || tokens[i].Text == "at" || en.Verbal(tokens, i) {
			return nil
		}
		if tokens[i].Sort == en.Named {
			all = append(all, i)
		}
	}
	return nil
}
