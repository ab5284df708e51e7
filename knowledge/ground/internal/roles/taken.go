package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// otherTaken: what a verb of the piece takes it takes in the fact as well, where it takes another thing there and this one stands apart:
// "fined the firm" for "fined the bank for a leak at the firm".
func (r Rules) otherTaken() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !r.Surely(v) || mutual(&said[v]) {
			continue
		}
		run := taken(said, v)
		if len(run) == 0 || !r.asItIs(run[len(run)-1]) {
			continue
		}
		thing := run[len(run)-1]
		if by, other := r.EveryPlace(r.Found[v], func(p reading.Place) bool { return r.takesOther(thing, v, p) }); other {
			return verdict.Against(verdict.Role, said[v].Text+" "+said[thing].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// taken gives the words of the thing without a name to which the verb at v is done: right behind it, or in the passive right before "was".
// None where it is somebody named, or what stands there is no thing by itself.
func taken(tokens []en.Token, v int) (run []int) {
	t := &tokens[v]
	if !en.Verbal(tokens, v) || t.Is(en.Linking|en.Speech|en.Light|en.Planned|en.Weak) || t.Hyphen || len(t.Parts) > 1 {
		return nil
	}
	switch {
	case grammar.BareParticiple(tokens, v):
		return nil
	case grammar.Passive(tokens, v):
		return takenBefore(tokens, v)
	}
	for k := v + 1; k < len(tokens) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		switch {
		case len(run) == 0 && (grammar.OpensNoun(t) || grammar.AnyOf(t, "all", "both", "half")):
		case thing(tokens, k), t.Sort == en.Named && grammar.JoinedAt(tokens, k+1) && thing(tokens, k+1):
			run = append(run, k)
		case len(run) > 0 && (t.Sort == en.Named || grammar.OpensNoun(t)):
			return nil // "gave the port a boat", "an order cutting the tariff"
		default:
			return run
		}
	}
	return run
}

// takenBefore gives the noun right before "was" to which the verb at v is done: "the yard was not closed".
func takenBefore(tokens []en.Token, v int) []int {
	k := v - 1
	for k > 0 && (tokens[k].Is(en.Linking|en.Negative|en.Adverb) || en.AuxiliaryModal(&tokens[k])) {
		k--
	}
	if k < v-1 && thing(tokens, k) && opensClause(tokens, k) {
		return []int{k}
	}
	return nil
}

// opensClause tells whether a noun is the first of its clause, with no verb and no preposition before it there.
func opensClause(tokens []en.Token, k int) bool {
	for ; k > 0 && tokens[k].Before == en.Joined; k-- {
		switch prev := &tokens[k-1]; {
		case slices.Contains([]string{"but", "that", "while", "because", "when", "if", "as", "after", "before"}, prev.Text):
			return true
		case en.Verbal(tokens, k-1), prev.Is(en.Preposed | en.Linking), en.OfPlace(prev.Text), prev.Text == "at", prev.Ed:
			return false
		}
	}
	return true
}

// thing tells whether the token at k is a common noun, as far as its form and neighbours show.
func thing(tokens []en.Token, k int) bool {
	t := &tokens[k]
	return grammar.ContentWord(t) && len(t.Parts) < 2 && !en.Verbal(tokens, k) &&
		!t.Is(en.Adverb|en.Linking|en.Temporal|en.Nowadays|en.Negative|en.Planned|en.Weak|en.Preposed)
}

// takesOther tells whether the verb at v takes another thing at a place of a fact, and the thing stands apart from that verb wherever that
// fact has it.
func (r Rules) takesOther(thing, v int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	run := taken(tokens, p.Token)
	if len(run) == 0 || !r.Exactly(v, p) || grammar.AnySame(tokens, run, &r.Said.Tokens[thing]) {
		return false
	}
	if passive := thing < v; passive && slices.ContainsFunc(r.Found[thing], func(q reading.Place) bool { return q.Token < run[0] }) {
		return false // what is named first may be what the fact goes on about
	}
	_, apart := r.EveryPlace(r.Found[thing], func(q reading.Place) bool {
		return q.Fact == p.Fact && standsApart(tokens, run[len(run)-1], q.Token)
	})
	return apart
}

// standsApart tells whether the token at k stands before the one that a verb takes, or behind it with a preposition or another verb
// between.
func standsApart(tokens []en.Token, from, k int) bool {
	if k < from {
		return true
	}
	for i := from + 1; i < k; i++ {
		switch tokens[i].Text {
		case "for", "at", "from", "in", "against", "after", "before", "near", "over", "under", "by":
			return tokens[from+1].Text != "of" && tokens[from+1].Before == en.Joined
		}
		if en.Verbal(tokens, i) {
			return true
		}
		if tokens[i].Before >= en.Comma || tokens[i].Text == "or" {
			return false
		}
	}
	return false
}
