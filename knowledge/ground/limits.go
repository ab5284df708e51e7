package ground

import (
	"slices"
	"strings"
)

// These rules look for a small word of a fact without which what the piece says is more than the fact: "extra", "a year", "mostly", "include".

// lostExtra: an extra duty of 10 percent is no duty of 10 percent.
func (r *reading) lostExtra() (Verdict, bool) {
	said := r.said.tokens
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			if t := &tokens[k]; t.text != "extra" && t.text != "additional" || r.saysMore() {
				continue
			}
			n, number := nounAndShare(tokens, k)
			for i := range said {
				mine, share := nounAndShare(said, i)
				if mine < 0 || share < 0 || n < 0 || number < 0 {
					continue
				}
				if slices.Contains(r.found[share], at{f, number}) && slices.Contains(r.found[mine], at{f, n}) {
					return against(Qualifier, tokens[k].text, r.own[f].id), true
				}
			}
		}
	}
	return Verdict{}, false
}

// countedIn: a duty that comes on top of others does not come to its sum with those included.
func (r *reading) countedIn() (Verdict, bool) {
	said := r.said.tokens
	for i := 1; i < len(said); i++ {
		if said[i].text != "included" || said[i-1].sort != word || len(r.found[i-1]) == 0 {
			continue
		}
		places := slices.DeleteFunc(slices.Clone(r.found[i-1]), func(p at) bool { return !r.exactly(i-1, p) })
		if by, apart := r.everyPlace(places, func(p at) bool { return onTop(r.own[p.fact].tokens, p.token) }); apart {
			return against(Binding, said[i].text, by), true
		}
	}
	return Verdict{}, false
}

// onTop tells whether a noun stands behind "on top of" or the like.
func onTop(tokens []token, n int) bool {
	for k := n - 1; k >= max(0, n-4) && tokens[k+1].before == joined; k-- {
		switch tokens[k].text {
		case "on top of", "besides", "plus", "in addition to", "added to", "apart from", "without":
			return true
		}
	}
	return false
}

// saysMore tells whether the piece says that something comes on top of another thing.
func (r *reading) saysMore() bool {
	return r.hasListed("more") || slices.ContainsFunc(r.said.tokens, func(t token) bool {
		return strings.Contains(t.text, "on top") || strings.HasSuffix(t.text, " up")
	})
}

// hasListed tells whether the piece has a word, by itself or in a phrase, of the list with a name.
func (r *reading) hasListed(name string) bool {
	words := r.lex.lists[name]
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		if slices.Contains(words, t.stem) || slices.ContainsFunc(t.parts, func(s string) bool { return slices.Contains(words, s) }) {
			return true
		}
	}
	return false
}

// nounAndShare gives the noun that stands at or behind a place and the share next to it, before or behind; -1 where there are none.
func nounAndShare(tokens []token, k int) (noun, share int) {
	noun, share = -1, -1
	for n := k; n < min(len(tokens), k+6) && (n == k || tokens[n].before == joined || tokens[n].before == quoted); n++ {
		t := &tokens[n]
		if isShare(*t) && share < 0 {
			share = n
			continue
		}
		if t.sort != word || !t.content() || verbal(tokens, n) {
			break
		}
		noun = n
	}
	for n := k - 1; share < 0 && n >= max(0, k-2) && tokens[n+1].before == joined; n-- {
		if isShare(tokens[n]) {
			share = n
		}
	}
	for n := max(noun, k) + 1; noun >= 0 && share < 0 && n < min(len(tokens), noun+9) && tokens[n].before == joined; n++ {
		if isShare(tokens[n]) {
			share = n
		}
	}
	return noun, share
}

// lostRate: 4 million a year is not 4 million.
func (r *reading) lostRate() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].sort != number || len(r.found[i]) == 0 || saysRate(said) {
			continue
		}
		if !slices.ContainsFunc(r.found[i], func(p at) bool { return !rated(r.own[p.fact].tokens, p.token) }) {
			return against(Qualifier, said[i].text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// rated tells whether a number of a fact is what there is in each year, month or season.
func rated(tokens []token, n int) bool {
	for k := n + 1; k < min(len(tokens), n+4) && tokens[k].before == joined; k++ {
		switch tokens[k].text {
		case "a year", "a month", "annually", "yearly", "each year", "every year", "per year", "each month", "every month", "per month":
			return true
		case "a", "per", "each", "every":
			return k+1 < len(tokens) && timeUnit(tokens[k+1].stem)
		}
	}
	return false
}

// saysRate tells whether a text speaks of a length of time at all.
func saysRate(tokens []token) bool {
	return slices.ContainsFunc(tokens, func(t token) bool {
		for _, s := range stemsOf(&t) {
			if timeUnit(s) || s == "annual" || s == "year" || s == "month" || s == "everi" || s == "each" {
				return true
			}
		}
		return t.sort == number && (t.q.unit == "year" || t.q.unit == "month")
	})
}

// lostMostly: what is largely so, or so of most, is not told as so.
func (r *reading) lostMostly() (Verdict, bool) {
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := 0; k+1 < len(tokens); k++ {
			switch tokens[k].text {
			case "largely", "mostly", "mainly", "chiefly", "primarily", "most", "partly":
			default:
				continue
			}
			n := k + 1
			for n < len(tokens) && tokens[n].before == joined && !tokens[n].content() {
				n++
			}
			if tokens[k].text == "most" && n < len(tokens) && !strings.HasSuffix(tokens[n].text, "s") {
				continue // "most say so"
			}
			if n == len(tokens) || tokens[n].before != joined || tokens[n].sort == dated || verbal(tokens, n) || !r.usesExactly(at{f, n}) {
				continue
			}
			if !r.hasListed("some") && !r.saidAs(limiting|negative) {
				return against(Qualifier, tokens[k].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// usesExactly tells whether the piece has the very word that stands at a place of a fact, and the fact has it nowhere else.
func (r *reading) usesExactly(p at) bool {
	for i := range r.said.tokens {
		if len(r.found[i]) == 1 && r.found[i][0] == p && r.exactly(i, p) {
			return true
		}
	}
	return false
}

// listedAsAll: what a fact lists behind "include" is not all there is.
func (r *reading) listedAsAll() (Verdict, bool) {
	if r.hasListed("example") || r.saidAs(negative|limiting) {
		return Verdict{}, false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := 1; k+1 < len(tokens); k++ {
			if tokens[k].text == "include" && !tokens[k-1].is(weak|planned) && r.listsAll(f, k) {
				return against(Qualifier, tokens[k].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// listsAll tells whether the piece has, right behind "are", the first thing that the fact has behind "include".
func (r *reading) listsAll(f, k int) bool {
	said := r.said.tokens
	for i := 1; i+1 < len(said); i++ {
		if said[i].text != "are" && said[i].text != "were" {
			continue
		}
		n := i + 1
		for n+1 < len(said) && !said[n].content() {
			n++
		}
		if slices.ContainsFunc(r.found[n], func(p at) bool { return p.fact == f && p.token > k && p.token < k+4 }) {
			return true
		}
	}
	return false
}

// lostPrinciple: what was approved in principle was not approved.
func (r *reading) lostPrinciple() (Verdict, bool) {
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := 1; k < len(tokens); k++ {
			if t := &tokens[k]; t.text != "conditions" && !slices.Contains(r.lex.lists["principle"], t.stem) || t.text == "conditions" && tokens[k-1].text != "with" {
				continue
			}
			v := k - 1
			for v > 0 && v > k-scope && !verbal(tokens, v) {
				v--
			}
			if verbal(tokens, v) && r.usesExactly(at{f, v}) && !r.hasListed("principle") && !r.saidAs(limiting|condition) {
				return against(Qualifier, tokens[k].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// saidAs tells whether the piece has a word of a class.
func (r *reading) saidAs(c class) bool {
	return slices.ContainsFunc(r.said.tokens, func(t token) bool { return t.is(c) })
}

// onlyActing: who holds an office in an acting capacity in a fact is not said to hold it without a word of that.
func (r *reading) onlyActing() (Verdict, bool) {
	said := r.said.tokens
	if slices.ContainsFunc(said, func(t token) bool {
		return t.is(limiting) || strings.HasPrefix(t.stem, "temporar") || t.text == "basis" || t.text == "capacity"
	}) {
		return Verdict{}, false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := 0; k+1 < len(tokens); k++ {
			if tokens[k].text != "acting" && tokens[k].text != "interim" || tokens[k+1].text != "basis" && tokens[k+1].text != "capacity" && tokens[k+1].text != "role" {
				continue
			}
			who := slices.ContainsFunc(said, func(t token) bool {
				return t.sort == named && !r.lex.country(&t) && slices.ContainsFunc(tokens, func(n token) bool { return n.sort == named && same(&t, &n) })
			})
			if be := slices.IndexFunc(said, func(t token) bool { return t.stem == "be" }); who && be >= 0 && be+2 < len(said) && article(&said[be+1]) && len(r.found[be+2]) > 0 {
				return against(Qualifier, tokens[k].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// nothingAtAll: where a certain thing may not be done in a fact, the piece does not say that nothing may.
func (r *reading) nothingAtAll() (Verdict, bool) {
	said := r.said.tokens
	for i := 0; i+1 < len(said); i++ {
		if t := said[i].text; t != "nothing" && t != "nobody" && t != "no one" {
			continue
		}
		k := i + 1
		if said[k].text == "at all" && k+1 < len(said) {
			k++
		}
		if m := said[k].text; m != "may" && m != "can" && m != "could" {
			continue
		}
		if !slices.ContainsFunc([]string{"nothing", "anything", "nobody", "anybody", "anyone", "no one", "all", "every", "everything"}, r.says) {
			return missing(Qualifier, said[i].text), true
		}
	}
	return Verdict{}, false
}
