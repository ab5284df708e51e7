package ground

import "slices"

// othersBehind tells whether "other" stands behind a number.
func othersBehind(tokens []token, i int) bool {
	if i+1 >= len(tokens) {
		return false
	}
	switch tokens[i+1].text {
	case "other", "others":
		return true
	}
	return i+2 < len(tokens) && tokens[i+1].text == "of" && tokens[i+2].text == "the others"
}

// otherThan tells whether "15 others" are those beside the one that a fact names of sixteen.
func (r *reading) otherThan(i int) bool {
	t := &r.said.tokens[i]
	if t.q.unit != "" || !othersBehind(r.said.tokens, i) {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		for k := range f.tokens {
			if n := &f.tokens[k]; n.sort == number && n.q.unit == "" && n.q.value == t.q.value+1 && namesSome(f.tokens, k) && longestList(f.tokens[k:]) == 1 {
				return true
			}
		}
		return false
	})
}

// namesSome tells whether a text names some of those whom a number counts: "16 economies, including China".
func namesSome(tokens []token, i int) bool {
	for k := i + 1; k < len(tokens) && tokens[k].before < strong; k++ {
		switch tokens[k].text {
		case "including", "among them", "such as", "include", "includes", "included":
			return true
		}
	}
	return false
}

// pair tells whether a number only counts the two that are spoken of: "the two sides".
func (r *reading) pair(t *token) bool {
	if t.q.value != 2 || t.q.unit != "" || t.q.bound != exact || len(t.counted) > 0 && r.said.tokens[t.counted[0]].stem == "vote" {
		return false
	}
	if len(t.counted) == 0 || ranks[r.said.tokens[t.counted[0]].stem] > 0 || r.said.tokens[t.counted[0]].is(linking) || r.said.tokens[t.counted[0]].is(verb) && (verbal(r.said.tokens, t.counted[0]) || r.said.tokens[t.counted[0]].is(harmless|light)) {
		return slices.ContainsFunc(r.own, func(f text) bool {
			names := map[string]bool{}
			for _, n := range f.tokens {
				if n.sort == named {
					names[n.id] = true
				}
			}
			return len(names) >= 2
		})
	}
	if r.twoFirms(t) {
		return true
	}
	return slices.Contains([]string{"side", "countri", "leader", "power", "president", "nation", "govern", "government", "parti", "capit", "economi", "deleg"}, r.said.tokens[t.counted[0]].stem)
}

// twoFirms tells whether "the two firms" stands for two names that a fact joins by "and" and the piece does not say.
func (r *reading) twoFirms(t *token) bool {
	people := false
	switch r.said.tokens[t.counted[0]].stem {
	case "firm", "compani":
	case "man", "minist", "offici", "negoti":
		people = true
	default:
		return false
	}
	if !slices.ContainsFunc(r.said.tokens, func(s token) bool { return s.text == "the" || s.text == "both" }) {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		for k := 1; k+1 < len(f.tokens); k++ {
			a, b := &f.tokens[k-1], &f.tokens[k+1]
			if f.tokens[k].text == "and" && a.sort == named && b.sort == named && !r.lex.country(a) && !r.lex.country(b) && (a.id[0] == '~' || r.lex.person(a) == people) && (b.id[0] == '~' || r.lex.person(b) == people) && longestList(f.tokens) <= 2 {
				return k < 3 && !r.spoken(a) && !r.spoken(b) && !slices.ContainsFunc(r.said.tokens, func(s token) bool { return s.sort == named && (same(&s, a) || same(&s, b)) })
			}
		}
		return false
	})
}

// enumerated tells whether a number counts the members of a list in a fact: "four countries" for China, Russia, Iran and North Korea.
func (r *reading) enumerated(t *token) bool {
	if t.q.unit != "" || t.q.bound != exact || t.q.value < 3 || len(t.counted) == 0 {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		return !slices.ContainsFunc(f.tokens, func(n token) bool { return n.sort == number && n.q.unit == "" }) && longestList(f.tokens) == int(t.q.value)
	})
}
