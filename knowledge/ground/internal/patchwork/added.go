package patchwork

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// pairedOff: who met whom in a fact is not exchanged: of "Holm with Vardal, Finch with Lund" nobody makes "Holm met with Lund".
func (r Rules) pairedOff() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for k := 1; k+1 < len(said); k++ {
		a := r.nameBefore(k)
		if !withWhom(&said[k]) || said[k+1].Sort != en.Named || a < 0 {
			continue
		}
		for f := range r.Own {
			if r.pairedOtherwise(f, a, k+1) {
				return verdict.Against(verdict.Role, said[a].Text+" with "+said[k+1].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// pairedOtherwise tells whether a fact pairs off each of two names of the piece, and the first one only with others than the second.
func (r Rules) pairedOtherwise(f, a, b int) bool {
	partners := r.pairsOf(f, a)
	if len(partners) == 0 || len(r.pairsOf(f, b)) == 0 {
		return false
	}
	return !slices.ContainsFunc(partners, func(p int) bool { return slices.Contains(r.Found[b], reading.Place{Fact: f, Token: p}) })
}

// nameBefore gives the name next before a token of the piece, past words only; -1 where there is none.
func (r Rules) nameBefore(k int) int {
	for i := k - 1; i >= max(0, k-4) && r.Said.Tokens[i+1].Before == en.Joined; i-- {
		if r.Said.Tokens[i].Sort == en.Named {
			return i
		}
		if r.Said.Tokens[i].Text == "and" {
			return -1
		}
	}
	return -1
}

// pairsOf gives the names that a fact puts beside a name of the piece with nothing but "with" or a verb and "with" between.
func (r Rules) pairsOf(f, i int) (all []int) {
	tokens := r.Own[f].Tokens
	for _, p := range r.Found[i] {
		if p.Fact != f {
			continue
		}
		for k := max(1, p.Token-1); k < min(len(tokens)-1, p.Token+3); k++ {
			if !withWhom(&tokens[k]) || k > p.Token+1 && !en.Verbal(tokens, k-1) {
				continue
			}
			before := k - 1
			if before > 0 && en.Verbal(tokens, before) {
				before--
			}
			switch {
			case before == p.Token && tokens[k+1].Sort == en.Named:
				all = append(all, k+1)
			case k+1 == p.Token && tokens[before].Sort == en.Named:
				all = append(all, before)
			}
		}
	}
	return all
}

// withWhom tells whether a word is "with" or a verb that ends in it.
func withWhom(t *en.Token) bool { return t.Text == "with" || strings.HasSuffix(t.Text, " with") }
