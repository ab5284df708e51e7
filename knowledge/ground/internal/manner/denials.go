package manner

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// denials goes through the negations one by one: each of the piece stands for one of the facts, and what a fact denies and the
// piece says is denied there too, in its own clause. That another word nearby is denied is no excuse.
func (r Rules) denials() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for n := range said {
		if !said[n].Is(en.Negative) || said[n].Text == "unless" || said[n].Text == "non" || butOnly(said, n) {
			continue
		}
		if r.twice(n) || n+1 < len(said) && isZero(&said[n+1]) {
			return verdict.Against(verdict.Polarity, said[n].Text, r.Own[0].ID), true
		}
		if len(said[n].Parts) > 1 && len(r.Found[n]) > 0 {
			continue // "not touched" is its own target
		}
		if t := r.target(n); t >= 0 && !r.deniedThere(n, t) {
			return verdict.Against(verdict.Polarity, said[t].Text, r.Own[r.Found[t][0].Fact].ID), true
		}
	}
	for i := range said {
		if said[i].Sort == en.Named && len(r.Found[i]) > 0 && !slices.ContainsFunc(said, outsider) &&
			everywhere(r.Found[i], func(p reading.Place) bool { return excludes(r.Own[p.Fact].Tokens, p.Token) }) {
			return verdict.Against(verdict.Polarity, said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	if v, bad := r.leftOutOther(); bad {
		return v, true
	}
	return r.undenied()
}

// deniedThere tells whether the facts deny, in whatever way, what the negation at n denies by the word at t.
func (r Rules) deniedThere(n, t int) bool {
	return r.deniedAnywhere(t) || r.deniedNext(n, t) || r.noneOfIt(n, t) || r.noSuchDeed(n) || r.VotedDown(n)
}

// noSuchDeed tells whether the noun right behind the "no" at n is the deed that a fact says was not done: "no mention" for "did not
// mention".
func (r Rules) noSuchDeed(n int) bool {
	said := r.Said.Tokens
	return said[n].Text == "no" && n+1 < len(said) && slices.ContainsFunc(r.Found[n+1], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		return r.Exactly(n+1, p) && en.Verbal(tokens, p.Token) && en.Governed(tokens, p.Token, en.Negative, 1)
	})
}

// leftOutOther: what a piece says was left out is what the facts say was not mentioned.
func (r Rules) leftOutOther() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if said[i].Stem != "leav" || !r.Loose[i] || i+2 >= len(said) {
			continue
		}
		k := i + 1
		for k < len(said) && said[k].Before == en.Joined && !(said[k].Content() && len(r.Found[k]) > 0) {
			k++
		}
		if k == len(said) || said[k].Before != en.Joined || !en.HasWord(said[k:min(len(said), k+3)], "out") {
			continue
		}
		if !r.unmentioned(i, k) {
			return verdict.Against(verdict.Polarity, said[k].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// unmentioned tells whether a fact that has the verb at i denies something of the word at k: "did not mention the fee".
func (r Rules) unmentioned(i, k int) bool {
	return slices.ContainsFunc(r.Found[k], func(p reading.Place) bool {
		return r.isOf(p.Fact, i) && en.Governed(r.Own[p.Fact].Tokens, p.Token, en.Negative, 6)
	})
}

// outsider tells whether a word leaves out what stands behind it: "non-Chinese", "a buyer from outside China".
func outsider(t en.Token) bool {
	switch t.Text {
	case "foreign", "other than", "from outside":
		return true
	}
	return t.Is(en.Negative) && t.Text != "unless" && t.Text != "failing" || grammar.Lacks(&t)
}

// excludes tells whether "non" stands before a name.
func excludes(tokens []en.Token, i int) bool { return i > 0 && tokens[i-1].Text == "non" }

// butOnly tells whether a negation goes with "only": "not only", "no more than".
func butOnly(tokens []en.Token, n int) bool {
	return n+1 < len(tokens) && (tokens[n+1].Text == "only" || tokens[n+1].Text == "just")
}

// target gives the first word behind a negation that the facts have; -1 where there is none in its part of the sentence.
func (r Rules) target(n int) int {
	said := r.Said.Tokens
	for k := behindTurned(said, n); k < min(len(said), n+8) && !endsDenial(said, n, k); k++ {
		if r.mayBeTarget(k) {
			return k
		}
	}
	return -1
}

// behindTurned gives where what a negation goes with begins: behind it, or behind the subject that stands after "nor did": "nor did its
// ruling set a fee".
func behindTurned(tokens []en.Token, n int) int {
	if tokens[n].Text != "nor" && tokens[n].Text != "neither" || n+2 >= len(tokens) || tokens[n+1].Stem != "do" {
		return n + 1
	}
	k := n + 2
	for k < len(tokens) && !tokens[k].Content() {
		k++
	}
	for k+1 < len(tokens) && tokens[k+1].Before == en.Joined && tokens[k+1].Sort == en.Named {
		k++
	}
	return k + 1
}

// endsDenial tells whether the negation at n reaches no further than token k: a new part or clause begins there, or who speaks is named.
func endsDenial(tokens []en.Token, n, k int) bool {
	t := &tokens[k]
	if t.Before == en.Strong || t.Before == en.Comma && (en.Joins(t) || en.ClosingSpeaker(tokens, k)) {
		return true
	}
	closesSaying := k+1 == len(tokens) && t.Is(en.Speech) && en.Verbal(tokens, k)
	return closesSaying || t.Text == "but" || newClause(t) && k > n+1 && tokens[k-1].Is(en.Verb)
}

// mayBeTarget tells whether the word at k can be what a negation denies, and the facts have it. "Set" of "is not set to open" is not.
func (r Rules) mayBeTarget(k int) bool {
	said := r.Said.Tokens
	t := &said[k]
	if t.Sort != en.Word || !t.Content() || len(r.Found[k]) == 0 || t.Is(en.Linking|en.Negative|en.Adverb) {
		return false
	}
	if t.Is(en.Planned) && k+1 < len(said) {
		return false
	}
	return !t.Is(en.Light|en.Harmless) || en.Verbal(said, k)
}

// deniedNext tells whether a negation and another word behind it that stands next to the target are denied together in a fact.
func (r Rules) deniedNext(n, t int) bool {
	said := r.Said.Tokens
	for k := t + 1; k < min(len(said), t+4) && said[k].Before == en.Joined; k++ {
		if !states(&said[k]) || said[k].Is(en.Negative) || len(r.Found[k]) == 0 {
			continue
		}
		if en.Verbal(said, k) || said[n].Text == "without" {
			return r.deniedAnywhere(k)
		}
	}
	return false
}

// noneOfIt tells whether the facts deny otherwise what the piece denies: "bought none" for "bought no beans", "carries no sanctions" for
// "does not carry sanctions".
func (r Rules) noneOfIt(n, t int) bool {
	said := r.Said.Tokens
	if said[n].Text == "no" && n > 0 && en.Verbal(said, n-1) &&
		slices.ContainsFunc(r.Found[n-1], func(p reading.Place) bool { return grammar.DeniedBehind(r.Own[p.Fact].Tokens, p.Token) }) {
		return true
	}
	doesNot := t == n+1 && n > 0 && said[n-1].Stem == "do"
	if !en.Verbal(said, t) && !doesNot {
		return false
	}
	for k := t + 1; k < min(len(said), t+5) && said[k].Before == en.Joined && said[k].Text != "or" && said[k].Text != "and"; k++ {
		if said[k].Sort == en.Word && said[k].Content() && !en.Verbal(said, k) && r.noneThere(k) {
			return true
		}
	}
	return false
}

// noneThere tells whether a fact says that there is none of the thing at k: "no sanctions".
func (r Rules) noneThere(k int) bool {
	return slices.ContainsFunc(r.PositionsOf(k), func(p reading.Place) bool { return noBefore(r.Own[p.Fact].Tokens, p.Token) })
}

// noBefore tells whether "no" stands before a noun, or before the word that says of which kind it is.
func noBefore(tokens []en.Token, i int) bool {
	if i > 0 && tokens[i-1].Text == "no" {
		return true
	}
	return i > 1 && tokens[i-2].Text == "no" && tokens[i-1].Content() && !en.Verbal(tokens, i-1)
}

// twice tells whether a negation is the second one of a clause, which turns it back, and no clause of a fact has two.
func (r Rules) twice(n int) bool {
	has := slices.ContainsFunc(r.Own, func(f en.Text) bool {
		for k := range f.Tokens {
			if f.Tokens[k].Is(en.Negative) && secondDenial(f.Tokens, k) {
				return true
			}
		}
		return false
	})
	return !has && secondDenial(r.Said.Tokens, n)
}

// secondDenial tells whether "not" stands behind "none", "nothing" or "no" and its noun with no verb of its own between.
func secondDenial(tokens []en.Token, n int) bool {
	noun := false
	switch tokens[n].Text {
	case "nor", "neither", "without":
		return false
	case "no", "nothing", "none", "nobody":
		noun = true // the verb right before it is its own: "did not sell none"
	}
	for k := n - 1; k >= 0 && tokens[k+1].Before == en.Joined; k-- {
		t := &tokens[k]
		if t.Is(en.Negative) {
			return true
		}
		if t.Is(en.Speech|en.Attributing|en.Condition|en.Planned) || newClause(t) {
			return false
		}
		ownVerb := noun && k == n-1
		if !ownVerb && en.Verbal(tokens, k) {
			return false
		}
	}
	return false
}

// newClause tells whether a word begins a clause of its own, which a negation before it does not reach.
func newClause(t *en.Token) bool {
	switch t.Text {
	case "and", "but", "that", "until", "unless", "if", "when", "while", "because", "since", "although", "though", "before", "after",
		"whether", "so", "which", "who", "as":
		return true
	}
	return false
}
