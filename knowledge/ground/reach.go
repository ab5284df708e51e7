package ground

import (
	"slices"
	"strings"
)

// narrowed gives what a word of speech goes for where less than its sentence does: what somebody found none of, is accused of or only calls so,
// and what an inserted "and, Holm said," stands before.
func narrowed(tokens []token, s saying, end int) saying {
	t := &tokens[s.at]
	switch {
	case t.stem == "find" && s.at+1 < end && tokens[s.at+1].is(negative):
		s.to = nextClause(tokens, s.at, end)
	case t.stem == "accus":
		for k := s.at + 1; k+1 < end; k++ {
			if tokens[k].text == "of" && tokens[k+1].ing {
				s.from = k + 1
				break
			}
		}
	case s.at > 1 && pronoun(&tokens[s.at-1]) && tokens[s.at-2].text == "what":
		s.from = s.at + 1
		for s.to = s.from; s.to < end && tokens[s.to].before < comma; s.to++ {
		}
	case insertedAnd(tokens, s.at):
		s.from = s.at + 1
	default:
		if k := whoBehindThing(tokens, s.at, end); k > 0 {
			s.from, s.to = s.at+1, k
		}
	}
	return s
}

// nextClause gives where behind a comma "and", "but" and the like open the next clause; end where none does.
func nextClause(tokens []token, i, end int) int {
	for k := i + 1; k < end; k++ {
		if tokens[k].before == comma && joins(&tokens[k]) {
			return k
		}
	}
	return end
}

// insertedAnd tells whether the word of speech at i is inserted between commas behind "and": "it paid and, Holm said, left".
func insertedAnd(tokens []token, i int) bool {
	if i+1 >= len(tokens) || tokens[i+1].before != comma {
		return false
	}
	for k := i; k > max(0, i-6); k-- {
		if tokens[k].before >= comma {
			return tokens[k].before == comma && (tokens[k-1].text == "and" || tokens[k-1].text == "but")
		}
	}
	return false
}

// saidBy tells whether the word of speech at i is a passive or participle, and gives who is the one that says so: nobody where none is named
// with "by", as in "was said to have 12 ferries" or "an outage put at 12 hours".
func saidBy(tokens []token, i int) ([]int, bool) {
	for k := i + 1; k < min(len(tokens), i+10) && tokens[k].before == joined; k++ {
		if tokens[k].text == "by" && (k == i+1 || passive(tokens, i)) {
			return sourceFrom(tokens, k+1, 1), true
		}
		if tokens[k].text == "that" {
			return nil, false
		}
	}
	return nil, tokens[i].text == "put at" || tokens[i].ed && saidOf(tokens, i)
}

// saidOf tells whether a form of "be" stands before a participle, but for adverbs: "was usually said".
func saidOf(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-3) && tokens[k+1].before == joined; k-- {
		if tokens[k].stem == "be" {
			return tokens[k].text != "being"
		}
		if !tokens[k].is(adverb | limiting | negative) {
			return false
		}
	}
	return false
}

// oneVoice tells whether all words of speech of a text are the same one's.
func oneVoice(tokens []token) bool {
	all := sayings(tokens)
	for n := range all {
		if n > 0 && !slices.Equal(all[n].source, all[0].source) {
			return false
		}
	}
	return len(all) > 0
}

// spokenBefore tells whether the part of the sentence before the piece, which cites another fact, says already who speaks in a fact: "The Herald
// reported that Vardal would pay [f1], with half of it due in May [f2]".
func (r *reading) spokenBefore(f int, source []int) bool {
	if r.led == "" || len(source) == 0 || !goesOnWithin(r.said.tokens) {
		return false
	}
	led := r.lex.analyse("", r.led).tokens
	return slices.ContainsFunc(sayings(led), func(s saying) bool {
		return s.to == len(led) && !s.beside && slices.ContainsFunc(s.source, func(i int) bool {
			return led[i].sort == named && slices.ContainsFunc(source, func(k int) bool { return same(&led[i], &r.own[f].tokens[k]) })
		})
	})
}

// goesOnWithin tells whether a piece begins as what only goes on with the clause before: "with half of it due", "of which half was due", "and that
// half was due".
func goesOnWithin(tokens []token) bool {
	switch first := tokens[0].text; first {
	case "with", "including", "of which", "which":
		return true
	case "of":
		return len(tokens) > 1 && tokens[1].text == "which"
	case "and":
		return len(tokens) > 1 && tokens[1].text == "that"
	default:
		return strings.HasPrefix(first, "of which")
	}
}
