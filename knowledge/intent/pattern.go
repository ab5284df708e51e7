package intent

import (
	"slices"
	"strings"
)

// maxGap is how many words "*" can stand for.
const maxGap = 4

// lead is the heading in the table of the words that do not count at the beginning of a sentence.
const lead = "lead"

// rules are what the table says.
type rules struct {
	lead     []string
	patterns map[Intent][]pattern
}

// pattern is a row of places that the words of a sentence can fill.
type pattern struct {
	places     []place
	start, end bool // bound to the sentence's start, its end
}

// place is where one of some words may stand, or a gap.
type place struct {
	words []string
	other bool // any word but these may stand here
	gap   bool // up to maxGap words of any kind
	digit bool // a number in figures
}

func parse(table string) rules {
	all := rules{patterns: map[Intent][]pattern{}}
	var heading string
	for line := range strings.Lines(table) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "["):
			heading = strings.Trim(line, "[]")
		case heading == lead:
			all.lead = append(all.lead, strings.Fields(line)...)
		default:
			all.patterns[Intent(heading)] = append(all.patterns[Intent(heading)], parsePattern(line))
		}
	}
	return all
}

func parsePattern(line string) pattern {
	var p pattern
	line, p.start = strings.CutPrefix(line, "^")
	line, p.end = strings.CutSuffix(line, "$")
	for _, field := range strings.Fields(line) {
		if field == "*" {
			p.places = append(p.places, place{gap: true})
			continue
		}
		if field == "<number>" {
			p.places = append(p.places, place{digit: true})
			continue
		}
		words, other := strings.CutPrefix(field, "!")
		p.places = append(p.places, place{words: strings.Split(words, "|"), other: other})
	}
	return p
}

// wants tells whether a pattern of the intent stands in the sentence.
func (r rules) wants(intent Intent, sentence []string) bool {
	return slices.ContainsFunc(r.patterns[intent], func(p pattern) bool { return r.find(p, sentence) })
}

// find tells whether the pattern stands somewhere in the sentence.
func (r rules) find(p pattern, sentence []string) bool {
	for at, word := range sentence {
		if p.matches(sentence[at:], p.places) {
			return true
		}
		if p.start && !slices.Contains(r.lead, word) {
			return false
		}
	}
	return false
}

// takes tells whether the word may stand in the place.
func (p place) takes(word string) bool {
	if p.digit {
		return strings.Trim(word, "0123456789") == ""
	}
	return slices.Contains(p.words, word) != p.other
}

// matches tells whether the places can be filled from the first of the words on.
func (p pattern) matches(words []string, places []place) bool {
	if len(places) == 0 {
		return !p.end || len(words) == 0
	}
	first, rest := places[0], places[1:]
	if !first.gap {
		return len(words) > 0 && first.takes(words[0]) && p.matches(words[1:], rest)
	}
	for gap := 0; gap <= min(maxGap, len(words)); gap++ {
		if p.matches(words[gap:], rest) {
			return true
		}
	}
	return false
}
