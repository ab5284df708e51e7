package grammar

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// These rules look at what a light verb takes the place of: "kept" for "stopped", "let" for "needs a licence", "found" for "argued".

var (
	Staying = []string{"keep", "hold", "stay", "remain", "retain", "maintain", "continu"}
	Lightly = []string{"take", "give", "get", "put", "bring", "make", "go", "come", "hand", "let", "send", "turn", "leav"}
)

// ObjectBefore gives the noun before a verb in the passive.
func ObjectBefore(tokens []en.Token, v int) int {
	for k := v - 1; k >= max(0, v-7) && tokens[k+1].Before == en.Joined; k-- {
		if t := &tokens[k]; t.Sort == en.Word && t.Content() && !t.Is(en.Harmless|en.Light|en.Linking|en.Adverb|en.Negative|en.Planned) {
			return k
		}
	}
	return -1
}

// ObjectOf gives the noun next behind a verb.
func ObjectOf(tokens []en.Token, v int) int {
	for k := v + 1; k < min(len(tokens), v+5) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		if barsObject(t) {
			return -1
		}
		if ContentWord(t) && !t.Is(en.Harmless|en.Limiting) && !BeforeNoun(tokens, k) {
			return k
		}
	}
	return -1
}

// barsObject tells whether a token behind a verb says that no noun behind it is the verb's object: "rose in", "rose 3%", "began buying".
func barsObject(t *en.Token) bool {
	switch {
	case t.Sort == en.Number || t.Sort == en.Dated, t.Is(en.Preposed | en.Linking), t.Text == "under":
		return true
	case t.Is(en.Verb) && t.Sort == en.Word && (t.Ed || t.Ing):
		return true
	}
	return !t.Content() && !t.Is(en.Harmless) && !en.Article(t)
}

// adjectival tells whether a word that may be a verb only says which noun is meant: "the trade bloc", "a standing body".
func adjectival(tokens []en.Token, k int) bool {
	return k > 0 && OpensNoun(&tokens[k-1]) || !tokens[k].Ed && !tokens[k].Ing && !en.Verbal(tokens, k)
}

// BeforeNoun tells whether a word stands before another one that may be its noun.
func BeforeNoun(tokens []en.Token, k int) bool {
	if !JoinedAt(tokens, k+1) {
		return false
	}
	next := &tokens[k+1]
	return ContentWord(next) && next.Text != "under" &&
		!next.Is(en.Verb|en.Linking|en.Preposed|en.Planned|en.Weak|en.Certain|en.Negative|en.Adverb)
}

// OwnerVerb gives the verb whose object a noun is: the next one before it with no other noun's preposition between.
func OwnerVerb(tokens []en.Token, n int) int {
	for k := n - 1; k >= max(0, n-6); k-- {
		if tokens[k+1].Before >= en.Comma {
			return -1
		}
		if tokens[k].Is(en.Verb) && tokens[k].Sort == en.Word && !tokens[k].Is(en.Harmless) && !adjectival(tokens, k) {
			return k
		}
		if tokens[k].Is(en.Harmless) && tokens[k].Is(en.Verb) {
			return -1
		}
		if tokens[k].Is(en.Preposed) || AnyOf(&tokens[k], "in", "on", "of", "with") {
			return -1
		}
	}
	return -1
}

// SharesObject tells whether the verb at v takes the noun at n as well as the verb at owner before it does: "and" joins the two verbs
// ("build and repair ferries"), or the noun is what a clause behind it speaks of ("repaired the ferry that it had built").
func SharesObject(tokens []en.Token, v, owner, n int) bool {
	if v < owner {
		return v+2 <= owner && tokens[v+1].Text == "and" && owner-v <= 3 && !slices.ContainsFunc(tokens[v+2:owner], ofThing)
	}
	if v <= n || v-n > 12 || !NoObject(tokens, v) {
		return false
	}
	that := slices.IndexFunc(tokens[n:v], func(t en.Token) bool { return AnyOf(&t, "that", "which") })
	return that > 0 && !slices.ContainsFunc(indices(n, n+that), func(k int) bool { return tokens[k].Before >= en.Comma && k > n || en.Verbal(tokens, k) })
}

// ofThing tells whether a word names something, so that it is the object of the verb before it.
func ofThing(t en.Token) bool { return t.Content() && !t.Is(en.Adverb|en.Verb) }

// indices gives the numbers from one to before another.
func indices(from, to int) (all []int) {
	for ; from < to; from++ {
		all = append(all, from)
	}
	return all
}

// JoinedBefore tells whether "and" stands between a verb and a noun behind it.
func JoinedBefore(tokens []en.Token, v, n int) bool {
	return slices.ContainsFunc(tokens[v:n], func(t en.Token) bool { return t.Text == "and" })
}

// PartsIn cuts a text at the ends of its sentences and before ", but".
func PartsIn(tokens []en.Token) (all [][2]int) {
	for _, c := range SentencesIn(tokens) {
		from := c[0]
		for k := from + 1; k < c[1]; k++ {
			if tokens[k].Text == "but" && tokens[k].Before == en.Comma {
				all, from = append(all, [2]int{from, k}), k
			}
		}
		all = append(all, [2]int{from, c[1]})
	}
	return all
}

// Bringing are the stems of verbs by which somebody does what the noun behind them says.
var Bringing = strings.Fields("file lodg bring issu make put")
