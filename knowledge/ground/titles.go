package ground

import "slices"

// titleOf tells whether the noun at k of a text says who the name at s is: "candidate Holm", "press secretary Ada Holm", or between commas behind
// it, "Holm, deputy head of the board, said".
func titleOf(tokens []token, k, s int) bool {
	if tokens[s].sort != named || tokens[k].sort != word || !tokens[k].content() || tokens[k].is(limiting|speech|attributing) || verbal(tokens, k) {
		return false
	}
	if k < s {
		for n := k + 1; n <= s; n++ {
			if n-k > 3 || tokens[n].before != joined || tokens[n].sort != named && (!tokens[n].content() || tokens[n].poss) {
				return false
			}
		}
		return !tokens[k].poss
	}
	return k == officeBehind(tokens, s)
}

// officeBehind gives the noun of the apposition behind the name at s: "head" of "Holm, deputy head of the board, said"; -1 where there is none.
func officeBehind(tokens []token, s int) int {
	for s+1 < len(tokens) && tokens[s+1].sort == named && tokens[s+1].before == joined {
		s++
	}
	if s+1 >= len(tokens) || tokens[s+1].before != comma || verbal(tokens, s+1) || joins(&tokens[s+1]) {
		return -1
	}
	head := -1
	for k := s + 1; k < min(len(tokens), s+8) && (k == s+1 || tokens[k].before == joined); k++ {
		t := &tokens[k]
		if t.text == "of" || t.text == "at" || t.text == "for" || t.text == "in" {
			break
		}
		if t.sort == word && t.content() {
			head = k
		}
	}
	return head
}

// namesTitle tells whether the token at i of the piece stands for what a fact calls its source: "the candidate said" for "candidate Holm said".
func (r *reading) namesTitle(i, f int, source []int) bool {
	return slices.ContainsFunc(r.found[i], func(p at) bool {
		return p.fact == f && slices.ContainsFunc(source, func(s int) bool { return titleOf(r.own[f].tokens, p.token, s) })
	})
}

// rules tells whether who speaks at v is one of whom a fact says that he rules or names something, or is guidance of his: "the court said" for
// "the court ruled". A country does not stand for its court.
func (r *reading) rules(v int) bool {
	return slices.ContainsFunc(append(before(r.said.tokens, v), speakerOf(r.said.tokens, v)), func(s int) bool {
		return s >= 0 && slices.ContainsFunc(r.found[s], func(p at) bool {
			tokens := r.own[p.fact].tokens
			if t := &r.said.tokens[s]; t.sort == named && t.id != tokens[p.token].id && !slices.Contains(tokens[p.token].parts, t.stem) {
				return false
			}
			if tokens[p.token].speaksBy(byRuling) && !verbal(tokens, p.token) {
				return true
			}
			for k := range tokens {
				if tokens[k].speaksBy(byRuling) && verbal(tokens, k) && slices.Contains(before(tokens, k), p.token) {
					return true
				}
			}
			return false
		})
	})
}
