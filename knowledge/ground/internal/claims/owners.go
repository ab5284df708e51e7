package claims

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// misowned tells whether the claim gives somebody the number that the fact gives somebody else, where both have one of their own in a
// list of percentages: "Holm holds 58 percent" for "the banks hold 58 percent, Holm 21 percent", "20 for roads" for "125 for roads and 20
// for rail".
func (r Rules) misowned() bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := range said {
		if said[i].Sort != en.Number || said[i].Quantity.Bound != en.Exact || compares(said) || ofRange(said, i) {
			continue
		}
		same, others := r.sharesLike(i)
		if len(same) == 0 || len(others) == 0 {
			continue
		}
		mine := ownersOf(said, i)
		if !slices.ContainsFunc(mine, func(w int) bool { return r.ownsOnly(w, others) }) {
			continue
		}
		if !slices.ContainsFunc(same, func(k int) bool { return r.mayOwn(i, ownersOf(own, k)) }) {
			return true
		}
	}
	return false
}

// compares tells whether a text holds one number against another: then either may stand beside who has the other one.
func compares(tokens []en.Token) bool {
	return slices.ContainsFunc(tokens, func(t en.Token) bool {
		return grammar.AnyOf(&t, "than", "compared", "versus", "rather than", "instead", "instead of", "not", "each", "from")
	})
}

// sharesLike gives the percentages of the fact that are the claim's number at i, and those that are others.
func (r Rules) sharesLike(i int) (same, others []int) {
	own, q := r.Own[0].Tokens, r.Said.Tokens[i].Quantity
	if q.Unit != "" && percent(q.Unit) != "%" {
		return nil, nil
	}
	for k := range own {
		n := own[k].Quantity
		switch {
		case own[k].Sort != en.Number || percent(n.Unit) != "%" || n.Fraction || ofRange(own, k):
		case n.Value == q.Value:
			same = append(same, k)
		default:
			others = append(others, k)
		}
	}
	others = slices.DeleteFunc(others, func(k int) bool {
		return !slices.ContainsFunc(same, func(n int) bool { return listedWith(own, min(k, n), max(k, n)) })
	})
	return same, others
}

// listedWith tells whether two numbers of a sentence stand in two items of a list, at least one of which has no verb of its own: "the
// banks hold 58 percent, Holm 21 percent".
func listedWith(tokens []en.Token, a, b int) bool {
	items := false
	for k := a + 1; k <= b; k++ {
		if tokens[k].Before == en.Strong {
			return false
		}
		items = items || endsItem(tokens, k)
	}
	return items && (gapped(tokens, a) || gapped(tokens, b))
}

// gapped tells whether the item of a list that the number at i stands in has no verb.
func gapped(tokens []en.Token, i int) bool {
	from, to := itemAround(tokens, i)
	for k := from; k < to; k++ {
		if en.Verbal(tokens, k) || tokens[k].Is(en.Linking) {
			return false
		}
	}
	return true
}

// itemAround gives where the item of a list, or part of the sentence, that token i stands in begins, and the place behind its end.
func itemAround(tokens []en.Token, i int) (from, to int) {
	from, to = i, i+1
	for from > 0 && !endsItem(tokens, from) {
		from--
	}
	for to < len(tokens) && !endsItem(tokens, to) {
		to++
	}
	return from, to
}

// ofRange tells whether the number at i is one end of a range: "130 to 150 percent".
func ofRange(tokens []en.Token, i int) bool {
	low := i >= 2 && tokens[i-2].Sort == en.Number && grammar.RangeOf(tokens, i-2, i)
	return low || i+2 < len(tokens) && tokens[i+2].Sort == en.Number && grammar.RangeOf(tokens, i, i+2)
}

// ownersOf gives what a number in its part of a list may belong to: the next name or noun before it, and the one right behind it or behind
// a "by", "to", "for" or "with".
func ownersOf(tokens []en.Token, i int) (all []int) {
	for k := i - 1; k >= 0 && !endsItem(tokens, k+1); k-- {
		if tokens[k].Sort == en.Number {
			break
		}
		if owner(tokens, k) {
			all = append(all, k)
			break
		}
	}
	if k := i + 1; k < len(tokens) && tokens[k].Before == en.Joined && !endsItem(tokens, k) && owner(tokens, k) {
		all = append(all, k)
	}
	return append(all, receiver(tokens, i)...)
}

// receiver gives the first name or noun behind a "by", "to", "for" or "with" that follows a number in its part of a list.
func receiver(tokens []en.Token, i int) []int {
	leads := false
	for k := i + 1; k < min(len(tokens), i+7) && !endsItem(tokens, k) && tokens[k].Sort != en.Number; k++ {
		leads = leads || grammar.AnyOf(&tokens[k], "by", "to", "for", "with", "went to", "goes to", "belongs to")
		if leads && owner(tokens, k) {
			return []int{k}
		}
	}
	return nil
}

// endsItem tells whether another item of a list, or another part of the sentence, begins at k.
func endsItem(tokens []en.Token, k int) bool {
	return tokens[k].Before >= en.Comma && tokens[k].Before != en.Quoted || grammar.AnyOf(&tokens[k], "and", "but", "while", "plus")
}

// owner tells whether the token at k is a name or noun that a number can belong to, and none for a part of a whole.
func owner(tokens []en.Token, k int) bool {
	t := &tokens[k]
	if t.Sort == en.Named {
		return true
	}
	if t.Sort != en.Word || !t.Content() || en.Verbal(tokens, k) || grammar.Ranks[t.Stem] > 0 || en.TimeUnit(en.Units[t.Text]) {
		return false
	}
	return !t.Is(en.Harmless | en.Linking | en.Light | en.Adverb | en.Weak | en.Planned | en.Certain | en.Support | en.Speech | en.Preposed)
}

// ownsOnly tells whether the fact has the claim's token at w only as what other numbers belong to.
func (r Rules) ownsOnly(w int, others []int) bool {
	own := r.Own[0].Tokens
	if len(r.Found[w]) == 0 || r.Loose[w] {
		return false
	}
	return !slices.ContainsFunc(r.Found[w], func(p reading.Place) bool {
		return !slices.ContainsFunc(others, func(k int) bool { return slices.Contains(ownersOf(own, k), p.Token) })
	})
}

// mayOwn tells whether the fact's number that belongs to such as theirs may be the claim's at i: one of them stands in the claim's item,
// up to another number, or nothing shows whose it is.
func (r Rules) mayOwn(i int, theirs []int) bool {
	said := r.Said.Tokens
	from, to := itemAround(said, i)
	return len(theirs) == 0 || slices.ContainsFunc(theirs, func(n int) bool {
		for k := from; k < to && (k <= i || said[k].Sort != en.Number); k++ {
			if r.standsAt(k, n) {
				return true
			}
		}
		return false
	})
}
