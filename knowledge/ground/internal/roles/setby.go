package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// setBy: who set, put or cut something in the piece is not only the one for whom or on whom it was in the fact: "Denmark set rules" for
// "Norway set rules for boats to Denmark", "Denmark cut the fee" for "the fee on Denmark cut to 10 percent". Such a verb, whose past is
// the word itself, is seldom told from a noun, and so the rules about deeds do not see it.
func (r Rules) setBy() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := 1; v < len(said); v++ {
		if !behindName(said, v) || ledBy(said, v-1) || !r.Surely(v-1) {
			continue
		}
		if by, other := r.EveryPlace(r.Found[v], func(p reading.Place) bool { return r.setByOther(v, p) }); other {
			return verdict.Against(verdict.Role, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// behindName tells whether a word that is its own past stands at v right behind a name.
func behindName(tokens []en.Token, v int) bool {
	t, name := &tokens[v], &tokens[v-1]
	return t.Sort == en.Word && slices.Contains(en.SameInPast, t.Text) && t.Before == en.Joined && name.Sort == en.Named && !name.Poss
}

// ledBy tells whether a preposition stands before the name that ends at k: "on Denmark", "for the Danish".
func ledBy(tokens []en.Token, k int) bool {
	for k > 0 && tokens[k].Before == en.Joined && (tokens[k].Sort == en.Named || tokens[k].Text == "the") {
		k--
	}
	t := &tokens[k]
	return t.Sort == en.Word && (t.Is(en.Preposed) || t.Text == "on" || t.Text == "of" || t.Text == "in")
}

// setByOther tells whether a fact has the very verb at v of the piece behind another name, or behind that name with a preposition before
// it.
func (r Rules) setByOther(v int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if !r.Exactly(v, p) || p.Token == 0 || !behindName(tokens, p.Token) {
		return false
	}
	same := r.FoundAt(v-1, p.Fact, p.Token-1) || en.Same(&r.Said.Tokens[v-1], &tokens[p.Token-1])
	return same == ledBy(tokens, p.Token-1)
}
