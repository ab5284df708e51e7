package ground

import (
	"slices"
	"strings"
)

// sorts: where a fact speaks of US companies the piece does not speak of US users: behind the same word no noun of another sort.
func (r *reading) sorts() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if s := r.lex.sorts[said[i].stem]; s != 0 && said[i].sort == word && len(r.found[i]) == 0 && strings.HasSuffix(said[i].text, "s") && !r.anyOfSort(s) {
			return missing(Binding, said[i].text), true
		}
	}
	for i := 1; i < len(said); i++ {
		mine, m := r.lex.sorts[said[i].stem], contentBefore(said, i)
		if mine == 0 || said[i].sort != word || m < 0 || said[m].is(linking|speech|attributing) && said[m].sort == word && !verbal(said, m) {
			continue
		}
		same, other := false, ""
		for _, p := range r.positionsOf(m) {
			switch r.lex.sortBehind(r.own[p.fact].tokens, p.token) {
			case 0:
			case mine:
				same = true
			default:
				other = r.own[p.fact].id
			}
		}
		if other != "" && !same {
			return against(Binding, said[m].text+" "+said[i].text, other), true
		}
	}
	return Verdict{}, false
}

// contentBefore gives the word, name or number up to three words before token i; -1 where there is none.
func contentBefore(tokens []token, i int) int {
	for k := i - 1; k >= max(0, i-3) && tokens[k+1].before == joined; k-- {
		if tokens[k].text == "and" || tokens[k].text == "or" || tokens[k].is(preposed) {
			return -1
		}
		if tokens[k].content() || tokens[k].text == "both" || tokens[k].text == "other" {
			return k
		}
	}
	return -1
}

// sortBehind gives the sort of the next word behind a token; 0 where it has none.
func (l *lexicon) sortBehind(tokens []token, i int) int {
	if q := tokens[i].q.unit; tokens[i].sort == number && timeUnit(q) {
		return l.sorts["day"]
	}
	if p := tokens[i].parts; len(p) > 1 && l.sorts[p[len(p)-1]] != 0 && tokens[i].sort == word && !tokens[i].is(verb) {
		return l.sorts[p[len(p)-1]] // "analog chips" is one word
	}
	for k := i + 1; k < min(len(tokens), i+4) && tokens[k].before == joined && !tokens[k].is(preposed); k++ {
		if tokens[i].sort == number && tokens[k].text == "and" {
			return 0 // "the founder 20% and workers 10%"
		}
		if tokens[k].content() {
			return l.sorts[tokens[k].stem]
		}
	}
	return 0
}

// anyOfSort tells whether the facts have anything that a general noun of a sort may stand for: a word of that sort, for countries
// the name of one, for the others a name that is none.
func (r *reading) anyOfSort(s int) bool {
	if s == r.lex.sorts["day"] || s == r.lex.sorts["round"] || s == r.lex.sorts["vote"] {
		return true
	}
	countries := s == r.lex.sorts["country"]
	return slices.ContainsFunc(append(slices.Clone(r.own), r.near...), func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(n token) bool {
			if n.sort == named {
				return r.lex.country(&n) == countries
			}
			return n.sort == word && (r.lex.sorts[n.stem] == s || slices.ContainsFunc(n.parts, func(p string) bool { return r.lex.sorts[p] == s }))
		})
	})
}
