package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// source tells whether "if" only leads to where something is from: "if the paper is right", "if one goes by its count".
func (r Rules) source(i int) bool {
	said := r.Said.Tokens
	for k := i + 1; k < min(len(said), i+9) && said[k].Before != en.Strong; k++ {
		switch said[k].Text {
		case "one", "you":
			return k == i+1 && k+1 < len(said) && slices.Contains(goingBy, en.StemsOf(&said[k+1])[0])
		case "right", "correct":
			return said[k-1].Is(en.Linking)
		}
	}
	return false
}

// goingBy are the stems of verbs by which one relies on a source.
var goingBy = []string{"take", "follow", "go", "believ", "ask", "trust"}

// restricts tells whether all that stands behind "if" restricts a noun in a rule that a fact gives, and what stands before is in the same
// part of the fact: "covers firms if they are based in Oslo" for "covers firms that are based in Oslo".
func (r Rules) restricts(i int) bool {
	said := r.Said.Tokens
	if r.before(i) == "even" {
		return false
	}
	words := 0
	for k := i + 1; k < len(said) && said[k].Before < en.Comma; k++ {
		if !r.wordFound(k) || said[k].Is(en.Linking) {
			continue
		}
		if !r.foundWhere(k, func(p reading.Place) bool { return restricted(r.Own[p.Fact].Tokens, p.Token) }) {
			return false
		}
		words++
	}
	return words > 0 && r.inOnePart(i+1)
}

// wordFound tells whether the token at i of the piece is a word that states something and that a fact has.
func (r Rules) wordFound(i int) bool {
	t := &r.Said.Tokens[i]
	return t.Sort == en.Word && t.Content() && r.found(i)
}

// inOnePart tells whether the words of the piece stand in the part of a fact that has the word at i or the first one found behind it.
func (r Rules) inOnePart(i int) bool {
	for ; i < len(r.Found) && !r.found(i); i++ {
	}
	if i == len(r.Found) {
		return false
	}
	p := r.Found[i][0]
	here := partWith(grammar.ClausesOf(r.Own[p.Fact].Tokens), p.Token)
	stands := func(q reading.Place) bool { return q.Fact == p.Fact && within(here, q.Token) }
	for k := range r.Found {
		if r.wordFound(k) && !r.Said.Tokens[k].Is(en.Linking|en.Light|en.Harmless) && !r.foundWhere(k, stands) {
			return false
		}
	}
	return true
}

// restricted tells whether a word stands in a clause or behind a participle that restricts the noun before it, or is that noun.
func restricted(tokens []en.Token, i int) bool {
	for k := behindListed(tokens, i); k > max(0, i-9) && !partsAt(tokens, k); k-- {
		prev := &tokens[k-1]
		switch t := &tokens[k]; {
		case t.Text == "whose", t.Text == "that" && !prev.Is(en.Speech|en.Attributing):
			return prev.Content()
		case (t.Ing || t.Ed) && pluralAt(tokens, k-1):
			return true
		}
	}
	return false
}

// behindListed gives where what restricts the noun at i may begin: behind it, or behind the one that "and" or "or" joins to it: "that" in
// "ships and fishing boats that sank".
func behindListed(tokens []en.Token, i int) int {
	k := i + 1
	if k < len(tokens) && grammar.AnyOf(&tokens[k], "and", "or") {
		for k++; k < min(len(tokens)-1, i+5) && grammar.ContentWord(&tokens[k]) && !statesAt(tokens, k); k++ {
		}
	}
	return min(k, len(tokens)-1)
}

// partsAt tells whether a new part of a text begins at k, and not only another name of the thing before: "the port law, the law of 2024".
func partsAt(tokens []en.Token, k int) bool {
	if tokens[k].Before == en.Comma {
		return !en.Article(&tokens[k])
	}
	return tokens[k].Before != en.Joined && tokens[k].Before != en.Quoted
}

// pluralAt tells whether the word at k is a noun in s, as far as can be told: "firms" in "firms based in Oslo".
func pluralAt(tokens []en.Token, k int) bool {
	t := &tokens[k]
	return t.Sort == en.Word && t.Content() && !t.Is(en.Linking|en.Adverb) && strings.HasSuffix(t.Text, "s") && !en.Verbal(tokens, k)
}
