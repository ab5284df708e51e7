package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// splitThere tells whether "split" or "divided" only says what the numbers of a fact do: a vote with votes against, or the shares of
// several.
func (r Rules) splitThere(i int) bool {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			if no := lostTo(tokens, k); no > 0 && tokens[no].Quantity.Value > 0 || againstTo(tokens, k) {
				return !en.Negated(r.Said.Tokens, i, 3)
			}
		}
	}
	held := func(t en.Token) bool { return slices.Contains(r.Lex.Lists["held"], en.StemsOf(&t)[0]) }
	return !en.Negated(r.Said.Tokens, i, 3) && r.percentages() > 1 && r.factHas(held)
}

// againstTo tells whether a fact says at k by how many a court ruled, of whom some were against: "ruled by 5 to 4".
func againstTo(tokens []en.Token, k int) bool {
	if k+2 >= len(tokens) || tokens[k+1].Text != "to" || !tokens[k].Count() || !tokens[k+2].Count() || tokens[k+2].Quantity.Value == 0 {
		return false
	}
	return slices.ContainsFunc(tokens[max(0, k-6):k], func(t en.Token) bool {
		return t.Stem == "rule" || t.Stem == "held" || t.Stem == "hold" || t.Stem == "decid"
	})
}

// oftenThere tells whether "repeated" or "kept" before a deed says only that it was done more than once, as a fact says by "five times" or
// "keep".
func (r Rules) oftenThere(i int) bool {
	if en.Negated(r.Said.Tokens, i, 3) || i+1 == len(r.Said.Tokens) {
		return false
	}
	if strings.HasPrefix(r.Said.Tokens[i].Text, "ke") && !r.Said.Tokens[i+1].Ing {
		return false
	}
	again := func(t en.Token) bool { return t.Stem == "keep" || t.Stem == "repeat" }
	return r.factHas(again) || slices.ContainsFunc(r.Own, func(f en.Text) bool { return manyTimes(f.Tokens) })
}

// manyTimes tells whether a text has a number of times: "five times".
func manyTimes(tokens []en.Token) bool {
	for k := 0; k+1 < len(tokens); k++ {
		if tokens[k].Sort == en.Number && tokens[k].Quantity.Value > 1 && tokens[k+1].Text == "times" {
			return true
		}
	}
	return false
}

// underRule tells whether "used" stands before a rule under which a fact says that something was done, or on which it rested.
func (r Rules) underRule(i int) bool {
	said := r.Said.Tokens
	if en.Negated(said, i, 3) {
		return false
	}
	for k := max(0, i-5); k < min(len(said), i+6); k++ {
		if k != i && r.foundWhere(k, func(p reading.Place) bool { return underAt(r.Own[p.Fact].Tokens, p.Token) }) {
			return true
		}
	}
	return false
}

// underAt tells whether "under" stands up to four words before a token, in its part of the sentence, or the fact says what rested on it.
func underAt(tokens []en.Token, k int) bool {
	for n := k - 1; n >= max(0, k-5) && tokens[n+1].Before == en.Joined; n-- {
		if tokens[n].Text == "under" || tokens[n].Text == "rested on" || tokens[n].Text == "rests on" {
			return true
		}
		if tokens[n].Is(en.Verb) && !tokens[n].Is(en.Noun) {
			return false
		}
	}
	return slices.ContainsFunc(tokens[k:], func(t en.Token) bool { return t.Text == "on which" || strings.HasPrefix(t.Text, "rested") })
}

// lawOf tells whether a fact gives a law by its date, which is when it was passed: "the law of May 2021".
func (r Rules) lawOf() bool {
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		for k := 2; k < len(f.Tokens); k++ {
			law := &f.Tokens[k-2]
			if f.Tokens[k].Sort == en.Dated && f.Tokens[k-1].Text == "of" && grammar.AnyOf(law, "law", "act", "statute") && law.Sort == en.Word {
				return true
			}
		}
		return false
	})
}

// making are the stems of verbs by which what was not there before comes about, or one comes in the place of another.
var making = strings.Fields("creat found establish form succeed replac becam becom launch")

// madeNew tells whether "new" stands before what a fact says was made then, or who came in another's place.
func (r Rules) madeNew(i int) bool {
	said := r.Said.Tokens
	if en.Negated(said, i, 3) {
		return false
	}
	for k := i + 1; k < min(len(said), i+4) && said[k].Before == en.Joined; k++ {
		if r.foundWhere(k, func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			return slices.ContainsFunc(tokens[max(0, p.Token-6):min(len(tokens), p.Token+3)], func(t en.Token) bool {
				return slices.Contains(making, en.StemsOf(&t)[0])
			})
		}) {
			return true
		}
	}
	return false
}

// orderedDeed tells whether "ordered" only says in the passive who did what its noun says and a fact by a verb: "a rise was ordered by
// Norway" for "Norway raised". It stands where that verb does.
func (r Rules) orderedDeed(i int) bool {
	said := r.Said.Tokens
	if said[i].Stem != "order" || !said[i].Ed || !grammar.Passive(said, i) {
		return false
	}
	for n := i - 1; n >= 0 && said[n+1].Before < en.Strong; n-- {
		if en.Verbal(said, n) || n == 0 || !en.Article(&said[n-1]) {
			continue
		}
		for _, p := range r.Found[n] {
			if tokens := r.Own[p.Fact].Tokens; tellsDeed(tokens, p.Token) && !en.Negated(tokens, p.Token, 4) {
				r.Found[i] = append(r.Found[i], p)
			}
		}
	}
	return r.found(i)
}
