package ground

import "slices"

// side tells whether "a minority" or "a majority" stands beside a share that a fact gives and that is one: "a minority: Holm keeps a stake of 19%".
func (r *reading) side(i int, most bool) bool {
	k := r.shareNext(i)
	if k < 0 {
		return false
	}
	q := &r.said.tokens[k].q
	return !most && q.value < 50 && q.bound != above && q.bound != atLeast || most && q.value > 50 && q.bound != below && q.bound != atMost
}

// shareNext gives the next percentage behind token i that a fact says somebody holds, or the last one before it in the same part; -1 where there
// is none. What is said of another behind "while" or "and" is his.
func (r *reading) shareNext(i int) int {
	said := r.said.tokens
	for k := i + 1; k < min(len(said), i+14); k++ {
		if said[k].before == strong && len(r.own) > 1 || said[k].text == "while" || said[k].text == "whereas" || said[k].text == "and" || said[k].text == "but" {
			break
		}
		if said[k].sort == number {
			return r.ifShare(k)
		}
	}
	for k := i - 1; k >= max(0, i-6) && said[k+1].before == joined; k-- {
		if said[k].sort == number {
			return r.ifShare(k)
		}
	}
	return -1
}

// ifShare gives the place of a number of the piece if a fact says that somebody holds just so much of something; else -1.
func (r *reading) ifShare(k int) int {
	if r.said.tokens[k].q.unit != "%" || !r.divided(r.said.tokens[k].q) {
		return -1
	}
	for _, f := range r.own {
		for n := range f.tokens {
			if f.tokens[n].sort == number && f.tokens[n].q.unit == "%" && says(r.said.tokens[k].q, f.tokens[n].q) && r.lex.heldShare(f.tokens, n) {
				return k
			}
		}
	}
	return -1
}

// heldShare tells whether the percentage at n stands behind a word for holding, or before one that belongs to it, with no other verb or number
// between: "holds 60%", "a stake of 60%".
func (l *lexicon) heldShare(tokens []token, n int) bool {
	if n > 0 && tokens[n-1].text == "by" {
		return false // "cut its stake by 60%"
	}
	for k := n - 1; k >= 0 && tokens[k+1].before < strong; k-- {
		if slices.Contains(l.lists["held"], stemsOf(&tokens[k])[0]) {
			return true
		}
		if tokens[k].sort == number || tokens[k].is(linking) && tokens[k].stem == "be" || verbal(tokens, k) {
			return false
		}
	}
	return slices.ContainsFunc(tokens[n+1:min(len(tokens), n+4)], func(t token) bool { return slices.Contains(l.lists["held"], stemsOf(&t)[0]) })
}

// cutOf tells whether a word only says of a percentage that it is a part of what stands behind "of" in the piece and in a fact: "a 15% cut of
// the takings" for "15% of the takings".
func (r *reading) cutOf(i int) bool {
	said := r.said.tokens
	n, of := i-1, i+1
	if of+2 < len(said) && said[of].text == "of" && said[of+1].sort == number {
		n, of = of+1, of+2 // "a cut of 15% of the takings"
	} else if of+2 < len(said) && said[of].is(linking) && said[of+1].sort == number {
		n, of = of+1, of+2 // "its cut is 15% of the takings"
	}
	if n < 0 || of >= len(said) || said[n].sort != number || said[n].q.unit != "%" || said[of].text != "of" || said[of].before != joined {
		return false
	}
	whole := nounFrom(said, of+1)
	return whole > 0 && slices.ContainsFunc(r.found[whole], func(p at) bool {
		tokens := r.own[p.fact].tokens
		if !slices.ContainsFunc(tokens, ofTakings) {
			return false
		}
		for k := p.token - 1; k > max(0, p.token-4); k-- {
			if tokens[k].text == "of" && tokens[k-1].sort == number {
				return says(said[n].q, tokens[k-1].q)
			}
		}
		return false
	})
}

// nounFrom gives the first word that states something from token k on, in the same part; -1 where there is none.
func nounFrom(tokens []token, k int) int {
	for ; k < len(tokens) && tokens[k].before == joined; k++ {
		if tokens[k].content() {
			return k
		}
	}
	return -1
}

// ofTakings tells whether a word speaks of money that is paid or comes in, of which somebody may get a cut.
func ofTakings(t token) bool {
	switch t.stem {
	case "pay", "paid", "revenu", "take", "proceed", "incom", "profit", "sale", "receiv", "get", "fee":
		return true
	}
	return false
}
