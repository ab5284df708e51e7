package coverage

import (
	"math"
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// series is a list of members with "and" before the last: where it begins and ends, and how many they are.
type series struct{ from, to, n int }

// listsIn gives the lists of a text: three for "Holm, Minister Orla Finch and Brekke", two for "rare earth shipments and export curbs".
func listsIn(tokens []en.Token) (all []series) {
	for k := 1; k+1 < len(tokens); k++ {
		if tokens[k].Text == "and" && tokens[k].Before < en.Strong && tokens[k-1].Sort != en.Number {
			all = append(all, listAt(tokens, k))
		}
	}
	return all
}

// listAt gives the list whose last member stands behind the "and" at k.
func listAt(tokens []en.Token, k int) series {
	l := series{from: k, to: k + 1, n: 1}
	for {
		end := l.from
		for l.from--; l.from > 0 && tokens[l.from].Before == en.Joined; l.from-- {
		}
		l.n++
		if l.from == 0 || tokens[l.from].Before != en.Comma || !member(tokens, l.from, end) {
			break
		}
		if l.from > 1 && tokens[l.from-1].Sort != tokens[end-1].Sort {
			break // members of a list are of one sort
		}
	}
	for l.to < len(tokens) && tokens[l.to].Before == en.Joined && !(l.to > k+1 && statesAt(tokens, l.to)) {
		l.to++
	}
	return l
}

// statesAt tells whether the verb of a statement, or "is" or "has", stands at k.
func statesAt(tokens []en.Token, k int) bool { return en.Verbal(tokens, k) || tokens[k].Is(en.Linking) }

// member tells whether what stands between two commas may be a member of a list: a noun or name with what belongs to it, no clause and
// no phrase such as "after the talks".
func member(tokens []en.Token, from, to int) bool {
	switch t := &tokens[from]; {
	case t.Text == "in", t.Text == "on", t.Text == "at", t.Text == "of", t.Is(en.Preposed | en.Negative), grammar.OpensClause(*t):
		return false
	}
	for k := from; k < to; k++ {
		if statesAt(tokens, k) {
			return false
		}
	}
	return true
}

// listed tells whether a number counts what the piece itself lists: "Two things: …, and …", "Two senators, Holm and Brekke, …". The
// facts must not list more of them nor count them otherwise.
func (r Rules) listed(i int) bool {
	said := r.Said.Tokens
	t := &said[i]
	if t.Quantity.Unit != "" || t.Quantity.Bound != en.Exact || t.Quantity.Value < 2 {
		return false
	}
	from, colon := listBehind(said, i)
	if from < 0 {
		return false
	}
	rest := listsIn(said[from:])
	if len(rest) == 0 || rest[0].n != int(t.Quantity.Value) {
		return colon && r.More > 0 && r.More+1 == int(t.Quantity.Value) && !r.countedElse(t)
	}
	begin, end := from+rest[0].from, from+rest[0].to
	if !colon && r.sameList(rest[0].n, begin, end) {
		return !r.countedElse(t)
	}
	return (colon || namesBoth(said[from:], rest[0])) && !r.listedElse(t, begin, end)
}

// listBehind gives where the list that a number announces may begin: behind a colon, or behind the comma that ends what it counts; -1 where
// neither stands there.
func listBehind(tokens []en.Token, i int) (from int, colon bool) {
	clause, at := false, -1
	for k := i + 1; k < min(len(tokens), i+25); k++ {
		switch {
		case tokens[k].Before == en.Strong && at > 0 && !clause && namesBetween(tokens, at, k):
			return at, false // "Two firms, Vardal and Hald: …"
		case tokens[k].Before == en.Strong:
			return k, true
		case tokens[k].Before == en.Comma && !clause && at < 0 && k < i+7:
			at = k
		}
		clause = clause || statesAt(tokens, k)
	}
	return at, false
}

// namesBetween tells whether only names and "and" stand from one token to before another.
func namesBetween(tokens []en.Token, from, to int) bool {
	for k := from; k < to; k++ {
		if tokens[k].Sort != en.Named && tokens[k].Text != "and" {
			return false
		}
	}
	return true
}

// namesBoth tells whether a list is one of names: there is one on either side of its "and".
func namesBoth(tokens []en.Token, l series) bool {
	for k := l.from; k < l.to; k++ {
		if tokens[k].Text == "and" {
			behindIs := slices.ContainsFunc(tokens[:l.from], func(t en.Token) bool { return t.Is(en.Linking) })
			return hasName(tokens[l.from:k]) && hasName(tokens[k:l.to]) && !behindIs
		}
	}
	return false
}

// hasName tells whether there is a name among the words.
func hasName(tokens []en.Token) bool {
	return slices.ContainsFunc(tokens, func(t en.Token) bool { return t.Sort == en.Named })
}

// listedElse tells whether a fact has members of a list of the piece in a longer list, names only some of them or counts otherwise what the
// number counts.
func (r Rules) listedElse(t *en.Token, from, to int) bool {
	if r.countedElse(t) {
		return true
	}
	for f := range r.Own {
		for _, l := range listsIn(r.Own[f].Tokens) {
			if l.n > int(t.Quantity.Value) && r.amongListed(f, l, from, to) {
				return true
			}
		}
	}
	return false
}

// amongListed tells whether a fact has in a list a word of the piece from one token to before another.
func (r Rules) amongListed(f int, l series, from, to int) bool {
	for i := from; i < to; i++ {
		if r.Said.Tokens[i].Content() && r.foundBetween(i, f, l.from-1, l.to) {
			return true
		}
	}
	return false
}

// countedElse tells whether a fact names only some, or has a number for what a number of the piece counts.
func (r Rules) countedElse(t *en.Token) bool {
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(n en.Token) bool {
			switch n.Text {
			case "such as", "among", "including", "include", "includes", "others", "other", "like", "and other":
				return true
			}
			bothBare := len(t.Counted) == 0 && len(n.Counted) == 0
			return n.Count() && (bothBare || r.countsSame(t, f, &n))
		})
	})
}

// countsSame tells whether a number of the piece and one of a fact count the same noun.
func (r Rules) countsSame(t *en.Token, f en.Text, n *en.Token) bool {
	return slices.ContainsFunc(t.Counted, func(a int) bool {
		return slices.ContainsFunc(n.Counted, func(b int) bool { return en.Same(&r.Said.Tokens[a], &f.Tokens[b]) })
	})
}

// someOfMany tells whether a number counts those whom the piece says to be so many of a number, and whom the facts list behind
// "including" as some of these: "Vardal, Hald and Berg Line are three of the 65 firms". ok tells whether they are so many, is whether it
// says so at all.
func (r Rules) someOfMany(i int) (ok, is bool) {
	said := r.Said.Tokens
	all := numberOfAll(said, i)
	if all < 0 || !namesBetween(said, 0, i-1) {
		return false, false
	}
	n := 0
	for k := range i - 1 {
		if said[k].Sort != en.Named {
			continue
		}
		if k == 0 || said[k].Before == en.Comma || said[k-1].Text == "and" {
			n++
		}
		if !r.foundWhere(k, func(p reading.Place) bool { return r.namedAmong(p, all) }) {
			return false, false
		}
	}
	return n == int(said[i].Quantity.Value), true
}

// numberOfAll gives the number of those of whom some are so many as the number at i says: the 65 of "are three of the 65 firms"; -1
// where it is not said.
func numberOfAll(tokens []en.Token, i int) int {
	if i < 3 || i+3 >= len(tokens) || tokens[i-1].Stem != "be" || tokens[i+1].Text != "of" {
		return -1
	}
	if q := tokens[i].Quantity; q.Unit != "" || q.Bound != en.Exact {
		return -1
	}
	for all := i + 2; all < len(tokens); all++ {
		if tokens[all].Sort == en.Number {
			return all
		}
		if tokens[all].Content() {
			return -1
		}
	}
	return -1
}

// namedAmong tells whether a name of a fact stands behind "including" and that behind the number which the piece has at all.
func (r Rules) namedAmong(p reading.Place, all int) bool {
	tokens := r.Own[p.Fact].Tokens
	for k := p.Token - 1; k > 0 && tokens[k+1].Before < en.Strong && !en.Verbal(tokens, k); k-- {
		if tokens[k].Text != "including" && tokens[k].Text != "among them" {
			continue
		}
		for n := k - 1; n >= max(0, k-8); n-- {
			if tokens[n].Gives(r.Said.Tokens[all].Quantity) {
				return true
			}
		}
		return false
	}
	return false
}

// rowed are the stems of nouns behind which a number is a place in a row: "round two".
var rowed = strings.Fields("round phase stage session chapter volum instal")

// rank judges a number that is a place in a row: the facts must have the same one, in whichever way they say it.
func (r Rules) rank(i int) (verdict.Verdict, bool) {
	t := &r.Said.Tokens[i]
	if r.numbered(i) {
		return verdict.Pass(), true
	}
	if i == 0 || t.Before != en.Joined || !mayRank(t.Quantity) || !slices.Contains(rowed, r.Said.Tokens[i-1].Stem) {
		return verdict.Verdict{}, false
	}
	noun := r.Said.Tokens[i-1].Stem
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			before := grammar.Ranks[tokens[k].Stem] == int(t.Quantity.Value) && k+1 < len(tokens) && tokens[k+1].Stem == noun
			behind := tokens[k].Sort == en.Number && tokens[k].Quantity.Value == t.Quantity.Value && k > 0 && tokens[k-1].Stem == noun
			if before || behind {
				r.put(i, f, k)
			}
		}
	}
	if r.found(i) {
		return verdict.Pass(), true
	}
	return verdict.Missing(verdict.WrongNumber, t.Text), true
}

// mayRank tells whether a number may be a place in a row for which there is a word: "first" for 1.
func mayRank(q en.Quantity) bool {
	return q.Unit == "" && q.Value >= 1 && q.Value <= float64(len(grammar.Ranks)) && q.Value == math.Trunc(q.Value)
}

// numbered finds for "number four" the fourth place in a row that a fact has: of the noun beside it, where it has one.
func (r Rules) numbered(i int) bool {
	said := r.Said.Tokens
	t := &said[i]
	if i == 0 || said[i-1].Text != "number" || t.Before != en.Joined || t.Quantity.Unit != "" {
		return false
	}
	noun := ""
	if i > 1 && slices.Contains(rowed, said[i-2].Stem) {
		noun = said[i-2].Stem
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 0; k+1 < len(tokens); k++ {
			if grammar.Ranks[tokens[k].Stem] == int(t.Quantity.Value) && (noun == "" || tokens[k+1].Stem == noun) {
				r.put(i, f, k)
			}
		}
	}
	return r.found(i)
}
