package ground

import "slices"

// wordForWord tells whether a piece says each of its own facts as it stands, in whichever order: one fact, or several with "and", "but" or a
// semicolon between. What else a fact is, such as out of date or disputed, is asked elsewhere.
func (r *reading) wordForWord() bool {
	said := r.said.tokens
	if slices.ContainsFunc(r.meta, func(f Fact) bool { return f.Superseded || f.Disputed }) {
		return false
	}
	used := map[int]bool{}
	for i := 0; i < len(said); {
		f, end := r.factAt(i)
		if f < 0 || used[f] {
			return false
		}
		used[f] = true
		if i = end; i < len(said) && said[i].before < comma {
			return false
		}
		if i < len(said) && (said[i].text == "and" || said[i].text == "but") {
			i++
		} else if i < len(said) && said[i].before < strong {
			return false
		}
	}
	return len(used) == len(r.own)
}

// factAt gives the own fact that stands word for word in the piece from token i on, and where it ends; -1 where none does. One that begins
// with "it" or "he" is none: somebody else may be meant here.
func (r *reading) factAt(i int) (fact, end int) {
	said := r.said.tokens
	for f := range r.own {
		tokens := r.own[f].tokens
		if len(tokens) == 0 || i+len(tokens) > len(said) || pronoun(&tokens[0]) || pronounOwner(tokens[0].text) {
			continue
		}
		if slices.EqualFunc(said[i:i+len(tokens)], tokens, asWritten) {
			return f, i + len(tokens)
		}
	}
	return -1, 0
}

// asWritten tells whether a token of a piece is one of a fact in the very same form and behind the same stop.
func asWritten(a, f token) bool {
	if a.sort != f.sort || a.text != f.text || a.poss != f.poss || a.id != f.id {
		return false
	}
	return a.before == f.before || a.before >= comma && f.before == strong // the fact's first word
}
