package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// These rules look for what a fact denies and the piece says outright.

// undenied finds a word that every fact which has it denies and that the piece says outright.
func (r Rules) undenied() (verdict.Verdict, bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for n := range tokens {
			if !tokens[n].Is(en.Negative) || tokens[n].Text == "unless" || butOnly(tokens, n) {
				continue
			}
			if t := r.outright(f, n); t >= 0 {
				return verdict.Against(verdict.Polarity, tokens[t].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// outright gives the word of a fact that the negation at n there denies and that the piece says outright; -1 where there is none.
func (r Rules) outright(f, n int) int {
	tokens := r.Own[f].Tokens
	undenied := func(t int) bool {
		p := reading.Place{Fact: f, Token: t}
		return r.saysOutright(p) && !r.inDeniedList(p)
	}
	t := factTarget(tokens, n)
	if t >= 0 && undenied(t) || len(tokens[n].Parts) > 1 && r.dropsNot(reading.Place{Fact: f, Token: n}) {
		return max(t, n)
	}
	for _, t := range alsoDenied(tokens, n) {
		if undenied(t) {
			return t
		}
	}
	return -1
}

// dropsNot tells whether the piece says outright what a phrase of a fact says with "not": "settled" for "not settled".
func (r Rules) dropsNot(p reading.Place) bool {
	said := r.Said.Tokens
	for i := range said {
		t := &said[i]
		if len(r.Found[i]) != 1 || r.Found[i][0] != p || len(t.Parts) > 0 || !t.Content() || t.Is(en.Negative|en.Denying|en.Linking) {
			continue
		}
		if slices.Contains(r.Own[p.Fact].Tokens[p.Token].Parts, t.Stem) && !deniedInClause(said, i) {
			return true
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
		if !t.Content() || t.Is(en.Linking|en.Negative|en.Adverb|en.Planned|en.Weak|en.Obliging|en.Certain|en.Limiting) {
			continue
		}
		if !t.Is(en.Harmless|en.Light) || en.Verbal(tokens, k) {
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
		mayBeListed := (t.Sort == en.Word || t.Sort == en.Named) && !t.Is(en.Preposed|en.Linking|en.Negative)
		if !mayBeListed || t.Text == "and" || en.Verbal(tokens, k) {
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
		if !slices.Contains(r.Found[i], p) {
			continue
		}
		for k := i; k >= 0 && !en.Verbal(said, k) && (k == i || said[k+1].Before <= en.Comma); k-- {
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
		if !r.saysItself(i, p) {
			continue
		}
		outrightElsewhere := slices.ContainsFunc(r.Found[i], func(q reading.Place) bool {
			return r.Exactly(i, q) && q != p && !en.Negated(r.Own[q.Fact].Tokens, q.Token, 5)
		})
		if !outrightElsewhere && !deniedInClause(said, i) && !grammar.AsideAt(said, i) {
			return true
		}
	}
	return false
}

// saysItself tells whether the word at i is that at a place of a fact in the same form, or the verb that stands for that place alone.
func (r Rules) saysItself(i int, p reading.Place) bool {
	said := r.Said.Tokens
	if said[i].Is(en.Negative) || !slices.Contains(r.Found[i], p) {
		return false
	}
	verb := en.Verbal(said, i)
	if verb != en.Verbal(r.Own[p.Fact].Tokens, p.Token) && !said[i].Is(en.Speech) {
		return false
	}
	return r.Exactly(i, p) || verb && len(r.Found[i]) == 1
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
		return t.Is(en.Negative) || t.Is(en.Denying) && !t.Is(en.Norm) || grammar.Lacks(&t) || t.Text == "if" || isZero(&t)
	})
}

// allDenied: of a fact that only says what was not so, a piece without any denial says the contrary.
func (r Rules) allDenied() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if r.deniesOrLimits(i) {
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

// deniesOrLimits tells whether the word at i denies something in any way, or limits it: "not", "lacks", "only", "if", "unpaid".
func (r Rules) deniesOrLimits(i int) bool {
	t := &r.Said.Tokens[i]
	if t.Is(en.Negative|en.Denying|en.Limiting|en.Condition) || isZero(t) || grammar.Lacks(t) || t.Text == "without" || strings.HasPrefix(t.Text, "un") {
		return true
	}
	return r.Undone(i) || t.Stem == "leav" && r.LeavesOut(i) || r.saysNo(i)
}

// affirms tells whether "is" or "was" and a word right behind it say that something is so: "were widely read as".
func affirms(tokens []en.Token, v int) bool {
	if tokens[v].Stem != "be" || v+2 >= len(tokens) || en.Governed(tokens, v, en.Negative|en.Condition, 4) {
		return false
	}
	denied := slices.ContainsFunc(tokens[v+1:min(len(tokens), v+5)], func(t en.Token) bool {
		return t.Is(en.Negative|en.Denying) || grammar.Lacks(&t)
	})
	return !denied && tokens[v+1].Content()
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
