package grammar_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// TestObjectBefore: in the passive the noun before a verb is what it is done to, be it with an adverb between, and none over a comma.
func TestObjectBefore(t *testing.T) {
	t.Parallel()
	table(t, which(grammar.ObjectBefore), []line[string]{
		{"The ferry was |sold|.", "ferry"},
		{"The ferry was never |sold|.", "ferry"},
		{"The ferry, it was |sold|.", "-"},
		{"It was |sold|.", "-"},
	})
}

// TestObjectOf: the noun next behind a verb is its object, past its adjectives, and none behind a preposition or a number.
func TestObjectOf(t *testing.T) {
	t.Parallel()
	table(t, which(grammar.ObjectOf), []line[string]{
		{"Holm |sold| the ferry.", "ferry"},
		{"Holm |sold| the old white ferry.", "ferry"},
		{"Holm |sold| by night.", "-"},
		{"Holm |sold| 40 ferries.", "-"},
		{"Holm |sold|, as a captain.", "-"},
		{"Holm |sold| and left.", "-"},
		{"Holm |sold| under oath.", "-"},
		{"Holm |sold| great oaths.", "oaths"},
	})
}

// TestBeforeNoun: an adjective stands before a noun; a noun at the end, or before a verb, stands before none.
func TestBeforeNoun(t *testing.T) {
	t.Parallel()
	table(t, grammar.BeforeNoun, []line[bool]{
		{"The |white| ferry sank.", true},
		{"The white |ferry| sold.", false},
		{"The white |ferry|, captain and all.", false},
		{"The white |ferry|.", false},
		{"The |white| and new ferry sank.", false},
	})
}

// TestOwnerVerb: a noun is the object of the verb next before it, unless another preposition has it or the verb only says which it is.
func TestOwnerVerb(t *testing.T) {
	t.Parallel()
	table(t, which(grammar.OwnerVerb), []line[string]{
		{"Holm sold the |ferry|.", "sold"},
		{"Holm sold the captain of the |ferry|.", "-"},
		{"Holm sold it, the |ferry|.", "-"},
		{"Holm bought the damaged |ferry|.", "bought"},
		{"Holm gave the |ferry|.", "-"},
		{"He left by the |ferry|.", "-"},
		{"Holm sold it in the |ferry|.", "-"},
		{"Holm sold it on the |ferry|.", "-"},
		{"Holm sold it with the |ferry|.", "-"},
	})
}

// TestJoinedBefore: "and" between a verb and a noun is seen, and none behind the noun.
func TestJoinedBefore(t *testing.T) {
	t.Parallel()
	two(t, grammar.JoinedBefore, []line[bool]{
		{"Holm |sold| the yard and the |ferry|.", true},
		{"Holm |sold| the |yard| and the ferry.", false},
	})
}

// TestPronounOwner: "its" and "their" say whose a thing is, "it" and "the" do not.
func TestPronounOwner(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{"its": true, "his": true, "her": true, "their": true, "it": false, "the": false} {
		if got := grammar.PronounOwner(text); got != want {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
}

// TestOwnersOf: a thing is whose name stands before it, or behind it with "of", "in" and the like; "non" is heard with it.
func TestOwnersOf(t *testing.T) {
	t.Parallel()
	table(t, func(tokens []en.Token, i int) string {
		owners, negated := grammar.OwnersOf(tokens, i)
		return strings.Repeat("not ", len(map[bool][]int{true: {0}}[negated])) + some(tokens, owners)
	}, []line[string]{
		{"It is Norway's |ferry|.", "norway"},
		{"It is Norway's white |ferry|.", "norway"},
		{"It is Norway's: the |ferry| sank.", "-"},
		{"It is a non-Norwegian |ferry|.", "not norwegian"},
		{"It is a big Norwegian |ferry|.", "norwegian"},
		{"It is the |ferry| of Vardal.", "vardal"},
		{"It is the |ferry| with Vardal.", "-"},
		{"It is the |ferry| Vardal.", "-"},
		{"It is Vardal's 2017 |purchase|.", "vardal"},
		{"It is Vardal's Hald or Lund |ferry|.", "vardal, hald, lund"},
		{"Vardal bought the |ferry|.", "-"},
		{"It is the |ferry| of the Danish firm Vardal.", "danish, vardal"},
		{"It has no Norwegian |ferry|.", "not norwegian"},
		{"It is of Norway, white |ferry| that it is.", "-"},
		{"It is the |ferry| of Ada Holm.", "ada, holm"},
		{"It is the |ferry| of Ada, Holm said.", "ada"},
	})
}

// TestForced: "had to" goes with a verb that forces, and not where that is said of whom is forced.
func TestForced(t *testing.T) {
	t.Parallel()
	said, at := marked(t, "Holm |had to| sell.")
	table(t, func(tokens []en.Token, v int) bool { return grammar.Obliged(&said[at[0]], tokens, v) }, []line[bool]{
		{"The strike |forced| Holm to sell.", true},
		{"The strike |helped| Holm to sell.", false},
		{"Holm was |forced| to sell.", false},
	})
	said, at = marked(t, "Holm |wanted| to sell.")
	table(t, func(tokens []en.Token, v int) bool { return grammar.Obliged(&said[at[0]], tokens, v) }, []line[bool]{
		{"The strike |forced| Holm to sell.", false},
	})
	table(t, who(grammar.WhomForced), []line[string]{
		{"The strike |forced| Holm to sell.", "holm"},
		{"Holm said the strike |forced| him to sell.", "holm"},
		{"Holm said the strike |forced| Berg to sell.", "berg"},
	})
}
