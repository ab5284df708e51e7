package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// isPart tells whether "is part of" stands between a part and a whole which a fact gives as such in another way: "the port is part of the
// plan" for "the plan covers the port", "the plan with the port", "the port of the plan".
func (r Rules) isPart(i int) bool {
	t := &r.Said.Tokens[i]
	if !slices.Equal(t.Parts, []string{"be", "part", "of"}) || en.Negated(r.Said.Tokens, i, 3) {
		return false
	}
	if r.factHas(saysPart) {
		return false
	}
	for whole := i + 1; whole < min(len(r.Said.Tokens), i+6) && r.Said.Tokens[whole].Before < en.Comma; whole++ {
		for k := i - 1; k >= 0 && r.Said.Tokens[k+1].Before < en.Strong; k-- {
			if r.states(k) && r.foundWhere(k, func(p reading.Place) bool { return r.partThere(p, whole) }) {
				return true
			}
		}
	}
	return false
}

// saysPart tells whether a word of a fact says itself what is part of what: "as part of".
func saysPart(t en.Token) bool { return slices.Contains(en.StemsOf(&t), "part") }

// partThere tells whether a fact has something at a place as part of what the piece calls the whole.
func (r Rules) partThere(part reading.Place, whole int) bool {
	tokens := r.Own[part.Fact].Tokens
	return r.foundWhere(whole, func(p reading.Place) bool {
		switch {
		case p.Fact != part.Fact || p.Token == part.Token:
			return false
		case p.Token > part.Token:
			return withinOf(tokens, part.Token, p.Token)
		}
		between := tokens[p.Token+1 : part.Token]
		return slices.ContainsFunc(between, takesIn) && !slices.ContainsFunc(between, parting)
	})
}

// withinOf tells whether "of" leads from one token right to another: "Section 3 of the ferry law".
func withinOf(tokens []en.Token, from, to int) bool {
	inside := func(t *en.Token) bool {
		return t.Text != "of" && t.Before == en.Joined && t.Sort != en.Dated && !t.Is(en.Verb|en.Preposed)
	}
	of := to - 1
	for of > from && inside(&tokens[of]) {
		of--
	}
	return tokens[of].Text == "of" && of-from <= 2
}

// taking are the stems of verbs by which a whole takes in its parts.
var taking = strings.Fields("cover includ contain comprise compris list set requir order provid add give combin")

// takesIn tells whether a word may lead from a whole to its parts: "covers", "with", "under which".
func takesIn(t en.Token) bool {
	return slices.Contains(taking, en.StemsOf(&t)[0]) || grammar.AnyOf(&t, "with", "on", "under", "including", "under which")
}

// parting tells whether a word between a whole and something behind it says that this is none of its parts: a verb other than those by
// which a whole takes in its parts, a word of order, or the end of a sentence.
func parting(t en.Token) bool {
	if t.Before == en.Strong || t.Is(en.Negative|en.Denying) || grammar.OrderWay(&t) != 0 || grammar.AnyOf(&t, "while", "when", "and") {
		return true
	}
	verb := t.Sort == en.Word && t.Is(en.Verb) && !t.Is(en.Noun|en.Linking) && !t.Ing
	return verb && !takesIn(t)
}

// titled finds the name of a fact that is said there with a title which the word at i is: "a general" for "General Orla Holm".
func (r Rules) titled(i int) bool {
	t := &r.Said.Tokens[i]
	if t.Sort != en.Word || len(t.Parts) > 0 || t.Ed || t.Ing {
		return false
	}
	for f := range r.Own {
		for k := range r.Own[f].Tokens {
			n := &r.Own[f].Tokens[k]
			if title, _, more := strings.Cut(n.Text, " "); n.Sort != en.Named || !more || title != t.Text {
				continue
			}
			if !slices.Contains(strings.Fields(strings.ToLower(n.ID)), t.Text) && (r.namesToo(n) || !r.passedOver()) {
				r.put(i, f, k)
			}
		}
	}
	return r.found(i)
}

// governing are the stems of words for who is in a government.
var governing = strings.Fields("minist secretari governor presid premier")

// inGovernment tells whether "government" stands where a fact says that somebody holds an office of one.
func (r Rules) inGovernment() bool {
	left := func(n en.Token) bool { return n.Is(en.Negative) || grammar.AnyOf(&n, "former", "then", "ex") }
	return !r.factHas(left) && slices.ContainsFunc(r.Own, func(f en.Text) bool {
		for k := range f.Tokens {
			office := slices.ContainsFunc(en.StemsOf(&f.Tokens[k]), func(s string) bool { return slices.Contains(governing, s) })
			if office && f.Tokens[k].Sort == en.Word && heldBy(f.Tokens, k) {
				return true
			}
		}
		return false
	})
}

// heldBy tells whether the office at k is somebody's: with his name behind it, or behind "is".
func heldBy(tokens []en.Token, k int) bool {
	if k+1 < len(tokens) && tokens[k+1].Sort == en.Named && tokens[k+1].Before == en.Joined {
		return true
	}
	for k--; k >= 0 && tokens[k+1].Before == en.Joined && tokens[k].Text != "of" && !tokens[k].Is(en.Preposed); k-- {
		if tokens[k].Stem == "be" {
			return true
		}
	}
	return false
}

// partOwner tells whether a word for who owns something stands where a fact gives the part of it that somebody has, and the piece says that
// it is a part, or that there are other owners: "a part owner", "among the owners".
func (r Rules) partOwner(i int) bool {
	said := r.Said.Tokens
	if !slices.ContainsFunc(r.Own, func(f en.Text) bool { return r.partHeld(f.Tokens) }) {
		return false
	}
	if said[i].Text == "stake" || said[i].Text == "stakes" {
		return !slices.ContainsFunc(said, percentage) || r.percentages() == 1
	}
	return slices.ContainsFunc(said[max(0, i-4):i], func(t en.Token) bool {
		return grammar.AnyOf(&t, "part", "co", "minority", "an", "among", "amongst", "one of", "one") || t.Percentage()
	})
}

// partHeld tells whether a fact gives a percentage of something that somebody has.
func (r Rules) partHeld(tokens []en.Token) bool {
	for n := range tokens {
		if !tokens[n].Percentage() || n+1 == len(tokens) || !grammar.AnyOf(&tokens[n+1], "of", "in") {
			continue
		}
		if slices.ContainsFunc(tokens[max(0, n-5):n], func(t en.Token) bool { return slices.Contains(r.Lex.Lists["held"], en.StemsOf(&t)[0]) }) {
			return true
		}
	}
	return false
}

// percentage tells whether a token is a percentage.
func percentage(t en.Token) bool { return t.Percentage() }

// percentages counts those of the facts.
func (r Rules) percentages() (n int) {
	for f := range r.Own {
		for k := range r.Own[f].Tokens {
			if r.Own[f].Tokens[k].Percentage() {
				n++
			}
		}
	}
	return n
}
