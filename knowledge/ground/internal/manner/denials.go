package manner

import (
	"slices"
	"strings"

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
		if !said[n].Is(en.Negative) || said[n].Text == "unless" || said[n].Text == "non" || butOnly(said, n) || r.onlyFails(n) {
			continue
		}
		if r.twice(n) {
			return verdict.Against(verdict.Polarity, said[n].Text, r.Own[0].ID), true
		}
		if len(said[n].Parts) > 1 && len(r.Found[n]) > 0 {
			continue // "not touched" is its own target
		}
		if t := r.target(n); t >= 0 && !r.deniedAnywhere(t) && !r.deniedNext(n, t) && !r.noneOfIt(n, t) &&
			!r.noSuchDeed(n) && !r.VotedDown(n) {
			return verdict.Against(verdict.Polarity, said[t].Text, r.Own[r.Found[t][0].Fact].ID), true
		}
	}
	for i := range said {
		if said[i].Sort == en.Named && len(r.Found[i]) > 0 && !slices.ContainsFunc(said, outsider) &&
			!slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return !excludes(r.Own[p.Fact].Tokens, p.Token) }) {
			return verdict.Against(verdict.Polarity, said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	if v, bad := r.leftOutOther(); bad {
		return v, true
	}
	return r.undenied()
}

// noSuchDeed tells whether the noun right behind the "no" at n is the deed that a fact says was not done: "no mention" for "did not mention".
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
		if !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
			return slices.ContainsFunc(r.Found[k], func(q reading.Place) bool {
				return q.Fact == p.Fact && en.Governed(r.Own[q.Fact].Tokens, q.Token, en.Negative, 6)
			})
		}) {
			return verdict.Against(verdict.Polarity, said[k].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// outsider tells whether a word leaves out what stands behind it: "non-Chinese", "a buyer from outside China".
func outsider(t en.Token) bool {
	return t.Is(en.Negative) && t.Text != "unless" && t.Text != "failing" || grammar.Lacks(&t) || t.Text == "foreign" || t.Text == "other than" || t.Text == "from outside"
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
	for k := behindTurned(said, n); k < min(len(said), n+8) && said[k].Before < en.Strong && !(said[k].Before == en.Comma && en.Joins(&said[k])); k++ {
		t := &said[k]
		if t.Before == en.Comma && en.ClosingSpeaker(said, k) {
			break
		}
		if newClause(t) && k > n+1 && said[k-1].Is(en.Verb) || t.Text == "but" || k+1 == len(said) && t.Is(en.Speech) && en.Verbal(said, k) {
			break
		}
		if t.Is(en.Planned) && k+1 < len(said) || len(r.Found[k]) == 0 || !t.Content() || t.Is(en.Linking|en.Negative|en.Adverb) || t.Is(en.Light|en.Harmless) && !en.Verbal(said, k) ||
			t.Sort != en.Word {
			continue
		}
		return k
	}
	return -1
}

// deniedNext tells whether a negation and another word behind it that stands next to the target are denied together in a fact.
func (r Rules) deniedNext(n, t int) bool {
	said := r.Said.Tokens
	for k := t + 1; k < min(len(said), t+4) && said[k].Before == en.Joined; k++ {
		if said[k].Sort == en.Word && said[k].Content() && !said[k].Is(en.Linking|en.Harmless|en.Light|en.Negative) && len(r.Found[k]) > 0 &&
			(en.Verbal(said, k) || said[n].Text == "without") {
			return r.deniedAnywhere(k)
		}
	}
	return false
}

// noneOfIt tells whether the facts deny otherwise what the piece denies: "bought none" for "bought no beans", "carries no sanctions" for "does
// not carry sanctions".
func (r Rules) noneOfIt(n, t int) bool {
	said := r.Said.Tokens
	if said[n].Text == "no" && n > 0 && en.Verbal(said, n-1) &&
		slices.ContainsFunc(r.Found[n-1], func(p reading.Place) bool { return grammar.DeniedBehind(r.Own[p.Fact].Tokens, p.Token) }) {
		return true
	}
	if !en.Verbal(said, t) && !(t == n+1 && n > 0 && said[n-1].Stem == "do") {
		return false
	}
	for k := t + 1; k < min(len(said), t+5) && said[k].Before == en.Joined && said[k].Text != "or" && said[k].Text != "and"; k++ {
		if said[k].Sort == en.Word && said[k].Content() && len(r.Found[k]) > 0 && !en.Verbal(said, k) &&
			slices.ContainsFunc(r.PositionsOf(k), func(p reading.Place) bool { return noBefore(r.Own[p.Fact].Tokens, p.Token) }) {
			return true
		}
	}
	return false
}

// noBefore tells whether "no" stands before a noun, or before the word that says of which kind it is.
func noBefore(tokens []en.Token, i int) bool {
	return i > 0 && tokens[i-1].Text == "no" || i > 1 && tokens[i-2].Text == "no" && tokens[i-1].Content() && !en.Verbal(tokens, i-1)
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
	if tokens[n].Text == "nor" || tokens[n].Text == "neither" || tokens[n].Text == "without" {
		return false
	}
	noun := tokens[n].Text == "no" || tokens[n].Text == "nothing" || tokens[n].Text == "none" || tokens[n].Text == "nobody"
	for k := n - 1; k >= 0 && tokens[k+1].Before == en.Joined; k-- {
		t := &tokens[k]
		if t.Is(en.Negative) {
			return true
		}
		if noun && k == n-1 && !t.Is(en.Speech|en.Attributing|en.Condition|en.Planned) && !newClause(t) {
			continue
		}
		if en.Verbal(tokens, k) || t.Is(en.Speech|en.Attributing|en.Condition|en.Planned) || newClause(t) {
			return false
		}
	}
	return false
}

// newClause tells whether a word begins a clause of its own, which a negation before it does not reach.
func newClause(t *en.Token) bool {
	switch t.Text {
	case "and", "but", "that", "until", "unless", "if", "when", "while", "because", "since", "although", "though", "before", "after", "whether", "so", "which",
		"who", "as":
		return true
	}
	return false
}

// undenied finds a word that every fact which has it denies and that the piece says outright.
func (r Rules) undenied() (verdict.Verdict, bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for n := range tokens {
			if !tokens[n].Is(en.Negative) || tokens[n].Text == "unless" || butOnly(tokens, n) {
				continue
			}
			if t := factTarget(tokens, n); t >= 0 && r.saysOutright(reading.Place{Fact: f, Token: t}) && !r.inDeniedList(reading.Place{Fact: f, Token: t}) || len(tokens[n].Parts) > 1 && r.dropsNot(reading.Place{Fact: f, Token: n}) {
				t = max(t, n)
				return verdict.Against(verdict.Polarity, tokens[t].Text, r.Own[f].ID), true
			}
			for _, t := range alsoDenied(tokens, n) {
				if r.saysOutright(reading.Place{Fact: f, Token: t}) && !r.inDeniedList(reading.Place{Fact: f, Token: t}) {
					return verdict.Against(verdict.Polarity, tokens[t].Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// dropsNot tells whether the piece says outright what a phrase of a fact says with "not": "settled" for "not settled".
func (r Rules) dropsNot(p reading.Place) bool {
	said := r.Said.Tokens
	for i := range said {
		if t := &said[i]; len(r.Found[i]) == 1 && r.Found[i][0] == p && t.Content() && !t.Is(en.Negative|en.Denying|en.Linking) && len(t.Parts) == 0 &&
			!deniedInClause(said, i) {
			if slices.Contains(r.Own[p.Fact].Tokens[p.Token].Parts, t.Stem) {
				return true
			}
		}
	}
	return false
}

// factTarget gives the first word behind a negation that states something: what it denies.
func factTarget(tokens []en.Token, n int) int {
	if len(tokens[n].Parts) > 1 && tokens[n].Is(en.Verb) {
		return -1 // "not touch" denies itself
	}
	for k := n + 1; k < min(len(tokens), n+6) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		if t.Sort != en.Word || newClause(t) {
			return -1
		}
		if t.Content() && !t.Is(en.Linking|en.Negative|en.Adverb|en.Planned|en.Weak|en.Obliging|en.Certain|en.Limiting) && (!t.Is(en.Harmless|en.Light) || en.Verbal(tokens, k)) {
			return k
		}
	}
	return -1
}

// alsoDenied gives the further members of a list that "no" stands before: "share" and "seat" of "no fee, share or seat".
func alsoDenied(tokens []en.Token, n int) (all []int) {
	if t := tokens[n].Text; t != "no" && t != "neither" && t != "without" {
		return nil
	}
	fresh, whole := false, false
	for k := n + 2; k < len(tokens) && tokens[k].Before <= en.Comma; k++ {
		t := &tokens[k]
		if t.Text == "or" || t.Text == "nor" {
			fresh, whole = true, true
			continue
		}
		if t.Sort != en.Word && t.Sort != en.Named || t.Is(en.Preposed|en.Linking|en.Negative) || t.Text == "and" || en.Verbal(tokens, k) {
			break
		}
		if fresh = fresh || t.Before == en.Comma; fresh && t.Content() {
			all, fresh = append(all, k), false
		}
	}
	if !whole {
		return nil
	}
	return all
}

// inDeniedList tells whether the piece has the word of a fact in a list behind a negation too.
func (r Rules) inDeniedList(p reading.Place) bool {
	said := r.Said.Tokens
	for i := range said {
		for k := i; slices.Contains(r.Found[i], p) && k >= 0 && !en.Verbal(said, k) && (k == i || said[k+1].Before <= en.Comma); k-- {
			if said[k].Is(en.Negative) {
				return true
			}
		}
	}
	return false
}

// saysOutright tells whether the piece has a word of a fact in the very same form, as a verb where the fact does, with nothing in
// its clause that denies, and no other place of the facts says it outright.
func (r Rules) saysOutright(p reading.Place) bool {
	said := r.Said.Tokens
	for i := range said {
		if !r.Exactly(i, p) && !(en.Verbal(said, i) && len(r.Found[i]) == 1) || !slices.Contains(r.Found[i], p) ||
			en.Verbal(said, i) != en.Verbal(r.Own[p.Fact].Tokens, p.Token) && !said[i].Is(en.Speech) || said[i].Is(en.Negative) {
			continue
		}
		outright := slices.ContainsFunc(r.Found[i], func(q reading.Place) bool {
			return r.Exactly(i, q) && q != p && !en.Negated(r.Own[q.Fact].Tokens, q.Token, 5)
		})
		if !outright && !deniedInClause(said, i) && !grammar.AsideAt(said, i) {
			return true
		}
	}
	return false
}

// deniedInClause tells whether anything that denies stands in the clause of token i.
func deniedInClause(tokens []en.Token, i int) bool {
	from, to := i, i+1
	for from > 0 && (!en.Parts(tokens, from) || tokens[from].Text == "to" && tokens[from].Before == en.Comma) {
		from--
	}
	for to < len(tokens) && !en.Parts(tokens, to) {
		to++
	}
	return slices.ContainsFunc(tokens[from:to], func(t en.Token) bool {
		return t.Is(en.Negative) || t.Is(en.Denying) && !t.Is(en.Norm) || grammar.Lacks(&t) || t.Text == "if"
	})
}

// allDenied: of a fact that only says what was not so, a piece without any denial says the contrary.
func (r Rules) allDenied() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if t := &said[i]; t.Is(en.Negative|en.Denying|en.Limiting|en.Condition) || grammar.Lacks(t) || t.Text == "without" || r.Undone(i) || t.Stem == "leav" && r.LeavesOut(i) ||
			r.saysNo(i) || strings.HasPrefix(t.Text, "un") {
			return verdict.Verdict{}, false
		}
	}
	for f := range r.Own {
		if onlyDenies(r.Own[f].Tokens) && r.takes(f, [2]int{0, len(r.Own[f].Tokens)}) >= 2 {
			return verdict.Against(verdict.Polarity, "", r.Own[f].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// affirms tells whether "is" or "was" and a word right behind it say that something is so: "were widely read as".
func affirms(tokens []en.Token, v int) bool {
	if tokens[v].Stem != "be" || v+2 >= len(tokens) || en.Governed(tokens, v, en.Negative|en.Condition, 4) {
		return false
	}
	return !slices.ContainsFunc(tokens[v+1:min(len(tokens), v+5)], func(t en.Token) bool { return t.Is(en.Negative|en.Denying) || grammar.Lacks(&t) }) && tokens[v+1].Content()
}

// opensQuestion tells whether a word opens what is asked or left open: "did not say which ferries were sold".
func opensQuestion(t *en.Token) bool {
	switch t.Text {
	case "which", "whether", "what", "who", "how", "why":
		return t.Before == en.Joined
	}
	return false
}

// onlyDenies tells whether a text has a verb and each of its verbs is denied.
func onlyDenies(tokens []en.Token) bool {
	any := false
	for v := range tokens {
		if any && opensQuestion(&tokens[v]) {
			return true // what was not said
		}
		if affirms(tokens, v) {
			return false
		}
		if !en.Verbal(tokens, v) || tokens[v].Is(en.Linking) || onlyNamesSpeaker(tokens, v) {
			continue
		}
		if any = true; !en.Governed(tokens, v, en.Negative, 3) && !grammar.DeniedBehind(tokens, v) {
			return false
		}
	}
	return any
}
