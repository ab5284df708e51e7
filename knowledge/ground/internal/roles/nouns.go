package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// otherThing: what a thing or somebody without a name does in the piece, right before the verb, no other one does in the fact: "the bank bought the mill" for
// "the state bought the mill from the bank".
func (r Rules) otherThing() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := 1; v < len(said); v++ {
		if !acts(said, v) || mutual(&said[v]) || len(r.Found[v]) == 0 || r.Loose[v] || !r.asItIs(v-1) {
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
	t, who := &tokens[v], &tokens[v-1]
	return en.Verbal(tokens, v) && !t.Is(en.Linking|en.Speech|en.Light|en.Planned|en.Weak) && !t.Hyphen && !t.Ing && t.Before == en.Joined &&
		!grammar.Passive(tokens, v) && !grammar.BareParticiple(tokens, v) &&
		who.Sort == en.Word && who.Content() && !who.Is(en.Adverb|en.Linking|en.Temporal|en.Nowadays|en.Negative|en.Planned|en.Weak) && !en.Verbal(tokens, v-1) && !ofAnotherNoun(tokens, v-1)
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

// ofOtherThing tells whether at a place of the verb at v another common noun stands right before it, and the thing elsewhere in that fact.
func (r Rules) ofOtherThing(thing, v int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if p.Token == 0 || !r.Exactly(v, p) || !acts(tokens, p.Token) {
		return false
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
