package ground

import "slices"

// bind gives the number at i the bound that stands before or behind it.
func (l *lexicon) bind(tokens []token, i int) {
	for k := i - 1; k >= max(0, i-4); k-- {
		if e := l.boundOf(&tokens[k]); e != nil && !during(tokens, k, i) {
			tokens[i].q.bound = e.bound
			tokens[k].class = tokens[k].class&^negative | function // "not quite four weeks" denies nothing
			break
		}
		if k == i-2 && tokens[k].sort == dated && tokens[i-1].poss {
			continue // "just below the 2024 law's 20% line"
		}
		if tokens[k].content() && !tokens[k].poss || tokens[k].poss && k < i-1 {
			break
		}
	}
	if i > 2 && tokens[i-1].text == "at" && tokens[i-2].text == "and" && tokens[i-3].sort == number && tokens[i-3].q.bound == atMost {
		tokens[i].q.bound = atMost // "capped at 15 percent and at 150 days"
	}
	if k := boundBehind(tokens, i); k > 0 {
		if e := l.boundOf(&tokens[k]); e != nil {
			tokens[i].q.bound = e.bound
			tokens[k].class |= function
		}
	}
}

// during tells whether "over" says in what time something is done, not that it takes longer: another number stands before it, as in "to buy
// 60 ships over ten years".
func during(tokens []token, k, i int) bool {
	return tokens[k].text == "over" && timeUnit(tokens[i].q.unit) && (k == i-1 && sameBefore(tokens, k-1, i) >= 0 || k == i-2 && tokens[i-1].text == "a")
}

// boundBehind gives the bound that stands behind a number or what it is a part of: "15% or more", "half of the firm or more", "90 days at
// most"; 0 where none does.
func boundBehind(tokens []token, i int) int {
	for k := i + 1; k < min(len(tokens), i+6) && tokens[k].before == joined && (tokens[k].sort == word || tokens[k].sort == named); k++ {
		t := &tokens[k]
		switch {
		case len(t.parts) > 1 && t.parts[0] == "or":
			return k
		case len(t.parts) > 1 && (t.text == "at most" || t.text == "at least" || t.text == "at the most"):
			if k == i+1 && (k+1 == len(tokens) || tokens[k+1].before >= comma || tokens[k+1].sort == word) {
				return k
			}
			return 0
		case k == i+1 && t.text != "of", k > i+1 && t.is(verb|linking|preposed):
			return 0
		}
	}
	return 0
}

// bounded tells whether a number of a fact is bounded as the one at i in the piece is, though other words say so: "only 10" for at most ten, "the
// limit is 10" for up to ten, "reached 10" for as much as ten. "Up to 10" for what reached ten would say less than the fact does.
func (r *reading) bounded(i int, p at) bool {
	t, tokens, k := &r.said.tokens[i], r.own[p.fact].tokens, p.token
	switch n := &tokens[k]; {
	case t.q.bound == atMost && n.q.bound == exact:
		if k > 0 && (tokens[k-1].text == "only" || tokens[k-1].text == "within" && r.any(obliging|weak|norm)) {
			return true
		}
		if i > 1 && r.said.tokens[i-1].text == "up to" {
			return rangeEnd(tokens, k) > 0 && r.said.tokens[i-2].sort == number
		}
		return highest(tokens, k) || limitedTo(tokens, k) || rangeEnd(tokens, k) > 0
	case t.q.bound == atLeast && n.q.bound == exact:
		return rangeEnd(tokens, k) < 0
	case t.q.bound == exact && n.q.bound == atMost:
		return slices.ContainsFunc(r.said.tokens, ceiling) || r.reachesAtMost()
	}
	return false
}

// ceiling tells whether a word says that a number is the most there may be.
func ceiling(t token) bool {
	switch t.stem {
	case "ceil", "cap", "limit", "maximum":
		return true
	}
	return false
}

// reachesAtMost tells whether the piece says how far something may go: "fines that can reach 5,000 crowns".
func (r *reading) reachesAtMost() bool {
	said := r.said.tokens
	for k := 1; k+1 < len(said); k++ {
		if said[k].stem == "reach" && said[k-1].is(weak) && said[k+1].sort == number {
			return true
		}
	}
	return false
}

// highest tells whether a text says of a number that nothing went above it: "reached 145%", "at the peak, …, stood at 145%", "15 percent, the
// maximum".
func highest(tokens []token, i int) bool {
	for k := i - 1; k >= 0 && tokens[k+1].before < strong && tokens[k].sort != number && tokens[k].text != "and"; k-- {
		if tokens[k].stem == "peak" || tokens[k].stem == "reach" && k >= i-2 {
			return true
		}
	}
	for k := i + 1; k < min(len(tokens), i+5) && tokens[k].before < strong && tokens[k].sort != number; k++ {
		if ceiling(tokens[k]) && tokens[i+1].before == comma {
			return true
		}
	}
	return false
}

// limitedTo tells whether something is limited to a number: "limiting licences for exports to six months".
func limitedTo(tokens []token, i int) bool {
	if i == 0 || tokens[i-1].text != "to" {
		return false
	}
	for k := i - 2; k >= max(0, i-9) && tokens[k+1].before == joined; k-- {
		switch tokens[k].stem {
		case "limit", "cap", "restrict":
			return true
		}
	}
	return false
}

// rangeEnd gives -1 for the first number of a range, as in "7 to 25 percent", 1 for the second one and 0 for any other.
func rangeEnd(tokens []token, i int) int {
	low := func(k int) bool {
		return k > 0 && k+2 < len(tokens) && tokens[k].sort == number && tokens[k+1].text == "to" && tokens[k+2].sort == number && tokens[k-1].text != "from" && tokens[k].q.value < tokens[k+2].q.value
	}
	switch {
	case low(i):
		return -1
	case low(i - 2):
		return 1
	}
	return 0
}
