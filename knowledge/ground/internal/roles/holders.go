package roles

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// OfWhom: who is somebody's in a fact ("Holm of Vardal") is not somebody else's.
func (r Rules) OfWhom() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		o := ofName(said, i)
		if o < 0 || len(r.Found[i]) == 0 || len(r.Found[o]) == 0 {
			continue
		}
		own, by := true, ""
		for _, p := range r.Found[i] {
			theirs := ofName(r.Own[p.Fact].Tokens, p.Token)
			if theirs < 0 {
				continue
			}
			if own = en.Same(&said[o], &r.Own[p.Fact].Tokens[theirs]); own {
				break
			}
			by = r.Own[p.Fact].ID
		}
		if !own {
			return verdict.Against(verdict.Role, said[i].Text+" of "+said[o].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// officeOf: who holds an office of one thing in the facts does not hold it of another that stands elsewhere there: "the director of the yard"
// where Holm is the director of the ferry and joined the board of the yard.
func (r Rules) officeOf() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		h := r.ofThing(said, i)
		if h < 0 || len(r.Found[i]) == 0 || len(r.Found[h]) == 0 {
			continue
		}
		if _, other := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
			theirs := r.ofThing(r.Own[p.Fact].Tokens, p.Token)
			return theirs >= 0 && !slices.ContainsFunc(r.Found[h], func(q reading.Place) bool {
				return q.Fact != p.Fact || p.Token < q.Token && q.Token <= theirs
			})
		}); other {
			return verdict.Missing(verdict.Role, said[i].Text+" of "+said[h].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// ofThing gives the last word of what the office at i is of: "yard" in "director of the Danish yard"; -1 where it is nothing's.
func (r Rules) ofThing(tokens []en.Token, i int) int {
	if !r.Lex.Post(&tokens[i]) || i+2 >= len(tokens) || tokens[i+1].Text != "of" || tokens[i+1].Before != en.Joined {
		return -1
	}
	last := -1
	for k := i + 2; k < len(tokens) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		switch {
		case en.Article(t):
		case !t.Content() || t.Sort != en.Word && t.Sort != en.Named || en.Verbal(tokens, k):
			return last
		default:
			last = k
		}
	}
	return last
}

// ofName gives the name behind "of" right behind the name at i; -1 where there is none.
func ofName(tokens []en.Token, i int) int {
	if i+2 >= len(tokens) || tokens[i].Sort != en.Named || tokens[i+2].Sort != en.Named {
		return -1
	}
	if of := &tokens[i+1]; of.Text != "of" || of.Before != en.Joined {
		return -1
	}
	return i + 2
}

// alltogether: what several have together nobody of them has alone. Where the piece says of one of them the number next behind, it names
// them all.
func (r Rules) alltogether() (verdict.Verdict, bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			from, several := sharers(tokens, k)
			if !several || !r.saysNumberBehind(f, k) {
				continue
			}
			if missing := r.leftOutOf(f, from, k); missing >= 0 {
				return verdict.Against(verdict.Binding, tokens[missing].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// leftOutOf gives the first word of tokens from to before to of a fact that the piece leaves out, where it says another one of them; -1
// where it says all or none.
func (r Rules) leftOutOf(f, from, to int) int {
	tokens := r.Own[f].Tokens
	said, missing := false, -1
	for n := from; n < to; n++ {
		t := &tokens[n]
		if !t.Content() || t.Is(en.Harmless|en.Light) || t.Sort == en.Dated {
			continue
		}
		if r.UsesAt(f, n) {
			said = true
		} else if missing < 0 {
			missing = n
		}
	}
	if !said {
		return -1
	}
	return missing
}

// sharers gives where those begin who have something together by the word at k, and whether they are several.
func sharers(tokens []en.Token, k int) (from int, several bool) {
	if tokens[k].Text != "together" && tokens[k].Text != "jointly" {
		return 0, false
	}
	for from = k; from > 0 && tokens[from].Before == en.Joined; from-- {
		several = several || strings.HasPrefix(tokens[from].Text, "and")
	}
	return from, several
}

// saysNumberBehind tells whether the piece has the number that stands next behind token k of a fact, before any comma.
func (r Rules) saysNumberBehind(f, k int) bool {
	tokens := r.Own[f].Tokens
	for n := k + 1; n < len(tokens) && tokens[n].Before < en.Comma; n++ {
		if tokens[n].Sort == en.Number {
			return r.UsesAt(f, n)
		}
	}
	return false
}
