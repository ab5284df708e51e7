package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// unlawful tells whether a fact says that something is against the law.
func (r Rules) unlawful() bool {
	return r.factHas(func(t en.Token) bool { return t.Sort == en.Word && slices.Contains(grammar.Lawless, t.Stem) })
}

// inName tells whether a place of a fact has the very word that is part of a name in the piece.
func (r Rules) inName(i int, p reading.Place) bool {
	t, n := &r.Said.Tokens[i], &r.Own[p.Fact].Tokens[p.Token]
	return n.Stem == t.Stem || n.Text == t.Text || slices.Contains(n.Parts, t.Stem) || slices.Contains(strings.Fields(n.Text), t.Text)
}

// partOfName tells whether a capitalised word belongs to a name of several words, so that it states something although it is a word that
// else states nothing: the Entity List is no list of entities.
func (r Rules) partOfName(i int) bool {
	said := r.Said.Tokens
	if !unknownName(said, i) || said[i].Poss {
		return false
	}
	behindOne := unknownName(said, i-1) && !said[i-1].Poss && said[i].Before == en.Joined
	return behindOne || unknownName(said, i+1) && said[i+1].Before == en.Joined
}

// unknownName tells whether a word in capitals stands at k that is no name which the base knows.
func unknownName(tokens []en.Token, k int) bool {
	return k >= 0 && k < len(tokens) && tokens[k].Sort == en.Named && tokens[k].Upper && tokens[k].ID[0] == '~'
}

// ratherOpposite tells whether a verb that the facts have in other words only is the opposite of a verb of theirs which the piece
// does not use: the other word was for something else.
func (r Rules) ratherOpposite(i int) bool {
	exactly := func(p reading.Place) bool { return r.Exactly(i, p) }
	if r.foundWhere(i, exactly) || en.Governed(r.Said.Tokens, i, en.Negative, 3) || !en.Verbal(r.Said.Tokens, i) {
		return false
	}
	return r.foundWhere(i, func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		sentence := partWith(grammar.SentencesIn(tokens), p.Token)
		for k := sentence[0]; k < sentence[1]; k++ {
			if en.Verbal(tokens, k) && r.rathersTo(&r.Said.Tokens[i], &tokens[p.Token], &tokens[k]) {
				return true
			}
		}
		return false
	})
}

// rathersTo tells whether a verb of a fact is the opposite of one of the piece, and not of the other word of the fact that stands for
// that one.
func (r Rules) rathersTo(said, stands, n *en.Token) bool {
	return r.Opposed(said, n) && !en.Same(said, n) && !r.Spoken(n) && !r.Opposed(stands, n)
}

// partWith gives the part of a text that has token k: where it begins and ends.
func partWith(parts [][2]int, k int) [2]int {
	return parts[slices.IndexFunc(parts, func(part [2]int) bool { return k < part[1] })]
}

// told tells whether a fact says in other words what a small word states: "resumed" for "again".
func (r Rules) told(t *en.Token) bool {
	words := r.Lex.Telling[t.Text]
	listed := func(stem string) bool { return slices.Contains(words, stem) }
	return r.factHas(func(n en.Token) bool { return listed(n.Stem) || slices.ContainsFunc(n.Parts, listed) })
}

// inContext tells whether facts cited earlier have a name or noun. What is done must stand in the piece's own facts.
func (r Rules) inContext(t *en.Token) bool {
	named := t.Sort == en.Named
	if !named && t.Is(en.Verb) || len(r.Find(t, r.Near)) == 0 {
		return false
	}
	return !named || r.Lex.Country(t) || !r.passedOver()
}

// passedOver tells whether the own facts name somebody whom the piece does not: then a name from elsewhere took the place.
func (r Rules) passedOver() bool {
	return r.factHas(func(n en.Token) bool {
		somebody := n.Sort == en.Named && n.ID[0] != '~' && !r.Lex.Country(&n)
		return somebody && !slices.ContainsFunc(r.Said.Tokens, func(s en.Token) bool {
			return s.Sort == en.Named && en.Same(&s, &n) || en.Pronoun(&s)
		})
	})
}

// byParts tells whether the words of a phrase stand in a fact one by one.
func (r Rules) byParts(t *en.Token) bool {
	if len(t.Parts) == 0 || t.Sort == en.Named {
		return false
	}
	places := [][]reading.Place{}
	for _, part := range t.Parts {
		if r.bindsPhrase(t, part) {
			return false
		}
		word := r.wordOf(part)
		if word.Is(en.Function | en.Linking | en.Harmless | en.Preposed) {
			continue
		}
		here := r.Find(&word, r.Own)
		if len(here) == 0 {
			return false
		}
		places = append(places, here)
	}
	if len(places) > 1 && slices.Contains(grammar.Bodies, grammar.LastStem(t)) && !together(places) {
		return false // the ministry of one and the commerce of another
	}
	statesNothing := t.Text != "short of" && !t.Is(en.Verb) && !(t.Upper && len(t.Groups) > 0)
	return len(places) > 0 || statesNothing
}

// bindsPhrase tells whether a part of a phrase makes it mean what its words one by one do not.
func (r Rules) bindsPhrase(t *en.Token, part string) bool {
	known := len(t.Groups) > 0
	switch {
	case part == "against":
		return !r.Says(part)
	case en.TimeUnit(part):
		return known && grammar.OrderWay(t) < 0 // "the week before" is no year before a certain week
	case part == "off":
		return known && t.Is(en.Verb) && !r.Says(part) // "called off" is no call
	}
	return false
}

// wordOf makes a token of a stem with what the tables know of it.
func (r Rules) wordOf(stem string) en.Token {
	word := en.Token{Text: stem, Stem: stem}
	if e := r.Lex.Words[stem]; e != nil {
		word.Groups, word.Class = e.Groups, e.Class
	}
	return word
}

// together tells whether places of the first kind and of the last stand near each other in a fact.
func together(places [][]reading.Place) bool {
	return slices.ContainsFunc(places[0], func(p reading.Place) bool {
		return slices.ContainsFunc(places[len(places)-1], func(q reading.Place) bool {
			return p.Fact == q.Fact && q.Token-p.Token < 4 && p.Token-q.Token < 4
		})
	})
}

// reworded finds what the facts have for a word that stands in the piece by itself or in a phrase.
func (r Rules) reworded(i int) (all []reading.Place) {
	t := &r.Said.Tokens[i]
	if t.Sort != en.Word || !t.Content() || t.Is(open|en.Negative|en.Linking|en.Harmless|en.Light|en.Nowadays|en.Certain) {
		return nil // what may stand anyway stands for nothing
	}
	noun := strings.HasSuffix(t.Text, "s") && i > 0 && en.Pointing(&r.Said.Tokens[i-1])
	speaks := t.Is(en.Speech|en.Attributing) && !noun
	for _, s := range en.StemsOf(t) {
		for _, w := range r.Lex.Rewordings[s] {
			alone := len(w.Stems)+len(w.Rest) == 1
			if !(speaks && alone) && r.HasStem(w.Head[0]) && r.Around(i, w) {
				all = append(all, r.Heads(t, w)...)
			}
		}
	}
	if _, bad := r.Opposite(t); bad {
		all = slices.DeleteFunc(all, func(p reading.Place) bool { return r.at(p).Sort == en.Named })
	}
	return all
}
