package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Qualifiers: a word that limits must stay with the word it limits.
func (r Rules) Qualifiers() (verdict.Verdict, bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			if tokens[k].Text == "formerly" && !r.takesMost(f, k) {
				continue // what somebody was before may be left out
			}
			if limits(&tokens[k]) && (r.dropsLimit(f, k) || r.nearlyDone(f, k)) {
				return verdict.Against(verdict.Qualifier, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// limits tells whether a word limits the one behind it, so that it may not be left out: "former", "most", "alleged".
func limits(t *en.Token) bool {
	if !t.Is(en.Limiting) || t.Is(en.Negative) || t.Text == "proposal" || t.Text == "proposals" {
		return false
	}
	return !t.Is(en.Function) || t.Sort != en.Word
}

// dropsLimit tells whether the piece says what the limiting word at k of a fact limits, and limits it in no way.
func (r Rules) dropsLimit(f, k int) bool {
	named := slices.ContainsFunc(headsOf(r.Own[f].Tokens, k), func(h int) bool { return r.names(reading.Place{Fact: f, Token: h}) })
	return named && !r.Uses(reading.Place{Fact: f, Token: k}) && !r.limitedOtherwise(f, k) && !r.leftOutWith(f, k)
}

// nearlyDone tells whether the piece says as done what a fact says was nearly done: "completed" for "a nearly finished plan".
func (r Rules) nearlyDone(f, k int) bool {
	tokens := r.Own[f].Tokens
	done := reading.Place{Fact: f, Token: k + 1}
	if tokens[k].Text != "nearly" && tokens[k].Text != "almost" || k+1 >= len(tokens) || tokens[k+1].Before != en.Joined || !tokens[k+1].Ed {
		return false
	}
	return r.Uses(done) && !r.Uses(reading.Place{Fact: f, Token: k}) && !r.limitedOtherwise(f, k)
}

// leftOutWith tells whether the piece leaves out, with "nearly" or "largely", the participle that it limits: "the plan" for "a nearly
// finished plan".
func (r Rules) leftOutWith(f, k int) bool {
	tokens := r.Own[f].Tokens
	if k > 0 && tokens[k].Before == en.Joined && tokens[k-1].Is(en.Limiting) && strings.HasSuffix(tokens[k-1].Text, "ly") {
		return !r.Uses(reading.Place{Fact: f, Token: k - 1})
	}
	if k+2 >= len(tokens) {
		return false
	}
	participle, noun := &tokens[k+1], &tokens[k+2]
	if participle.Before != en.Joined || !participle.Ed || participle.Is(en.Linking) {
		return false
	}
	if noun.Before != en.Joined || noun.Sort != en.Word || !noun.Content() {
		return false
	}
	return strings.HasSuffix(tokens[k].Text, "ly") && !r.Uses(reading.Place{Fact: f, Token: k + 1}) && !r.Spoken(participle)
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

// limitedOtherwise tells whether the piece limits as a word of a fact does by a phrase with that word ("some of its"), or
// by "an order" for one in a row: which one it was it leaves open.
func (r Rules) limitedOtherwise(f, k int) bool {
	said, tokens := r.Said.Tokens, r.Own[f].Tokens
	if k+1 < len(tokens) && tokens[k+1].Stem == "number" {
		return true // "a certain number of licences" limits no licence
	}
	if grammar.Ranks[tokens[k].Stem] > 0 && r.datedOne(f, k) {
		return true
	}
	t := &tokens[k]
	for i := range said {
		switch {
		case limitsToo(said, i, t.Text) && (t.Text == "second" || t.Text == "alleged" || r.headNear(f, k, i)):
			return true
		case len(said[i].Text) > len(t.Text) && slices.Contains(strings.Fields(said[i].Text), t.Text):
			return true
		case grammar.Ranks[t.Stem] > 0 && r.oneInRow(f, k, i):
			return true
		}
	}
	return false
}

// datedOne tells whether the piece gives the day or month of what the rank at k of a fact counts, which says as well which one it was: "the
// outage of 3 May" for "on 3 May there was a second outage".
func (r Rules) datedOne(f, k int) bool {
	tokens := r.Own[f].Tokens
	if k+1 < len(tokens) && strings.HasSuffix(tokens[k+1].Text, "est") {
		return false
	}
	from, to := grammar.SentenceOf(tokens, k)
	for n := from; n < to; n++ {
		if tokens[n].Sort == en.Dated && tokens[n].Date.Month > 0 {
			ofOther := n > 0 && tokens[n-1].Text == "of" // "beside the order of 3 May he signed a second one"
			return !ofOther && r.Uses(reading.Place{Fact: f, Token: n})
		}
	}
	return false
}

// oneInRow tells whether the piece has with "a" at i what the rank at k of a fact counts: "an order" for "the third order". A rank before
// the highest of all is none in a row: "the second largest port".
func (r Rules) oneInRow(f, k, i int) bool {
	tokens := r.Own[f].Tokens
	if i == 0 || k+1 < len(tokens) && strings.HasSuffix(tokens[k+1].Text, "est") {
		return false
	}
	article := r.Said.Tokens[i-1].Text
	return (article == "a" || article == "an") && slices.ContainsFunc(headsOf(tokens, k), func(h int) bool {
		return slices.Contains(r.Found[i], reading.Place{Fact: f, Token: h})
	})
}

// headNear tells whether one of the words that a limiting word of a fact limits stands up to four words behind token i of the piece.
func (r Rules) headNear(f, k, i int) bool {
	heads := headsOf(r.Own[f].Tokens, k)
	from := i + 1
	if t := r.Said.Tokens[i].Text; t == "question" || t == "in question" {
		from = max(0, i-8) // it stands behind what it limits: "the goods in question"
	}
	for n := from; n < min(len(r.Found), i+5); n++ {
		if slices.ContainsFunc(r.Found[n], func(p reading.Place) bool { return p.Fact == f && slices.Contains(heads, p.Token) }) {
			return true
		}
	}
	return false
}

// limitsToo tells whether the token at i says in its way what a limiting word says: "another" for "a second", "claims that" for
// "alleged", "had been" for "formerly", "just" for "only".
func limitsToo(tokens []en.Token, i int, limit string) bool {
	t := &tokens[i]
	switch limit {
	case "second":
		return t.Text == "another" || t.Text == "again" || t.Text == "once more" || t.Text == "further" || t.Text == "two"
	case "alleged":
		return t.Is(en.Attributing) && (t.Stem == "claim" || t.Stem == "alleg" || t.Stem == "accus")
	case "formerly", "former":
		return ofBefore(tokens, i)
	case "only":
		return t.Text == "just" || t.Text == "solely" || t.Text == "exclusively"
	case "some":
		return t.Text == "part" && hasNext(tokens, i, "of") || t.Text == "part of"
	case "certain":
		if t.Text == "in question" || t.Text == "question" && i > 0 && tokens[i-1].Text == "in" {
			return true
		}
		return t.Text == "which" && i > 0 && tokens[i-1].Is(en.Verb) && i+1 < len(tokens) && tokens[i+1].Content()
	}
	return false
}

// ofBefore tells whether the token at i says that something was so before: "had been", "once", "before that".
func ofBefore(tokens []en.Token, i int) bool {
	switch t := &tokens[i]; t.Text {
	case "once", "used to", "previously", "before that":
		return true
	case "had":
		return hasNext(tokens, i, "been")
	case "before":
		return hasNext(tokens, i, "that")
	default:
		return strings.HasPrefix(t.Text, "had been")
	}
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
		endsPhrase := len(heads) > 0 && (!t.Content() || t.Is(en.Verb) && t.Ed)
		if endsPhrase || t.Sort == en.Number || t.Sort == en.Dated || t.Is(en.Preposed|en.Linking) {
			break
		}
		if mayBeLimited(t, &tokens[k]) {
			heads = append(heads, i)
		}
	}
	return heads
}

// mayBeLimited tells whether a word is one that a limiting word may limit: a noun, a name that no table has, or an office in a name of
// several words: "acting Defence Minister".
func mayBeLimited(t, limit *en.Token) bool {
	if t.Sort == en.Named {
		return t.ID[0] == '~' || len(t.Parts) > 1 && ofOffice(limit)
	}
	return t.Sort == en.Word && t.Content() && !t.Is(en.Limiting)
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
	if i+1 >= len(tokens) || tokens[i+1].Before != en.Joined || strings.HasSuffix(tokens[i].Text, "s") {
		return false
	}
	next := &tokens[i+1]
	return next.Sort != en.Word || en.Article(next) && next.Text != "of"
}

// names tells whether the piece says a fact's token otherwise than by a verb.
func (r Rules) names(p reading.Place) bool {
	for i, all := range r.Found {
		if !slices.Contains(all, p) || en.Verbal(r.Said.Tokens, i) && !en.Verbal(r.Own[p.Fact].Tokens, p.Token) {
			continue
		}
		if !r.ofOtherReports(i, p) {
			return true
		}
	}
	return false
}

// ofOtherReports tells whether the noun at i stands behind the "some" or "one" that the fact has before it in another sentence, and the
// piece takes nothing that only the sentence of the place has: "some reports gave May" of "some reports gave May; most reports give June".
func (r Rules) ofOtherReports(i int, p reading.Place) bool {
	if i == 0 {
		return false
	}
	tokens := r.Own[p.Fact].Tokens
	from, to := grammar.SentenceOf(tokens, p.Token)
	return r.takes(p.Fact, [2]int{from, to}) == 0 && slices.ContainsFunc(r.Found[i], func(q reading.Place) bool {
		if q.Fact != p.Fact || q.Token == 0 || q.Token >= from && q.Token < to || !r.Exactly(i, q) {
			return false
		}
		before := &tokens[q.Token-1]
		return before.SpeaksBy(en.BySome) && before.Text == r.Said.Tokens[i-1].Text
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
