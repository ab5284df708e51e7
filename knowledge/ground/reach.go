package ground

import "slices"

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

// marksSo tells whether the source of a fact is what is so reported there, and the piece reports it as well, as nothing else: "was among the names
// reported for the yard" for "buyers reported for the yard included".
func (r *reading) marksSo(f int, source []int) bool {
	for i := range r.said.tokens {
		if r.marksAt(i) && slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == f && slices.Contains(source, p.token-1) }) {
			return true
		}
	}
	return false
}

// marksAt tells whether the participle at i says of a noun that it is so reported, as each fact that has the word does.
func (r *reading) marksAt(i int) bool {
	said := r.said.tokens
	if i == 0 || i+1 == len(said) || !said[i].ed || said[i+1].text == "as" || said[i+1].text == "to" || said[i-1].sort != word || !said[i-1].content() && said[i-1].text != "those" {
		return false
	}
	_, every := r.everyPlace(r.found[i], func(p at) bool { return r.exactly(i, p) && onlyMarks(r.own[p.fact].tokens, p.token) })
	return every
}

// onlyMarks tells whether a participle behind a noun only says of it that it is so reported: "buyers reported for the yard were Holm and Vardal".
func onlyMarks(tokens []token, i int) bool {
	if i == 0 || i+1 >= len(tokens) || tokens[i].before != joined || !tokens[i-1].content() || tokens[i-1].sort != word || !tokens[i+1].is(preposed) &&
		tokens[i+1].text != "in" {
		return false
	}
	for k := i + 2; k < len(tokens) && tokens[k].before == joined; k++ {
		if tokens[k].stem == "be" || tokens[k].stem == "includ" {
			return true
		}
		if verbal(tokens, k) || tokens[k].text == "that" {
			return false
		}
	}
	return false
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

// verbless tells whether a part of a text has no verb, so that it goes on with what the part before says: "the make-up: seven seats".
func verbless(tokens []token, part [2]int) bool {
	for k := part[0]; k < part[1]; k++ {
		if verbal(tokens, k) || tokens[k].is(linking|planned|certain|weak|obliging) {
			return false
		}
	}
	return true
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
