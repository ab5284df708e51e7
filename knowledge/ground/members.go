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

// otherThan tells whether "15 others" are those beside the ones whom the piece names, of sixteen of whom a fact names some: "including Norway".
func (r *reading) otherThan(i int) bool {
	t := &r.said.tokens[i]
	if t.q.unit != "" || !othersBehind(r.said.tokens, i) {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		for k := range f.tokens {
			if n := &f.tokens[k]; n.sort == number && n.q.unit == "" && namesSome(f.tokens, k) {
				if some := r.someNamed(f.tokens, k); some > 0 && n.q.value == t.q.value+float64(some) {
					return true
				}
			}
		}
		return false
	})
}

// someNamed counts the members behind "including" that the piece names.
func (r *reading) someNamed(tokens []token, i int) int {
	n, here := 0, false
	for i++; i < len(tokens) && !opensSome(&tokens[i]); i++ {
	}
	for k := i + 1; k < len(tokens) && tokens[k].before < strong; k++ {
		if tokens[k].text == "and" || tokens[k].before == comma {
			here = false
		}
		if !here && tokens[k].sort == named && slices.ContainsFunc(r.said.tokens, func(s token) bool { return s.sort == named && same(&s, &tokens[k]) }) {
			n, here = n+1, true
		}
	}
	return n
}

// namesSome tells whether a text names some of those whom a number counts: "16 economies, including China".
func namesSome(tokens []token, i int) bool {
	for k := i + 1; k < len(tokens) && tokens[k].before < strong; k++ {
		if opensSome(&tokens[k]) {
			return true
		}
	}
	return false
}

// opensSome tells whether a word says that some of several are named behind it.
func opensSome(t *token) bool {
	switch t.text {
	case "including", "among them", "such as", "include", "includes", "included":
		return true
	}
	return false
}

// pair tells whether a number only counts the two that are spoken of: "the two sides".
func (r *reading) pair(t *token) bool {
	if t.q.value != 2 || t.q.unit != "" || t.q.bound != exact || len(t.counted) > 0 && r.said.tokens[t.counted[0]].stem == "vote" {
		return false
	}
	if len(t.counted) == 0 || ranks[r.said.tokens[t.counted[0]].stem] > 0 || r.said.tokens[t.counted[0]].is(linking|adverb) ||
		r.said.tokens[t.counted[0]].is(verb) && (verbal(r.said.tokens, t.counted[0]) || r.said.tokens[t.counted[0]].is(harmless|light)) {
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
	return slices.Contains([]string{"side", "countri", "leader", "power", "president", "nation", "govern", "government", "parti", "capit", "economi", "deleg"},
		r.said.tokens[t.counted[0]].stem)
}

// twoFirms tells whether "the two firms" stands for two names that a fact joins by "and" and the piece does not say.
func (r *reading) twoFirms(t *token) bool {
	people := false
	switch r.said.tokens[t.counted[0]].stem {
	case "firm", "compani":
	case "man", "men", "minist", "offici", "negoti":
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
			if f.tokens[k].text == "and" && r.mayBeOfPair(a, people) && r.mayBeOfPair(b, people) && longestList(f.tokens) <= 2 {
				return k < 3 && !r.spoken(a) && !r.spoken(b) &&
					!slices.ContainsFunc(r.said.tokens, func(s token) bool { return s.sort == named && (same(&s, a) || same(&s, b)) })
			}
		}
		return false
	})
}

// mayBeOfPair tells whether a name may be one of a pair of people, or else of firms: no country, and none known as of the other sort.
func (r *reading) mayBeOfPair(t *token, people bool) bool {
	return t.sort == named && !r.lex.country(t) && (t.id[0] == '~' || r.lex.person(t) == people)
}

// enumerated tells whether a number counts the members of a list in a fact: "four countries" for China, Russia, Iran and North Korea.
func (r *reading) enumerated(t *token) bool {
	if t.q.unit != "" || t.q.bound != exact || t.q.value < 3 || len(t.counted) == 0 || r.said.tokens[t.counted[0]].text == "times" {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		return !slices.ContainsFunc(f.tokens, func(n token) bool { return n.sort == number && n.q.unit == "" }) &&
			slices.ContainsFunc(listsIn(f.tokens), func(l series) bool { return l.n == int(t.q.value) })
	})
}

// timesOnDates tells whether "four times in 2026" counts the days that a fact lists, all of them or those of the year: "on 3 May, 4 June and 5 July
// 2026 and on 6 August 2027".
func (r *reading) timesOnDates(i int) bool {
	said := r.said.tokens
	if i+1 >= len(said) || said[i].q.bound != exact || said[i+1].text != "times" && said[i+1].text != "occasions" {
		return false
	}
	year := 0
	for k := i + 2; k < min(len(said), i+4); k++ {
		if d := said[k].d; said[k].sort == dated && d.month == 0 {
			year = d.year
		}
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		days := daysListed(f.tokens)
		if year > 0 {
			days = slices.DeleteFunc(days, func(d date) bool { return d.year != year })
		}
		return len(days) > 1 && len(days) == int(said[i].q.value)
	})
}

// daysListed gives the days of a text where it has one list of them and no other day; each without a year has that of the next one.
func daysListed(tokens []token) (all []date) {
	last := -1
	for k := range tokens {
		if tokens[k].sort != dated || tokens[k].d.day == 0 {
			continue
		}
		for n := last + 1; last >= 0 && n < k; n++ {
			if w := tokens[n].text; w != "and" && w != "on" && w != "to" {
				return nil
			}
		}
		all, last = append(all, tokens[k].d), k
	}
	for k := len(all) - 2; k >= 0; k-- {
		if all[k].year == 0 {
			all[k].year = all[k+1].year
		}
	}
	return all
}
