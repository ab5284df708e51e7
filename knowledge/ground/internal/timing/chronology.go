package timing

import (
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/verdict"
)

// chronology: of two things that the piece puts one after the other, the dates run that way too: those that stand beside them,
// or those of the facts that have them.
func (r Rules) chronology() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		way := comesWay(said, i)
		if way == 0 {
			continue
		}
		if f, meanwhile := r.meanwhile(i); meanwhile {
			return verdict.Against(verdict.Binding, said[i].Text, r.Own[f].ID), true
		}
		lo, hi := partsAround(said, i)
		front, ok := r.dateAmong(lo, i)
		back, known := r.dateAmong(i+1, hi)
		if said[i].Stem == "preced" && !(ok && known) {
			front, ok = r.dateOfNames(lo, i)
			back, known = r.dateOfNames(i+1, hi)
		}
		if ok && known && way*laterThan(front, back) < 0 {
			return verdict.Against(verdict.Binding, said[i].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// meanwhile tells whether what stands behind "after" or "before" at i stands behind "during" wherever a fact has it.
func (r Rules) meanwhile(i int) (fact int, is bool) {
	said := r.Said.Tokens
	k := i + 1
	for k < len(said) && said[k].Before == en.Joined && !said[k].Content() {
		k++
	}
	if k == len(said) || said[k].Sort == en.Dated || said[k].Sort == en.Number {
		return 0, false
	}
	for _, p := range r.Found[k] {
		if !behindDuring(r.Own[p.Fact].Tokens, p.Token) {
			return 0, false
		}
		fact, is = p.Fact, true
	}
	return fact, is
}

// behindDuring tells whether "during" stands before token i, with nothing but little words between: "during the talks".
func behindDuring(tokens []en.Token, i int) bool {
	k := i - 1
	for k > 0 && !tokens[k].Content() && tokens[k].Text != "during" {
		k--
	}
	return k >= 0 && tokens[k].Text == "during"
}

// comesWay is 1 where what stands before token i comes after what stands behind it, -1 where it comes before; 0 for other tokens.
func comesWay(tokens []en.Token, i int) int {
	t := &tokens[i]
	if grammar.LooksBack(t) || i == 0 || i+1 == len(tokens) {
		return 0
	}
	turned := tokens[i+1].Text == "by"
	switch t.Stem {
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
	return grammar.OrderWay(t)
}

// partsAround gives where the part of the text before token i begins, and the one behind the last of what it looks to: that ends at a
// comma.
func partsAround(tokens []en.Token, i int) (lo, hi int) {
	lo, hi = i, i+1
	for lo > 0 && tokens[lo].Before < en.Strong && (lo == i || comesWay(tokens, lo) == 0) {
		lo--
	}
	for hi < len(tokens) && tokens[hi].Before < en.Comma && comesWay(tokens, hi) == 0 {
		hi++
	}
	return lo, hi
}

// dateAmong gives the one date of a part of the piece; where there is none, that of the one fact that has most of its words.
func (r Rules) dateAmong(lo, hi int) (d en.Date, ok bool) {
	for i := lo; i < hi; i++ {
		if t := &r.Said.Tokens[i]; t.Sort == en.Dated && t.Date.Month > 0 {
			if ok || t.Date.Year == 0 {
				return d, false
			}
			d, ok = t.Date, true
		}
	}
	if ok || len(r.Own) < 2 {
		return d, ok
	}
	f, one := r.factOf(lo, hi)
	if !one {
		return d, false
	}
	all := datesIn(r.Own[f].Tokens)
	if len(all) != 1 {
		return d, false
	}
	return all[0], true
}

// factOf gives the fact that has most of the words of a part of the piece; none where two have as many.
func (r Rules) factOf(lo, hi int) (most int, one bool) {
	in := make([]int, len(r.Own))
	for i := lo; i < hi; i++ {
		if !tells(&r.Said.Tokens[i]) {
			continue
		}
		for _, p := range r.Found[i] {
			in[p.Fact]++
		}
	}
	for f := range in {
		switch {
		case in[f] > in[most]:
			most = f
		case f != most && in[f] == in[most]:
			return most, false
		}
	}
	return most, true
}

// dateOfNames gives the date that stands next beside the last name of a part of the piece where a fact has it, behind it up to an "and"
// or else before it: "the Oslo round" where the fact has "Oslo on 3 May 2026".
func (r Rules) dateOfNames(lo, hi int) (d en.Date, ok bool) {
	for i := lo; i < hi; i++ {
		if r.Said.Tokens[i].Sort != en.Named || len(r.Found[i]) != 1 {
			continue
		}
		p := r.Found[i][0]
		tokens := r.Own[p.Fact].Tokens
		d, ok = dateBeside(tokens, p.Token)
		for _, other := range datesIn(tokens) {
			if ok && d.Year == 0 {
				d.Year = other.Year
			}
		}
	}
	return d, ok
}

// dateBeside gives the date behind token i, up to another name or an "and", or the one before it in the same bounds.
func dateBeside(tokens []en.Token, i int) (en.Date, bool) {
	for _, way := range []int{1, -1} {
		for k := i + way; k >= 0 && k < len(tokens) && !endsDateOf(&tokens[k]); k += way {
			if tokens[k].Sort == en.Dated && tokens[k].Date.Month > 0 {
				return tokens[k].Date, true
			}
		}
	}
	return en.Date{}, false
}

// endsDateOf tells whether what stands at a token or behind it is no longer told of a name: another name, an "and", another sentence.
func endsDateOf(t *en.Token) bool {
	return t.Sort == en.Named || t.Text == "and" || t.Before == en.Strong
}

// datesIn gives the dates of a text that say a month of a year.
func datesIn(tokens []en.Token) (all []en.Date) {
	for i := range tokens {
		if d := tokens[i].Date; tokens[i].Sort == en.Dated && d.Year > 0 && d.Month > 0 {
			all = append(all, d)
		}
	}
	return all
}

// laterThan compares two dates as far as both go: 1 where a is later than b.
func laterThan(a, b en.Date) int {
	for _, p := range [][2]int{{a.Year, b.Year}, {a.Month, b.Month}, {a.Day, b.Day}} {
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
