package search_test

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiktalks/knowledge/search"
)

// TestDictionary: it has what a map has, and is written as one.
func TestDictionary(t *testing.T) {
	t.Parallel()
	alphabet := []rune("ab é中\"\\<&\x00\x7f\u2028\ufffd\n")
	random := rand.New(rand.NewPCG(1, 2))
	some := func() string {
		s := make([]rune, random.IntN(4))
		for i := range s {
			s[i] = alphabet[random.IntN(len(alphabet))]
		}
		return string(s) + []string{"", "", "\xff"}[random.IntN(3)]
	}
	for range 300 {
		want, d := map[string]string{}, search.Dictionary{}
		for range random.IntN(4) {
			var entries [][2]string
			for range random.IntN(20) {
				word, text := some(), some()
				want[word] = text
				entries = append(entries, [2]string{word, text})
			}
			d = d.With(entries...)
		}
		if diff := cmp.Diff(want, maps.Collect(d.All())); diff != "" || d.Len() != len(want) {
			t.Fatal(diff)
		}
		for range 20 {
			word := some()
			is, known := want[word]
			if got, found := d.Lookup(word); got != is || found != known {
				t.Fatalf("%q: got %q, %v, want %q, %v", word, got, found, is, known)
			}
		}
		a, _ := json.Marshal(want)
		b, err := json.Marshal(d)
		if err != nil || string(a) != string(b) {
			t.Fatalf("%s\n%s\n%v", a, b, err)
		}
	}
}
