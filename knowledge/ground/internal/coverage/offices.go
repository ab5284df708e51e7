package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
)

// ByOffice finds the name of the facts that the word or name at i speaks of by what it is: "the Norwegian president" for Holm; none
// where it may be more than one.
func (r Rules) ByOffice(i int) (all []reading.Place) {
	if len(r.Lex.Offices) == 0 || r.Said.Tokens[i].Sort == en.Named && r.Said.Tokens[i].ID[0] == '~' {
		return nil
	}
	spoken := func(o en.Office) bool { return r.spokenAs(i, o) }
	id := ""
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			n := &tokens[k]
			if n.Sort != en.Named || en.NotYet(tokens, k) || !slices.ContainsFunc(r.Lex.Offices[n.ID], spoken) {
				continue
			}
			if id != "" && id != n.ID {
				return nil
			}
			id = n.ID
			all = append(all, reading.Place{Fact: f, Token: k})
		}
	}
	return all
}

// spokenAs tells whether the token at i is part of words that speak of the holder of an office: "Norwegian" and "president" in "the
// Norwegian president", "the president of Norway" and "the Danish and the Norwegian president".
func (r Rules) spokenAs(i int, o en.Office) bool {
	said := r.Said.Tokens
	if said[i].Sort == en.Named {
		return said[i].ID == o.Whose && en.HeldBy(said, i, o.Stems) >= 0
	}
	for k := max(0, i-len(o.Stems)+1); k <= i; k++ {
		end, ok := en.OfficeAt(said, k, o.Stems)
		if !ok || i >= end {
			continue
		}
		if o.Whose == "" {
			return said[k].Parts != nil && said[k].Parts[0] == "the" || k > 0 && en.Pointing(&said[k-1])
		}
		if heldAt(said, k, end, o) {
			return true
		}
	}
	last := o.Stems[len(o.Stems)-1]
	return o.Whose == "" && !o.Ranked() && i > 0 && en.Pointing(&said[i-1]) && said[i].Stem == last
}

// heldAt tells whether the words of an office from k to end belong to the name whose it is: "Norwegian president", "president of Norway".
func heldAt(said []en.Token, k, end int, o en.Office) bool {
	for n := max(0, k-4); n < min(len(said), end+5); n++ {
		if said[n].Sort == en.Named && said[n].ID == o.Whose && en.HeldBy(said, n, o.Stems) == k {
			return true
		}
	}
	return false
}

// runsBody tells whether the word at i belongs to words by which somebody runs the body whose minister or secretary a fact says he is:
// "Holm runs the Harbour Ministry", "the Harbour Ministry is led by Holm" for "Holm is the Norwegian harbour minister". What is found
// there is the post.
func (r Rules) runsBody(i int) bool {
	if !slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool { return en.BodyOf(&t) }) {
		return false
	}
	for f := range r.Own {
		for _, p := range en.PostsIn(r.Own[f].Tokens) {
			if !r.runsIn(i, &r.Own[f].Tokens[p.Holder], p.Field) {
				continue
			}
			if en.BodyOf(&r.Said.Tokens[i]) {
				r.put(i, f, p.Noun)
			}
			return true
		}
	}
	return false
}

// runsIn tells whether the word at i belongs to words that say that somebody runs the body for a field.
func (r Rules) runsIn(i int, holder *en.Token, field string) bool {
	for body := range r.Said.Tokens {
		if from, to := r.runAt(body, holder, field); from <= i && i < to {
			return true
		}
	}
	return false
}

// runAt gives where words stand that the one whom a fact names runs the body at b, and where they end; two zeros where there are none.
func (r Rules) runAt(b int, holder *en.Token, field string) (from, to int) {
	start, end, ok := r.Lex.BodySpan(r.Said.Tokens, b, field)
	if !ok {
		return 0, 0
	}
	back, some := r.upTo(start, -1)
	ahead, more := r.upTo(end-1, 1)
	namedAhead := ahead < len(r.Said.Tokens) && r.Said.Tokens[ahead].Sort == en.Named && r.isOne(ahead, holder)
	switch {
	case back >= 0 && some && r.isOne(back, holder):
		return back + 1, end
	case more && namedAhead:
		return start, ahead
	case some && namedAhead && ahead > end:
		return back + 1, ahead // "the man at the head of the ministry is Holm"
	}
	return 0, 0
}

// isOne tells whether a word of the piece is somebody's name or may stand for him.
func (r Rules) isOne(k int, holder *en.Token) bool {
	t := &r.Said.Tokens[k]
	return t.Sort == en.Named && en.Same(t, holder) || t.Text == "he" || t.Text == "she"
}

// upTo goes from a token one way as long as the words say who is at the head of something, and gives where it came to; some tells
// whether one of them says that somebody is.
func (r Rules) upTo(k, step int) (end int, some bool) {
	said := r.Said.Tokens
	for k += step; k >= 0 && k < len(said) && said[k].Sort == en.Word; k += step {
		partEnds := step < 0 && said[k+1].Before == en.Strong || step > 0 && said[k].Before >= en.Comma
		if partEnds || en.Pronoun(&said[k]) {
			break
		}
		for _, s := range en.StemsOf(&said[k]) {
			if !said[k].Is(en.Function|en.Linking) && !slices.Contains(r.Lex.Lists["atop"], s) {
				return k, false
			}
			some = some || slices.Contains(r.Lex.Lists["running"], s)
		}
	}
	return k, some
}
