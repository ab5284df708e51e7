package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// implied tells whether a word says no more than what the facts have in another form: the price beside what was paid, the trio that three
// names are, the stake beside its percentage, "would" behind what was announced.
func (r Rules) implied(i int) bool {
	t := &r.Said.Tokens[i]
	switch t.Text {
	case "price", "price tag", "tag", "cost", "bill":
		return t.Sort == en.Word && r.priced(i)
	case "paid", "spent", "gave", "pays", "paying":
		return r.paidFor(i)
	case "share", "stake", "holding":
		return r.shareBeside(i) || t.Text == "share" && r.cutOf(i)
	case "cut", "slice", "portion", "piece", "chunk", "proportion", "percentage":
		return r.cutOf(i)
	case "minority", "a minority", "minority stake":
		return r.side(i, false)
	case "majority", "a majority", "majority stake":
		return r.side(i, true)
	case "duo", "pair", "twosome", "trio", "threesome", "quartet", "foursome", "quintet":
		return r.countsNames(i, ensembles[t.Text])
	case "own":
		return r.ownAccount(i)
	case "called":
		return r.onlyNames(i)
	case "would":
		return r.announced(i)
	case "if":
		return r.source(i) || r.restricts(i)
	case "right", "correct":
		if k := r.ifBefore(i); k >= 0 {
			return r.source(k)
		}
	}
	return r.credits(i)
}

// ifBefore gives the next "if" before token i in its part; -1 where there is none.
func (r Rules) ifBefore(i int) int {
	said := r.Said.Tokens
	for k := i - 1; k >= max(0, i-9) && said[k+1].Before < en.Strong; k-- {
		if said[k].Text == "if" {
			return k
		}
	}
	return -1
}

// ensembles gives how many nouns for so many count.
var ensembles = map[string]int{"duo": 2, "pair": 2, "twosome": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4, "quintet": 5}

// shareBeside tells whether a percentage of something that a fact says somebody holds stands near a share.
func (r Rules) shareBeside(i int) bool {
	said := r.Said.Tokens
	for k := max(0, i-4); k < min(len(said), i+15); k++ {
		if !said[k].Percentage() {
			continue
		}
		for f := range r.Own {
			tokens := r.Own[f].Tokens
			if n := partGiven(tokens, said[k].Quantity); n >= 0 {
				return slices.ContainsFunc(tokens[max(0, n-5):n], func(t en.Token) bool {
					return slices.Contains(r.Lex.Lists["held"], en.StemsOf(&t)[0])
				})
			}
		}
	}
	return false
}

// partGiven gives the number of a fact that is a quantity and has "of" or "in" behind it: "12% of the yard"; -1 where there is none.
func partGiven(tokens []en.Token, q en.Quantity) int {
	for n := 0; n+1 < len(tokens); n++ {
		if next := tokens[n+1].Text; (next == "of" || next == "in") && tokens[n].Gives(q) {
			return n
		}
	}
	return -1
}

// countsNames finds the names of a list of just so many members in the facts, for whom "the trio" at i stands.
func (r Rules) countsNames(i, n int) bool {
	for f := range r.Own {
		for _, l := range listsIn(r.Own[f].Tokens) {
			for k := l.from; k < l.to && l.n == n && r.allIn(f, l.from); k++ {
				if r.Own[f].Tokens[k].Sort == en.Named {
					r.put(i, f, k)
				}
			}
		}
	}
	return r.found(i)
}

// allIn tells whether all that the piece takes from a fact stands in the sentence of it that has token k.
func (r Rules) allIn(f, k int) bool {
	sentence := partWith(grammar.SentencesIn(r.Own[f].Tokens), k)
	stands := func(p reading.Place) bool { return p.Fact != f || within(sentence, p.Token) }
	return !slices.ContainsFunc(r.Found, func(places []reading.Place) bool {
		return len(places) > 0 && !slices.ContainsFunc(places, stands)
	})
}

// within tells whether token k stands in a part of a text.
func within(part [2]int, k int) bool { return k >= part[0] && k < part[1] }

// ownAccount tells whether "own" only stresses whose account it is: "by Vardal's own count".
func (r Rules) ownAccount(i int) bool {
	said := r.Said.Tokens
	if i == 0 || i+1 == len(said) || !said[i-1].Poss || len(r.Found[i-1]) == 0 || said[i+1].Before != en.Joined {
		return false
	}
	switch said[i+1].Stem {
	case "count", "account", "reckon", "tell", "data", "figur", "word", "estim", "descript", "admiss", "statement":
		return true
	}
	return false
}

// onlyNames tells whether "called" stands before or behind a name that a fact has: "the ferry called Heron sank", not "Holm called Kjaer".
func (r Rules) onlyNames(i int) bool {
	said := r.Said.Tokens
	if i == 0 {
		return false
	}
	prev := &said[i-1]
	passive := prev.Is(en.Linking) || prev.Text == "also" || prev.Text == "one"
	if i+1 == len(said) || said[i+1].Before >= en.Comma || said[i+1].Is(en.Preposed) {
		return passive
	}
	name := i + 1
	if en.Article(&said[name]) && name+1 < len(said) {
		name++
	}
	if !r.found(name) || !said[name].Content() || said[name].Is(en.Attributing) {
		return false
	}
	behindNoun := prev.Sort == en.Word && prev.Content() && !en.Verbal(said, i-1)
	return passive || behindNoun && slices.ContainsFunc(said, otherThanCalled)
}

// otherThanCalled tells whether a word is a verb that says more than what something is called: "sank".
func otherThanCalled(t en.Token) bool {
	return t.Is(en.Linking) || t.Is(en.Verb) && t.Text != "called" && t.Ed
}

// comingVerbs are the stems of verbs and nouns behind which a fact gives what is still to come.
var comingVerbs = strings.Fields("announc threaten order decid negoti meant mean offer agre commit promis pledg undertak consensus agenda accept " +
	"concept plan propos bill draft envisag")

// announced tells whether a fact gives what stands behind "would" as announced, threatened or negotiated, and not as done.
func (r Rules) announced(i int) bool {
	said := r.Said.Tokens
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		if !slices.ContainsFunc(tokens, announces) {
			continue
		}
		for k := i + 1; k < min(len(said), i+5); k++ {
			if said[k].Sort == en.Word && said[k].Content() && !said[k].Is(en.Linking|en.Adverb) {
				return !r.foundWhere(k, func(p reading.Place) bool { return p.Fact == f && tellsDeed(tokens, p.Token) })
			}
		}
	}
	return false
}

// announces tells whether behind a word a fact gives what is still to come: "threatened".
func announces(t en.Token) bool {
	return slices.ContainsFunc(en.StemsOf(&t), func(s string) bool { return slices.Contains(comingVerbs, s) })
}

// tellsDeed tells whether a word of a fact is a verb that tells what was done: "put", not "to put" or "putting".
func tellsDeed(tokens []en.Token, i int) bool {
	if i == 0 || tokens[i].Ing || tokens[i-1].Text == "to" || tokens[i-1].Is(en.Planned|en.Weak|en.Certain) {
		return false
	}
	behindWho := tokens[i-1].Sort == en.Named || tokens[i-1].Text == "and"
	return en.Verbal(tokens, i) || behindWho && slices.Contains(en.SameInPast, tokens[i].Text)
}
