package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// raised: what a fact only says that it would, should or might be, a piece does not state with "is", "has", "got" or another verb
// that says nothing by itself: "Americans had six seats" for "would have six seats".
func (r Rules) raised() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !r.bareVerb(v) || r.onlyDefines() || r.softened(v) {
			continue
		}
		places := r.complementOf(v)
		if len(places) == 0 || slices.ContainsFunc(places, func(p reading.Place) bool { return !modalOn(r.Own[p.Fact].Tokens, p.Token) }) {
			continue
		}
		return verdict.Against(verdict.Modality, said[v].Text, r.Own[places[0].Fact].ID), true
	}
	return verdict.Verdict{}, false
}

// stillToCome: what a fact tells as done is not about to happen: "is about to open" for "opened".
func (r Rules) stillToCome() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || len(r.Found[v]) == 0 || said[v].Ed || !comes(said, v) {
			continue
		}
		if !slices.ContainsFunc(r.PositionsOf(v), func(p reading.Place) bool {
			t := &r.Own[p.Fact].Tokens[p.Token]
			return !t.Ed || r.suretyAt(p) < 4 || grammar.Passive(r.Own[p.Fact].Tokens, p.Token)
		}) {
			return verdict.Against(verdict.Stale, said[v].Text, r.Own[r.Found[v][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// comes tells whether the verb at v is told as yet to come: "is about to open", "will open", "is going to open".
func comes(tokens []en.Token, v int) bool {
	for k := v - 1; k >= max(0, v-3) && tokens[k+1].Before == en.Joined; k-- {
		switch t := tokens[k].Text; {
		case t == "will":
			return true
		case strings.HasSuffix(t, "about to"), strings.HasSuffix(t, "going to"):
			if !strings.HasPrefix(t, "w") { // "was about to"
				return true
			}
		}
	}
	return false
}

// bareVerb tells whether the token at v is a finite verb that the facts don't have as one and that says nothing by itself.
func (r Rules) bareVerb(v int) bool {
	t := &r.Said.Tokens[v]
	if t.Sort != en.Word || t.Ing || v == 0 || r.Said.Tokens[v-1].Text == "to" {
		return false
	}
	switch t.Text {
	case "is", "are", "was", "were", "has", "had", "got", "put", "took", "gave", "made", "went", "became":
		return true
	}
	return false
}

// softened tells whether a modal stands in the clause of the verb at v, before it or right behind it.
func (r Rules) softened(v int) bool {
	said := r.Said.Tokens
	for k := v; k >= 0; k-- {
		if said[k].Is(en.Weak|en.Planned|en.Obliging|en.Condition|en.Certain) || said[k].Text == "without" {
			return true
		}
		if k < v && statesAnew(&said[k+1]) {
			break
		}
	}
	for k := v + 1; k < min(len(said), v+4); k++ {
		if said[k].Is(en.Weak|en.Planned|en.Obliging|en.Condition) || said[k].Text == "to" {
			return true
		}
	}
	return false
}

// complementOf gives where the facts have the first word behind the verb at v that states something.
func (r Rules) complementOf(v int) []reading.Place {
	said := r.Said.Tokens
	for k := v + 1; k < min(len(said), v+6) && said[k].Before < en.Comma; k++ {
		if t := &said[k]; t.Content() && !t.Is(en.Linking|en.Harmless|en.Light|en.Adverb|en.Negative) {
			return r.Found[k]
		}
	}
	return nil
}

// modalOn tells whether "would be", "should have" and the like stand right before token i of a fact.
func modalOn(tokens []en.Token, i int) bool {
	for k := i - 1; k >= max(0, i-5) && tokens[k+1].Before == en.Joined; k-- {
		if en.AuxiliaryModal(&tokens[k]) || tokens[k].Text == "meant" && tokens[k+1].Text == "to" {
			return true
		}
		if en.Verbal(tokens, k) {
			continue // "would suspend 24 points", for "put 24 points on hold"
		}
		if t := &tokens[k]; t.Content() && !t.Is(en.Linking|en.Harmless|en.Light|en.Negative|en.Adverb) || t.Is(en.Preposed) && t.Text != "to" {
			return false
		}
	}
	return false
}

// advised: what a fact only says should or must be, by somebody's word, a piece does not tell without any such word: "Xi said
// they should not quarrel" is not "Xi said they had ended the quarrel".
func (r Rules) advised() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if !slices.ContainsFunc(grammar.SentencesIn(said), func(c [2]int) bool { return hasFinite(said, c[0]) }) {
		return verdict.Verdict{}, false // a fragment states nothing
	}
	for k := range said {
		if t := &said[k]; hedges(t) || t.Is(en.Negative) || r.thoughtOf(k) < 4 {
			return verdict.Verdict{}, false
		}
		switch said[k].Text {
		case "to", "for", "against":
			return verdict.Verdict{}, false
		}
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for m := range tokens {
			if duty := tokens[m].Text == "should" || tokens[m].Text == "must"; duty && r.tellsDuty(f, m) {
				return verdict.Against(verdict.Modality, tokens[m].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// hedges tells whether a word says that what it governs may, will or must be rather than is.
func hedges(t *en.Token) bool {
	return t.Is(en.Weak | en.Planned | en.Obliging | en.Condition | en.Certain)
}

// tellsDuty tells whether the piece has two words of what stands behind the "should" at m of a fact in its sentence, and no more of the
// other sentences.
func (r Rules) tellsDuty(f, m int) bool {
	tokens := r.Own[f].Tokens
	from, to := grammar.SentenceOf(tokens, m)
	n := r.takes(f, [2]int{m, to})
	return n >= 2 && n >= r.takes(f, [2]int{0, len(tokens)})-r.takes(f, [2]int{from, to})
}

// foretold: what somebody expects or forecasts he has not reported.
func (r Rules) foretold() (verdict.Verdict, bool) {
	forecasts := func(t en.Token) bool { return hedges(&t) || t.SpeaksBy(en.ByForecast) }
	if len(r.Own) != 1 || slices.ContainsFunc(r.Said.Tokens, forecasts) {
		return verdict.Verdict{}, false
	}
	if slices.ContainsFunc(r.Own[0].Tokens, func(t en.Token) bool {
		return t.Is(en.Attributing) && !t.SpeaksBy(en.ByForecast) && (t.Ed || t.Stem == "say")
	}) {
		return verdict.Verdict{}, false
	}
	for k := range r.Own[0].Tokens {
		if t := &r.Own[0].Tokens[k]; t.SpeaksBy(en.ByForecast) && en.Verbal(r.Own[0].Tokens, k) && k > 0 {
			return verdict.Against(verdict.Modality, t.Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// unreal: what would have been, a piece does not tell as having been.
func (r Rules) unreal() (verdict.Verdict, bool) {
	for k := range r.Said.Tokens {
		if t := &r.Said.Tokens[k]; t.Is(en.Weak|en.Planned|en.Condition|en.Certain) || t.Is(en.Negative) || en.AuxiliaryModal(t) {
			return verdict.Verdict{}, false
		}
	}
	if r.onlyDates() || r.onlyDefines() {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 0; k+2 < len(tokens); k++ {
			if !en.AuxiliaryModal(&tokens[k]) || tokens[k+1].Text != "have" || tokens[k+2].Before != en.Joined || en.Article(&tokens[k+2]) {
				continue
			}
			end := k
			for end < len(tokens) && (end == k || tokens[end].Before != en.Strong) {
				end++
			}
			if r.takes(f, [2]int{k, end}) >= 2 {
				return verdict.Against(verdict.Modality, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// onlyDefines tells whether the piece only says what a word means: "by which is meant a fee on ships".
func (r Rules) onlyDefines() bool {
	said := r.Said.Tokens
	for k := range said {
		if said[k].Text == "meant" || said[k].Text == "means" || said[k].Text == "meaning" {
			return !slices.ContainsFunc(said[k+1:], func(t en.Token) bool { return t.Is(en.Linking) || t.Ed && t.Is(en.Verb) })
		}
	}
	return false
}
