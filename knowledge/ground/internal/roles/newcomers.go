package roles

import (
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// ofNewcomer: what "a judge" does in a fact nobody does whom it names for something else, nor the other way round: "Holm stopped the
// plan" for "a judge stopped the plan that Holm had signed". "The judge" might be Holm.
func (r Rules) ofNewcomer() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := 1; v < len(said); v++ {
		if !en.Verbal(said, v) || said[v].Ing || said[v].Is(en.Speech) || r.Loose[v] || mutual(&said[v]) || grammar.Undergone(said, v) {
			continue
		}
		who := nextBefore(said, v)
		if who < 0 {
			continue
		}
		if by, other := r.EveryPlace(r.PositionsOf(v), func(p reading.Place) bool { return r.byNewcomer(who, v, p) }); other {
			return verdict.Against(verdict.Role, said[who].Text+" "+said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// nextBefore gives the name or noun right before a verb in the active, past "has" or "had"; -1 where none stands there.
func nextBefore(tokens []en.Token, v int) int {
	k := v - 1
	if k > 0 && tokens[k].Stem == "have" && tokens[v].Before == en.Joined {
		k--
	}
	if tokens[k+1].Before == en.Joined && (tokens[k].Sort == en.Named || thing(tokens, k)) {
		return k
	}
	return -1
}

// byNewcomer tells whether at a place of the verb at v one of two does it of whom the other one, the piece's, does something else in that
// fact, and one is named and the other is "a" somebody.
func (r Rules) byNewcomer(who, v int, p reading.Place) bool {
	said, tokens := r.Said.Tokens, r.Own[p.Fact].Tokens
	if !r.Exactly(v, p) || !en.Verbal(tokens, p.Token) {
		return false
	}
	theirs := doerAt(tokens, p.Token)
	if theirs < 0 || (said[who].Sort == en.Named) == (tokens[theirs].Sort == en.Named) {
		return false
	}
	for u := range tokens {
		if u == p.Token || !en.Verbal(tokens, u) {
			continue
		}
		if k := doerAt(tokens, u); k >= 0 && k != theirs && en.Same(&said[who], &tokens[k]) {
			return newcomer(tokens, k) || newcomer(tokens, theirs)
		}
	}
	return false
}

// doerAt gives who does what the verb at v says, right before it or behind "by"; -1 where nobody stands there.
func doerAt(tokens []en.Token, v int) int {
	if !grammar.Passive(tokens, v) {
		return nextBefore(tokens, v)
	}
	if v+1 >= len(tokens) || tokens[v+1].Text != "by" {
		return -1
	}
	for k := v + 2; k < min(len(tokens), v+6) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Sort == en.Named || thing(tokens, k) && (k+1 == len(tokens) || !thing(tokens, k+1)) {
			return k
		}
	}
	return -1
}

// newcomer tells whether the noun at k is "a" somebody, of whom nobody has spoken.
func newcomer(tokens []en.Token, k int) bool {
	if tokens[k].Sort != en.Word {
		return false
	}
	for n := k - 1; n >= max(0, k-3) && tokens[n+1].Before == en.Joined; n-- {
		if tokens[n].Text == "a" || tokens[n].Text == "an" {
			return true
		}
	}
	return false
}
