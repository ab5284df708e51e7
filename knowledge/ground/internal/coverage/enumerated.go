package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// enumerated tells whether a number counts the members of a list in a fact: "four countries" for China, Russia, Iran and North Korea. Of
// those of whom a fact names some, or counts the same, it may say only that there are at least so many.
func (r Rules) enumerated(t *en.Token) bool {
	least := t.Quantity.Bound == en.AtLeast
	if t.Quantity.Unit != "" || t.Quantity.Bound != en.Exact && !least || t.Quantity.Value < 3 {
		return false
	}
	if len(t.Counted) == 0 || r.Said.Tokens[t.Counted[0]].Text == "times" {
		return false
	}
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return r.countFree(t, f, least) && hasList(f.Tokens, int(t.Quantity.Value))
	})
}

// countFree tells whether a fact has no count that may be of those whom its list names: none before the list ends, or none at all where it
// names some of many. One who counts at least so many needs only that none is of the same noun.
func (r Rules) countFree(t *en.Token, f en.Text, least bool) bool {
	some := slices.ContainsFunc(f.Tokens, func(n en.Token) bool { return opensSome(&n) || n.Text == "among" || n.Text == "like" })
	if some && !least {
		return !slices.ContainsFunc(f.Tokens, func(n en.Token) bool { return n.Count() })
	}
	end := 0
	for _, l := range listsIn(f.Tokens) {
		if l.n == int(t.Quantity.Value) {
			end = l.to
		}
	}
	for k := range f.Tokens {
		n := &f.Tokens[k]
		if n.Count() && (k < end || len(n.Counted) == 0 || r.countsSame(t, f, n)) {
			return false
		}
	}
	return true
}

// hasList tells whether a text has a list of so many members.
func hasList(tokens []en.Token, n int) bool {
	return slices.ContainsFunc(listsIn(tokens), func(l series) bool { return l.n == n })
}

// sameList tells whether a list of the piece from one token to before another is of words of a list in a fact that has just so many members
// in all: "two kinds, ferries and tugs".
func (r Rules) sameList(n, from, to int) bool {
	for f := range r.Own {
		for _, l := range listsIn(r.Own[f].Tokens) {
			if l.n == n && r.allListed(f, l, from, to) {
				return true
			}
		}
	}
	return false
}

// allListed tells whether a fact has in a list every word that states something of the piece from one token to before another.
func (r Rules) allListed(f int, l series, from, to int) bool {
	for i := from; i < to; i++ {
		if r.Said.Tokens[i].Content() && !r.foundBetween(i, f, l.from-1, l.to) {
			return false
		}
	}
	return true
}

// dated tells whether a number counts what a fact gives so many days of: "two calls" for "the calls of 9 and 10 May".
func (r Rules) dated(t *en.Token) bool {
	if t.Quantity.Unit != "" || t.Quantity.Bound != en.Exact || len(t.Counted) == 0 {
		return false
	}
	noun := &r.Said.Tokens[t.Counted[len(t.Counted)-1]]
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		for k := range f.Tokens {
			if n := &f.Tokens[k]; strings.HasSuffix(n.Text, "s") && en.Same(noun, n) && daysBehind(f.Tokens, k) == int(t.Quantity.Value) {
				return !r.countedElse(t)
			}
		}
		return false
	})
}

// daysBehind counts the days that "of" joins to the noun at k, where "and" joins them.
func daysBehind(tokens []en.Token, k int) (n int) {
	if k+2 >= len(tokens) || tokens[k+1].Text != "of" || !strings.Contains(tokens[k+2].Text, " and ") {
		return 0
	}
	for k += 2; k < len(tokens) && tokens[k].Sort == en.Dated; k++ {
		n++
	}
	return n
}
