package ground

import (
	"slices"
	"strings"
)

// objects: a verb of the piece takes no noun that only another verb of the fact takes.
func (r *reading) objects() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || said[v].is(harmless|speech|planned|asking) || r.lex.isBare(&said[v]) || lacks(&said[v]) || len(r.found[v]) == 0 {
			continue
		}
		n := objectOf(said, v)
		if n < 0 || len(r.found[n]) == 0 {
			continue
		}
		by, bad := r.everyPlace(r.found[n], func(p at) bool {
			tokens := r.own[p.fact].tokens
			owner := ownerVerb(tokens, p.token)
			return owner >= 0 && !slices.Contains(r.found[v], at{p.fact, owner}) && r.uses(at{p.fact, owner}) && !same(&said[v], &tokens[owner])
		})
		if bad {
			return against(Binding, said[v].text+" "+said[n].text, by), true
		}
	}
	return Verdict{}, false
}

// objectOf gives the noun next behind a verb.
func objectOf(tokens []token, v int) int {
	for k := v + 1; k < min(len(tokens), v+5) && tokens[k].before == joined; k++ {
		t := &tokens[k]
		if t.is(verb) && t.sort == word && (t.ed || t.ing) || t.is(preposed|linking) || t.text == "under" || t.sort == number || t.sort == dated ||
			!t.content() && !t.is(harmless) && !article(t) {
			return -1
		}
		if t.sort == word && t.content() && !t.is(harmless|limiting) && !beforeNoun(tokens, k) {
			return k
		}
	}
	return -1
}

// adjectival tells whether a word that may be a verb only says which noun is meant: "the trade bloc", "a standing body".
func adjectival(tokens []token, k int) bool {
	return k > 0 && article(&tokens[k-1]) && tokens[k-1].text != "of" || !tokens[k].ed && !tokens[k].ing && !verbal(tokens, k)
}

// beforeNoun tells whether a word stands before another one that may be its noun.
func beforeNoun(tokens []token, k int) bool {
	if k+1 >= len(tokens) {
		return false
	}
	n := &tokens[k+1]
	return n.before == joined && n.sort == word && n.content() && !n.is(verb|linking|preposed|planned|weak|certain|negative|adverb) && n.text != "under"
}

// article tells whether a word is an article, or stands before a noun as one does.
func article(t *token) bool {
	switch t.text {
	case "the", "a", "an", "its", "their", "his", "her", "of":
		return true
	}
	return false
}

// ownerVerb gives the verb whose object a noun is: the next one before it with no other noun's preposition between.
func ownerVerb(tokens []token, n int) int {
	for k := n - 1; k >= max(0, n-6); k-- {
		if tokens[k+1].before >= comma {
			return -1
		}
		if tokens[k].is(verb) && tokens[k].sort == word && !tokens[k].is(harmless) && !adjectival(tokens, k) {
			return k
		}
		if tokens[k].is(harmless) && tokens[k].is(verb) {
			return -1
		}
		if tokens[k].is(preposed) || tokens[k].text == "in" || tokens[k].text == "on" || tokens[k].text == "of" || tokens[k].text == "with" {
			return -1
		}
	}
	return -1
}

// joinedObjects: of two things that one verb of the piece takes, none has in its fact a sentence of its own with another verb: "revoked the
// bans and the order" where the order was left in place.
func (r *reading) joinedObjects() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || said[v].is(speech|harmless|light|support) || len(r.found[v]) == 0 {
			continue
		}
		for n := v + 1; n < len(said) && said[n].before < comma && !verbal(said, n); n++ {
			if t := &said[n]; t.sort != word || !t.content() || t.is(harmless|light|linking) || len(r.found[n]) == 0 || !joinedBefore(said, v, n) {
				continue
			}
			if f, bad := r.apartFrom(v, n); bad {
				return against(Binding, said[v].text+" "+said[n].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// joinedBefore tells whether "and" stands between a verb and a noun behind it.
func joinedBefore(tokens []token, v, n int) bool {
	return slices.ContainsFunc(tokens[v:n], func(t token) bool { return t.text == "and" })
}

// apartFrom tells whether the one fact that has a verb of the piece has a noun only in other sentences, whose verb the piece leaves out.
func (r *reading) apartFrom(v, n int) (fact int, apart bool) {
	for _, p := range r.found[n] {
		tokens := r.own[p.fact].tokens
		all := sentencesIn(tokens)
		if !passive(r.said.tokens, v) {
			all = partsIn(tokens)
		}
		c := all[slices.IndexFunc(all, func(c [2]int) bool { return p.token < c[1] })]
		if slices.ContainsFunc(r.found[v], func(q at) bool { return q.fact != p.fact || q.token >= c[0] && q.token < c[1] }) {
			return 0, false
		}
		other := false
		for k := c[0]; k < c[1]; k++ {
			if slices.Contains([]string{"add", "includ", "extend", "cover", "follow", "join"}, tokens[k].stem) {
				return 0, false
			}
			other = other || verbal(tokens, k) && !r.uses(at{p.fact, k})
		}
		if !other {
			return 0, false
		}
		fact, apart = p.fact, true
	}
	return fact, apart
}

// partsIn cuts a text at the ends of its sentences and before ", but".
func partsIn(tokens []token) (all [][2]int) {
	for _, c := range sentencesIn(tokens) {
		from := c[0]
		for k := from + 1; k < c[1]; k++ {
			if tokens[k].text == "but" && tokens[k].before == comma {
				all, from = append(all, [2]int{from, k}), k
			}
		}
		all = append(all, [2]int{from, c[1]})
	}
	return all
}

// bringing are the stems of verbs by which somebody does what the noun behind them says.
var bringing = strings.Fields("file lodg bring issu make put")

// sufferedOnly: who had something done to him in a fact does not do it in other words: "filed a suit" for "was sued".
func (r *reading) sufferedOnly() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !said[v].ed || said[v].sort != word || passive(said, v) || !slices.Contains(bringing, said[v].stem) {
			continue
		}
		n := objectOf(said, v)
		if n < 0 || len(r.found[n]) == 0 || said[n].is(light|harmless) {
			continue
		}
		mine := before(said, v)
		by, turned := r.everyPlace(r.found[n], func(p at) bool {
			tokens := r.own[p.fact].tokens
			return passive(tokens, p.token) && tokens[p.token].is(verb) && r.shareNames(mine, sides(tokens, p.token).patients, p.fact)
		})
		if turned {
			return against(Role, said[v].text+" "+said[n].text, by), true
		}
	}
	return Verdict{}, false
}

// shareNames tells whether tokens of the piece and of a fact have a name in common.
func (r *reading) shareNames(mine, theirs []int, fact int) bool {
	return slices.ContainsFunc(mine, func(i int) bool {
		return slices.ContainsFunc(theirs, func(k int) bool {
			return r.own[fact].tokens[k].sort == named && same(&r.said.tokens[i], &r.own[fact].tokens[k])
		})
	})
}
