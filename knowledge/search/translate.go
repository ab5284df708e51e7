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

// translate replaces foreign key words by English ones where the sentence is in another language.
func (l *lexicon) translate(ws []string) ([]string, string) {
	best := l.languageOf(ws)
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

// languageOf gives the language that knows most of a sentence's words, at least two, where more of them are its alone than
// speak for English: "a", "on", "or" and "part" are words of both. Of English it gives "".
func (l *lexicon) languageOf(ws []string) string {
	best, hits := "", 1
	for _, language := range slices.Sorted(maps.Keys(l.languages)) {
		known, foreign, english := 0, 0, 0
		for _, w := range ws {
			_, has := l.languages[language].english(w)
			switch rank := englishRank(w); {
			case has && (rank == 0 || rank > wellKnown):
				known, foreign = known+1, foreign+1
			case has:
				known++
			case l.stops[w] || rank > 0 && rank <= frequent && !l.names[w]:
				english++
			}
		}
		if foreign > 0 && foreign >= english && known > hits {
			best, hits = language, known
		}
	}
	return best
}

// The places among the words of English up to which one is no word of another language alone, and one speaks for English.
const (
	wellKnown = 10000
	frequent  = 5000
)

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
