package search

import "strings"

// For tests.
var (
	WordsOf  = words
	KindOf   = kindOf
	Distance = distanceOf
	Swapped  = swapped
)

// EnglishTable gives the table of English words as it stands.
func EnglishTable() string { return englishTable }

// Repair gives what the index takes a word for, or the word itself.
func (x *Index) Repair(w string) string {
	if better, ok := x.speller.repair(w); ok {
		return better
	}
	return w
}

// Shift is how far the confidence was moved.
func (x *Index) Shift() float64 { return x.shift }

// Kept is what the index keeps of a search for a question that nothing came before.
func (x *Index) Kept(question string) (Result, bool) {
	return x.results.Find(keyOf(question, Before{}))
}

// Wants is what the question asks for, and what it counts.
func (x *Index) Wants(question string) string {
	r := x.Read(question)
	return strings.TrimSpace(string(r.want) + " " + strings.Join(r.counted, " "))
}
