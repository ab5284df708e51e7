package ground

import (
	"slices"
	"strings"
)

// entailed tells whether a small word follows from the numbers, the order or the rank that the facts give: "each" from two equal numbers,
// "came first" from what came after, "more than anyone else" from "largest".
func (r *reading) entailed(i int) bool {
	t := &r.said.tokens[i]
	switch t.text {
	case "each", "apiece":
		return r.givenTwice(i)
	case "first":
		return r.cameFirst(i)
	case "more", "bigger", "larger", "more than", "bigger than", "larger than", "greater", "greater than":
		return r.topmost(i)
	case "else":
		for k := max(0, i-8); k < i; k++ {
			if strings.HasPrefix(r.said.tokens[k].text, "more") || strings.HasPrefix(r.said.tokens[k].text, "bigger") {
				return r.topmost(k)
			}
		}
	case "some":
		return r.someOther(i)
	case "imports", "import":
		return r.dutiable(i)
	case "alleged":
		return i+1 < len(r.said.tokens) && slices.ContainsFunc(r.found[i+1], func(p at) bool { return caseAgainst(r.own[p.fact].tokens, p.token) })
	case "scheduled", "expected":
		return slices.ContainsFunc(r.own, func(f text) bool { return announcedFor(f.tokens) })
	case "office", "post", "job", "role", "held", "holds", "belongs", "belongs to", "fills", "filled", "occupies":
		return r.holdsPost(i)
	case "was concerned", "were concerned", "is concerned", "are concerned":
		return slices.ContainsFunc(r.said.tokens[max(0, i-7):i], func(t token) bool {
			return t.text == "where" || strings.HasPrefix(t.text, "far") || strings.HasPrefix(t.text, "as far")
		})
	}
	return false
}

// caseAgainst tells whether a word of a fact says what a case or an investigation is against: "dumping" in "an anti-dumping case".
func caseAgainst(tokens []token, i int) bool {
	if !strings.HasPrefix(tokens[i].text, "anti ") && !(i > 0 && tokens[i-1].text == "anti") || i+1 == len(tokens) {
		return false
	}
	switch tokens[i+1].stem {
	case "case", "investig", "probe", "inquiri", "complaint":
		return true
	}
	return false
}

// announcedFor tells whether a fact has a day for which something was announced: "announced for 3 May".
func announcedFor(tokens []token) bool {
	for k := 1; k+1 < len(tokens); k++ {
		if tokens[k].text == "for" && tokens[k-1].stem == "announc" && tokens[k+1].sort == dated {
			return true
		}
	}
	return false
}

// holdsPost tells whether somebody who is said to hold a post is in a fact what the post is: "held the post of minister" for "is the minister".
func (r *reading) holdsPost(i int) bool {
	said := r.said.tokens
	post := slices.IndexFunc(said, func(t token) bool {
		return t.text == "office" || t.text == "post" || t.text == "job" || t.text == "role"
	})
	if post < 0 || post+1 >= len(said) || said[post+1].text != "of" || negated(said, i, 5) || !slices.ContainsFunc(said, func(t token) bool {
		return slices.Contains(r.lex.lists["posted"], stemsOf(&t)[0])
	}) {
		return false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for _, part := range clausesOf(tokens) {
			for k := part[0] + 1; k < part[1]; k++ {
				if tokens[k].stem == "be" && tokens[k-1].sort == named && r.uses(at{f, k - 1}) && r.firstRightBehind(post+1, at{f, k}) {
					return true
				}
			}
		}
	}
	return false
}

// firstRightBehind tells whether the first word that states something from token i on stands right behind a place of a fact, with nothing but
// an article, a name or a noun before it between.
func (r *reading) firstRightBehind(i int, be at) bool {
	tokens := r.own[be.fact].tokens
	for ; i < len(r.found); i++ {
		if t := &r.said.tokens[i]; t.sort != word || !t.content() || len(r.found[i]) == 0 || t.is(linking) {
			continue
		}
		return slices.ContainsFunc(r.found[i], func(p at) bool {
			return p.fact == be.fact && p.token > be.token && !slices.ContainsFunc(tokens[be.token+1:p.token], func(t token) bool {
				return t.before >= comma || t.text == "of" || t.is(preposed|negative|planned) || t.is(verb) && !t.is(noun) || !t.content() && !article(&t)
			})
		})
	}
	return false
}

// givenTwice tells whether a fact gives the number beside "each" for two, "Holm got 21% and Kjaer 21%", or two facts that the sentence cites one by one.
func (r *reading) givenTwice(i int) bool {
	said := r.said.tokens
	for k := max(0, i-5); k < min(len(said), i+3); k++ {
		if said[k].sort != number {
			continue
		}
		among := 0
		for _, f := range append(slices.Clone(r.own), r.near...) {
			n := 0
			for j := range f.tokens {
				if v, b := said[k].q.says(f.tokens[j].q); f.tokens[j].sort == number && v && b {
					n++
				}
			}
			if among += min(n, 1); n > 1 || among > 1 && r.more > 0 {
				return true
			}
		}
	}
	return false
}

// cameFirst tells whether "first" at the start, or behind "came", stands beside what has the earliest date of the facts, or what a fact
// puts before "then" or behind "after".
func (r *reading) cameFirst(i int) bool {
	said := r.said.tokens
	if i > 0 && said[i-1].stem != "come" && said[i-1].stem != "go" {
		return false
	}
	return r.earliest() || r.beforeTurn(i)
}

// earliest tells whether the facts cited here have one date, and those beside them only later ones.
func (r *reading) earliest() bool {
	own, others := dates(r.own), dates(r.near)
	if len(own) == 0 || len(others) == 0 {
		return false
	}
	for _, a := range own {
		for _, b := range others {
			if d, ok := apart(a, b, "day"); !ok || d <= 0 {
				return false
			}
		}
	}
	return true
}

// beforeTurn tells whether all that the clause of "first" states is before "then" or behind "after" in a fact.
func (r *reading) beforeTurn(i int) bool {
	said := r.said.tokens
	from, to := i, i+1
	for from > 0 && said[from].before != strong {
		from--
	}
	for to < len(said) && said[to].before < strong && !(said[to].before == comma && (said[to].text == "and" || said[to].text == "then")) {
		to++
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		turn := slices.IndexFunc(tokens, func(t token) bool { return t.text == "then" || t.text == "after" || t.text == "following" })
		if turn < 0 {
			continue
		}
		early := func(k int) bool { return (k < turn) == (tokens[turn].text == "then") }
		stands := 0
		for k := from; k < to; k++ {
			if t := &said[k]; !t.content() || k == i || t.is(linking|harmless|light) || len(r.found[k]) == 0 {
				continue
			}
			if !slices.ContainsFunc(r.found[k], func(p at) bool { return p.fact == f && early(p.token) }) {
				return false
			}
			stands++
		}
		if stands > 0 {
			return true
		}
	}
	return false
}

// topmost tells whether "more" says of whom a fact calls the largest that nobody has more: "buys more fish than anyone else" for "is the
// largest buyer of fish".
func (r *reading) topmost(i int) bool {
	said := r.said.tokens
	if !slices.ContainsFunc(said[i:min(len(said), i+9)], func(t token) bool { return t.text == "other" || t.text == "anyone" || t.text == "anybody" }) {
		return false
	}
	whose := func(tokens []token, k int) string {
		for k--; k >= 0 && tokens[k].before < strong; k-- {
			if tokens[k].sort == named && !tokens[k].poss {
				name := tokens[k].id
				for ; k > 0 && tokens[k-1].sort == named && tokens[k].before == joined; k-- {
					name = tokens[k-1].id + name
				}
				return name
			}
		}
		return ""
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			if t := &tokens[k]; t.text == "largest" || t.text == "biggest" {
				who, than := whose(said, i), strings.HasSuffix(said[i].text, "than")
				beside := than || i > 0 && slices.ContainsFunc(r.found[i-1], func(p at) bool { return p.fact == f && p.token > k && p.token < k+4 })
				return beside && (who == whose(tokens, k) || than && who == "")
			}
		}
	}
	return false
}

// someOther tells whether "some" stands before "other" for "another" or "otherwise", or before parts of a thing.
func (r *reading) someOther(i int) bool {
	said := r.said.tokens
	if i+1 == len(said) || said[i+1].before != joined {
		return false
	}
	switch said[i+1].text {
	case "other":
		return r.says("another") || r.says("otherwise") || r.says("other")
	case "parts", "bits":
		return r.hasStem("part")
	}
	return false
}

// dutiable tells whether a fact speaks of a duty on goods, which are imports then: they stand where the goods do.
func (r *reading) dutiable(i int) bool {
	duties := []string{"tariff", "duti", "levi", "surcharg"}
	for f := range r.own {
		tokens := r.own[f].tokens
		if !slices.ContainsFunc(tokens, func(t token) bool {
			return slices.ContainsFunc(stemsOf(&t), func(s string) bool { return slices.Contains(duties, s) })
		}) {
			continue
		}
		for k := range tokens {
			if slices.Contains(stemsOf(&tokens[k]), "goods") {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	return len(r.found[i]) > 0
}
