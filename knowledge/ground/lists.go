package ground

import "slices"

// series is a list of members with "and" before the last: where it begins and ends, and how many they are.
type series struct{ from, to, n int }

// listsIn gives the lists of a text: three for "Holm, Minister Orla Finch and Brekke", two for "rare earth shipments and export curbs".
func listsIn(tokens []token) (all []series) {
	for k := 1; k+1 < len(tokens); k++ {
		if tokens[k].text == "and" && tokens[k].before < strong && tokens[k-1].sort != number {
			all = append(all, listAt(tokens, k))
		}
	}
	return all
}

// listAt gives the list whose last member stands behind the "and" at k.
func listAt(tokens []token, k int) series {
	l := series{from: k, to: k + 1, n: 1}
	for {
		end := l.from
		for l.from--; l.from > 0 && tokens[l.from].before == joined; l.from-- {
		}
		l.n++
		if l.from == 0 || tokens[l.from].before != comma || !member(tokens, l.from, end) || l.from > 1 && tokens[l.from-1].sort != tokens[end-1].sort {
			break
		}
	}
	for l.to < len(tokens) && tokens[l.to].before == joined && !(l.to > k+1 && (verbal(tokens, l.to) || tokens[l.to].is(linking))) {
		l.to++
	}
	return l
}

// member tells whether what stands between two commas may be a member of a list: a noun or name with what belongs to it, no clause and
// no phrase such as "after the talks".
func member(tokens []token, from, to int) bool {
	if t := &tokens[from]; t.is(preposed|negative) || t.text == "in" || t.text == "on" || t.text == "at" || t.text == "of" || opensClause(*t) {
		return false
	}
	for k := from; k < to; k++ {
		if verbal(tokens, k) || tokens[k].is(linking) {
			return false
		}
	}
	return true
}

// listed tells whether a number counts what the piece itself lists: "Two things: …, and …", "Two senators, Holm and Brekke, …". The facts must
// not list more of them nor count them otherwise.
func (r *reading) listed(i int) bool {
	said := r.said.tokens
	t := &said[i]
	if t.q.unit != "" || t.q.bound != exact || t.q.value < 2 {
		return false
	}
	from, colon := listBehind(said, i)
	if from < 0 {
		return false
	}
	rest := listsIn(said[from:])
	if len(rest) == 0 || rest[0].n != int(t.q.value) {
		return colon && r.more > 0 && r.more+1 == int(t.q.value) && !r.countedElse(t)
	}
	return (colon || namesBoth(said[from:], rest[0])) && !r.listedElse(t, from+rest[0].from, from+rest[0].to)
}

// listBehind gives where the list that a number announces may begin: behind a colon, or behind the comma that ends what it counts; -1 where
// neither stands there.
func listBehind(tokens []token, i int) (from int, colon bool) {
	clause, at := false, -1
	for k := i + 1; k < min(len(tokens), i+25); k++ {
		switch {
		case tokens[k].before == strong && at > 0 && !clause && namesBetween(tokens, at, k):
			return at, false // "Two firms, Vardal and Hald: …"
		case tokens[k].before == strong:
			return k, true
		case tokens[k].before == comma && !clause && at < 0 && k < i+7:
			at = k
		}
		clause = clause || verbal(tokens, k) || tokens[k].is(linking)
	}
	return at, false
}

// namesBetween tells whether only names and "and" stand from one token to before another.
func namesBetween(tokens []token, from, to int) bool {
	for k := from; k < to; k++ {
		if tokens[k].sort != named && tokens[k].text != "and" {
			return false
		}
	}
	return true
}

// namesBoth tells whether a list is one of names: there is one on either side of its "and".
func namesBoth(tokens []token, l series) bool {
	for k := l.from; k < l.to; k++ {
		if tokens[k].text == "and" {
			named := func(t token) bool { return t.sort == named }
			return slices.ContainsFunc(tokens[l.from:k], named) && slices.ContainsFunc(tokens[k:l.to], named) &&
				!slices.ContainsFunc(tokens[:l.from], func(t token) bool { return t.is(linking) })
		}
	}
	return false
}

// listedElse tells whether a fact has members of a list of the piece in a longer list, names only some of them or counts otherwise what the
// number counts.
func (r *reading) listedElse(t *token, from, to int) bool {
	if r.countedElse(t) {
		return true
	}
	for f := range r.own {
		for _, l := range listsIn(r.own[f].tokens) {
			if l.n <= int(t.q.value) {
				continue
			}
			for i := from; i < to; i++ {
				if r.said.tokens[i].content() && slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == f && p.token >= l.from && p.token < l.to }) {
					return true
				}
			}
		}
	}
	return false
}

// countedElse tells whether a fact names only some, or has a number for what a number of the piece counts.
func (r *reading) countedElse(t *token) bool {
	return slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(n token) bool {
			switch n.text {
			case "such as", "among", "including", "include", "includes", "others", "other", "like", "and other":
				return true
			}
			return n.sort == number && n.q.unit == "" && (len(t.counted) == 0 && len(n.counted) == 0 || r.countsSame(t, f, &n))
		})
	})
}

// countsSame tells whether a number of the piece and one of a fact count the same noun.
func (r *reading) countsSame(t *token, f text, n *token) bool {
	return slices.ContainsFunc(t.counted, func(a int) bool {
		return slices.ContainsFunc(n.counted, func(b int) bool { return same(&r.said.tokens[a], &f.tokens[b]) })
	})
}

// someOfMany tells whether a number counts those whom the piece says to be so many of a number, and whom the facts list behind "including" as some
// of these: "Vardal, Hald and Berg Line are three of the 65 firms".
// ok tells whether they are so many, is whether it says so at all.
func (r *reading) someOfMany(i int) (ok, is bool) {
	said := r.said.tokens
	if i < 3 || i+3 >= len(said) || said[i].q.unit != "" || said[i].q.bound != exact || said[i+1].text != "of" || said[i-1].stem != "be" {
		return false, false
	}
	all := i + 2
	for all < len(said) && said[all].sort != number && !said[all].content() {
		all++
	}
	if all == len(said) || said[all].sort != number || !namesBetween(said, 0, i-1) {
		return false, false
	}
	n := 0
	for k := range i - 1 {
		if said[k].sort == named && (k == 0 || said[k].before == comma || said[k-1].text == "and") {
			n++
		}
		if said[k].sort == named && !slices.ContainsFunc(r.found[k], func(p at) bool { return r.namedAmong(p, all) }) {
			return false, false
		}
	}
	return n == int(said[i].q.value), true
}

// namedAmong tells whether a name of a fact stands behind "including" and that behind the number which the piece has at all.
func (r *reading) namedAmong(p at, all int) bool {
	tokens := r.own[p.fact].tokens
	for k := p.token - 1; k > 0 && tokens[k+1].before < strong && !verbal(tokens, k); k-- {
		if tokens[k].text != "including" && tokens[k].text != "among them" {
			continue
		}
		for n := k - 1; n >= max(0, k-8); n-- {
			if v, b := r.said.tokens[all].q.says(tokens[n].q); tokens[n].sort == number && v && b {
				return true
			}
		}
		return false
	}
	return false
}
