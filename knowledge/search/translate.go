package search

import (
	"maps"
	"slices"
)

// english turns the Chinese runs among the words into English words, the longest known ones first.
func (l *lexicon) english(ws []string) []string {
	if !slices.ContainsFunc(ws, isHan) {
		return ws
	}
	var all []string
	for _, w := range ws {
		if !isHan(w) {
			all = append(all, w)
			continue
		}
		all = append(all, l.segment([]rune(w))...)
	}
	return all
}

// segment cuts a run of Chinese into known words; what is not known is kept together as one unknown word.
func (l *lexicon) segment(run []rune) []string {
	const longest = 12
	var all []string
	unknown := ""
	for at := 0; at < len(run); {
		step := 1
		for n := min(longest, len(run)-at); n > 0; n-- {
			if meaning, known := l.han[string(run[at:at+n])]; known {
				if unknown != "" {
					all = append(all, unknown)
					unknown = ""
				}
				all = append(all, words(meaning)...)
				step = n
				break
			}
			if n == 1 {
				unknown += string(run[at])
			}
		}
		at += step
	}
	if unknown != "" {
		all = append(all, unknown)
	}
	return all
}

// translate replaces foreign key words by English ones where the sentence is in that language: at least two of its
// words are known there, at least one of them is no English word of the first ten thousand, and the small words of English
// that the language has not are no more than they: "had a chat" is about no cat.
func (l *lexicon) translate(ws []string) ([]string, string) {
	best, hits := "", 1
	for _, language := range slices.Sorted(maps.Keys(l.languages)) {
		n, english, foreign := 0, 0, false
		for _, w := range ws {
			if _, known := l.languages[language].english(w); known {
				n++
				rank := englishRank(w)
				foreign = foreign || rank == 0 || rank > 10000
			} else if l.stops[w] {
				english++
			}
		}
		if foreign && n > hits && n >= english {
			best, hits = language, n
		}
	}
	if best == "" {
		return ws, ""
	}
	var all []string
	for _, w := range ws {
		if meaning, known := l.languages[best].english(w); known {
			all = append(all, words(meaning)...)
			continue
		}
		all = append(all, w)
	}
	return all, best
}

func (l *lexicon) expandSlang(ws []string) []string {
	var all []string
	for _, w := range ws {
		if long, known := l.slang[w]; known {
			all = append(all, long...)
			continue
		}
		all = append(all, w)
	}
	return all
}
