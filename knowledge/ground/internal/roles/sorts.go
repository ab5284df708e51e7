package roles

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/verdict"
)

// sorts: where a fact speaks of US companies the piece does not speak of US users: behind the same word no noun of another sort.
func (r Rules) sorts() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		sort := r.sortOf(&said[i])
		if sort != 0 && len(r.Found[i]) == 0 && strings.HasSuffix(said[i].Text, "s") && !r.anyOfSort(sort) {
			return verdict.Missing(verdict.Binding, said[i].Text), true
		}
	}
	for i := 1; i < len(said); i++ {
		mine := r.sortOf(&said[i])
		if mine == 0 || said[i].Poss && mine == r.Lex.Sorts["day"] {
			continue
		}
		prev := en.ContentBefore(said, i)
		if prev < 0 || grammar.SaysOrIs(said, prev) {
			continue
		}
		if by, other := r.otherSortBehind(prev, mine); other {
			return verdict.Against(verdict.Binding, said[prev].Text+" "+said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// sortOf gives the sort of what a common noun names, such as that of people for "users"; 0 where it has none.
func (r Rules) sortOf(t *en.Token) int {
	if t.Sort != en.Word {
		return 0
	}
	return r.Lex.Sorts[t.Stem]
}

// otherSortBehind tells whether behind the word at i the facts have a noun of another sort, and none of the sort mine.
func (r Rules) otherSortBehind(i, mine int) (by string, other bool) {
	for _, p := range r.PositionsOf(i) {
		switch r.Lex.SortBehind(r.Own[p.Fact].Tokens, p.Token) {
		case 0:
		case mine:
			return "", false
		default:
			by, other = r.Own[p.Fact].ID, true
		}
	}
	return by, other
}

// anyOfSort tells whether the facts have anything that a general noun of a sort may stand for: a word of that sort, for countries
// the name of one, for the others a name that is none.
func (r Rules) anyOfSort(s int) bool {
	if s == r.Lex.Sorts["day"] || s == r.Lex.Sorts["round"] || s == r.Lex.Sorts["vote"] {
		return true
	}
	countries := s == r.Lex.Sorts["country"]
	ofSort := func(stem string) bool { return r.Lex.Sorts[stem] == s }
	return slices.ContainsFunc(append(slices.Clone(r.Own), r.Near...), func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(n en.Token) bool {
			if n.Sort == en.Named {
				return r.Lex.Country(&n) == countries
			}
			return n.Sort == en.Word && (ofSort(n.Stem) || slices.ContainsFunc(n.Parts, ofSort))
		})
	})
}
