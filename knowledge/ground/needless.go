package ground

import (
	"slices"
	"strings"
)

// needless tells whether a word that no fact has may stand all the same, because it says nothing that what is found beside it
// does not say: "the deal" for a closing, "to take effect on" a date that the fact gives, "29-year-olds".
func (r *reading) needless(i int) bool {
	t := &r.said.tokens[i]
	switch {
	case t.sort != word:
		return false
	case r.lastsHere(i), r.saidByRest(i), strings.HasSuffix(t.text, "same day") && r.oneDay():
		return true
	case t.text == "some" || t.text == "all":
		return r.ofThem(i)
	case t.is(light):
		return true
	case t.is(starting | ending):
		return r.beganThen(i) || r.datedBehind(i) && r.sameWay(t)
	case t.is(support) && r.supports(i):
		return true
	case t.text == "last" && i > 0 && article(&r.said.tokens[i-1]):
		return false
	case t.is(temporal):
		return r.lengthBeside(i)
	case t.text == "only" || t.text == "just" || t.text == "merely" || t.text == "still":
		return r.limitsBehind(i)
	case t.text == "votes" || t.text == "vote":
		return i > 0 && r.said.tokens[i-1].sort == number || i+1 < len(r.said.tokens) && r.said.tokens[i+1].sort == number
	case t.text == "old" || t.text == "olds":
		return t.hyphen && i > 0 && r.said.tokens[i-1].q.unit == "year" // "29-year-olds"
	case t.text == "strong":
		return i > 0 && r.said.tokens[i-1].sort == number && endsNoun(r.said.tokens, i) // "7,000 strong"
	case t.text == "favour" || t.text == "favor":
		return i > 1 && r.said.tokens[i-1].text == "in" && r.said.tokens[i-2].sort == number
	case t.text == "same":
		return i > 0 && r.sameUnit(i) || i > 0 && r.said.tokens[i-1].text == "the" && (i+1 == len(r.said.tokens) || r.said.tokens[i+1].sort == word && !timeUnit(r.said.tokens[i+1].stem))
	case t.text == "capital":
		return r.capitalOf(i)
	case t.text == "annual" || t.text == "annually" || t.text == "yearly":
		return slices.ContainsFunc(r.own, func(f text) bool {
			return slices.ContainsFunc(f.tokens, func(n token) bool { return strings.HasSuffix(n.text, " year") })
		})
	case t.text == "several" || t.text == "various" || t.text == "multiple" || t.text == "numerous":
		return r.more > 1 && t.text == "several" || slices.ContainsFunc(r.own, func(f text) bool { return longestList(f.tokens) > 2 })
	}
	return r.definite(i) || r.sameTime(i) || r.dayBeside(i)
}

// lastsHere tells whether "last" is the verb with a length of time behind it: "lasted two days", "last no longer than two days".
func (r *reading) lastsHere(i int) bool {
	said := r.said.tokens
	if !strings.HasPrefix(said[i].text, "last") || i == 0 || article(&said[i-1]) {
		return false
	}
	k := i + 1
	for k < len(said) && said[k].before == joined && r.lex.boundOf(&said[k]) != nil {
		k++
	}
	return k < len(said) && said[k].sort == number && timeUnit(said[k].q.unit)
}

// saidByRest tells whether a verb says only what the words beside it say: "owns 12%", "spent an hour together".
func (r *reading) saidByRest(i int) bool {
	switch r.said.tokens[i].stem {
	case "spend":
		return r.timeSpent(i)
	case "leav":
		return r.leavesOut(i)
	case "own", "hold":
		return r.withShare(i)
	}
	return false
}

// endsNoun tells whether no noun follows the word at i at once, which it might belong to.
func endsNoun(tokens []token, i int) bool {
	return i+1 == len(tokens) || tokens[i+1].before >= comma || !tokens[i+1].content()
}

// capitalOf tells whether "capital" stands behind a country whose capital the facts name: "the Spanish capital" for Madrid.
func (r *reading) capitalOf(i int) bool {
	if i == 0 || r.said.tokens[i-1].sort != named {
		return false
	}
	land := r.said.tokens[i-1].id
	return slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(n token) bool {
			return n.sort == named && n.id != "White House" && slices.Contains(n.alts, land)
		})
	})
}

// datedBehind tells whether a date or length of time that the facts have stands behind a word such as "begin" or "expire".
// Which way it points is checked with the prepositions.
func (r *reading) datedBehind(i int) bool {
	said := r.said.tokens
	for k := i + 1; k < min(len(said), i+6) && said[k].before < strong; k++ {
		if said[k].sort == dated || said[k].sort == number && timeUnit(said[k].q.unit) {
			return true // that it is the facts' own is asked when its turn comes
		}
		if said[k].content() && !said[k].is(light|harmless|temporal|adverb|planned) {
			return false
		}
	}
	return false
}

// sameWay tells whether a fact has a word that says that something begins where the piece says so, or that it ends.
func (r *reading) sameWay(t *token) bool {
	return slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(n token) bool {
			switch n.text {
			case "from", "since", "in force", "in effect":
				return t.is(starting)
			case "until", "to", "till", "by", "deadline", "due":
				return t.is(ending)
			}
			return n.is(t.class & (starting | ending))
		})
	})
}

// lengthBeside tells whether a length of time stands next to a word such as "last" or "long".
func (r *reading) lengthBeside(i int) bool {
	said := r.said.tokens
	for k := max(0, i-2); k < min(len(said), i+4); k++ {
		if said[k].sort == number && timeUnit(said[k].q.unit) {
			return true
		}
	}
	return false
}

// definite tells whether a noun with "the" stands for something of its kind in the facts.
func (r *reading) definite(i int) bool {
	t := &r.said.tokens[i]
	kind := r.lex.kinds[t.stem]
	if len(kind) == 0 || !pointed(r.said.tokens, i) {
		return false
	}
	return slices.ContainsFunc(append(slices.Clone(r.own), r.near...), func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(n token) bool {
			return slices.ContainsFunc(kind, func(e *entry) bool {
				return r.lex.entryAt(&n) == e || slices.ContainsFunc(n.parts, func(p string) bool { return r.lex.words[p] == e })
			})
		})
	})
}

// entryAt gives the entry that a token was read by; nil for one that has none.
func (l *lexicon) entryAt(t *token) *entry {
	if t.sort != word || t.stem == "" {
		return nil
	}
	if len(t.parts) == 0 {
		return l.words[t.stem]
	}
	for _, p := range l.phrases[t.parts[0]] {
		if slices.Equal(p.stems, t.parts) {
			return p.entry
		}
	}
	return nil
}

// pointed tells whether a word stands up to two words behind "the", "this" or an owner.
func pointed(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-3) && tokens[k+1].before == joined; k-- {
		switch tokens[k].text {
		case "the", "this", "that", "these", "those", "its", "their", "his", "her":
			return true
		}
		if tokens[k].poss {
			return true
		}
		if tokens[k].is(linking|preposed) || tokens[k].sort == number {
			return false
		}
	}
	return false
}

// blamed tells whether a fact gives what stands behind a causal word as a cause in another way: "over", "blamed", "forced".
func (r *reading) blamed(i int) bool {
	for k := i + 1; k < min(len(r.said.tokens), i+6); k++ {
		for _, p := range r.found[k] {
			if r.said.tokens[k].content() && (governed(r.own[p.fact].tokens, p.token, blaming, 5) || governedBehind(r.own[p.fact].tokens, p.token, blaming, 5)) {
				return true
			}
		}
	}
	return false
}

// governedBehind tells whether a word of the class stands behind token i in the same clause, at most far words away.
func governedBehind(tokens []token, i int, c class, far int) bool {
	for k := i + 1; k < min(len(tokens), i+far+1) && tokens[k].before < strong; k++ {
		if tokens[k].is(c) {
			return true
		}
	}
	return false
}

// limitsBehind tells whether "only" stands before a word that limits by itself and that a fact has: "only preliminary". Before a number
// it says that there was no more, which the fact must say.
func (r *reading) limitsBehind(i int) bool {
	for k := i + 1; k < min(len(r.said.tokens), i+4); k++ {
		if r.said.tokens[k].content() {
			return len(r.found[k]) > 0 && r.said.tokens[k].is(limiting) && !slices.Contains(whichOnes, r.said.tokens[k].text)
		}
	}
	return false
}

// whichOnes are limiting words that say which or how many: "only the fifth" says that the others do not.
var whichOnes = strings.Fields("second third fourth fifth most some certain original")

// longestList counts the members of the longest list of names, dates or words in a text: "5 April, 19 June and 17 September".
func longestList(tokens []token) int {
	most, here, last := 0, 1, -9
	for k := 1; k < len(tokens); k++ {
		if tokens[k].before != comma && tokens[k].text != "and" {
			if tokens[k].before == strong {
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
