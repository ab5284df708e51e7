package ground

import (
	"slices"
	"strings"
)

// readRivals reads a line of words of which a thing is only one: what is told of soybeans is not told of cars.
func (l *lexicon) readRivals(line string) error {
	l.groups++
	kind := uint16(l.groups)
	for _, w := range list(line) {
		l.rivals[l.group([]string{w}, 0)] = kind
	}
	return nil
}

// kindsOf gives the lines of rivals in which a word stands.
func (l *lexicon) kindsOf(t *token) (all []uint16) {
	for _, g := range t.groups {
		if kind, is := l.rivals[g]; is {
			all = append(all, kind)
		}
	}
	return all
}

// counterpart tells whether the fact has another one of the same kind in the place of the word at i, which it lacks: another rank, another
// thing of those that exclude each other, some for all.
func (r *reading) counterpart(i int) bool {
	return r.otherRank(i) || r.otherExtent(i) || r.excluded(i)
}

// excluded tells whether the fact speaks of another one of those that exclude the word at i, and the claim of none of those that the fact has:
// "duties on cars" beside "duties on pork and beef".
func (r *reading) excluded(i int) bool {
	kinds := r.lex.kindsOf(&r.said.tokens[i])
	if len(kinds) == 0 || verbal(r.said.tokens, i) {
		return false
	}
	of := func(t *token) bool { return t.sort == word && meet(kinds, r.lex.kindsOf(t)) }
	for k := range r.said.tokens {
		if k != i && of(&r.said.tokens[k]) && len(r.found[k]) > 0 {
			return false
		}
	}
	for k := range r.own[0].tokens {
		if of(&r.own[0].tokens[k]) && !r.uses(at{0, k}) && r.alikeAround(i, k) {
			return true
		}
	}
	return false
}

// otherRank tells whether the fact ranks otherwise what the claim ranks with the word at i: the "second round" for the third one.
func (r *reading) otherRank(i int) bool {
	mine, heads := rankAt(r.said.tokens, i)
	if mine == 0 {
		return false
	}
	other := false
	for k := range r.own[0].tokens {
		theirs, alike := rankAt(r.own[0].tokens, k)
		if theirs == 0 || r.uses(at{0, k}) {
			continue
		}
		if theirs == mine {
			return false
		}
		other = other || r.headed(heads, alike)
	}
	return other
}

// rankAt gives the rank that the token at i gives to something, and the places of what is so ranked; 0 where it gives none.
func rankAt(tokens []token, i int) (rank int, heads []int) {
	t := &tokens[i]
	switch {
	case t.sort == word && ranks[t.stem] > 0:
		return ranks[t.stem], behindNumber(tokens, i, 3)
	case t.sort == number && i > 0 && t.before == joined && slices.Contains(stepping, tokens[i-1].stem) && t.q.value == float64(int(t.q.value)):
		return int(t.q.value), []int{i - 1}
	}
	return 0, nil
}

// stepping are the stems of words behind which a number is a rank: "round two".
var stepping = strings.Fields("round phase stage day part step number")

// headed tells whether one of some words of the claim is one of some of the fact.
func (r *reading) headed(mine, theirs []int) bool {
	return slices.ContainsFunc(mine, func(a int) bool {
		return slices.ContainsFunc(theirs, func(b int) bool { return slices.Contains(r.found[a], at{0, b}) })
	})
}

// Words for all of something, and for less than all of it.
var (
	ofAll  = strings.Fields("all every entire whole each")
	ofPart = strings.Fields("most some half several few certain")
)

// otherExtent tells whether the claim says of all what the fact says of a part, with the word at i: "every import" for most imports. What goes
// for all goes for some.
func (r *reading) otherExtent(i int) bool {
	if !slices.Contains(ofAll, r.said.tokens[i].text) {
		return false
	}
	heads := behindNumber(r.said.tokens, i, 4)
	for k := range r.own[0].tokens {
		if slices.Contains(ofPart, r.own[0].tokens[k].text) && !r.uses(at{0, k}) && r.headed(heads, behindNumber(r.own[0].tokens, k, 4)) {
			return true
		}
	}
	return false
}
