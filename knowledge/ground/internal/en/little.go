package en

import (
	"slices"
	"strings"
)

// Little words, and other words that are told by their look alone.

// Article tells whether a word is an article, or stands before a noun as one does.
func Article(t *Token) bool {
	switch t.Text {
	case "the", "a", "an", "its", "their", "his", "her", "of":
		return true
	}
	return false
}

// ByVotes tells whether a number of votes or a measure stands behind the "by" at k: "ruled by 5 to 4".
func ByVotes(tokens []Token, k int) bool {
	if k+1 >= len(tokens) || tokens[k+1].Sort != Number {
		return false
	}
	return tokens[k+1].Quantity.Unit != "" || k+2 < len(tokens) && (tokens[k+2].Text == "to" || tokens[k+2].Stem == "vote")
}

// Persons are the pronouns that stand for a subject.
var Persons = strings.Fields("he she it they")

// Pronoun tells whether a token is a pronoun that stands for a subject.
func Pronoun(t *Token) bool { return slices.Contains(Persons, t.Text) }

// AuxiliaryModal tells whether a token is a modal that only stands before another verb.
func AuxiliaryModal(t *Token) bool {
	switch t.Text {
	case "would", "should", "could", "might", "may", "must":
		return true
	}
	return false
}

// OfPlace tells whether a word is a preposition behind which an adjective and its noun stand.
func OfPlace(s string) bool {
	switch s {
	case "with", "of", "in", "for", "on", "by", "from", "under", "without", "over", "about", "between", "against":
		return true
	}
	return false
}

// NounEnding tells whether a word ends as hardly any but nouns do, and is none of the verbs that do so too.
func NounEnding(s string) bool {
	s, _, _ = strings.Cut(s, " ")
	return slices.ContainsFunc(nounEndings, func(end string) bool { return strings.HasSuffix(s, end) }) && !slices.Contains(verbalToo, s)
}
