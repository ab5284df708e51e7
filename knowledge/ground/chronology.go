package ground

// chronology: of two things that the piece puts one after the other, the dates run that way too: those that stand beside them,
// or those of the facts that have them.
func (r *reading) chronology() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		way := comesWay(said, i)
		if way == 0 {
			continue
		}
		if f, meanwhile := r.meanwhile(i); meanwhile {
			return against(Binding, said[i].text, r.own[f].id), true
		}
		lo, hi := partsAround(said, i)
		front, ok := r.dateAmong(lo, i)
		back, known := r.dateAmong(i+1, hi)
		if said[i].stem == "preced" && !(ok && known) {
			front, ok = r.dateOfNames(lo, i)
			back, known = r.dateOfNames(i+1, hi)
		}
		if ok && known && way*laterThan(front, back) < 0 {
			return against(Binding, said[i].text, r.own[0].id), true
		}
	}
	return Verdict{}, false
}

// meanwhile tells whether what stands behind "after" or "before" at i stands behind "during" wherever a fact has it.
func (r *reading) meanwhile(i int) (fact int, is bool) {
	said := r.said.tokens
	k := i + 1
	for k < len(said) && said[k].before == joined && !said[k].content() {
		k++
	}
	if k == len(said) || said[k].sort == dated || said[k].sort == number {
		return 0, false
	}
	for _, p := range r.found[k] {
		tokens, d := r.own[p.fact].tokens, p.token-1
		for d > 0 && !tokens[d].content() && tokens[d].text != "during" {
			d--
		}
		if d < 0 || tokens[d].text != "during" {
			return 0, false
		}
		fact, is = p.fact, true
	}
	return fact, is
}

// comesWay is 1 where what stands before token i comes after what stands behind it, -1 where it comes before; 0 for other tokens.
func comesWay(tokens []token, i int) int {
	t := &tokens[i]
	if looksBack(t) || i == 0 || i+1 == len(tokens) {
		return 0
	}
	turned := tokens[i+1].text == "by"
	switch t.stem {
	case "follow":
		if turned {
			return -1
		}
		return 1
	case "preced":
		if turned {
			return 1
		}
		return -1
	}
	return orderWay(t)
}

// partsAround gives where the part of the text before token i begins, and the one behind the last of what it looks to: that ends at a
// comma.
func partsAround(tokens []token, i int) (lo, hi int) {
	for lo = i; lo > 0 && tokens[lo].before < strong && (lo == i || comesWay(tokens, lo) == 0); lo-- {
	}
	for hi = i + 1; hi < len(tokens) && tokens[hi].before < comma && comesWay(tokens, hi) == 0; hi++ {
	}
	return lo, hi
}

// dateAmong gives the one date of a part of the piece; where there is none, that of the one fact that has most of its words.
func (r *reading) dateAmong(lo, hi int) (d date, ok bool) {
	in := map[int]int{}
	for i := lo; i < hi; i++ {
		t := &r.said.tokens[i]
		if t.sort == dated && t.d.month > 0 {
			if ok || t.d.year == 0 {
				return d, false
			}
			d, ok = t.d, true
		}
		for _, p := range r.found[i] {
			if t.content() && !t.is(harmless|light|linking) {
				in[p.fact]++
			}
		}
	}
	if ok || len(r.own) < 2 {
		return d, ok
	}
	most := 0
	for f := range r.own {
		switch {
		case in[f] > in[most]:
			most = f
		case f != most && in[f] == in[most]:
			return d, false
		}
	}
	all := datesIn(r.own[most].tokens)
	if len(all) != 1 {
		return d, false
	}
	return all[0], true
}

// dateOfNames gives the date that stands next beside the last name of a part of the piece where a fact has it, behind it up to an "and" or else before
// it: "the Oslo round" where the fact has "Oslo on 3 May 2026".
func (r *reading) dateOfNames(lo, hi int) (d date, ok bool) {
	for i := lo; i < hi; i++ {
		if r.said.tokens[i].sort != named || len(r.found[i]) != 1 {
			continue
		}
		p := r.found[i][0]
		tokens := r.own[p.fact].tokens
		d, ok = dateBeside(tokens, p.token)
		for _, other := range datesIn(tokens) {
			if ok && d.year == 0 {
				d.year = other.year
			}
		}
	}
	return d, ok
}

// dateBeside gives the date behind token i, up to another name or an "and", or the one before it in the same bounds.
func dateBeside(tokens []token, i int) (date, bool) {
	ends := func(t *token) bool { return t.sort == named || t.text == "and" || t.before == strong }
	for k := i + 1; k < len(tokens) && !ends(&tokens[k]); k++ {
		if tokens[k].sort == dated && tokens[k].d.month > 0 {
			return tokens[k].d, true
		}
	}
	for k := i - 1; k >= 0 && !ends(&tokens[k]); k-- {
		if tokens[k].sort == dated && tokens[k].d.month > 0 {
			return tokens[k].d, true
		}
	}
	return date{}, false
}

// datesIn gives the dates of a text that say a month of a year.
func datesIn(tokens []token) (all []date) {
	for i := range tokens {
		if d := tokens[i].d; tokens[i].sort == dated && d.year > 0 && d.month > 0 {
			all = append(all, d)
		}
	}
	return all
}

// laterThan compares two dates as far as both go: 1 where a is later than b.
func laterThan(a, b date) int {
	for _, p := range [][2]int{{a.year, b.year}, {a.month, b.month}, {a.day, b.day}} {
		switch {
		case p[0] == 0 || p[1] == 0:
			return 0
		case p[0] > p[1]:
			return 1
		case p[0] < p[1]:
			return -1
		}
	}
	return 0
}
