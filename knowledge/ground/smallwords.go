package ground

import "slices"

// framed tells whether a small word or a general verb says only what the form of a fact says: "is enough" for "if", "came after the vote" for
// "after the vote", "twice" of two that are given.
func (r *reading) framed(i int) bool {
	t := &r.said.tokens[i]
	switch t.text {
	case "enough", "sufficient":
		return r.sufficient(i)
	case "very":
		return r.onlyStresses(i)
	case "only":
		return r.littleLeft(i)
	case "allowed", "set aside", "aside", "allotted":
		return r.allows(i)
	case "twice":
		return r.givesTwo(i)
	case "elements", "items", "substances", "metals", "materials":
		return r.kindOfListed(i)
	case "beforehand":
		return r.beforeTurn(i)
	case "more than", "over", "almost", "nearly":
		return r.yearFrom(i)
	case "took part", "took part in", "was there", "were there", "was present", "were present", "attended":
		return r.tookPart(i)
	case "vote":
		return r.countOfVote(i)
	}
	return r.beganThen(i) || r.inPhrase(i) || r.sameTie(i) || r.learnsFrom(i) || r.dismissedAs(i) || r.wantsThat(i) ||
		i > 0 && len(r.said.tokens[i].parts) == 3 && r.yearFrom(i-1)
}

// sufficient tells whether "is enough" stands behind what a fact names as a condition, and as one of several or the only one: "being in Oslo is
// enough" for "if it is in Oslo, or if it is Norwegian". One of two that must come together is not.
func (r *reading) sufficient(i int) bool {
	said := r.said.tokens
	if i == 0 || !said[i-1].is(linking) || negated(said, i, 3) {
		return false
	}
	from := i - 1
	for from > 0 && said[from].before < strong {
		from--
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		first := slices.IndexFunc(tokens, func(t token) bool { return t.text == "if" })
		if first < 0 || first > 0 && tokens[first-1].text == "only" ||
			slices.ContainsFunc(tokens[first:], func(t token) bool { return t.text == "and" || t.text == "both" || t.text == "unless" }) {
			continue
		}
		if r.standAfter(from, i, f, first) {
			return true
		}
	}
	return false
}

// sufficesToo tells whether "so is" goes on what is enough: "Being in Oslo is enough; so is being Norwegian".
func (r *reading) sufficesToo(k int) bool {
	said := r.said.tokens
	if said[k].text != "so" || k+1 == len(said) || said[k+1].stem != "be" {
		return false
	}
	enough := slices.IndexFunc(said[:k], func(t token) bool { return t.text == "enough" })
	return enough > 0 && r.sufficient(enough)
}

// standAfter tells whether words of the piece from one token to another are found in the facts, each of them in fact f behind token n.
func (r *reading) standAfter(from, to, f, n int) bool {
	stands := false
	for k := from; k < to; k++ {
		if t := &r.said.tokens[k]; !t.content() || t.is(linking|harmless|light) || len(r.found[k]) == 0 {
			continue
		}
		if stands = slices.ContainsFunc(r.found[k], func(p at) bool { return p.fact == f && p.token > n }); !stands {
			return false
		}
	}
	return stands
}

// onlyStresses tells whether "very" only points harder: "the very day", "that very same place".
func (r *reading) onlyStresses(i int) bool {
	said := r.said.tokens
	if i == 0 || i+1 == len(said) || said[i+1].before != joined || !pointing(&said[i-1]) && !said[i-1].poss {
		return false
	}
	switch said[i+1].text {
	case "day", "month", "year", "week", "same", "moment", "place", "date":
		return true
	}
	return false
}

// littleLeft tells whether "only" stands before hours, days or weeks without a number that are left: "with only hours to go".
func (r *reading) littleLeft(i int) bool {
	said := r.said.tokens
	if i+2 >= len(said) || len(r.found[i+1]) == 0 || said[i+2].before != joined {
		return false
	}
	switch said[i+1].text {
	case "minutes", "hours", "days", "weeks":
		return said[i+2].text == "before" || said[i+2].text == "to" || said[i+2].text == "left" || said[i+2].text == "after"
	}
	return false
}

// givesTwo tells whether "twice" announces the two that the sentence gives: "voted twice: 90 to 10 in May and 95 to 5 in June".
func (r *reading) givesTwo(i int) bool {
	said := r.said.tokens
	if i+1 < len(said) && said[i+1].text == "in" && i+2 < len(said) && said[i+2].sort == dated {
		return r.datesWithin(&said[i+2].d) == 2
	}
	if i+1 == len(said) || said[i+1].before != strong || i == 0 || len(r.found[i-1]) == 0 {
		return false
	}
	return r.more == 1 && len(r.own) == 1 || r.more == 0 && len(r.own) == 2
}

// datesWithin counts the days of the facts that lie in a month or year.
func (r *reading) datesWithin(d *date) (n int) {
	for f := range r.own {
		for k := range r.own[f].tokens {
			t := &r.own[f].tokens[k]
			if t.sort == dated && t.d.day > 0 && t.d.month == d.month && (d.year == 0 || t.d.year == 0 || t.d.year == d.year) {
				n++
			}
		}
	}
	return n
}

// inPhrase tells whether a noun is a part of a phrase of a fact that is known as a whole: "by video" for "a video call".
func (r *reading) inPhrase(i int) bool {
	t := &r.said.tokens[i]
	if t.sort != word || len(t.parts) > 0 || t.is(verb|negative|limiting|temporal) {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(n token) bool {
			return n.sort == word && len(n.parts) > 1 && !n.is(negative|denying) && slices.Contains(n.parts, t.stem)
		})
	})
}
