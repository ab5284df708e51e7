package grammar_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// lexicon reads the tables once for all tests.
var lexicon = sync.OnceValues(en.NewLexicon)

// line is a text with the word that is asked about between bars, "Holm |sold| the ferry", and what is wanted of it.
type line[T any] struct {
	Text string
	Want T
}

// table asks of each text what stands between its bars.
func table[T comparable](t *testing.T, ask func(tokens []en.Token, i int) T, lines []line[T]) {
	t.Helper()
	for _, l := range lines {
		tokens, at := marked(t, l.Text)
		if len(at) != 1 {
			t.Fatalf("%q: %d places are marked, want one", l.Text, len(at))
		}
		if got := ask(tokens, at[0]); got != l.Want {
			t.Errorf("%q: got %v, want %v", l.Text, got, l.Want)
		}
	}
}

// two asks of each text about its two marked places.
func two[T comparable](t *testing.T, ask func(tokens []en.Token, i, k int) T, lines []line[T]) {
	t.Helper()
	for _, l := range lines {
		tokens, at := marked(t, l.Text)
		if len(at) != 2 {
			t.Fatalf("%q: %d places are marked, want two", l.Text, len(at))
		}
		if got := ask(tokens, at[0], at[1]); got != l.Want {
			t.Errorf("%q: got %v, want %v", l.Text, got, l.Want)
		}
	}
}

// whole asks of each text, in which nothing is marked.
func whole[T comparable](t *testing.T, ask func(tokens []en.Token) T, lines []line[T]) {
	t.Helper()
	for _, l := range lines {
		tokens, _ := marked(t, l.Text)
		if got := ask(tokens); got != l.Want {
			t.Errorf("%q: got %v, want %v", l.Text, got, l.Want)
		}
	}
}

// marked analyses a text without its bars and gives which tokens stood between them. A mark must be one whole token.
func marked(t *testing.T, text string) (tokens []en.Token, at []int) {
	t.Helper()
	l, err := lexicon()
	if err != nil {
		t.Fatal(err)
	}
	tokens = l.Analyse("", strings.ReplaceAll(text, "|", "")).Tokens
	starts := map[int]int{} // how many words stand before a token → which one it is
	n := 0
	for i := range tokens {
		starts[n] = i
		n += len(strings.Fields(tokens[i].Text))
	}
	parts := strings.Split(text, "|")
	for k := 1; k+1 < len(parts); k += 2 {
		i, begins := starts[len(en.Scan(strings.Join(parts[:k], "")))]
		if !begins || len(strings.Fields(tokens[i].Text)) != len(en.Scan(parts[k])) {
			t.Fatalf("%q: %q is no token of %s", text, parts[k], spell(tokens, nil))
		}
		at = append(at, i)
	}
	return tokens, at
}

// spell gives the texts of the tokens at some places in the order in which they stand, or those of all.
func spell(tokens []en.Token, places []int) string {
	var all []string
	for i := range tokens {
		if places == nil || slices.Contains(places, i) {
			all = append(all, tokens[i].Text)
		}
	}
	return strings.Join(all, ", ")
}

// some gives the texts of tokens; "-" where there are none.
func some(tokens []en.Token, places []int) string {
	if len(places) == 0 {
		return "-"
	}
	return spell(tokens, places)
}

// one gives the text of a token; "-" for -1.
func one(tokens []en.Token, i int) string {
	if i < 0 {
		return "-"
	}
	return tokens[i].Text
}

// stretch gives the words from one token to before another.
func stretch(tokens []en.Token, from, to int) string {
	var all []string
	for _, t := range tokens[from:to] {
		all = append(all, t.Text)
	}
	return strings.Join(all, " ")
}

// stretches gives those of several stretches, with bars between.
func stretches(tokens []en.Token, all [][2]int) string {
	var texts []string
	for _, c := range all {
		texts = append(texts, stretch(tokens, c[0], c[1]))
	}
	return strings.Join(texts, " | ")
}

// word asks about a token by itself.
func word(ask func(t *en.Token) bool) func(tokens []en.Token, i int) bool {
	return func(tokens []en.Token, i int) bool { return ask(&tokens[i]) }
}

// who gives the tokens that a question finds.
func who(ask func(tokens []en.Token, i int) []int) func(tokens []en.Token, i int) string {
	return func(tokens []en.Token, i int) string { return some(tokens, ask(tokens, i)) }
}

// which gives the token that a question finds.
func which(ask func(tokens []en.Token, i int) int) func(tokens []en.Token, i int) string {
	return func(tokens []en.Token, i int) string { return one(tokens, ask(tokens, i)) }
}

// sides gives who does it and to whom, as "holm > ferry".
func sides(tokens []en.Token, s grammar.Side) string {
	return some(tokens, s.Agents) + " > " + some(tokens, s.Patients)
}
