package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// These rules look for what a piece says of all where the facts say it of none, or as done where they leave it to be done.

// allForNone: what neither side wants both sides don't want.
func (r Rules) allForNone() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		switch said[i].Text {
		case "both", "all", "each", "every", "both sides", "each side", "both countries":
		default:
			continue
		}
		if en.Governed(said, i, en.Negative, 4) {
			continue
		}
		for f := range r.Own {
			tokens := r.Own[f].Tokens
			for k := range tokens {
				ofBoth := strings.HasPrefix(said[i].Text, "both")
				if noneOf(&tokens[k]) && (ofBoth || r.TakesBehind(f, k)) && !r.SaidAs(en.Negative) {
					return verdict.Against(verdict.Polarity, said[i].Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// noneOf tells whether a word says that something is so of none of several: "neither side".
func noneOf(t *en.Token) bool {
	return t.Text == "neither" || t.Text == "neither side" || t.Text == "none of"
}

// firstPlanned: what was first planned is not what is planned.
func (r Rules) firstPlanned() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	present := slices.ContainsFunc(said, func(t en.Token) bool { return slices.Contains(nowDue, t.Text) })
	past := slices.ContainsFunc(said, func(t en.Token) bool {
		return t.Text == "was" || t.Text == "were" || t.Text == "had" || atFirst(&t)
	})
	if !present || past {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 1; k+1 < len(tokens); k++ {
			planned := tokens[k-1].Is(en.Linking) && (tokens[k+1].Ed || tokens[k+1].Is(en.Verb|en.Planned))
			if atFirst(&tokens[k]) && planned && r.TakesBehind(f, k) {
				return verdict.Against(verdict.Stale, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// nowDue are the words by which something is due, or so, at present.
var nowDue = []string{"is due", "is to", "is set", "are due", "are to", "is", "are"}

// atFirst tells whether a word says that something was so at first: "was first planned for May".
func atFirst(t *en.Token) bool {
	return t.Text == "first" || t.Text == "originally" || t.Text == "initially"
}

// sinceThen: what was only due on a day has not been so since.
func (r Rules) sinceThen() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if r.SaidAs(en.Planned | en.Weak | en.Condition) {
		return verdict.Verdict{}, false
	}
	for i := 1; i < len(said); i++ {
		if said[i].Sort != en.Dated || said[i-1].Text != "since" || len(r.Found[i]) == 0 {
			continue
		}
		if everywhere(r.Found[i], func(p reading.Place) bool { return en.Governed(r.Own[p.Fact].Tokens, p.Token, en.Planned, 8) }) {
			return verdict.Against(verdict.Modality, said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// onlyMeant: what is only due, needed, sought or spoken of in the facts is not told as done by a light verb: "took a trip" for "spoke of
// a trip".
func (r Rules) onlyMeant() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, keepsOpen) {
		return verdict.Verdict{}, false
	}
	for v := range said {
		if !r.doesLightly(v) {
			continue
		}
		if by, meant := r.meantBehind(v); meant {
			return verdict.Against(verdict.Modality, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// keepsOpen tells whether a word of the piece keeps it open whether something is done, or denies it: "may", "not", "a draft".
func keepsOpen(t en.Token) bool {
	return t.Is(en.Planned|en.Weak|en.Obliging|en.Condition|en.Certain|en.Asking|en.Negative|en.Denying) ||
		t.Text == "whether" || t.Stem == "plan" || t.Stem == "pend" || t.Stem == "draft"
}

// doesLightly tells whether the word at v is a verb that says little by itself, told as done and not in the facts: "took".
func (r Rules) doesLightly(v int) bool {
	said := r.Said.Tokens
	t := &said[v]
	first := en.StemsOf(t)[0]
	light := slices.Contains(grammar.Lightly, first) || slices.Contains(grammar.Staying, first) || first == "hold"
	if t.Sort != en.Word || !light || first == "turn" || behindTo(said, v) || r.veryWord(v) {
		return false
	}
	return t.Ed || en.Verbal(said, v) || strings.HasSuffix(t.Text, "s")
}

// behindTo tells whether "to" stands right before a word, or at the end of the phrase before it: "to take", "had to take".
func behindTo(tokens []en.Token, v int) bool {
	return v > 0 && (tokens[v-1].Text == "to" || strings.HasSuffix(tokens[v-1].Text, " to"))
}

// meantBehind tells whether all that stands behind the verb at v is in the facts only as meant, and gives the fact of the last of it.
func (r Rules) meantBehind(v int) (by string, meant bool) {
	said := r.Said.Tokens
	for k := v + 1; k < min(len(said), v+9) && said[k].Before < en.Comma; k++ {
		t := &said[k]
		if !t.Content() || t.Is(en.Linking|en.Harmless|en.Light|en.Adverb) || len(r.Found[k]) == 0 {
			continue
		}
		if en.Verbal(said, k) || !everywhere(r.PositionsOf(k), r.meantAt) {
			return "", false
		}
		by, meant = r.Own[r.Found[k][0].Fact].ID, true
	}
	return by, meant
}

// meantAt tells whether a place of a fact is governed by a word for what is planned, needed, sought or spoken of.
func (r Rules) meantAt(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if r.suretyAt(p) < 3 {
		return true
	}
	for k := p.Token - 1; k >= max(0, p.Token-grammar.Scope) && tokens[k+1].Before < en.Strong; k-- {
		if en.Joins(&tokens[k]) && tokens[k].Before == en.Comma {
			return false
		}
		switch t := &tokens[k]; {
		case t.Is(en.Asking) && en.Verbal(tokens, k), t.Stem == "need", t.Stem == "invit":
			return true
		case strings.HasPrefix(t.Text, "spoke of"), strings.HasPrefix(t.Text, "spoken of"):
			return true
		case t.Text == "set for", t.Text == "date for", t.Text == "announced for":
			return true
		}
	}
	return false
}

// everSince: what was so in one month has not been going on "from then on", unless the facts say so.
func (r Rules) everSince() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(t en.Token) bool {
			return t.Text == "since" || t.Text == "has" || t.Text == "have" || t.Text == "is" || t.Text == "are"
		})
	}) {
		return verdict.Verdict{}, false
	}
	if len(said) == 0 || said[0].Text != "from" {
		return verdict.Verdict{}, false
	}
	for i := 0; i+2 < len(said); i++ {
		next := said[i:min(len(said), i+4)]
		if said[i].Text != "has" && said[i].Text != "have" || !en.HasWord(next[1:], "been") {
			continue
		}
		behindComma := slices.ContainsFunc(said[1:i+1], func(t en.Token) bool { return t.Before == en.Comma })
		if behindComma && slices.ContainsFunc(next, func(t en.Token) bool { return t.Ing }) {
			return verdict.Against(verdict.Stale, said[i].Text+" been", r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// stillToDo: what still had to be done in the facts is not told as done.
func (r Rules) stillToDo() (verdict.Verdict, bool) {
	if slices.ContainsFunc(r.Said.Tokens, keepsUndone) {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 0; k+1 < len(tokens); k++ {
			if tokens[k].Text == "still" && hasTo(&tokens[k+1]) && r.takesTwo(f, k) {
				return verdict.Against(verdict.Modality, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// keepsUndone tells whether a word of the piece may say that something is not done yet: "to", "still", "remains", "awaits".
func keepsUndone(t en.Token) bool {
	return t.Is(en.Obliging|en.Planned|en.Weak|en.Negative|en.Condition|en.Certain) || t.Text == "to" || t.Text == "still" ||
		t.Stem == "remain" || t.Stem == "need" || t.Stem == "await" || t.Stem == "pend"
}

// hasTo tells whether a word behind "still" says that something is to be done: "still must", "still has to".
func hasTo(t *en.Token) bool {
	return t.Is(en.Obliging) || t.Stem == "have" || t.Text == "to" || t.Text == "had to"
}

// takesTwo tells whether the piece has two words that state something of what stands behind token k of a fact, in its sentence.
func (r Rules) takesTwo(f, k int) bool {
	tokens := r.Own[f].Tokens
	n := 0
	for e := k + 1; e < len(tokens) && tokens[e].Before < en.Strong; e++ {
		t := &tokens[e]
		if t.Content() && !t.Is(en.Harmless|en.Light|en.Linking|en.Obliging) && r.Uses(reading.Place{Fact: f, Token: e}) {
			n++
		}
	}
	return n > 1
}
