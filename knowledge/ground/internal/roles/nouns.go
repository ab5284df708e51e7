package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// otherThing: what a thing or somebody without a name does in the piece, right before the verb, no other one does in the fact: "the bank
// bought the mill" for "the state bought the mill from the bank".
func (r Rules) otherThing() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := 1; v < len(said); v++ {
		if !r.Surely(v) || !acts(said, v) || mutual(&said[v]) || !r.asItIs(v-1) {
			continue
		}
		if by, other := r.EveryPlace(r.Found[v], func(p reading.Place) bool { return r.ofOtherThing(v-1, v, p) }); other {
			return verdict.Against(verdict.Role, said[v-1].Text+" "+said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// acts tells whether the token at v is a verb in the past or present right behind a common noun that does it.
func acts(tokens []en.Token, v int) bool {
	t := &tokens[v]
	if !en.Verbal(tokens, v) || t.Is(en.Linking|en.Speech|en.Light|en.Planned|en.Weak) || t.Hyphen || t.Ing || t.Before != en.Joined {
		return false
	}
	return doesItself(tokens, v-1) && !grammar.Passive(tokens, v) && !grammar.BareParticiple(tokens, v)
}

// doesItself tells whether a common noun stands at k that says no more of another one: "the list", not "the list" of "the rates on the
// list".
func doesItself(tokens []en.Token, k int) bool {
	t := &tokens[k]
	if !grammar.ContentWord(t) || t.Is(en.Adverb|en.Linking|en.Temporal|en.Nowadays|en.Negative|en.Planned|en.Weak) {
		return false
	}
	return !en.Verbal(tokens, k) && !ofAnotherNoun(tokens, k)
}

// ofAnotherNoun tells whether the noun at k only says more of one before it: "the rates on the lists of goods".
func ofAnotherNoun(tokens []en.Token, k int) bool {
	for ; k > 0 && tokens[k].Before == en.Joined; k-- {
		if prev := &tokens[k-1]; prev.Is(en.Preposed) || en.OfPlace(prev.Text) || prev.Text == "at" {
			return true
		} else if !prev.Content() && !en.Article(prev) || en.Verbal(tokens, k-1) {
			return false
		}
	}
	return false
}

// asItIs tells whether every place that the facts have for a token has the word itself.
func (r Rules) asItIs(i int) bool {
	return len(r.Found[i]) > 0 && !r.Loose[i] && !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return !r.Exactly(i, p) })
}

// ofOtherThing tells whether at a place of the verb at v another common noun does it, and the thing stands elsewhere in that fact.
func (r Rules) ofOtherThing(thing, v int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if p.Token == 0 || !r.Exactly(v, p) {
		return false
	}
	if who := toldTo(tokens, p.Token); who >= 0 {
		return !en.Same(&r.Said.Tokens[thing], &tokens[who])
	}
	if !acts(tokens, p.Token) {
		return false
	}
	if len(taken(r.Said.Tokens, v)) == 0 && grammar.AnySame(tokens, taken(tokens, p.Token), &r.Said.Tokens[thing]) {
		return false // "the school moved" for "the mayor moved the school"
	}
	for _, k := range append(grammar.Sides(tokens, p.Token).Agents, p.Token-1) {
		if tokens[k].Sort != en.Word || en.Same(&r.Said.Tokens[thing], &tokens[k]) {
			return false
		}
	}
	return slices.ContainsFunc(r.Found[thing], func(q reading.Place) bool {
		return q.Fact == p.Fact && (q.Token+1 == len(tokens) || tokens[q.Token+1].Sort != en.Number) // "the state held 60% and workers 10%"
	})
}

// toldTo gives the noun or name that a verb before it wants, orders or lets do what the one at v says: "the court ordered the state to
// close the mine"; -1 where none stands there.
func toldTo(tokens []en.Token, v int) int {
	who := v - 1
	if tokens[who].Text == "to" {
		who--
	}
	if who < 1 || tokens[v].Ed || tokens[v].Ing || tokens[who].Sort != en.Named && !thing(tokens, who) {
		return -1
	}
	for k := who - 1; k >= max(0, who-4) && tokens[k+1].Before == en.Joined; k-- {
		if en.Verbal(tokens, k) && (who == v-2 || slices.Contains(withoutTo, tokens[k].Stem)) {
			return who
		}
		if !tokens[k].Content() && !en.Article(&tokens[k]) {
			return -1
		}
	}
	return -1
}

// withoutTo are the stems of verbs behind which what somebody is to do stands without "to": "let the yard close".
var withoutTo = []string{"let", "make", "help"}
