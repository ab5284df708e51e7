package reading_test

import (
	"fmt"
	"testing"

	"tiktalks/knowledge/ground/internal/reading"
)

// TestUses: the piece uses a place of a fact where one of its words is found there, and exactly where that is the word itself and nowhere else.
func TestUses(t *testing.T) {
	t.Parallel()
	placed(t, (*reading.Reading).Uses, []beside[bool]{
		{"Holm |sold| the ferry.", "Holm divested it.", true},
		{"Holm |sold| the ferry.", "Holm left it.", false},
		{"Holm left. || Holm |sold| the ferry.", "Holm sold it.", true},
	})
	placed(t, (*reading.Reading).UsesExactly, []beside[bool]{
		{"Holm |sold| the ferry.", "Holm sells it.", true},
		{"Holm |sold| the ferry.", "Holm divested it.", false},
		{"Holm |sold| the ferry and sold the yard.", "Holm sells it.", false},
		{"Holm |sold| the ferry.", "Berg left it.", false},
		{"|Holm| sold the ferry.", "Holm left it.", true},
		{"|Holm| sold the ferry to Holm.", "Holm left it.", false},
	})
}

// TestExactly: the word itself in some form is exactly it; another word, and another name of the same, are not.
func TestExactly(t *testing.T) {
	t.Parallel()
	for _, c := range []beside[bool]{
		{"Holm |sold| it.", "Holm |sells| it.", true},
		{"Holm |sold| it.", "Holm |divested| it.", false},
		{"So |Holm| sold it.", "So |Holm| left.", true},
		{"So |Holm| sold it.", "So |Berg| left.", false},
		{"So |Norway| sold it.", "So |Oslo| left.", false},
		{"It has |40| ferries.", "It has |41| ferries.", true}, // both are numbers: whether they are the same is asked elsewhere
		{"It has |forty| ferries.", "It has |many| ferries.", false},
	} {
		r, i, p := read(t, c.Fact, c.Said)
		if got := r.Exactly(i, p); got != c.Want {
			t.Errorf("%q beside %q: got %v, want %v", c.Said, c.Fact, got, c.Want)
		}
	}
}

// TestHasListed: a word of the list counts by itself and within a phrase.
func TestHasListed(t *testing.T) {
	t.Parallel()
	table(t, func(r *reading.Reading, _ int) bool { return r.HasListed("attempt") }, []beside[bool]{
		{"Holm left.", "Holm tried it.", true},
		{"Holm left.", "Holm agreed to it.", true},
		{"Holm left.", "Holm did it.", false},
	})
	table(t, func(r *reading.Reading, _ int) bool { return r.HasListed("no such list") }, []beside[bool]{
		{"Holm left.", "Holm tried it.", false},
	})
}

// TestPositions: the names of one fact are given, and nothing of another.
func TestPositions(t *testing.T) {
	t.Parallel()
	for fact, want := range []string{"[0 3]", "[]", "[2]"} {
		r, _, _ := read(t, "Holm thanked the Berg yard. || It left. || So did Lund.", "It left.")
		if got := fmt.Sprint(r.Positions(fact)); got != want {
			t.Errorf("fact %d: got %v, want %v", fact, got, want)
		}
	}
}

// TestSays: a fact says a word or phrase only as it stands.
func TestSays(t *testing.T) {
	t.Parallel()
	for word, want := range map[string]bool{"sold": true, "sell": false, "due to": true, "due": false, "ferry": true} {
		r, _, _ := read(t, "It left due to Holm. || Holm sold the ferry.", "Holm sells the yard.")
		if got := r.Says(word); got != want {
			t.Errorf("%q: got %v, want %v", word, got, want)
		}
	}
}
