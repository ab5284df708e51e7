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
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(t en.Token) bool { return t.Sort == en.Word && slices.Contains(grammar.Lawless, t.Stem) })
	})
}

// inName tells whether a place of a fact has the very word that is part of a name in the piece.
func (r Rules) inName(i int, p reading.Place) bool {
	t, n := &r.Said.Tokens[i], &r.Own[p.Fact].Tokens[p.Token]
	return n.Stem == t.Stem || n.Text == t.Text || slices.Contains(n.Parts, t.Stem) || slices.Contains(strings.Fields(n.Text), t.Text)
}

// partOfName tells whether a capitalised word belongs to a name of several words, so that it states something although it is a word that else
// states nothing: the Entity List is no list of entities.
func (r Rules) partOfName(i int) bool {
	inCapitals := func(k int) bool {
		return k >= 0 && k < len(r.Said.Tokens) && r.Said.Tokens[k].Sort == en.Named && r.Said.Tokens[k].Upper && r.Said.Tokens[k].ID[0] == '~'
	}
	if !inCapitals(i) || r.Said.Tokens[i].Poss {
		return false
	}
	return inCapitals(i-1) && !r.Said.Tokens[i-1].Poss && r.Said.Tokens[i].Before == en.Joined || inCapitals(i+1) && r.Said.Tokens[i+1].Before == en.Joined
}

// ratherOpposite tells whether a verb that the facts have in other words only is the opposite of a verb of theirs which the piece
// does not use: the other word was for something else.
func (r Rules) ratherOpposite(i int) bool {
	t := &r.Said.Tokens[i]
	if slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return r.Exactly(i, p) }) || en.Governed(r.Said.Tokens, i, en.Negative, 3) || !en.Verbal(r.Said.Tokens, i) {
		return false
	}
	for _, p := range r.Found[i] {
		tokens := r.Own[p.Fact].Tokens
		parts := grammar.SentencesIn(tokens)
		c := parts[slices.IndexFunc(parts, func(c [2]int) bool { return p.Token < c[1] })]
		for k := c[0]; k < c[1]; k++ {
			if n := &tokens[k]; en.Verbal(tokens, k) && r.Opposed(t, n) && !en.Same(t, n) && !r.Spoken(n) && !r.Opposed(&tokens[p.Token], n) {
				return true
			}
		}
	}
	return false
}

// told tells whether a fact says in other words what a small word states: "resumed" for "again".
func (r Rules) told(t *en.Token) bool {
	words := r.Lex.Telling[t.Text]
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(n en.Token) bool {
			return slices.Contains(words, n.Stem) || slices.ContainsFunc(n.Parts, func(p string) bool { return slices.Contains(words, p) })
		})
	})
}

// inContext tells whether facts cited earlier have a name or noun. What is done must stand in the piece's own facts.
func (r Rules) inContext(t *en.Token) bool {
	return (t.Sort == en.Named || !t.Is(en.Verb)) && len(r.Find(t, r.Near)) > 0 && !(t.Sort == en.Named && !r.Lex.Country(t) && r.passedOver())
}

// passedOver tells whether the own facts name somebody whom the piece does not: then a name from elsewhere took the place.
func (r Rules) passedOver() bool {
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(n en.Token) bool {
			return n.Sort == en.Named && n.ID[0] != '~' && !r.Lex.Country(&n) &&
				!slices.ContainsFunc(r.Said.Tokens, func(s en.Token) bool { return s.Sort == en.Named && en.Same(&s, &n) || en.Pronoun(&s) })
		})
	})
}

// byParts tells whether the words of a phrase stand in a fact one by one.
func (r Rules) byParts(t *en.Token) bool {
	if len(t.Parts) == 0 || t.Sort == en.Named {
		return false
	}
	states, places := false, [][]reading.Place{}
	for _, p := range t.Parts {
		one := en.Token{Text: p, Stem: p}
		if e := r.Lex.Words[p]; e != nil {
			one.Groups, one.Class = e.Groups, e.Class
		}
		if p == "against" && !r.Says(p) || en.TimeUnit(p) && len(t.Groups) > 0 && grammar.OrderWay(t) < 0 {
			return false // "the week before" is no year before a certain week
		}
		if t.Is(en.Verb) && p == "off" && len(t.Groups) > 0 && !r.Says(p) {
			return false // "called off" is no call
		}
		if one.Is(en.Function | en.Linking | en.Harmless | en.Preposed) {
			continue
		}
		here := r.Find(&one, r.Own)
		if states = true; len(here) == 0 {
			return false
		}
		places = append(places, here)
	}
	if len(places) > 1 && slices.Contains(grammar.Bodies, t.Parts[len(t.Parts)-1]) && !together(places) {
		return false // the ministry of one and the commerce of another
	}
	return states || t.Text != "short of" && !t.Is(en.Verb) && !(t.Upper && len(t.Groups) > 0)
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
	if t.Sort != en.Word || !t.Content() || t.Is(en.Negative|en.Linking|en.Harmless|en.Light|en.Nowadays|en.Weak|en.Planned|en.Obliging|en.Certain|en.Condition) {
		return nil // what may stand anyway stands for nothing
	}
	speaks := t.Is(en.Speech|en.Attributing) && !(strings.HasSuffix(t.Text, "s") && i > 0 && en.Pointing(&r.Said.Tokens[i-1]))
	for _, s := range en.StemsOf(t) {
		for _, w := range r.Lex.Rewordings[s] {
			if !(speaks && len(w.Stems)+len(w.Rest) == 1) && r.HasStem(w.Head[0]) && r.Around(i, w) {
				all = append(all, r.Heads(t, w)...)
			}
		}
	}
	if _, bad := r.Opposite(t); bad {
		all = slices.DeleteFunc(all, func(p reading.Place) bool { return r.Own[p.Fact].Tokens[p.Token].Sort == en.Named })
	}
	return all
}
