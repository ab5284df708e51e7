package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// decision tells whether "decision" at i only names what a fact says an office or its holder did: "Holm's decision of 3 May closed the port"
// for "On 3 May Holm closed the port".
func (r Rules) decision(i int) bool {
	said := r.Said.Tokens
	for k := i + 1; k < min(len(said), i+6); k++ {
		if said[k].Sort == en.Dated {
			if !r.dayOfDeed(said[k].Date) {
				return false
			}
			break
		}
	}
	owner := -1
	if i > 0 && said[i-1].Poss {
		owner = i - 1
	}
	return r.deedWhere(func(p reading.Place) bool { return r.Uses(p) && (owner < 0 || r.doneBy(owner, p)) })
}

// dayOfDeed tells whether a fact says of a day that something was done on it, and not from or until it.
func (r Rules) dayOfDeed(d en.Date) bool {
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		for k := range f.Tokens {
			if t := &f.Tokens[k]; t.Sort == en.Dated && d.Says(t.Date) && (k == 0 || grammar.AnyOf(&f.Tokens[k-1], "on", "in")) {
				return true
			}
		}
		return false
	})
}

// deedWhere tells whether a fact has a verb for what an office does that is as wanted, and not denied.
func (r Rules) deedWhere(wanted func(reading.Place) bool) bool {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			p := reading.Place{Fact: f, Token: k}
			if tokens[k].Sort == en.Word && slices.Contains(r.Lex.Lists["decides"], en.StemsOf(&tokens[k])[0]) && toldDone(tokens, k) && wanted(p) {
				return true
			}
		}
	}
	return false
}

// toldDone tells whether a verb says what was done: it is in the past, behind no "to" and not denied.
func toldDone(tokens []en.Token, k int) bool {
	past := tokens[k].Ed || slices.Contains(en.SameInPast, tokens[k].Text)
	return past && k > 0 && tokens[k-1].Text != "to" && !en.Article(&tokens[k-1]) && !en.Negated(tokens, k, 4)
}

// doneBy tells whether a fact has the token at i of the piece as the next name or noun before a verb.
func (r Rules) doneBy(i int, verb reading.Place) bool {
	tokens := r.Own[verb.Fact].Tokens
	for k := verb.Token - 1; k >= 0 && tokens[k+1].Before < en.Strong; k-- {
		if r.FoundAt(i, verb.Fact, k) {
			return true
		}
		if tokens[k].Sort == en.Named || en.Verbal(tokens, k) {
			return false
		}
	}
	return false
}

// decidedTo tells whether "decided to" at i stands before what a fact says was done.
func (r Rules) decidedTo(i int) bool {
	said := r.Said.Tokens
	to := i
	for to < min(len(said), i+5) && said[to].Text != "to" && said[to].Text != "decided to" {
		to++
	}
	for k := to + 1; k < min(len(said), to+4); k++ {
		if said[k].Is(en.Negative) {
			return false
		}
		if said[k].Content() && said[k].Sort == en.Word && !said[k].Is(en.Adverb) {
			return r.foundWhere(k, func(p reading.Place) bool { return toldDone(r.Own[p.Fact].Tokens, p.Token) })
		}
	}
	return false
}

// grantsDeed finds for "granted" at i the verb of a fact for what was granted: "granted a stay" for "stayed".
func (r Rules) grantsDeed(i int) bool {
	said := r.Said.Tokens
	if en.Negated(said, i, 3) || r.next(i) == "to" {
		return false // what is granted to somebody is not done by him
	}
	from, to := i+1, min(len(said), i+6)
	if grammar.Passive(said, i) {
		from, to = 0, i
	}
	for k := from; k < to && !r.found(i); k++ {
		if en.Verbal(said, k) || !said[k].Content() || k > from && said[k].Before >= en.Strong {
			continue
		}
		for _, p := range r.Found[k] {
			if r.at(p).Sort == en.Word && toldDone(r.Own[p.Fact].Tokens, p.Token) {
				r.put(i, p.Fact, p.Token)
			}
		}
	}
	return r.found(i)
}

// buysTime tells whether "bought" at i stands before a length of time by which a fact says something was put off or went on.
func (r Rules) buysTime(i int) bool {
	said := r.Said.Tokens
	for k := i + 1; k < min(len(said), i+8) && said[k].Before == en.Joined; k++ {
		if said[k].Length() {
			return r.factHas(func(t en.Token) bool { return slices.Contains(r.Lex.Lists["prolongs"], en.StemsOf(&t)[0]) })
		}
	}
	return false
}
