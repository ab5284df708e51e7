package search

import (
	_ "embed"
	"math"
	"sort"
	"strconv"
	"strings"
)

// englishTable has a line a word, in alphabetical order: the word, a tab, its place among the most frequent words.
//
//go:embed tables/english.tsv
var englishTable string

// englishWords is the highest place in the table.
const englishWords = 50000

// englishRank tells a word's place among the most frequent words of English, from 1; 0 for one that is not among them. It
// looks the word up in the table as it stands, so that nothing is built at start.
func englishRank(word string) int {
	lineAt := func(at int) int { return strings.LastIndexByte(englishTable[:at], '\n') + 1 }
	// The first position whose line does not come before the word.
	at := lineAt(sort.Search(len(englishTable), func(i int) bool {
		line := englishTable[lineAt(i):]
		return line[:strings.IndexByte(line, '\t')] >= word
	}))
	found, rest, _ := strings.Cut(englishTable[min(at, len(englishTable)):], "\t")
	if found != word || word == "" {
		return 0
	}
	rank, err := strconv.Atoi(rest[:strings.IndexByte(rest, '\n')])
	if err != nil {
		return 0
	}
	return rank
}

// rarity tells how much a word that no fact has says about a question: 0 for the commonest words of English, 1 for words
// outside the table.
func rarity(word string) float64 {
	rank := englishRank(word)
	if rank == 0 {
		return 1
	}
	return math.Log(float64(rank)) / math.Log(englishWords+1)
}
