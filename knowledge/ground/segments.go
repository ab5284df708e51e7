package ground

// segment is a part of a piece: its tokens from one to before another.
type segment struct {
	from, to int
	timed    bool // it says only when: "three days after the vote"
	acts     bool // it has a verb that makes a sentence
}

// segments cuts the piece at commas, where "and" or "but" joins clauses, and where a word opens what says when or who.
func (r *reading) segments() []segment {
	said := r.said.tokens
	var all []segment
	cut := func(to int, timed bool) {
		s := segment{from: 0, to: to}
		if len(all) > 0 {
			s.from = all[len(all)-1].to
		}
		s.timed = timed
		if s.to > s.from {
			for k := s.from; k < s.to; k++ {
				s.acts = s.acts || predicates(said, k)
			}
			all = append(all, s)
		}
	}
	timed := false
	for k := 1; k < len(said); k++ {
		opens := opensTime(said, k)
		if opensPart(said, k) || joinsClauses(said, k) {
			cut(k, timed)
			timed = opens
		}
	}
	cut(len(said), timed)
	return all
}

// opensPart tells whether a part begins at token k: behind a comma, or with a word that opens what says when or who.
func opensPart(tokens []token, k int) bool {
	return tokens[k].before >= comma && tokens[k].before != quoted || opensTime(tokens, k) || opensWho(&tokens[k])
}

// predicates tells whether the token at k is a verb that makes a sentence, and none that only says which thing is meant: "a case brought by Norway".
func predicates(tokens []token, k int) bool {
	if k+1 >= len(tokens) || !finite(tokens, k) && !auxiliaryModal(&tokens[k]) && !present(tokens, k) {
		return false
	}
	_, marks := reduced(tokens, k)
	return !marks && !(tokens[k].ed && tokens[k+1].text == "by" && k > 0 && !tokens[k-1].is(linking))
}

// present tells whether the token at k is a verb in the present that has no ending: "the yards stay with Vardal".
func present(tokens []token, k int) bool {
	t := &tokens[k]
	return k > 0 && verbal(tokens, k) && !t.ed && !t.ing && tokens[k-1].text != "to" && !auxiliaryModal(&tokens[k-1])
}

// opensTime tells whether a word opens what only says when something was.
func opensTime(tokens []token, k int) bool {
	switch t := &tokens[k]; t.text {
	case "since", "until", "when", "as", "while", "once", "during":
		return true
	case "by":
		return k+1 < len(tokens) && tokens[k+1].sort == dated
	default:
		return orderWay(t) != 0
	}
}

// opensWho tells whether a word opens a clause that says more of a name or noun.
func opensWho(t *token) bool {
	switch t.text {
	case "who", "which", "whose", "where", "of which", "of whom":
		return true
	}
	return false
}

// joinsClauses tells whether "and" or "but" at k stands between two verbs that make sentences.
func joinsClauses(tokens []token, k int) bool {
	if tokens[k].text != "and" && tokens[k].text != "but" {
		return false
	}
	acts := func(from, way int) bool {
		for i := from; i >= 0 && i < len(tokens); i += way {
			if way > 0 && i > from && tokens[i].before >= comma {
				return false
			}
			if predicates(tokens, i) {
				return true
			}
			if way < 0 && tokens[i].before >= comma {
				return false
			}
		}
		return false
	}
	return acts(k-1, -1) && acts(k+1, 1)
}
