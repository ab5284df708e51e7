package roles

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// aside: what only says where or about what a thing is does not do what the thing does: "the port closed" for "the yard near the port
// closed".
func (r Rules) aside() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := 1; v < len(said); v++ {
		if !finite(said, v) || said[v-1].Sort != en.Word || !said[v-1].Content() || headAside(said, v-1) >= 0 {
			continue
		}
		if by, aside := r.EveryPlace(r.sameVerb(v), func(p reading.Place) bool { return r.onlyAside(v, p) }); aside {
			return verdict.Against(verdict.Role, said[v-1].Text+" "+said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// finite tells whether a plain verb in the past, or "is" and the like, stands right behind the word before it.
func finite(tokens []en.Token, v int) bool {
	t := &tokens[v]
	if t.Before != en.Joined || t.Hyphen || t.Stem == "call" || t.Stem == "name" {
		return false // "a company called Hald"
	}
	return isBe(t) || t.Ed && en.Verbal(tokens, v) && !t.Is(en.Linking|en.Light|en.Planned|en.Weak) &&
		(!grammar.BareParticiple(tokens, v) || onlyVerb(tokens, v))
}

// onlyVerb tells whether a text has no other verb than the one at v, which so is no participle.
func onlyVerb(tokens []en.Token, v int) bool {
	for k := range tokens {
		if k != v && (en.Verbal(tokens, k) || tokens[k].Is(en.Linking)) {
			return false
		}
	}
	return true
}

// isBe tells whether a token is a finite form of "to be".
func isBe(t *en.Token) bool {
	return t.Text == "was" || t.Text == "were" || t.Text == "is" || t.Text == "are"
}

// sameVerb gives where the facts have the verb at v; of "is" and the like where they stand before what it says of its subject.
func (r Rules) sameVerb(v int) []reading.Place {
	said := r.Said.Tokens
	if !isBe(&said[v]) {
		return r.PositionsOf(v)
	}
	if v+1 == len(said) || said[v+1].Before != en.Joined {
		return nil
	}
	var all []reading.Place
	for _, p := range r.Found[v+1] {
		if p.Token == 0 || !isBe(&r.Own[p.Fact].Tokens[p.Token-1]) {
			return nil
		}
		all = append(all, reading.Place{Fact: p.Fact, Token: p.Token - 1})
	}
	return all
}

// onlyAside tells whether at a place of the verb at v the piece's subject stands there too, but only says where or about what the subject
// of the fact is.
func (r Rules) onlyAside(v int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if p.Token == 0 || !finite(tokens, p.Token) || !en.Same(&r.Said.Tokens[v-1], &tokens[p.Token-1]) {
		return false
	}
	head := headAside(tokens, p.Token-1)
	return head >= 0 && !r.UsesAt(p.Fact, head)
}

// headAside gives the thing of which the noun at k says where or about what it is: the yard in "the yard near the port"; -1 where there
// is none. Whoever works somewhere or for somebody may stand for them.
func headAside(tokens []en.Token, k int) int {
	article := false
	for ; k > 1 && tokens[k].Before == en.Joined; k-- {
		switch prev := &tokens[k-1]; {
		case slices.Contains(asides, prev.Text):
			head := &tokens[k-2]
			if prev.Before == en.Joined && head.Sort == en.Word && head.Content() && !en.Verbal(tokens, k-2) && !grammar.Actor(head) {
				return k - 2
			}
			return -1
		case article || prev.Sort != en.Word || en.Verbal(tokens, k-1):
			return -1
		case en.Article(prev) && prev.Text != "of":
			article = true
		case !prev.Content():
			return -1
		}
	}
	return -1
}

// asides are prepositions behind which it only stands where, about what or beside what something is.
var asides = strings.Fields("near on under about behind beside against between over in for with")
