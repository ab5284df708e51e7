package grammar

import (
	"tiktalks/knowledge/ground/internal/en"
)

// SentencesIn cuts tokens at semicolons, colons and full stops.
func SentencesIn(tokens []en.Token) [][2]int {
	var all [][2]int
	start := 0
	for k := 1; k <= len(tokens); k++ {
		if k == len(tokens) || tokens[k].Before == en.Strong {
			all = append(all, [2]int{start, k})
			start = k
		}
	}
	return all
}

// ReadsIt tells whether what stands before token i is only somebody's reading of it: "is how one paper reads it".
func ReadsIt(tokens []en.Token, i int) bool {
	if i == 0 || tokens[i].Text != "how" || tokens[i-1].Stem != "be" {
		return false
	}
	for k := i + 1; k < min(len(tokens), i+6); k++ {
		if tokens[k].SpeaksBy(en.ByReading) {
			return true
		}
	}
	return false
}

// Counted tells whether a word such as "count" stands with "by" and whose it is: "by the US count".
func Counted(tokens []en.Token, i int) bool {
	if !tokens[i].SpeaksBy(en.ByCount) {
		return false
	}
	for k := i - 1; k >= max(0, i-5) && tokens[k+1].Before == en.Joined; k-- {
		if tokens[k].Text == "by" {
			return true
		}
		if tokens[k].Sort == en.Number || tokens[k].Sort == en.Dated {
			return false
		}
	}
	return false
}

// Plainly tells whether a verb in its base form speaks for many: "fishermen fear".
func Plainly(tokens []en.Token, i int) bool {
	if i == 0 || tokens[i].Ing {
		return bySomeOrBoth(tokens, i)
	}
	prev := &tokens[i-1]
	if prev.Sort == en.Dated && JoinedAt(tokens, i+1) && tokens[i+1].Text == "that" {
		return true // "pages from 2026 claim that"
	}
	if bySomeOrBoth(tokens, i) {
		return true
	}
	return prev.Content() && !prev.Is(en.Planned|en.Weak|en.Obliging|en.Certain) && en.Verbal(tokens, i)
}

// addsWord tells whether the participle at i gives somebody's word behind what he did: "sued, arguing that", "answered by saying it".
func addsWord(tokens []en.Token, i int) bool {
	if i < 2 || i+2 >= len(tokens) || !tokens[i].Ing {
		return false
	}
	adds := tokens[i].Before == en.Comma || tokens[i-1].Text == "by"
	return adds && tokens[i+1].Before == en.Joined && tokens[i+1].Sort != en.Number
}

// commands tells whether a word of speech gives an order: "told the department to review".
func commands(tokens []en.Token, i int) bool {
	if !tokens[i].SpeaksBy(en.ByOrder) {
		return false
	}
	for k := i + 1; k+1 < min(len(tokens), i+7) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Text == "that" {
			return false
		}
		if tokens[k].Text == "to" && tokens[k+1].Is(en.Verb) && tokens[k+1].Sort == en.Word {
			return true
		}
	}
	return false
}
