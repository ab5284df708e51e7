package roles

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// otherDoing: what a fact says in "-ing" of one name is not told of another: "Holm sold the yard" for "Holm thanked Berg for selling the
// yard", "Berg left for Oslo" for "Holm met Berg before leaving for Oslo".
func (r Rules) otherDoing() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || said[v].Ing || r.Loose[v] || grammar.Undergone(said, v) {
			continue
		}
		mine := grammar.Sides(said, v).Agents
		if !grammar.NamesOne(said, mine) {
			continue
		}
		if by, other := r.EveryPlace(r.PositionsOf(v), func(p reading.Place) bool {
			who := doerOfDoing(r.Own[p.Fact].Tokens, p.Token)
			return len(who) > 0 && r.another(mine, who, p.Fact)
		}); other {
			return verdict.Against(verdict.Role, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// doerOfDoing gives who does what a word in "-ing" says: behind "for" or "of" the name that a verb takes before it, behind "before",
// "after" and the like who does the verb before. Nil where it is not said so.
func doerOfDoing(tokens []en.Token, i int) []int {
	if !inIng(&tokens[i]) || i < 3 || tokens[i].Before != en.Joined {
		return nil
	}
	k := i - 1
	switch {
	case tokens[k].Text == "for" || tokens[k].Text == "of":
		if tokens[k-1].Sort == en.Named && tokens[k].Before == en.Joined && en.Verbal(tokens, k-2) {
			return []int{k - 1}
		}
	case slices.Contains(besideDoing, tokens[k].Text):
		for u := k - 1; u > 0 && tokens[u+1].Before < en.Strong; u-- {
			if en.Verbal(tokens, u) {
				return grammar.Sides(tokens, u).Agents
			}
		}
	}
	return nil
}

// besideDoing are prepositions behind which the one who does the verb before does what stands in "-ing".
var besideDoing = strings.Fields("before after while without besides")

// placeOfNext: where the next verb of a fact leads is not where the one before took place, which has a place of its own: "Holm met Berg
// in Oslo" for "Holm met Berg in Bergen before leaving for Oslo".
func (r Rules) placeOfNext() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || r.Loose[v] {
			continue
		}
		i := placeBehind(said, v)
		if i < 0 {
			continue
		}
		if by, other := r.EveryPlace(r.Found[i], func(q reading.Place) bool { return r.placedOtherwise(v, q) }); other {
			return verdict.Against(verdict.Role, said[v].Text+" "+said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// placeBehind gives the name behind "in" or "at" with which a verb says where, before the next verb or comma; -1 where there is none.
func placeBehind(tokens []en.Token, v int) int {
	for k := v + 1; k < len(tokens) && tokens[k].Before == en.Joined && !doing(tokens, k); k++ {
		if tokens[k].Sort == en.Named && grammar.Inside(tokens, k) {
			return k
		}
	}
	return -1
}

// doing tells whether a token is a verb, or a word in "-ing".
func doing(tokens []en.Token, k int) bool { return en.Verbal(tokens, k) || inIng(&tokens[k]) }

// inIng tells whether a word, or the first one of a phrase, ends in "-ing".
func inIng(t *en.Token) bool {
	first, _, _ := strings.Cut(t.Text, " ")
	return t.Sort == en.Word && strings.HasSuffix(first, "ing")
}

// placedOtherwise tells whether a fact has the verb at v with a place of its own before q, and another verb between that and q.
func (r Rules) placedOtherwise(v int, q reading.Place) bool {
	tokens := r.Own[q.Fact].Tokens
	return slices.ContainsFunc(r.PositionsOf(v), func(p reading.Place) bool {
		if p.Fact != q.Fact || p.Token > q.Token {
			return false
		}
		own := placeBehind(tokens, p.Token)
		if own < 0 || own >= q.Token {
			return false
		}
		for k := own + 1; k < q.Token; k++ {
			if doing(tokens, k) {
				return true
			}
		}
		return false
	})
}
