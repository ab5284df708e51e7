package ground

import "slices"

// side tells whether "a minority" or "a majority" stands beside a share that a fact gives and that is one: "a minority: Holm keeps 19%".
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
	if r.said.tokens[k].q.unit == "%" && slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(t token) bool { return t.sort == number && says(r.said.tokens[k].q, t.q) && t.q.unit == "%" }) &&
			slices.ContainsFunc(f.tokens, func(t token) bool { return slices.Contains(r.lex.lists["held"], stemsOf(&t)[0]) })
	}) {
		return k
	}
	return -1
}

// onlyMinority tells whether "only" stands before a minority: it says no more than that.
func (r *reading) onlyMinority(i int) bool {
	said := r.said.tokens
	k := i + 1
	if k < len(said) && article(&said[k]) {
		k++
	}
	return k < len(said) && said[k].text == "minority" && r.side(k, false)
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

// accountsFor tells whether "account for" or "make up" stands before a share that a fact says somebody holds: "Holm accounts for 15%".
func (r *reading) accountsFor(i int) bool {
	said := r.said.tokens
	for k := i + 1; k < min(len(said), i+4); k++ {
		if said[k].sort == number {
			return r.ifShare(k) >= 0 || said[k].q.unit == "%" && r.inSum(k)
		}
	}
	return false
}
