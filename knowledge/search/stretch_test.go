package search_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestDrawnOut: letters that somebody draws out change no word.
func TestDrawnOut(t *testing.T) {
	t.Parallel()
	x := index(t)
	for typed, plain := range map[string]string{
		"sooo when was the heron launched": "so when was the heron launched",
		"whoooo launched the heronnn":      "who launched the heron",
		"is the wwwxyz quicker":            "is the wxyz quicker", // nobody knows such a word either way
		"what is 1000 plus 2000":           "what is 1000 plus 2000",
		"when was the ferry 𠠠𠠠":            "when was the ferry 𠠠𠠠", // the same byte four times in a row
	} {
		if diff := cmp.Diff(x.Read(plain).Words, x.Read(typed).Words); diff != "" {
			t.Errorf("%q: %s", typed, diff)
		}
	}
}

// TestEnglishWithAForeignLookingWord: two words that another language has too don't make an English sentence one of that language.
func TestEnglishWithAForeignLookingWord(t *testing.T) {
	t.Parallel()
	x := index(t)
	for question, want := range map[string]string{
		"cuándo cruce":     "es",
		"cuesta the cruce": "es",
		"was told that the ferry had a cuesta cruce": "",
	} {
		if got := x.Read(question).Foreign; got != want {
			t.Errorf("%q is taken for %q, wanted %q", question, got, want)
		}
	}
}
