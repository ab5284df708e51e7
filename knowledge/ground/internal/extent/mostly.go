package extent

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// These rules look for a small word of a fact without which it is told as wholly so: "mostly", "include", "in principle", "acting".

// lostMostly: what is largely so, or so of most, is not told as so.
func (r Rules) lostMostly() (verdict.Verdict, bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 0; k+1 < len(tokens); k++ {
			n := mostlySo(tokens, k)
			if n < 0 || !r.UsesExactly(reading.Place{Fact: f, Token: n}) {
				continue
			}
			if !r.HasListed("some") && !r.SaidAs(en.Limiting|en.Negative) {
				return verdict.Against(verdict.Qualifier, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// mostlySo gives the word of which "largely", "most" or the like at k says that it is only mostly so: "made" in "largely made in Oslo";
// -1 where none stands there.
func mostlySo(tokens []en.Token, k int) int {
	switch tokens[k].Text {
	case "largely", "mostly", "mainly", "chiefly", "primarily", "most", "partly":
	default:
		return -1
	}
	n := k + 1
	for n < len(tokens) && tokens[n].Before == en.Joined && !tokens[n].Content() {
		n++
	}
	if n == len(tokens) || tokens[n].Before != en.Joined || tokens[n].Sort == en.Dated || en.Verbal(tokens, n) {
		return -1
	}
	if tokens[k].Text == "most" && !strings.HasSuffix(tokens[n].Text, "s") {
		return -1 // "most say so"
	}
	return n
}

// listedAsAll: what a fact lists behind "include" is not all there is.
func (r Rules) listedAsAll() (verdict.Verdict, bool) {
	if r.HasListed("example") || r.SaidAs(en.Negative|en.Limiting) {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 1; k+1 < len(tokens); k++ {
			if tokens[k].Text == "include" && !tokens[k-1].Is(en.Weak|en.Planned) && r.listsAll(f, k) {
				return verdict.Against(verdict.Qualifier, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// listsAll tells whether the piece has, right behind "are", the first thing that the fact has behind "include".
func (r Rules) listsAll(f, k int) bool {
	said := r.Said.Tokens
	for i := 1; i+1 < len(said); i++ {
		if said[i].Text != "are" && said[i].Text != "were" {
			continue
		}
		n := i + 1
		for n+1 < len(said) && !said[n].Content() {
			n++
		}
		if slices.ContainsFunc(r.Found[n], func(p reading.Place) bool { return p.Fact == f && p.Token > k && p.Token < k+4 }) {
			return true
		}
	}
	return false
}

// lostPrinciple: what was approved in principle was not approved.
func (r Rules) lostPrinciple() (verdict.Verdict, bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 1; k < len(tokens); k++ {
			if !r.inPrinciple(tokens, k) {
				continue
			}
			v := k - 1
			for v > 0 && v > k-grammar.Scope && !en.Verbal(tokens, v) {
				v--
			}
			if !en.Verbal(tokens, v) || !r.UsesExactly(reading.Place{Fact: f, Token: v}) {
				continue
			}
			if !r.HasListed("principle") && !r.SaidAs(en.Limiting|en.Condition) {
				return verdict.Against(verdict.Qualifier, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// inPrinciple tells whether a word says that what stands before it is so only in principle or "with conditions".
func (r Rules) inPrinciple(tokens []en.Token, k int) bool {
	if tokens[k].Text == "conditions" {
		return tokens[k-1].Text == "with"
	}
	return slices.Contains(r.Lex.Lists["principle"], tokens[k].Stem)
}

// onlyActing: who holds an office in an acting capacity in a fact is not said to hold it without a word of that.
func (r Rules) onlyActing() (verdict.Verdict, bool) {
	if slices.ContainsFunc(r.Said.Tokens, forNow) {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 0; k+1 < len(tokens); k++ {
			if actingThere(tokens, k) && r.namesOneOf(tokens) && r.saysHeIs() {
				return verdict.Against(verdict.Qualifier, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// forNow tells whether a word says that somebody holds an office only for a time or in some capacity.
func forNow(t en.Token) bool {
	return t.Is(en.Limiting) || strings.HasPrefix(t.Stem, "temporar") || t.Text == "basis" || t.Text == "capacity"
}

// actingThere tells whether "acting capacity", "interim basis" or the like stands at k.
func actingThere(tokens []en.Token, k int) bool {
	if tokens[k].Text != "acting" && tokens[k].Text != "interim" {
		return false
	}
	next := tokens[k+1].Text
	return next == "basis" || next == "capacity" || next == "role"
}

// namesOneOf tells whether the piece has a name of a fact, other than a country's.
func (r Rules) namesOneOf(tokens []en.Token) bool {
	return slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool {
		return t.Sort == en.Named && !r.Lex.Country(&t) && slices.ContainsFunc(tokens, func(n en.Token) bool {
			return n.Sort == en.Named && en.Same(&t, &n)
		})
	})
}

// saysHeIs tells whether the piece says right behind its first "is" what the facts say somebody is: "is the mayor".
func (r Rules) saysHeIs() bool {
	said := r.Said.Tokens
	be := slices.IndexFunc(said, func(t en.Token) bool { return t.Stem == "be" })
	return be >= 0 && be+2 < len(said) && en.Article(&said[be+1]) && len(r.Found[be+2]) > 0
}

// nothingAtAll: where a certain thing may not be done in a fact, the piece does not say that nothing may.
func (r Rules) nothingAtAll() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if !nothingMay(said, i) {
			continue
		}
		everything := []string{"nothing", "anything", "nobody", "anybody", "anyone", "no one", "all", "every", "everything"}
		if !slices.ContainsFunc(everything, r.Says) {
			return verdict.Missing(verdict.Qualifier, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// nothingMay tells whether a text says at i that nothing or nobody may or can do something: "nothing at all may".
func nothingMay(tokens []en.Token, i int) bool {
	if word := tokens[i].Text; word != "nothing" && word != "nobody" && word != "no one" {
		return false
	}
	k := i + 1
	if k+1 < len(tokens) && tokens[k].Text == "at all" {
		k++
	}
	if k >= len(tokens) {
		return false
	}
	modal := tokens[k].Text
	return modal == "may" || modal == "can" || modal == "could"
}
