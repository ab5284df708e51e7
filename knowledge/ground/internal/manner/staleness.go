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
	for f := range r.Own {
		if r.Meta[f].Superseded && slices.ContainsFunc(said, func(t en.Token) bool { return t.Is(en.Nowadays) || t.Text == "is" || t.Text == "are" }) {
			return verdict.Against(verdict.Stale, "", r.Own[f].ID), true
		}
	}
	if i := r.nowFor(); i >= 0 {
		return verdict.Against(verdict.Stale, said[i].Text, r.Own[0].ID), true
	}
	timed := slices.ContainsFunc(said, func(t en.Token) bool { return t.Sort == en.Dated })
	for i := range said {
		t := &said[i]
		if t.Is(en.Nowadays) && len(r.Found[i]) == 0 && !r.mayBeNow(i) && !butYet(said, i) && !whileStill(said, i) &&
			!(t.Text == "present" && i > 0 && (said[i-1].Is(en.Linking) || said[i-1].Text == "both")) {
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
		switch said[i].Text {
		case "is", "are", "has", "have":
		default:
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
	if said := r.Said.Tokens; said[i].Text == "now" && i+1 < len(said) && said[i+1].Ed && en.Verbal(said, i+1) && !r.hadBeen(i+1) &&
		slices.ContainsFunc(said[:i], func(t en.Token) bool { return t.Is(en.Attributing|en.Speech) && t.Ed }) {
		return true // "said that it now carried all of it"
	}
	for k := i + 1; k < min(len(r.Said.Tokens), i+3); k++ {
		if r.Said.Tokens[k].Is(en.Speech) && r.Said.Tokens[k].Before == en.Joined || r.Said.Tokens[k].Sort == en.Dated {
			return true
		}
	}
	if len(grammar.Dates(r.Own)) > 0 {
		return len(grammar.Dates([]en.Text{r.Said})) > 0 && slices.Contains([]string{"so far", "yet", "to date"}, r.Said.Tokens[i].Text)
	}
	for f := range r.Own {
		for k, t := range r.Own[f].Tokens {
			if t.Text == "is" || t.Text == "are" || t.Text == "has" || t.Text == "have" || en.Verbal(r.Own[f].Tokens, k) && !t.Ed && strings.HasSuffix(t.Text, "s") {
				return true
			}
		}
	}
	return false
}

// hadBeen tells whether the facts have a verb only with "had".
func (r Rules) hadBeen(i int) bool {
	return len(r.Found[i]) > 0 && !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return auxiliaryOf(r.Own[p.Fact].Tokens, p.Token) != "had" })
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
	t, f := &r.Said.Tokens[i], &tokens[p.Token]
	present := !timed && f.Ed && was != "be" && en.Verbal(r.Said.Tokens, i) && !t.Ed && !t.Ing && t.Sort == en.Word &&
		strings.HasSuffix(t.Text, "s") && (r.Said.Tokens[i-1].Sort == en.Named && !r.Said.Tokens[i-1].Poss ||
		r.Said.Tokens[i-1].Sort == en.Word && r.Said.Tokens[i-1].Content() && r.Said.Tokens[i-1].Text != "own")
	return present && len(grammar.Dates(r.Own)) > 0 && len(grammar.Attributed(tokens)) == 0
}

// Qualifiers: a word that limits must stay with the word it limits.
func (r Rules) Qualifiers() (verdict.Verdict, bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			if tokens[k].Text == "formerly" && !r.takesMost(f, k) {
				continue // what somebody was before may be left out
			}
			if !tokens[k].Is(en.Limiting) || tokens[k].Text == "proposal" || tokens[k].Text == "proposals" ||
				tokens[k].Is(en.Function) && tokens[k].Sort == en.Word && !tokens[k].Is(en.Negative) {
				continue
			}
			if !slices.ContainsFunc(headsOf(tokens, k), func(h int) bool { return r.names(reading.Place{Fact: f, Token: h}) }) || r.Uses(reading.Place{Fact: f, Token: k}) || tokens[k].Is(en.Negative) ||
				r.limitedOtherwise(f, k) || r.leftOutWith(f, k) {
				continue
			}
			return verdict.Against(verdict.Qualifier, tokens[k].Text, r.Own[f].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// leftOutWith tells whether the piece leaves out, with "nearly" or "largely", the participle that it limits: "the plan" for "a nearly finished
// plan".
func (r Rules) leftOutWith(f, k int) bool {
	tokens := r.Own[f].Tokens
	if k > 0 && tokens[k].Before == en.Joined && tokens[k-1].Is(en.Limiting) && strings.HasSuffix(tokens[k-1].Text, "ly") {
		return !r.Uses(reading.Place{Fact: f, Token: k - 1})
	}
	if k+1 >= len(tokens) || tokens[k+1].Before != en.Joined || !tokens[k+1].Ed || tokens[k+1].Is(en.Linking) || k+2 >= len(tokens) || tokens[k+2].Before != en.Joined ||
		tokens[k+2].Sort != en.Word || !tokens[k+2].Content() {
		return false
	}
	return strings.HasSuffix(tokens[k].Text, "ly") && !r.Uses(reading.Place{Fact: f, Token: k + 1}) && !r.Spoken(&tokens[k+1])
}

// takesMost tells whether the piece says at least three of the five words that stand behind a place of a fact.
func (r Rules) takesMost(f, k int) bool {
	n := 0
	for i := k + 1; i < min(len(r.Own[f].Tokens), k+7); i++ {
		if t := &r.Own[f].Tokens[i]; t.Content() && r.Uses(reading.Place{Fact: f, Token: i}) {
			n++
		}
	}
	return n > 2
}

// limitedOtherwise tells whether the piece limits as a word of a fact does by a phrase with that word ("some of its"), by "under it" for
// a plan, or by "an order" for one in a row: which one it was it leaves open.
func (r Rules) limitedOtherwise(f, k int) bool {
	said, t := r.Said.Tokens, &r.Own[f].Tokens[k]
	if k+1 < len(r.Own[f].Tokens) && r.Own[f].Tokens[k+1].Stem == "number" {
		return true // "a certain number of licences" limits no licence
	}
	for i := range said {
		switch {
		case limitsToo(said, i, t.Text) && (t.Text == "second" || t.Text == "alleged" || r.headNear(f, k, i)):
			return true
		case len(said[i].Text) > len(t.Text) && slices.Contains(strings.Fields(said[i].Text), t.Text),
			t.Text == "plan" && i > 0 && said[i].Text == "it" && said[i-1].Text == "under":
			return true
		case grammar.Ranks[t.Stem] > 0 && i > 0 && !(k+1 < len(r.Own[f].Tokens) && strings.HasSuffix(r.Own[f].Tokens[k+1].Text, "est")) &&
			(said[i-1].Text == "a" || said[i-1].Text == "an") &&
			slices.ContainsFunc(headsOf(r.Own[f].Tokens, k), func(h int) bool { return slices.Contains(r.Found[i], reading.Place{Fact: f, Token: h}) }):
			return true
		}
	}
	return false
}

// headNear tells whether one of the words that a limiting word of a fact limits stands up to four words behind token i of the piece.
func (r Rules) headNear(f, k, i int) bool {
	heads := headsOf(r.Own[f].Tokens, k)
	from := i + 1
	switch {
	case r.Said.Tokens[i].Text == "question" || r.Said.Tokens[i].Text == "in question":
		from = max(0, i-8) // it stands behind what it limits: "the goods in question"
	case strings.HasPrefix(r.Said.Tokens[i].Text, "had been "):
		from = i
	}
	for n := from; n < min(len(r.Found), i+5); n++ {
		if slices.ContainsFunc(r.Found[n], func(p reading.Place) bool { return p.Fact == f && slices.Contains(heads, p.Token) }) {
			return true
		}
	}
	return false
}

// limitsToo tells whether the token at i says in its way what a limiting word says: "another" for "a second", "claims that" for "alleged", "had been"
// for "formerly", "just" for "only".
func limitsToo(tokens []en.Token, i int, limit string) bool {
	t := &tokens[i]
	switch limit {
	case "second":
		return t.Text == "another" || t.Text == "again" || t.Text == "once more" || t.Text == "further" || t.Text == "two"
	case "alleged":
		return t.Is(en.Attributing) && (t.Stem == "claim" || t.Stem == "alleg" || t.Stem == "accus")
	case "formerly", "former":
		return t.Text == "had" && i+1 < len(tokens) && tokens[i+1].Text == "been" || strings.HasPrefix(t.Text, "had been") || t.Text == "once" || t.Text == "used to" ||
			t.Text == "previously" || t.Text == "before" && i+1 < len(tokens) && tokens[i+1].Text == "that" || t.Text == "before that"
	case "only":
		return t.Text == "just" || t.Text == "solely" || t.Text == "exclusively"
	case "some":
		return t.Text == "part" && i+1 < len(tokens) && tokens[i+1].Text == "of" || t.Text == "part of"
	case "certain":
		if t.Text == "in question" || t.Text == "question" && i > 0 && tokens[i-1].Text == "in" {
			return true
		}
		return t.Text == "which" && i > 0 && tokens[i-1].Is(en.Verb) && i+1 < len(tokens) && tokens[i+1].Content()
	}
	return false
}

// headsOf gives the words that a limiting word may limit: the next two that state something.
func headsOf(tokens []en.Token, k int) (heads []int) {
	if tokens[k].Text == "in principle" {
		for i := k - 1; i > max(0, k-4); i-- {
			if en.Verbal(tokens, i) {
				return []int{i} // "agreed in principle"
			}
		}
	}
	for i := k + 1; i < min(len(tokens), k+5) && tokens[i].Before == en.Joined && len(heads) < 2; i++ {
		t := &tokens[i]
		if ofThose(tokens, k, i) {
			if i == k+1 {
				return []int{i + 1} // what "most give" is what it limits
			}
			break
		}
		if t.Sort == en.Number || t.Sort == en.Dated || t.Is(en.Preposed|en.Linking) || len(heads) > 0 && (!t.Content() || t.Is(en.Verb) && t.Ed) {
			break
		}
		if t.Sort == en.Word && t.Content() && !t.Is(en.Limiting) || t.Sort == en.Named && (t.ID[0] == '~' || len(t.Parts) > 1 && ofOffice(&tokens[k])) {
			heads = append(heads, i)
		}
	}
	return heads
}

// ofThose tells whether the word at i is the verb of those whom "most" or "some" at k limits, and so none of them: "most reports
// give May", "most give May".
func ofThose(tokens []en.Token, k, i int) bool {
	if tokens[k].Text != "most" && tokens[k].Text != "some" || !tokens[i].Is(en.Verb) || tokens[i].Sort != en.Word {
		return false
	}
	if i > k+1 {
		return en.Verbal(tokens, i)
	}
	return i+1 < len(tokens) && tokens[i+1].Before == en.Joined && !strings.HasSuffix(tokens[i].Text, "s") &&
		(tokens[i+1].Sort != en.Word || en.Article(&tokens[i+1]) && tokens[i+1].Text != "of")
}

// names tells whether the piece says a fact's token otherwise than by a verb.
func (r Rules) names(p reading.Place) bool {
	for i, all := range r.Found {
		if slices.Contains(all, p) && (!en.Verbal(r.Said.Tokens, i) || en.Verbal(r.Own[p.Fact].Tokens, p.Token)) && !r.ofOtherReports(i, p) {
			return true
		}
	}
	return false
}

// ofOtherReports tells whether the noun at i stands behind the "some" or "one" that the fact has before it in another sentence, and the piece takes
// nothing that only the sentence of the place has: "some reports gave May" of "some reports gave May; most reports give June".
func (r Rules) ofOtherReports(i int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	parts := grammar.SentencesIn(tokens)
	own := parts[slices.IndexFunc(parts, func(c [2]int) bool { return p.Token < c[1] })]
	return i > 0 && r.takes(p.Fact, own) == 0 && slices.ContainsFunc(r.Found[i], func(q reading.Place) bool {
		return q.Fact == p.Fact && (q.Token < own[0] || q.Token >= own[1]) && q.Token > 0 && tokens[q.Token-1].SpeaksBy(en.BySome) &&
			r.Exactly(i, q) && tokens[q.Token-1].Text == r.Said.Tokens[i-1].Text
	})
}

// ofOffice tells whether a limiting word says how somebody holds an office.
func ofOffice(t *en.Token) bool {
	switch t.Text {
	case "acting", "deputy", "vice", "former", "interim", "assistant", "ex":
		return true
	}
	return false
}
