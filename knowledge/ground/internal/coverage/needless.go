package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// needless tells whether a word that no fact has may stand all the same, because it says nothing that what is found beside it
// does not say: "the deal" for a closing, "to take effect on" a date that the fact gives, "29-year-olds".
func (r Rules) needless(i int) bool {
	t := &r.Said.Tokens[i]
	switch {
	case t.Sort != en.Word:
		return false
	case r.lastsHere(i), r.saidByRest(i), strings.HasSuffix(t.Text, "same day") && r.oneDay():
		return true
	case slices.Contains(ofThose, t.Text) && r.ofThem(i):
		return true
	case t.Text == "some" || t.Text == "all":
		return false
	case t.Is(en.Light):
		return true
	case t.Is(en.Starting | en.Ending):
		return r.beganThen(i) || r.datedBehind(i) && r.sameWay(t)
	case t.Is(en.Support) && r.supports(i):
		return true
	case t.Text == "last" && i > 0 && en.Article(&r.Said.Tokens[i-1]):
		return false
	case t.Text == "long" && r.before(i) == "how":
		return slices.ContainsFunc(r.Said.Tokens, func(n en.Token) bool { return n.Length() })
	case t.Is(en.Temporal):
		return r.lengthBeside(i)
	}
	return r.needlessWord(i)
}

// needlessWord tells whether a word of which a rule of its own speaks is needless: "olds" of "29-year-olds", "several" before what a
// fact lists.
func (r Rules) needlessWord(i int) bool {
	t := &r.Said.Tokens[i]
	switch t.Text {
	case "only", "just", "merely", "still":
		return r.limitsBehind(i)
	case "votes", "vote":
		return r.numberAt(i-1) || r.numberAt(i+1)
	case "old", "olds":
		return t.Hyphen && i > 0 && r.Said.Tokens[i-1].Quantity.Unit == "year" // "29-year-olds"
	case "strong":
		return r.numberAt(i-1) && grammar.EndsNoun(r.Said.Tokens, i) // "7,000 strong"
	case "favour", "favor":
		return r.before(i) == "in" && r.numberAt(i-2)
	case "same":
		return i > 0 && (r.sameUnit(i) || r.sameThing(i))
	case "capital":
		return r.capitalOf(i)
	case "annual", "annually", "yearly":
		return r.factHas(func(n en.Token) bool { return strings.HasSuffix(n.Text, " year") })
	case "several", "various", "multiple", "numerous":
		citesSeveral := r.More > 1 && t.Text == "several"
		return citesSeveral || slices.ContainsFunc(r.Own, func(f en.Text) bool { return longestList(f.Tokens) > 2 })
	}
	return r.definite(i) || r.sameTime(i) || r.dayBeside(i)
}

// ofThose are words that say of how many of those beside them something is so.
var ofThose = []string{"some", "all", "each"}

// numberAt tells whether a number stands at k in the piece.
func (r Rules) numberAt(k int) bool {
	return k >= 0 && k < len(r.Said.Tokens) && r.Said.Tokens[k].Sort == en.Number
}

// datedAt tells whether a date stands at k in the piece.
func (r Rules) datedAt(k int) bool {
	return k >= 0 && k < len(r.Said.Tokens) && r.Said.Tokens[k].Sort == en.Dated
}

// sameThing tells whether "the same" stands before a word that is no unit of time, or ends the piece.
func (r Rules) sameThing(i int) bool {
	if r.before(i) != "the" {
		return false
	}
	if i+1 == len(r.Said.Tokens) {
		return true
	}
	next := &r.Said.Tokens[i+1]
	return next.Sort == en.Word && !en.TimeUnit(next.Stem)
}

// lastsHere tells whether "last" is the verb with a length of time behind it: "lasted two days", "last no longer than two days".
func (r Rules) lastsHere(i int) bool {
	said := r.Said.Tokens
	if !strings.HasPrefix(said[i].Text, "last") || i == 0 || en.Article(&said[i-1]) {
		return false
	}
	k := i + 1
	for k < len(said) && said[k].Before == en.Joined && r.Lex.BoundOf(&said[k]) != nil {
		k++
	}
	return k < len(said) && said[k].Length()
}

// saidByRest tells whether a verb says only what the words beside it say: "owns 12%", "spent an hour together".
func (r Rules) saidByRest(i int) bool {
	switch r.Said.Tokens[i].Stem {
	case "spend":
		return r.timeSpent(i)
	case "leav":
		return r.LeavesOut(i)
	case "own", "hold":
		return r.withShare(i)
	}
	return false
}

// capitalOf tells whether "capital" stands behind a country whose capital the facts name: "the Spanish capital" for Madrid.
func (r Rules) capitalOf(i int) bool {
	if i == 0 || r.Said.Tokens[i-1].Sort != en.Named {
		return false
	}
	land := r.Said.Tokens[i-1].ID
	return r.factHas(func(n en.Token) bool {
		return n.Sort == en.Named && n.ID != "White House" && slices.Contains(n.Alts, land)
	})
}

// datedBehind tells whether a date or length of time that the facts have stands behind a word such as "begin" or "expire".
// Which way it points is checked with the prepositions.
func (r Rules) datedBehind(i int) bool {
	said := r.Said.Tokens
	for k := i + 1; k < min(len(said), i+6) && said[k].Before < en.Strong; k++ {
		if said[k].Sort == en.Dated || said[k].Length() {
			return true // that it is the facts' own is asked when its turn comes
		}
		if said[k].Content() && !said[k].Is(en.Light|en.Harmless|en.Temporal|en.Adverb|en.Planned) {
			return false
		}
	}
	return false
}

// sameWay tells whether a fact has a word that says that something begins where the piece says so, or that it ends.
func (r Rules) sameWay(t *en.Token) bool {
	return r.factHas(func(n en.Token) bool {
		switch n.Text {
		case "from", "since", "in force", "in effect":
			return t.Is(en.Starting)
		case "until", "to", "till", "by", "deadline", "due":
			return t.Is(en.Ending)
		}
		return n.Is(t.Class & (en.Starting | en.Ending))
	})
}

// lengthBeside tells whether a length of time stands next to a word such as "last" or "long".
func (r Rules) lengthBeside(i int) bool {
	said := r.Said.Tokens
	for k := max(0, i-2); k < min(len(said), i+4); k++ {
		if said[k].Length() {
			return true
		}
	}
	return false
}

// definite tells whether a noun with "the" stands for something of its kind in the facts.
func (r Rules) definite(i int) bool {
	t := &r.Said.Tokens[i]
	kind := r.Lex.Kinds[t.Stem]
	if len(kind) == 0 || !pointed(r.Said.Tokens, i) {
		return false
	}
	ofKind := func(n en.Token) bool {
		return slices.ContainsFunc(kind, func(e *en.Entry) bool {
			return r.Lex.EntryAt(&n) == e || slices.ContainsFunc(n.Parts, func(p string) bool { return r.Lex.Words[p] == e })
		})
	}
	return slices.ContainsFunc(append(slices.Clone(r.Own), r.Near...), func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, ofKind)
	})
}

// pointed tells whether a word stands up to two words behind "the", "this" or an owner.
func pointed(tokens []en.Token, i int) bool {
	for k := i - 1; k >= max(0, i-3) && tokens[k+1].Before == en.Joined; k-- {
		switch tokens[k].Text {
		case "the", "this", "that", "these", "those", "its", "their", "his", "her":
			return true
		}
		if tokens[k].Poss {
			return true
		}
		if tokens[k].Is(en.Linking|en.Preposed) || tokens[k].Sort == en.Number {
			return false
		}
	}
	return false
}

// blamed tells whether a fact gives what stands behind a causal word as a cause in another way: "over", "blamed", "forced".
func (r Rules) blamed(i int) bool {
	for k := i + 1; k < min(len(r.Said.Tokens), i+6); k++ {
		if r.Said.Tokens[k].Content() && r.foundWhere(k, r.blamedThere) {
			return true
		}
	}
	return false
}

// blamedThere tells whether a word such as "blamed" governs a place of a fact, before it or behind.
func (r Rules) blamedThere(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	return en.Governed(tokens, p.Token, en.Blaming, 5) || grammar.GovernedBehind(tokens, p.Token, en.Blaming, 5)
}

// limitsBehind tells whether "only" stands before a word that limits by itself and that a fact has: "only preliminary". Before a number
// it says that there was no more, which the fact must say.
func (r Rules) limitsBehind(i int) bool {
	for k := i + 1; k < min(len(r.Said.Tokens), i+4); k++ {
		if r.Said.Tokens[k].Content() {
			return r.found(k) && r.Said.Tokens[k].Is(en.Limiting) && !slices.Contains(whichOnes, r.Said.Tokens[k].Text)
		}
	}
	return false
}

// whichOnes are limiting words that say which or how many: "only the fifth" says that the others do not.
var whichOnes = strings.Fields("second third fourth fifth most some certain original")

// longestList counts the members of the longest list of names, dates or words in a text: "5 April, 19 June and 17 September".
func longestList(tokens []en.Token) int {
	most, here, last := 0, 1, -9
	for k := 1; k < len(tokens); k++ {
		if tokens[k].Before != en.Comma && tokens[k].Text != "and" {
			if tokens[k].Before == en.Strong {
				here = 1
			}
			continue
		}
		if k-last > 5 {
			here = 1
		}
		here++
		last = k
		most = max(most, here)
	}
	return most
}
