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
		if l.from == 0 || tokens[l.from].Before != en.Comma || !member(tokens, l.from, end) || l.from > 1 && tokens[l.from-1].Sort != tokens[end-1].Sort {
			break
		}
	}
	for l.to < len(tokens) && tokens[l.to].Before == en.Joined && !(l.to > k+1 && (en.Verbal(tokens, l.to) || tokens[l.to].Is(en.Linking))) {
		l.to++
	}
	return l
}

// member tells whether what stands between two commas may be a member of a list: a noun or name with what belongs to it, no clause and
// no phrase such as "after the talks".
func member(tokens []en.Token, from, to int) bool {
	if t := &tokens[from]; t.Is(en.Preposed|en.Negative) || t.Text == "in" || t.Text == "on" || t.Text == "at" || t.Text == "of" || grammar.OpensClause(*t) {
		return false
	}
	for k := from; k < to; k++ {
		if en.Verbal(tokens, k) || tokens[k].Is(en.Linking) {
			return false
		}
	}
	return true
}

// listed tells whether a number counts what the piece itself lists: "Two things: …, and …", "Two senators, Holm and Brekke, …". The facts must
// not list more of them nor count them otherwise.
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
	return (colon || namesBoth(said[from:], rest[0])) && !r.listedElse(t, from+rest[0].from, from+rest[0].to)
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
		clause = clause || en.Verbal(tokens, k) || tokens[k].Is(en.Linking)
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
			named := func(t en.Token) bool { return t.Sort == en.Named }
			return slices.ContainsFunc(tokens[l.from:k], named) && slices.ContainsFunc(tokens[k:l.to], named) &&
				!slices.ContainsFunc(tokens[:l.from], func(t en.Token) bool { return t.Is(en.Linking) })
		}
	}
	return false
}

// listedElse tells whether a fact has members of a list of the piece in a longer list, names only some of them or counts otherwise what the
// number counts.
func (r Rules) listedElse(t *en.Token, from, to int) bool {
	if r.countedElse(t) {
		return true
	}
	for f := range r.Own {
		for _, l := range listsIn(r.Own[f].Tokens) {
			if l.n <= int(t.Quantity.Value) {
				continue
			}
			for i := from; i < to; i++ {
				if r.Said.Tokens[i].Content() && slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return p.Fact == f && p.Token >= l.from && p.Token < l.to }) {
					return true
				}
			}
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
			return n.Sort == en.Number && n.Quantity.Unit == "" && (len(t.Counted) == 0 && len(n.Counted) == 0 || r.countsSame(t, f, &n))
		})
	})
}

// countsSame tells whether a number of the piece and one of a fact count the same noun.
func (r Rules) countsSame(t *en.Token, f en.Text, n *en.Token) bool {
	return slices.ContainsFunc(t.Counted, func(a int) bool {
		return slices.ContainsFunc(n.Counted, func(b int) bool { return en.Same(&r.Said.Tokens[a], &f.Tokens[b]) })
	})
}

// someOfMany tells whether a number counts those whom the piece says to be so many of a number, and whom the facts list behind "including" as some
// of these: "Vardal, Hald and Berg Line are three of the 65 firms".
// ok tells whether they are so many, is whether it says so at all.
func (r Rules) someOfMany(i int) (ok, is bool) {
	said := r.Said.Tokens
	if i < 3 || i+3 >= len(said) || said[i].Quantity.Unit != "" || said[i].Quantity.Bound != en.Exact || said[i+1].Text != "of" || said[i-1].Stem != "be" {
		return false, false
	}
	all := i + 2
	for all < len(said) && said[all].Sort != en.Number && !said[all].Content() {
		all++
	}
	if all == len(said) || said[all].Sort != en.Number || !namesBetween(said, 0, i-1) {
		return false, false
	}
	n := 0
	for k := range i - 1 {
		if said[k].Sort == en.Named && (k == 0 || said[k].Before == en.Comma || said[k-1].Text == "and") {
			n++
		}
		if said[k].Sort == en.Named && !slices.ContainsFunc(r.Found[k], func(p reading.Place) bool { return r.namedAmong(p, all) }) {
			return false, false
		}
	}
	return n == int(said[i].Quantity.Value), true
}

// namedAmong tells whether a name of a fact stands behind "including" and that behind the number which the piece has at all.
func (r Rules) namedAmong(p reading.Place, all int) bool {
	tokens := r.Own[p.Fact].Tokens
	for k := p.Token - 1; k > 0 && tokens[k+1].Before < en.Strong && !en.Verbal(tokens, k); k-- {
		if tokens[k].Text != "including" && tokens[k].Text != "among them" {
			continue
		}
		for n := k - 1; n >= max(0, k-8); n-- {
			if v, b := r.Said.Tokens[all].Quantity.Says(tokens[n].Quantity); tokens[n].Sort == en.Number && v && b {
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
	if i == 0 || t.Quantity.Unit != "" || t.Quantity.Value < 1 || t.Quantity.Value > float64(len(grammar.Ranks)) || t.Quantity.Value != math.Trunc(t.Quantity.Value) || t.Before != en.Joined ||
		!slices.Contains(rowed, r.Said.Tokens[i-1].Stem) {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		for k := range r.Own[f].Tokens {
			n, noun := &r.Own[f].Tokens[k], r.Said.Tokens[i-1].Stem
			before := grammar.Ranks[n.Stem] == int(t.Quantity.Value) && k+1 < len(r.Own[f].Tokens) && r.Own[f].Tokens[k+1].Stem == noun
			behind := n.Sort == en.Number && n.Quantity.Value == t.Quantity.Value && k > 0 && r.Own[f].Tokens[k-1].Stem == noun
			if before || behind {
				r.Found[i] = append(r.Found[i], reading.Place{Fact: f, Token: k})
			}
		}
	}
	if len(r.Found[i]) > 0 {
		return verdict.Pass(), true
	}
	return verdict.Missing(verdict.WrongNumber, t.Text), true
}

// numbered finds for "number four" the fourth place in a row that a fact has: of the noun beside it, where it has one.
func (r Rules) numbered(i int) bool {
	said := r.Said.Tokens
	t := &said[i]
	if i == 0 || said[i-1].Text != "number" || t.Before != en.Joined || t.Quantity.Unit != "" {
		return false
	}
	noun := i - 2
	if noun < 0 || !slices.Contains(rowed, said[noun].Stem) {
		noun = -1
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			if grammar.Ranks[tokens[k].Stem] == int(t.Quantity.Value) && k+1 < len(tokens) && (noun < 0 || tokens[k+1].Stem == said[noun].Stem) {
				r.Found[i] = append(r.Found[i], reading.Place{Fact: f, Token: k})
			}
		}
	}
	return len(r.Found[i]) > 0
}
