package ground

import (
	"slices"
	"strings"
)

// merged: each part of a piece that cites several facts is what one of them says. What another adds may say who somebody is whom both name, when it
// was, or who did the same.
func (r *reading) merged() (Verdict, bool) {
	if len(r.own) < 2 {
		return Verdict{}, false
	}
	all := r.segments()
	wholes := make([][]int, len(all))
	for n, s := range all {
		wholes[n] = r.wholeIn(s)
	}
	for n, s := range all {
		if s.timed || len(r.stated(s)) == 0 {
			continue
		}
		if len(wholes[n]) == 0 {
			if word := r.foreign(s); word >= 0 {
				return missing(Glued, r.said.tokens[word].text), true
			}
			continue
		}
		if !(s.acts && r.ownSubject(s)) && !r.goesWith(all, n, wholes) {
			return missing(Glued, r.said.tokens[r.stated(s)[0]].text), true
		}
	}
	return Verdict{}, false
}

// stated gives the tokens of a part that facts have and that say more than when it was, or that somebody says so.
func (r *reading) stated(s segment) (all []int) {
	for i := s.from; i < s.to; i++ {
		t := &r.said.tokens[i]
		if !t.content() || len(r.found[i]) == 0 ||
			t.is(linking|speech|attributing|negative|temporal|adverb|planned|weak) || t.is(harmless|light) && !predicates(r.said.tokens, i) {
			continue
		}
		all = append(all, i)
	}
	return all
}

// wholeIn gives the facts that have all that a part states.
func (r *reading) wholeIn(s segment) (all []int) {
	stated := r.stated(s)
	for f := range r.own {
		if !slices.ContainsFunc(stated, func(i int) bool { return !r.isIn(i, f) }) {
			all = append(all, f)
		}
	}
	return all
}

// ownSubject tells whether a name or noun stands before the first verb of a part, so that the part says by itself who does it.
func (r *reading) ownSubject(s segment) bool {
	for k := s.from; k < s.to && !predicates(r.said.tokens, k); k++ {
		if t := &r.said.tokens[k]; t.content() && t.sort != dated && !t.is(adverb|negative|temporal) || pronoun(t) {
			return true
		}
	}
	return s.from == 0
}

// isIn tells whether a fact has the token at i, or the last word of the name at i.
func (r *reading) isIn(i, f int) bool {
	if slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == f }) {
		return true
	}
	t := &r.said.tokens[i]
	return t.sort == named && slices.ContainsFunc(r.own[f].tokens, func(n token) bool { return n.sort == named && strings.HasSuffix(t.text, " "+n.text) })
}

// namedIn tells whether a fact has the name at i, as a name.
func (r *reading) namedIn(i, f int) bool {
	t := &r.said.tokens[i]
	return t.sort == named && !known(t) && r.isIn(i, f) && !slices.ContainsFunc(r.found[i], func(p at) bool {
		return p.fact == f && r.own[f].tokens[p.token].sort != named
	})
}

// goesWith tells whether part n, which has no verb or no subject of its own, goes with another part: that is of the same fact, or has a name that both
// facts have. wholes are the facts that have each part whole.
func (r *reading) goesWith(all []segment, n int, wholes [][]int) bool {
	var main []int // the facts that tell what happened
	for f := range r.own {
		for m, s := range all {
			if m != n && s.acts && slices.Contains(wholes[m], f) {
				main = append(main, f)
				break
			}
		}
	}
	onlyNames := !slices.ContainsFunc(r.stated(all[n]), func(i int) bool { return r.said.tokens[i].sort != named })
	for _, f := range wholes[n] {
		if len(main) == 0 || slices.Contains(main, f) || r.goesOnWith(all, n, f) {
			return true
		}
		for m, s := range all {
			for i := s.from; (m != n || onlyNames) && i < s.to; i++ {
				if r.namedIn(i, f) && slices.ContainsFunc(main, func(g int) bool { return r.namedIn(i, g) }) {
					return true
				}
			}
		}
	}
	return false
}

// goesOnWith tells whether "and" and a name open part n, which has no verb, and say what fact f says by the verb of the part before: "Holm became head of
// sales, and Berg head of the yard".
func (r *reading) goesOnWith(all []segment, n, f int) bool {
	s := all[n]
	if n == 0 || s.acts || s.to < s.from+2 || r.said.tokens[s.from].text != "and" || r.said.tokens[s.from+1].sort != named {
		return false
	}
	return len(r.stated(s)) > 1 && r.verbIn(all[n-1], f)
}

// foreign gives the first word of a part that no one fact has whole, which is of another fact than its verb and neither says who somebody is whom both
// facts name, nor who did the same; -1 where there is none.
func (r *reading) foreign(s segment) int {
	if r.gappedIn(s) {
		return -1
	}
	first, acts := -1, false
	for f := range r.own {
		acts = acts || r.actsIn(s, f)
	}
	for f := range r.own {
		if acts && !r.actsIn(s, f) {
			continue
		}
		bad := -1
		for _, i := range r.stated(s) {
			if !r.isIn(i, f) && !r.describedBefore(s, i, f) && !r.besides(s, i, f) {
				bad = i
				break
			}
		}
		if bad < 0 {
			return -1
		}
		first = max(first, bad)
	}
	return first
}

// gappedIn tells whether "and" and a name divide a part into what one fact says and what another one says by the same verb: "Holm became head of sales
// and Berg head of the yard".
func (r *reading) gappedIn(s segment) bool {
	for k := s.from + 1; k+1 < s.to; k++ {
		if r.said.tokens[k].text != "and" || r.said.tokens[k+1].sort != named {
			continue
		}
		left, right := segment{from: s.from, to: k, acts: true}, segment{from: k + 1, to: s.to}
		if hasWord(r.said.tokens[k+2:s.to], "and") || len(r.stated(right)) < 2 {
			continue
		}
		for _, f := range r.wholeIn(right) {
			if len(r.wholeIn(left)) > 0 && r.verbIn(left, f) {
				return true
			}
		}
	}
	return false
}

// verbIn tells whether a fact has each verb that makes a sentence in a part, of which there is one.
func (r *reading) verbIn(s segment, f int) bool {
	any := false
	for k := s.from; k < s.to; k++ {
		if predicates(r.said.tokens, k) {
			if any = r.isIn(k, f); !any {
				return false
			}
		}
	}
	return any
}

// actsIn tells whether a fact has a verb of the part that makes a sentence.
func (r *reading) actsIn(s segment, f int) bool {
	for k := s.from; k < s.to; k++ {
		if predicates(r.said.tokens, k) && !r.said.tokens[k].is(linking) && r.isIn(k, f) {
			return true
		}
	}
	return false
}

// describedBefore tells whether the word at i stands in a row with nothing but words of its fact before a name that fact f has as well: "Danish mayor
// Ada Holm".
func (r *reading) describedBefore(s segment, i, f int) bool {
	said := r.said.tokens
	for n := i + 1; n < s.to && n < i+6 && said[n].before == joined; n++ {
		switch {
		case r.namedIn(n, f):
			return slices.ContainsFunc(r.found[i], func(p at) bool { return r.isIn(n, p.fact) })
		case !said[n].content() || verbal(said, n):
			return false
		}
	}
	return false
}

// besides tells whether the word at i is of a fact that has the verb of the part too, and stands in what "and" joins to a word of fact f.
func (r *reading) besides(s segment, i, f int) bool {
	said := r.said.tokens
	if !slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact != f && r.actsIn(s, p.fact) }) {
		return false
	}
	joins := func(k int) bool { return slices.Contains([]string{"and", "both", "as well as", "or"}, said[k].text) }
	beside := func(k int) bool {
		return !said[k].content() || slices.ContainsFunc(r.found[i], func(p at) bool { return r.isIn(k, p.fact) }) && !verbal(said, k)
	}
	for k := i - 1; k >= s.from && (joins(k) || beside(k)); k-- {
		if joins(k) {
			return true
		}
	}
	for k := i + 1; k < s.to && (joins(k) || beside(k)); k++ {
		if joins(k) {
			return true
		}
	}
	return false
}
