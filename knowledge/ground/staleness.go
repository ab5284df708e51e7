package ground

import (
	"slices"
	"strings"
)

// staleness: what was so on a date is not said to be so now.
func (r *reading) staleness() (Verdict, bool) {
	said := r.said.tokens
	for f := range r.own {
		if r.meta[f].Superseded && slices.ContainsFunc(said, func(t token) bool { return t.is(nowadays) || t.text == "is" || t.text == "are" }) {
			return against(Stale, "", r.own[f].id), true
		}
	}
	if i := r.nowFor(); i >= 0 {
		return against(Stale, said[i].text, r.own[0].id), true
	}
	timed := slices.ContainsFunc(said, func(t token) bool { return t.sort == dated })
	for i := range said {
		t := &said[i]
		if t.is(nowadays) && len(r.found[i]) == 0 && !r.mayBeNow(i) && !butYet(said, i) && !whileStill(said, i) &&
			!(t.text == "present" && i > 0 && (said[i-1].is(linking) || said[i-1].text == "both")) {
			return against(Stale, t.text, r.own[0].id), true
		}
		if len(r.found[i]) == 0 || t.is(speech) || t.text == "the" && i+1 < len(said) && said[i+1].text == "one" {
			continue // "is the one in"
		}
		for _, p := range r.found[i] {
			if r.presentFor(i, p, timed) {
				return against(Stale, t.text, r.own[p.fact].id), true
			}
		}
	}
	return Verdict{}, false
}

// nowFor gives the "is", "are", "has" or "have" of the piece that goes with a word which the facts only have with "was", "were" or
// "had"; -1 where there is none.
func (r *reading) nowFor() int {
	said := r.said.tokens
	for v := range said {
		if reports(said, v) {
			return -1 // what was said in the past may be told in the present
		}
	}
	for i := range said {
		switch said[i].text {
		case "is", "are", "has", "have":
		default:
			continue
		}
		c := complement(said, i)
		if c < 0 || len(r.found[c]) == 0 {
			continue
		}
		event := said[c].ed && onDate(said, c)
		_, past := r.everyPlace(r.found[c], func(p at) bool {
			tokens := r.own[p.fact].tokens
			aux := auxiliaryOf(tokens, p.token)
			return aux == "was" || aux == "were" || aux == "had" || aux == "" && event && tokens[p.token].ed && r.suretyAt(p) == 4
		})
		if past {
			return i
		}
	}
	return -1
}

// onDate tells whether a date stands behind a word with "on" or "in", which says when it happened.
func onDate(tokens []token, i int) bool {
	for k := i + 1; k < min(len(tokens), i+14) && tokens[k].before < strong; k++ {
		if tokens[k].sort == dated && (tokens[k-1].text == "on" || tokens[k-1].text == "in") {
			return true
		}
	}
	return false
}

// complement gives the word that a form of "be" or "have" says of its subject.
func complement(tokens []token, i int) int {
	for k := i + 1; k < min(len(tokens), i+5) && tokens[k].before == joined; k++ {
		if tokens[k].text == "what" {
			return -1 // "is what was paid"
		}
		if t := &tokens[k]; t.content() && !t.is(linking|negative|adverb|light|harmless|nowadays|limiting) {
			return k
		}
	}
	return -1
}

// auxiliaryOf gives the form of "be" or "have" that goes with a word.
func auxiliaryOf(tokens []token, i int) string {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].before == joined; k-- {
		switch t := &tokens[k]; {
		case t.stem == "be" || t.stem == "have":
			if t.text != "be" && t.text != "been" && t.text != "being" && t.text != "having" {
				return t.text
			}
		case t.is(verb) && !t.is(harmless|light|adverb) && verbal(tokens, k), t.is(preposed):
			return ""
		}
	}
	return ""
}

// mayBeNow tells whether "now" goes with somebody's word, a date that is given, or a fact in the present tense without date.
func (r *reading) mayBeNow(i int) bool {
	if said := r.said.tokens; said[i].text == "now" && i+1 < len(said) && said[i+1].ed && verbal(said, i+1) && !r.hadBeen(i+1) &&
		slices.ContainsFunc(said[:i], func(t token) bool { return t.is(attributing|speech) && t.ed }) {
		return true // "said that it now carried all of it"
	}
	for k := i + 1; k < min(len(r.said.tokens), i+3); k++ {
		if r.said.tokens[k].is(speech) && r.said.tokens[k].before == joined || r.said.tokens[k].sort == dated {
			return true
		}
	}
	if len(dates(r.own)) > 0 {
		return len(dates([]text{r.said})) > 0 && slices.Contains([]string{"so far", "yet", "to date"}, r.said.tokens[i].text)
	}
	for f := range r.own {
		for k, t := range r.own[f].tokens {
			if t.text == "is" || t.text == "are" || t.text == "has" || t.text == "have" || verbal(r.own[f].tokens, k) && !t.ed && strings.HasSuffix(t.text, "s") {
				return true
			}
		}
	}
	return false
}

// hadBeen tells whether the facts have a verb only with "had".
func (r *reading) hadBeen(i int) bool {
	return len(r.found[i]) > 0 && !slices.ContainsFunc(r.found[i], func(p at) bool { return auxiliaryOf(r.own[p.fact].tokens, p.token) != "had" })
}

// presentFor tells whether the piece puts into the present what its fact says of the past in its own words.
func (r *reading) presentFor(i int, p at, timed bool) bool {
	tokens := r.own[p.fact].tokens
	if i == 0 || p.token == 0 {
		return false
	}
	before, was := r.said.tokens[i-1].text, tokens[p.token-1].text
	switch before {
	case "is", "are", "remains", "remain":
		if was == "was" || was == "were" {
			return len(attributed(tokens)) == 0
		}
	case "has", "have":
		if was == "had" {
			return len(attributed(tokens)) == 0
		}
	}
	t, f := &r.said.tokens[i], &tokens[p.token]
	present := !timed && f.ed && was != "be" && verbal(r.said.tokens, i) && !t.ed && !t.ing && t.sort == word &&
		strings.HasSuffix(t.text, "s") && (r.said.tokens[i-1].sort == named && !r.said.tokens[i-1].poss ||
		r.said.tokens[i-1].sort == word && r.said.tokens[i-1].content() && r.said.tokens[i-1].text != "own")
	return present && len(dates(r.own)) > 0 && len(attributed(tokens)) == 0
}

// qualifiers: a word that limits must stay with the word it limits.
func (r *reading) qualifiers() (Verdict, bool) {
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			if tokens[k].text == "formerly" && !r.takesMost(f, k) {
				continue // what somebody was before may be left out
			}
			if !tokens[k].is(limiting) || tokens[k].text == "proposal" || tokens[k].text == "proposals" ||
				tokens[k].is(function) && tokens[k].sort == word && !tokens[k].is(negative) {
				continue
			}
			if !slices.ContainsFunc(headsOf(tokens, k), func(h int) bool { return r.names(at{f, h}) }) || r.uses(at{f, k}) || tokens[k].is(negative) ||
				r.limitedOtherwise(f, k) || r.leftOutWith(f, k) {
				continue
			}
			return against(Qualifier, tokens[k].text, r.own[f].id), true
		}
	}
	return Verdict{}, false
}

// leftOutWith tells whether the piece leaves out, with "nearly" or "largely", the participle that it limits: "the plan" for "a nearly finished
// plan".
func (r *reading) leftOutWith(f, k int) bool {
	tokens := r.own[f].tokens
	if k > 0 && tokens[k].before == joined && tokens[k-1].is(limiting) && strings.HasSuffix(tokens[k-1].text, "ly") {
		return !r.uses(at{f, k - 1})
	}
	if k+1 >= len(tokens) || tokens[k+1].before != joined || !tokens[k+1].ed || tokens[k+1].is(linking) || k+2 >= len(tokens) || tokens[k+2].before != joined ||
		tokens[k+2].sort != word || !tokens[k+2].content() {
		return false
	}
	return strings.HasSuffix(tokens[k].text, "ly") && !r.uses(at{f, k + 1}) && !r.spoken(&tokens[k+1])
}

// takesMost tells whether the piece says at least three of the five words that stand behind a place of a fact.
func (r *reading) takesMost(f, k int) bool {
	n := 0
	for i := k + 1; i < min(len(r.own[f].tokens), k+7); i++ {
		if t := &r.own[f].tokens[i]; t.content() && r.uses(at{f, i}) {
			n++
		}
	}
	return n > 2
}

// limitedOtherwise tells whether the piece limits as a word of a fact does by a phrase with that word ("some of its"), by "under it" for
// a plan, or by "an order" for one in a row: which one it was it leaves open.
func (r *reading) limitedOtherwise(f, k int) bool {
	said, t := r.said.tokens, &r.own[f].tokens[k]
	if k+1 < len(r.own[f].tokens) && r.own[f].tokens[k+1].stem == "number" {
		return true // "a certain number of licences" limits no licence
	}
	for i := range said {
		switch {
		case limitsToo(said, i, t.text) && (t.text == "second" || t.text == "alleged" || r.headNear(f, k, i)):
			return true
		case len(said[i].text) > len(t.text) && slices.Contains(strings.Fields(said[i].text), t.text),
			t.text == "plan" && i > 0 && said[i].text == "it" && said[i-1].text == "under":
			return true
		case ranks[t.stem] > 0 && i > 0 && !(k+1 < len(r.own[f].tokens) && strings.HasSuffix(r.own[f].tokens[k+1].text, "est")) &&
			(said[i-1].text == "a" || said[i-1].text == "an") &&
			slices.ContainsFunc(headsOf(r.own[f].tokens, k), func(h int) bool { return slices.Contains(r.found[i], at{f, h}) }):
			return true
		}
	}
	return false
}

// headNear tells whether one of the words that a limiting word of a fact limits stands up to four words behind token i of the piece.
func (r *reading) headNear(f, k, i int) bool {
	heads := headsOf(r.own[f].tokens, k)
	from := i + 1
	switch {
	case r.said.tokens[i].text == "question" || r.said.tokens[i].text == "in question":
		from = max(0, i-8) // it stands behind what it limits: "the goods in question"
	case strings.HasPrefix(r.said.tokens[i].text, "had been "):
		from = i
	}
	for n := from; n < min(len(r.found), i+5); n++ {
		if slices.ContainsFunc(r.found[n], func(p at) bool { return p.fact == f && slices.Contains(heads, p.token) }) {
			return true
		}
	}
	return false
}

// limitsToo tells whether the token at i says in its way what a limiting word says: "another" for "a second", "claims that" for "alleged", "had been"
// for "formerly", "just" for "only".
func limitsToo(tokens []token, i int, limit string) bool {
	t := &tokens[i]
	switch limit {
	case "second":
		return t.text == "another" || t.text == "again" || t.text == "once more" || t.text == "further" || t.text == "two"
	case "alleged":
		return t.is(attributing) && (t.stem == "claim" || t.stem == "alleg" || t.stem == "accus")
	case "formerly", "former":
		return t.text == "had" && i+1 < len(tokens) && tokens[i+1].text == "been" || strings.HasPrefix(t.text, "had been") || t.text == "once" || t.text == "used to" ||
			t.text == "previously" || t.text == "before" && i+1 < len(tokens) && tokens[i+1].text == "that" || t.text == "before that"
	case "only":
		return t.text == "just" || t.text == "solely" || t.text == "exclusively"
	case "some":
		return t.text == "part" && i+1 < len(tokens) && tokens[i+1].text == "of" || t.text == "part of"
	case "certain":
		if t.text == "in question" || t.text == "question" && i > 0 && tokens[i-1].text == "in" {
			return true
		}
		return t.text == "which" && i > 0 && tokens[i-1].is(verb) && i+1 < len(tokens) && tokens[i+1].content()
	}
	return false
}

// headsOf gives the words that a limiting word may limit: the next two that state something.
func headsOf(tokens []token, k int) (heads []int) {
	if tokens[k].text == "in principle" {
		for i := k - 1; i > max(0, k-4); i-- {
			if verbal(tokens, i) {
				return []int{i} // "agreed in principle"
			}
		}
	}
	for i := k + 1; i < min(len(tokens), k+5) && tokens[i].before == joined && len(heads) < 2; i++ {
		t := &tokens[i]
		if t.sort == number || t.sort == dated || t.is(preposed|linking) || len(heads) > 0 && (!t.content() || t.is(verb) && t.ed) {
			break
		}
		if t.sort == word && t.content() && !t.is(limiting) || t.sort == named && (t.id[0] == '~' || len(t.parts) > 1 && ofOffice(&tokens[k])) {
			heads = append(heads, i)
		}
	}
	return heads
}

// names tells whether the piece says a fact's token otherwise than by a verb.
func (r *reading) names(p at) bool {
	for i, all := range r.found {
		if slices.Contains(all, p) && (!verbal(r.said.tokens, i) || verbal(r.own[p.fact].tokens, p.token)) {
			return true
		}
	}
	return false
}

// uses tells whether the piece says a fact's token.
func (r *reading) uses(p at) bool {
	for _, all := range r.found {
		if slices.Contains(all, p) {
			return true
		}
	}
	return false
}

// ofOffice tells whether a limiting word says how somebody holds an office.
func ofOffice(t *token) bool {
	switch t.text {
	case "acting", "deputy", "vice", "former", "interim", "assistant", "ex":
		return true
	}
	return false
}
