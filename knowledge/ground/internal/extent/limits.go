package extent

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// These rules look for a small word of a fact without which what the piece says is more than the fact: "extra", "a year", "mostly", "include".

// lostExtra: an extra duty of 10 percent is no duty of 10 percent.
func (r Rules) lostExtra() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			if t := &tokens[k]; t.Text != "extra" && t.Text != "additional" || r.saysMore() {
				continue
			}
			n, number := nounAndShare(tokens, k)
			for i := range said {
				mine, share := nounAndShare(said, i)
				if mine < 0 || share < 0 || n < 0 || number < 0 {
					continue
				}
				if slices.Contains(r.Found[share], reading.Place{Fact: f, Token: number}) && slices.Contains(r.Found[mine], reading.Place{Fact: f, Token: n}) {
					return verdict.Against(verdict.Qualifier, tokens[k].Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// countedIn: a duty that comes on top of others does not come to its sum with those included.
func (r Rules) countedIn() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 1; i < len(said); i++ {
		if said[i].Text != "included" || said[i-1].Sort != en.Word || len(r.Found[i-1]) == 0 {
			continue
		}
		places := slices.DeleteFunc(slices.Clone(r.Found[i-1]), func(p reading.Place) bool { return !r.Exactly(i-1, p) })
		if by, apart := r.EveryPlace(places, func(p reading.Place) bool { return onTop(r.Own[p.Fact].Tokens, p.Token) }); apart {
			return verdict.Against(verdict.Binding, said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// onTop tells whether a noun stands behind "on top of" or the like.
func onTop(tokens []en.Token, n int) bool {
	for k := n - 1; k >= max(0, n-4) && tokens[k+1].Before == en.Joined; k-- {
		switch tokens[k].Text {
		case "on top of", "besides", "plus", "in addition to", "added to", "apart from", "without":
			return true
		}
	}
	return false
}

// saysMore tells whether the piece says that something comes on top of another thing.
func (r Rules) saysMore() bool {
	return r.HasListed("more") || slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool {
		return strings.Contains(t.Text, "on top") || strings.HasSuffix(t.Text, " up")
	})
}

// nounAndShare gives the noun that stands at or behind a place and the share next to it, before or behind; -1 where there are none.
func nounAndShare(tokens []en.Token, k int) (noun, share int) {
	noun, share = -1, -1
	for n := k; n < min(len(tokens), k+6) && (n == k || tokens[n].Before == en.Joined || tokens[n].Before == en.Quoted); n++ {
		t := &tokens[n]
		if grammar.IsShare(*t) && share < 0 {
			share = n
			continue
		}
		if t.Sort != en.Word || !t.Content() || en.Verbal(tokens, n) {
			break
		}
		noun = n
	}
	for n := k - 1; share < 0 && n >= max(0, k-2) && tokens[n+1].Before == en.Joined; n-- {
		if grammar.IsShare(tokens[n]) {
			share = n
		}
	}
	for n := max(noun, k) + 1; noun >= 0 && share < 0 && n < min(len(tokens), noun+9) && tokens[n].Before == en.Joined; n++ {
		if grammar.IsShare(tokens[n]) {
			share = n
		}
	}
	return noun, share
}

// lostRate: 4 million a year is not 4 million.
func (r Rules) lostRate() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if said[i].Sort != en.Number || len(r.Found[i]) == 0 || saysRate(said) {
			continue
		}
		if !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return !rated(r.Own[p.Fact].Tokens, p.Token) }) {
			return verdict.Against(verdict.Qualifier, said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// rated tells whether a number of a fact is what there is in each year, month or season.
func rated(tokens []en.Token, n int) bool {
	for k := n + 1; k < min(len(tokens), n+4) && tokens[k].Before == en.Joined; k++ {
		switch tokens[k].Text {
		case "a year", "a month", "annually", "yearly", "each year", "every year", "per year", "each month", "every month", "per month":
			return true
		case "a", "per", "each", "every":
			return k+1 < len(tokens) && en.TimeUnit(tokens[k+1].Stem)
		}
	}
	return false
}

// saysRate tells whether a text speaks of a length of time at all.
func saysRate(tokens []en.Token) bool {
	return slices.ContainsFunc(tokens, func(t en.Token) bool {
		for _, s := range en.StemsOf(&t) {
			if en.TimeUnit(s) || s == "annual" || s == "year" || s == "month" || s == "everi" || s == "each" {
				return true
			}
		}
		return t.Sort == en.Number && (t.Quantity.Unit == "year" || t.Quantity.Unit == "month")
	})
}

// lostMostly: what is largely so, or so of most, is not told as so.
func (r Rules) lostMostly() (verdict.Verdict, bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 0; k+1 < len(tokens); k++ {
			switch tokens[k].Text {
			case "largely", "mostly", "mainly", "chiefly", "primarily", "most", "partly":
			default:
				continue
			}
			n := k + 1
			for n < len(tokens) && tokens[n].Before == en.Joined && !tokens[n].Content() {
				n++
			}
			if tokens[k].Text == "most" && n < len(tokens) && !strings.HasSuffix(tokens[n].Text, "s") {
				continue // "most say so"
			}
			if n == len(tokens) || tokens[n].Before != en.Joined || tokens[n].Sort == en.Dated || en.Verbal(tokens, n) || !r.UsesExactly(reading.Place{Fact: f, Token: n}) {
				continue
			}
			if !r.HasListed("some") && !r.SaidAs(en.Limiting|en.Negative) {
				return verdict.Against(verdict.Qualifier, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
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
			if t := &tokens[k]; t.Text != "conditions" && !slices.Contains(r.Lex.Lists["principle"], t.Stem) || t.Text == "conditions" && tokens[k-1].Text != "with" {
				continue
			}
			v := k - 1
			for v > 0 && v > k-grammar.Scope && !en.Verbal(tokens, v) {
				v--
			}
			if en.Verbal(tokens, v) && r.UsesExactly(reading.Place{Fact: f, Token: v}) && !r.HasListed("principle") && !r.SaidAs(en.Limiting|en.Condition) {
				return verdict.Against(verdict.Qualifier, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// onlyActing: who holds an office in an acting capacity in a fact is not said to hold it without a word of that.
func (r Rules) onlyActing() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, func(t en.Token) bool {
		return t.Is(en.Limiting) || strings.HasPrefix(t.Stem, "temporar") || t.Text == "basis" || t.Text == "capacity"
	}) {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 0; k+1 < len(tokens); k++ {
			if tokens[k].Text != "acting" && tokens[k].Text != "interim" || tokens[k+1].Text != "basis" && tokens[k+1].Text != "capacity" && tokens[k+1].Text != "role" {
				continue
			}
			who := slices.ContainsFunc(said, func(t en.Token) bool {
				return t.Sort == en.Named && !r.Lex.Country(&t) && slices.ContainsFunc(tokens, func(n en.Token) bool { return n.Sort == en.Named && en.Same(&t, &n) })
			})
			if be := slices.IndexFunc(said, func(t en.Token) bool { return t.Stem == "be" }); who && be >= 0 && be+2 < len(said) && en.Article(&said[be+1]) && len(r.Found[be+2]) > 0 {
				return verdict.Against(verdict.Qualifier, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// nothingAtAll: where a certain thing may not be done in a fact, the piece does not say that nothing may.
func (r Rules) nothingAtAll() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 0; i+1 < len(said); i++ {
		if t := said[i].Text; t != "nothing" && t != "nobody" && t != "no one" {
			continue
		}
		k := i + 1
		if said[k].Text == "at all" && k+1 < len(said) {
			k++
		}
		if m := said[k].Text; m != "may" && m != "can" && m != "could" {
			continue
		}
		if !slices.ContainsFunc([]string{"nothing", "anything", "nobody", "anybody", "anyone", "no one", "all", "every", "everything"}, r.Says) {
			return verdict.Missing(verdict.Qualifier, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}
