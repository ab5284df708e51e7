package search

import (
	"encoding/json"
	"iter"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"
)

// Dictionary has a text for each of many words. It is immutable and takes little more memory than what is in it.
type Dictionary struct {
	all  string   // the words in alphabetical order, each with its text behind it
	ends []uint32 // where in all a word ends and where its text does, in turn
}

// With gives a dictionary that has these words and their texts too. Of two texts for a word the later one counts.
func (d Dictionary) With(entries ...[2]string) Dictionary {
	all := make([][2]string, 0, d.Len()+len(entries))
	for word, text := range d.All() {
		all = append(all, [2]string{word, text})
	}
	all = append(all, entries...)
	slices.SortStableFunc(all, func(a, b [2]string) int { return strings.Compare(a[0], b[0]) })
	size := 0
	for _, entry := range all {
		size += len(entry[0]) + len(entry[1])
	}
	var b strings.Builder
	b.Grow(size)
	ends := make([]uint32, 0, 2*len(all))
	for i, entry := range all {
		if i+1 < len(all) && all[i+1][0] == entry[0] {
			continue
		}
		for _, s := range entry {
			b.WriteString(s)
			ends = append(ends, uint32(b.Len()))
		}
	}
	return Dictionary{b.String(), ends}
}

// Len tells how many words it has.
func (d Dictionary) Len() int { return len(d.ends) / 2 }

// Lookup gives the word's text.
func (d Dictionary) Lookup(word string) (string, bool) {
	i := sort.Search(d.Len(), func(i int) bool { return d.part(2*i) >= word })
	if i == d.Len() || d.part(2*i) != word {
		return "", false
	}
	return d.part(2*i + 1), true
}

// All gives the words in alphabetical order with their texts.
func (d Dictionary) All() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for i := range d.Len() {
			if !yield(d.part(2*i), d.part(2*i+1)) {
				return
			}
		}
	}
}

func (d Dictionary) part(i int) string {
	start := uint32(0)
	if i > 0 {
		start = d.ends[i-1]
	}
	return d.all[start:d.ends[i]]
}

// MarshalJSON writes it as a map would be.
func (d Dictionary) MarshalJSON() ([]byte, error) {
	data := append(make([]byte, 0, len(d.all)+6*d.Len()+2), '{')
	for word, text := range d.All() {
		if len(data) > 1 {
			data = append(data, ',')
		}
		data = appendJSON(append(appendJSON(data, word), ':'), text)
	}
	return append(data, '}'), nil
}

// appendJSON appends a text as JSON has it. Hardly any has something to be escaped.
func appendJSON(data []byte, s string) []byte {
	escaped := func(r rune) bool {
		return r < ' ' || r == utf8.RuneError || strings.ContainsRune("\"\\<>&\u007f\u2028\u2029", r)
	}
	if strings.ContainsFunc(s, escaped) {
		quoted, _ := json.Marshal(s) // a string always can
		return append(data, quoted...)
	}
	return append(append(append(data, '"'), s...), '"')
}
