package search

import (
	"maps"
	"slices"
	"strings"
)

// Verbs that help another one. In a question the one who does something stands behind them and the verb for what he does behind him.
var (
	linking = set(strings.Fields("is are was were"))
	stating = with(linking, "do does did has have had")
	helping = with(stating, "can could will would should")
	// auxiliaries open a question to be answered by yes or no. "May" is one only here: elsewhere it is a month as well.
	auxiliaries = with(helping, "may might am isnt arent wasnt werent dont doesnt didnt hasnt havent wont")
)

// with gives a set and some words more.
func with(words map[string]bool, more string) map[string]bool {
	return set(slices.AppendSeq(strings.Fields(more), maps.Keys(words)))
}

// Linking tells of a word whether it is a verb that says something with a name alone: "who is Holm".
func Linking(w string) bool { return linking[w] }

// Stating tells of a word whether it is a verb that helps to state how things are or were: a linking one, "did", "has".
func Stating(w string) bool { return stating[w] }

// Helping tells of a word whether it is a stating verb, or one that helps to say what may be: "could".
func Helping(w string) bool { return helping[w] }
