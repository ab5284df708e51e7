package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// widelyTaken tells whether a word of the piece says how most take something, or stands for that by which a fact does.
func (r Rules) widelyTaken(i int) bool {
	return grammar.Widely(r.Said.Tokens, i) || slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		s, ok := grammar.ViewsAs(r.Own[p.Fact].Tokens, p.Token)
		return ok && len(s.Source) == 0
	})
}

// outermost leaves out whom somebody else, who is given as the source of the whole sentence, lets speak: "according to the Herald, Holm
// had pledged to buy it" is the word of the Herald.
func outermost(tokens []en.Token, all []grammar.Saying) (kept []grammar.Saying) {
	for _, s := range all {
		if !slices.ContainsFunc(all, func(o grammar.Saying) bool { return letsSpeak(tokens, o, s) }) {
			kept = append(kept, s)
		}
	}
	return kept
}

// letsSpeak tells whether the source of a saying is that of the whole sentence in which another one stands, and not the other way round.
func letsSpeak(tokens []en.Token, o, s grammar.Saying) bool {
	over := strings.HasPrefix(tokens[o.Place].Text, "according") || grammar.ClosesSaying(tokens, o.Place)
	if !over || o.Place == s.Place || len(o.Source) == 0 {
		return false
	}
	holds := s.Place >= o.From && s.Place < o.To
	held := o.Place >= s.From && o.Place < s.To && s.From <= o.From
	return holds && !held
}

// oneVoice tells whether all words of speech of a text are the same one's.
func oneVoice(tokens []en.Token) bool {
	all := grammar.Sayings(tokens)
	for n := range all {
		if n > 0 && !slices.Equal(all[n].Source, all[0].Source) {
			return false
		}
	}
	return len(all) > 0
}

// spokenBefore tells whether the part of the sentence before the piece, which cites another fact, says already who speaks in a fact: "The
// Herald reported that Vardal would pay [f1], with half of it due in May [f2]".
func (r Rules) spokenBefore(f int, source []int) bool {
	if r.Led == "" || len(source) == 0 || !goesOnWithin(r.Said.Tokens) {
		return false
	}
	led := r.Lex.Analyse("", r.Led).Tokens
	return slices.ContainsFunc(grammar.Sayings(led), func(s grammar.Saying) bool {
		return s.To == len(led) && !s.Beside && slices.ContainsFunc(s.Source, func(i int) bool {
			return led[i].Sort == en.Named && slices.ContainsFunc(source, func(k int) bool { return en.Same(&led[i], &r.Own[f].Tokens[k]) })
		})
	})
}

// goesOnWithin tells whether a piece begins as what only goes on with the clause before: "with half of it due", "of which half was due",
// "and that half was due".
func goesOnWithin(tokens []en.Token) bool {
	switch first := tokens[0].Text; first {
	case "with", "including", "of which", "which":
		return true
	case "and":
		return len(tokens) > 1 && tokens[1].Text == "that"
	default:
		return strings.HasPrefix(first, "of which")
	}
}

// usesSpoken tells whether the piece takes anything that a fact has only as somebody's word.
func (r Rules) usesSpoken(f int) bool {
	all := r.sayingsOf(f)
	within := func(places []reading.Place, beside bool) bool {
		return everywhere(places, func(p reading.Place) bool {
			return p.Fact == f && slices.ContainsFunc(all, func(s grammar.Saying) bool {
				return s.Beside == beside && p.Token >= s.From && p.Token < s.To
			})
		})
	}
	loosely, plainly := 0, 0
	for i, places := range r.Found {
		t := &r.Said.Tokens[i]
		if !t.Content() || t.Is(en.Harmless) || len(places) == 0 {
			continue
		}
		exact, spoken := t.Sort != en.Word || r.veryWord(i), within(places, false)
		switch {
		case spoken && exact:
			return true
		case spoken:
			loosely++
		case exact:
			plainly++
		}
		if en.Verbal(r.Said.Tokens, i) && !t.Is(en.Speech) && within(places, true) {
			return true
		}
	}
	return 3*loosely > plainly // one word in another wording, among many that are nobody's, is by chance
}

// sufficesToo tells whether "so is" goes on what is enough: "Being in Oslo is enough; so is being Norwegian".
func (r Rules) sufficesToo(k int) bool {
	said := r.Said.Tokens
	if said[k].Text != "so" || k+1 == len(said) || said[k+1].Stem != "be" {
		return false
	}
	enough := slices.IndexFunc(said[:k], func(t en.Token) bool { return t.Text == "enough" })
	return enough > 0 && r.Sufficient(enough)
}

// namesBody tells whether a token names the body behind the country or person that a fact gives as a source: "the Trade Ministry" or "the
// Norwegian Trade Ministry" for "Norway's Trade Ministry".
func (r Rules) namesBody(i, f int, source []int) bool {
	t := &r.Said.Tokens[i]
	return slices.ContainsFunc(source, func(s int) bool {
		tokens := r.Own[f].Tokens
		if !tokens[s].Poss || s+1 == len(tokens) {
			return false
		}
		n := &tokens[s+1]
		if n.Sort != en.Word || len(n.Parts) < 2 || !slices.Contains(grammar.Bodies, n.Parts[len(n.Parts)-1]) {
			return false
		}
		whole := t.Sort == en.Named && len(t.Parts) > len(n.Parts) && slices.Equal(n.Parts, t.Parts[len(t.Parts)-len(n.Parts):])
		return whole || slices.Contains(r.Found[i], reading.Place{Fact: f, Token: s + 1})
	})
}

// sayingsOf gives the sayings of an own fact but those that leave something open by nobody's word, where the piece leaves it open as well.
func (r Rules) sayingsOf(f int) []grammar.Saying {
	tokens := r.Own[f].Tokens
	all := grammar.Sayings(tokens)
	none := func(s grammar.Saying) bool { return tellsNone(tokens, s.Place) }
	if slices.ContainsFunc(all, none) && r.keepsNone() {
		all = slices.DeleteFunc(all, none)
	}
	if !slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool { return t.SpeaksBy(en.ByDoubt) }) {
		return all
	}
	return slices.DeleteFunc(all, func(s grammar.Saying) bool { return grammar.Doubted(tokens, s.Place) > 0 })
}
