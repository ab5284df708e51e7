package grammar

import (
	"tiktalks/knowledge/ground/internal/en"
)

// narrowed gives what a word of speech goes for where less than its sentence does: what somebody found none of, is accused of or only calls
// so, and what an inserted "and, Holm said," stands before.
func narrowed(tokens []en.Token, s Saying, end int) Saying {
	t := &tokens[s.Place]
	switch {
	case t.Stem == "find" && s.Place+1 < end && tokens[s.Place+1].Is(en.Negative):
		s.To = nextClause(tokens, s.Place, end)
	case t.Stem == "accus":
		for k := s.Place + 1; k+1 < end; k++ {
			if tokens[k].Text == "of" && tokens[k+1].Ing {
				s.From = k + 1
				break
			}
		}
	case s.Place > 1 && en.Pronoun(&tokens[s.Place-1]) && tokens[s.Place-2].Text == "what":
		s.From = s.Place + 1
		for s.To = s.From; s.To < end && tokens[s.To].Before < en.Comma; s.To++ {
		}
	case insertedAnd(tokens, s.Place):
		s.From = s.Place + 1
	default:
		if k := whoBehindThing(tokens, s.Place, end); k > 0 {
			s.From, s.To = s.Place+1, k
		}
	}
	return s
}

// nextClause gives where behind a comma "and", "but" and the like open the next clause; end where none does.
func nextClause(tokens []en.Token, i, end int) int {
	for k := i + 1; k < end; k++ {
		if tokens[k].Before == en.Comma && en.Joins(&tokens[k]) {
			return k
		}
	}
	return end
}

// insertedAnd tells whether the word of speech at i is inserted between commas behind "and": "it paid and, Holm said, left".
func insertedAnd(tokens []en.Token, i int) bool {
	if i+1 >= len(tokens) || tokens[i+1].Before != en.Comma {
		return false
	}
	for k := i; k > max(0, i-6); k-- {
		if tokens[k].Before >= en.Comma {
			return tokens[k].Before == en.Comma && (tokens[k-1].Text == "and" || tokens[k-1].Text == "but")
		}
	}
	return false
}

// saidBy tells whether the word of speech at i is a passive or participle, and gives who is the one that says so: nobody where none is
// named with "by", as in "was said to have 12 ferries" or "an outage put at 12 hours".
func saidBy(tokens []en.Token, i int) ([]int, bool) {
	for k := i + 1; k < min(len(tokens), i+10) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Text == "by" && (k == i+1 || Passive(tokens, i)) {
			return SourceFrom(tokens, k+1, 1), true
		}
		if tokens[k].Text == "that" {
			return nil, false
		}
	}
	return nil, tokens[i].Text == "put at" || tokens[i].Ed && saidOf(tokens, i)
}

// saidOf tells whether a form of "be" stands before a participle, but for adverbs: "was usually said".
func saidOf(tokens []en.Token, i int) bool {
	for k := i - 1; k >= max(0, i-3) && tokens[k+1].Before == en.Joined; k-- {
		if tokens[k].Stem == "be" {
			return tokens[k].Text != "being"
		}
		if !tokens[k].Is(en.Adverb | en.Limiting | en.Negative) {
			return false
		}
	}
	return false
}
