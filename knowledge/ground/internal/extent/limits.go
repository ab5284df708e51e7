package extent

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// These rules look for a small word of a fact without which a number of the piece says more than the fact: "extra", "on top of", "a year".

// lostExtra: an extra duty of 10 percent is no duty of 10 percent.
func (r Rules) lostExtra() (verdict.Verdict, bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			if t := &tokens[k]; t.Text != "extra" && t.Text != "additional" || r.saysMore() {
				continue
			}
			if noun, share := nounAndShare(tokens, k); noun >= 0 && share >= 0 && r.saysShare(f, noun, share) {
				return verdict.Against(verdict.Qualifier, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// saysShare tells whether the piece has a noun and a share of a fact side by side: "a duty of 10 percent".
func (r Rules) saysShare(f, noun, share int) bool {
	for i := range r.Said.Tokens {
		mine, number := nounAndShare(r.Said.Tokens, i)
		if mine >= 0 && number >= 0 && r.standsAt(number, f, share) && r.standsAt(mine, f, noun) {
			return true
		}
	}
	return false
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
	noun, share = nounFrom(tokens, k)
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

// nounFrom gives the last word of the noun that begins at k, and the share that stands in it: "an extra 10 percent duty"; -1 where there
// are none.
func nounFrom(tokens []en.Token, k int) (noun, share int) {
	noun, share = -1, -1
	for n := k; n < min(len(tokens), k+6); n++ {
		t := &tokens[n]
		if n > k && t.Before != en.Joined && t.Before != en.Quoted {
			break
		}
		if grammar.IsShare(*t) && share < 0 {
			share = n
			continue
		}
		if t.Sort != en.Word || !t.Content() || en.Verbal(tokens, n) {
			break
		}
		noun = n
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
		if slices.ContainsFunc(en.StemsOf(&t), ofRate) {
			return true
		}
		return t.Sort == en.Number && (t.Quantity.Unit == "year" || t.Quantity.Unit == "month")
	})
}

// ofRate tells whether a stem is one of a length of time, or of words such as "annual" and "each".
func ofRate(stem string) bool {
	switch stem {
	case "annual", "year", "month", "everi", "each":
		return true
	}
	return en.TimeUnit(stem)
}
