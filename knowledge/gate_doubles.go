package knowledge

import (
	"regexp"
	"slices"
	"strings"
)

// figures are the numbers of a text, as they are written.
var figures = regexp.MustCompile(`\pN+`)

// withoutDoubles leaves out what a reader would read twice: a sentence in the words of one before it, and the claims in place of a refused
// sentence where others cite their facts and have their numbers.
func withoutDoubles(sentences []Sentence, replaced []bool) (all []Sentence) {
	for i, s := range sentences {
		said := func(o Sentence) bool { return strings.EqualFold(strings.TrimSpace(o.Text), strings.TrimSpace(s.Text)) }
		if !slices.ContainsFunc(all, said) && !(replaced[i] && saidBy(s, sentences, replaced)) {
			all = append(all, s)
		}
	}
	return all
}

// saidBy tells whether sentences that were not replaced cite all facts of one that was, and have all of its numbers.
func saidBy(s Sentence, sentences []Sentence, replaced []bool) bool {
	var texts, cited []string
	for i, o := range sentences {
		if !replaced[i] {
			texts, cited = append(texts, o.Text), append(cited, o.Facts...)
		}
	}
	there := figures.FindAllString(strings.Join(texts, " "), -1)
	return !slices.ContainsFunc(s.Facts, func(id string) bool { return !slices.Contains(cited, id) }) &&
		!slices.ContainsFunc(figures.FindAllString(s.Text, -1), func(n string) bool { return !slices.Contains(there, n) })
}
