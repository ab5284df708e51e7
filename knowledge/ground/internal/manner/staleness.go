package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Staleness: what was so on a date is not said to be so now.
func (r Rules) Staleness() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	present := func(t en.Token) bool { return t.Is(en.Nowadays) || t.Text == "is" || t.Text == "are" }
	for f := range r.Own {
		if r.Meta[f].Superseded && slices.ContainsFunc(said, present) {
			return verdict.Against(verdict.Stale, "", r.Own[f].ID), true
		}
	}
	if i := r.nowFor(); i >= 0 {
		return verdict.Against(verdict.Stale, said[i].Text, r.Own[0].ID), true
	}
	timed := slices.ContainsFunc(said, func(t en.Token) bool { return t.Sort == en.Dated })
	for i := range said {
		t := &said[i]
		if t.Is(en.Nowadays) && len(r.Found[i]) == 0 && !r.mayBeNow(i) && !otherThanNow(said, i) {
			return verdict.Against(verdict.Stale, t.Text, r.Own[0].ID), true
		}
		if len(r.Found[i]) == 0 || t.Is(en.Speech) || t.Text == "the" && i+1 < len(said) && said[i+1].Text == "one" {
			continue // "is the one in"
		}
		for _, p := range r.Found[i] {
			if r.presentFor(i, p, timed) {
				return verdict.Against(verdict.Stale, t.Text, r.Own[p.Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// otherThanNow tells whether a word such as "now" at i says something else than that it is so now: "…, yet the port opened", "while still
// mayor", "was present".
func otherThanNow(tokens []en.Token, i int) bool {
	if butYet(tokens, i) || whileStill(tokens, i) {
		return true
	}
	return tokens[i].Text == "present" && i > 0 && (tokens[i-1].Is(en.Linking) || tokens[i-1].Text == "both")
}

// nowFor gives the "is", "are", "has" or "have" of the piece that goes with a word which the facts only have with "was", "were" or
// "had"; -1 where there is none.
func (r Rules) nowFor() int {
	said := r.Said.Tokens
	for v := range said {
		if reports(said, v) {
			return -1 // what was said in the past may be told in the present
		}
	}
	for i := range said {
		if !slices.Contains(ofPresent, said[i].Text) {
			continue
		}
		c := complement(said, i)
		if c < 0 || len(r.Found[c]) == 0 {
			continue
		}
		event := said[c].Ed && onDate(said, c)
		_, past := r.EveryPlace(r.Found[c], func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			aux := auxiliaryOf(tokens, p.Token)
			return aux == "was" || aux == "were" || aux == "had" || aux == "" && event && tokens[p.Token].Ed && r.suretyAt(p) == 4
		})
		if past {
			return i
		}
	}
	return -1
}

// onDate tells whether a date stands behind a word with "on" or "in", which says when it happened.
func onDate(tokens []en.Token, i int) bool {
	comma := false
	for k := i + 1; k < min(len(tokens), i+14) && tokens[k].Before < en.Strong; k++ {
		comma = comma || tokens[k].Before == en.Comma
		if comma && tokens[k].Ed && en.Verbal(tokens, k) {
			return false // "is barred by the law, the court ruled on 3 May"
		}
		if tokens[k].Sort == en.Dated && (tokens[k-1].Text == "on" || tokens[k-1].Text == "in") {
			return true
		}
	}
	return false
}

// complement gives the word that a form of "be" or "have" says of its subject.
func complement(tokens []en.Token, i int) int {
	for k := i + 1; k < min(len(tokens), i+5) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Text == "what" {
			return -1 // "is what was paid"
		}
		if t := &tokens[k]; t.Content() && !t.Is(en.Linking|en.Negative|en.Adverb|en.Light|en.Harmless|en.Nowadays|en.Limiting) {
			return k
		}
	}
	return -1
}

// auxiliaryOf gives the form of "be" or "have" that goes with a word.
func auxiliaryOf(tokens []en.Token, i int) string {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].Before == en.Joined; k-- {
		switch t := &tokens[k]; {
		case t.Stem == "be" || t.Stem == "have":
			if t.Text != "be" && t.Text != "been" && t.Text != "being" && t.Text != "having" {
				return t.Text
			}
		case t.Is(en.Verb) && !t.Is(en.Harmless|en.Light|en.Adverb) && en.Verbal(tokens, k), t.Is(en.Preposed):
			return ""
		}
	}
	return ""
}

// mayBeNow tells whether "now" goes with somebody's word, a date that is given, or a fact in the present tense without date.
func (r Rules) mayBeNow(i int) bool {
	said := r.Said.Tokens
	if r.nowThen(i) {
		return true
	}
	for k := i + 1; k < min(len(said), i+3); k++ {
		if said[k].Is(en.Speech) && said[k].Before == en.Joined || said[k].Sort == en.Dated {
			return true
		}
	}
	if len(grammar.Dates(r.Own)) > 0 {
		return len(grammar.Dates([]en.Text{r.Said})) > 0 && slices.Contains([]string{"so far", "yet", "to date"}, said[i].Text)
	}
	return slices.ContainsFunc(r.Own, func(f en.Text) bool { return inPresent(f.Tokens) })
}

// nowThen tells whether "now" at i is that of somebody's word in the past: "said that it now carried all of it".
func (r Rules) nowThen(i int) bool {
	said := r.Said.Tokens
	if said[i].Text != "now" || i+1 >= len(said) || !said[i+1].Ed || !en.Verbal(said, i+1) || r.hadBeen(i+1) {
		return false
	}
	return slices.ContainsFunc(said[:i], func(t en.Token) bool { return t.Is(en.Attributing|en.Speech) && t.Ed })
}

// ofPresent are helping verbs in the present tense.
var ofPresent = strings.Fields("is are has have")

// inPresent tells whether a text has a verb in the present tense.
func inPresent(tokens []en.Token) bool {
	for k := range tokens {
		t := &tokens[k]
		if slices.Contains(ofPresent, t.Text) || !t.Ed && strings.HasSuffix(t.Text, "s") && en.Verbal(tokens, k) {
			return true
		}
	}
	return false
}

// hadBeen tells whether the facts have a verb only with "had".
func (r Rules) hadBeen(i int) bool {
	return len(r.Found[i]) > 0 && everywhere(r.Found[i], func(p reading.Place) bool {
		return auxiliaryOf(r.Own[p.Fact].Tokens, p.Token) == "had"
	})
}

// presentFor tells whether the piece puts into the present what its fact says of the past in its own words.
func (r Rules) presentFor(i int, p reading.Place, timed bool) bool {
	tokens := r.Own[p.Fact].Tokens
	if i == 0 || p.Token == 0 {
		return false
	}
	before, was := r.Said.Tokens[i-1].Text, tokens[p.Token-1].Text
	switch before {
	case "is", "are", "remains", "remain":
		if was == "was" || was == "were" {
			return len(grammar.Attributed(tokens)) == 0
		}
	case "has", "have":
		if was == "had" {
			return len(grammar.Attributed(tokens)) == 0
		}
	}
	past := !timed && tokens[p.Token].Ed && was != "be"
	return past && doesNow(r.Said.Tokens, i) && len(grammar.Dates(r.Own)) > 0 && len(grammar.Attributed(tokens)) == 0
}

// doesNow tells whether the word at i is a verb in the present right behind who does it: "Holm sells", "the port sells".
func doesNow(tokens []en.Token, i int) bool {
	t, before := &tokens[i], &tokens[i-1]
	if t.Sort != en.Word || t.Ed || t.Ing || !strings.HasSuffix(t.Text, "s") || !en.Verbal(tokens, i) {
		return false
	}
	if before.Sort == en.Named {
		return !before.Poss
	}
	return before.Sort == en.Word && before.Content() && before.Text != "own"
}
