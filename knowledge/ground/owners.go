package ground

import (
	"slices"
	"strings"
)

// itsOwner tells whether the fact says of a noun that it is his who is its owner in the piece: "its old list" for "Vardal's list".
func (r *reading) itsOwner(i int, p at) bool {
	tokens := r.own[p.fact].tokens
	for k := p.token - 1; k >= max(0, p.token-3) && tokens[k+1].before == joined; k-- {
		if pronounOwner(tokens[k].text) {
			return ownerMeant(tokens, k, &r.said.tokens[i]) || ownedBySubject(tokens, k, &r.said.tokens[i])
		}
		if tokens[k].sort == word && !tokens[k].content() {
			return false
		}
	}
	return false
}

// ownedBySubject tells whether a name is who does the verb right before the pronoun at k: "Norway hopes Denmark will defend its waters".
func ownedBySubject(tokens []token, k int, owner *token) bool {
	return k > 0 && verbal(tokens, k-1) && slices.ContainsFunc(before(tokens, k-1), func(i int) bool { return same(owner, &tokens[i]) })
}

// ownerMeant tells whether a name is the last one before the pronoun at k.
func ownerMeant(tokens []token, k int, owner *token) bool {
	for i := k - 1; i >= 0; i-- {
		if tokens[i].sort == named {
			return same(owner, &tokens[i])
		}
	}
	return false
}

// pronounOwner tells whether a word says that something is his who was named before.
func pronounOwner(word string) bool {
	return word == "its" || word == "his" || word == "her" || word == "their"
}

// ownersOf gives the names right before a noun, or behind it with "of", "in", "from" or "for"; and whether "non" stands there.
func ownersOf(tokens []token, noun int) (owners []int, negated bool) {
	for k := noun - 1; k >= max(0, noun-6) && tokens[k+1].before == joined; k-- {
		if tokens[k].sort == named {
			owners = append(owners, k)
			negated = negated || k > 0 && (tokens[k-1].text == "non" || tokens[k-1].text == "no")
			continue
		}
		if tokens[k].text == "or" && tokens[k+1].sort == named || measuresNoun(tokens, k) {
			continue // "Vardal's Alpha or Beta engines", "Vardal's 2017 purchase"
		}
		if tokens[k].text != "then" && (tokens[k].sort != word || tokens[k].is(function) || verbal(tokens, k) && !tokens[k].poss) {
			break
		}
	}
	for k := noun + 1; k < min(len(tokens), noun+4) && tokens[k].before == joined; k++ {
		if tokens[k].sort == named {
			if k > noun+1 {
				owners = append(owners, k)
			}
			for k++; k > noun+2 && k < len(tokens) && tokens[k].sort == named && (tokens[k].hyphen || tokens[k].before == joined && tokens[k].upper); k++ {
				owners = append(owners, k)
			}
			if who := namedBehindTitle(tokens, k); k > noun+2 && who > 0 {
				owners = append(owners, who)
			}
			break
		}
		switch tokens[k].text {
		case "of", "in", "from", "for", "the", "by", "on":
		default:
			return owners, negated
		}
	}
	return owners, negated
}

// ownerBefore gives whose a noun is by a possessive before it: "Vardal's 2017 purchase"; -1 where none stands there.
func ownerBefore(tokens []token, noun int) int {
	for k := noun - 1; k >= max(0, noun-6) && tokens[k+1].before == joined; k-- {
		if tokens[k].poss {
			return k
		}
		if tokens[k].sort == word && !tokens[k].content() {
			return -1
		}
	}
	return -1
}

// ofBehind gives the name behind the "of" next behind a noun: "purchase of the firm Hald"; -1 where there is none.
func ofBehind(tokens []token, noun int) int {
	if noun+1 >= len(tokens) || tokens[noun+1].text != "of" {
		return -1
	}
	for k := noun + 2; k < min(len(tokens), noun+7) && tokens[k].before == joined; k++ {
		if tokens[k].sort == named {
			return k
		}
	}
	return -1
}

// measuresNoun tells whether a year or a sum stands at k between an owner and his noun: "Vardal's 2017 purchase".
func measuresNoun(tokens []token, k int) bool {
	return k > 0 && tokens[k].before == joined && (tokens[k].sort == dated || tokens[k].sort == number) && tokens[k-1].sort == named && tokens[k-1].poss
}

// namedBehindTitle gives the name behind what says who somebody is: "the Danish firm Vardal", "by the Oslo mayor Holm"; 0 where there is none.
func namedBehindTitle(tokens []token, k int) int {
	for i := k; i < min(len(tokens), k+3) && tokens[i].before == joined; i++ {
		if tokens[i].sort == named {
			if i == k {
				return 0
			}
			return i
		}
		if tokens[i].sort != word || !tokens[i].content() || verbal(tokens, i) || tokens[i].is(linking) {
			return 0
		}
	}
	return 0
}

// owned gives the noun that belongs to the name at i: "request of China"; -1 where there is none.
func owned(tokens []token, i int) int {
	if tokens[i].sort != named || tokens[i].poss || i == 0 ||
		i+1 < len(tokens) && tokens[i+1].before == joined && tokens[i+1].sort == word && tokens[i+1].content() && !tokens[i+1].is(verb|linking) {
		return -1
	}
	if p := &tokens[i-1]; len(p.parts) > 2 && strings.HasSuffix(p.text, " of") {
		return i - 1 // "at the request of"
	}
	k := i - 1
	if k > 0 && tokens[k].text == "the" {
		k--
	}
	if k < 1 || tokens[k].text != "of" || tokens[k].before != joined || tokens[k-1].sort != word || !tokens[k-1].content() || verbal(tokens, k-1) {
		return -1
	}
	return k - 1
}
