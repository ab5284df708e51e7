package ground

import (
	"slices"
	"strings"
)

// ofWhom: who is somebody's in a fact ("Holm of Vardal") is not somebody else's.
func (r *reading) ofWhom() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		o := ofName(said, i)
		if o < 0 || len(r.found[i]) == 0 || len(r.found[o]) == 0 {
			continue
		}
		own, by := true, ""
		for _, p := range r.found[i] {
			theirs := ofName(r.own[p.fact].tokens, p.token)
			if theirs < 0 {
				continue
			}
			if own = same(&said[o], &r.own[p.fact].tokens[theirs]); own {
				break
			}
			by = r.own[p.fact].id
		}
		if !own {
			return against(Role, said[i].text+" of "+said[o].text, by), true
		}
	}
	return Verdict{}, false
}

// ofName gives the name behind "of" right behind the name at i; -1 where there is none.
func ofName(tokens []token, i int) int {
	if tokens[i].sort != named || i+2 >= len(tokens) || tokens[i+1].text != "of" || tokens[i+1].before != joined || tokens[i+2].sort != named {
		return -1
	}
	return i + 2
}

// alltogether: what several have together nobody of them has alone. Where the piece says of one of them the number next behind, it names
// them all.
func (r *reading) alltogether() (Verdict, bool) {
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			from, is := sharers(tokens, k)
			if !is || !r.saysNumberBehind(f, k) {
				continue
			}
			said, missing := false, -1
			for n := from; n < k; n++ {
				t := &tokens[n]
				if !t.content() || t.is(harmless|light) || t.sort == dated {
					continue
				}
				if r.uses(at{f, n}) {
					said = true
				} else if missing < 0 {
					missing = n
				}
			}
			if said && missing >= 0 {
				return against(Binding, tokens[missing].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// notOnes are the words of a fact without which a word of the piece says more than it.
var notOnes = map[string][]string{
	"one": {"each", "every"}, "any": {"only"},
	"between them": {"each", "apiece"}, "combined": {"each", "apiece"}, "jointly": {"each", "apiece"}, "together": {"each", "apiece"},
	"in total": {"each", "apiece"}, "altogether": {"each", "apiece"},
}

// notOne: what goes for each of several does not go for one, nor what goes for one only for any.
func (r *reading) notOne() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		wants := notOnes[said[i].text]
		if len(wants) == 0 || said[i].sort == number || slices.ContainsFunc(r.found[i], func(p at) bool { return r.exactly(i, p) }) ||
			governed(said, i, negative, 4) {
			continue
		}
		for f := range r.own {
			for k := range r.own[f].tokens {
				if t := &r.own[f].tokens[k]; slices.Contains(wants, t.text) && !r.uses(at{f, k}) {
					return against(Qualifier, t.text, r.own[f].id), true
				}
			}
		}
	}
	return Verdict{}, false
}

// sharers gives where those begin who have something together by the word at k, and whether they are several.
func sharers(tokens []token, k int) (from int, several bool) {
	if tokens[k].text != "together" && tokens[k].text != "jointly" {
		return 0, false
	}
	for from = k; from > 0 && tokens[from].before == joined; from-- {
		several = several || strings.HasPrefix(tokens[from].text, "and")
	}
	return from, several
}

// saysNumberBehind tells whether the piece has the number that stands next behind token k of a fact, before any comma.
func (r *reading) saysNumberBehind(f, k int) bool {
	for n := k + 1; n < len(r.own[f].tokens) && r.own[f].tokens[n].before < comma; n++ {
		if r.own[f].tokens[n].sort == number {
			return r.uses(at{f, n})
		}
	}
	return false
}
