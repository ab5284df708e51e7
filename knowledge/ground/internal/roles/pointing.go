package roles

import (
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// toWhom: what goes to, comes from or is made with somebody in the facts does not go to somebody else.
func (r Rules) toWhom() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		n, p := prepositional(said, i)
		if n < 0 || len(r.Found[i]) == 0 || len(r.Found[n]) == 0 || said[i].Is(en.Harmless|en.Light) {
			continue
		}
		by, bad := r.EveryPlace(r.Found[i], func(q reading.Place) bool {
			k, other := prepositional(r.Own[q.Fact].Tokens, q.Token)
			return r.Exactly(i, q) && k >= 0 && other == p && !r.inListAt(n, q.Fact, k)
		})
		if bad {
			return verdict.Against(verdict.Role, said[i].Text+" "+p+" "+said[n].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// prepositional gives the name behind a word and its preposition: "exports to Norway".
func prepositional(tokens []en.Token, i int) (name int, preposition string) {
	if !grammar.ContentWord(&tokens[i]) || i+2 >= len(tokens) || tokens[i+1].Before != en.Joined {
		return -1, ""
	}
	switch p := tokens[i+1].Text; p {
	case "to", "into", "from", "against":
		k := i + 2
		if tokens[k].Text == "the" && k+1 < len(tokens) {
			k++
		}
		if tokens[k].Sort == en.Named && tokens[k].Before == en.Joined && !tokens[k].Poss {
			return k, p
		}
	}
	return -1, ""
}

// inListAt tells whether a fact has what the piece has at n in the list of names that begins at k.
func (r Rules) inListAt(n, fact, k int) bool {
	tokens := r.Own[fact].Tokens
	for ; k < len(tokens) && tokens[k].Before < en.Strong; k++ {
		switch t := &tokens[k]; {
		case t.Sort == en.Named && en.Same(&r.Said.Tokens[n], t):
			return true
		case t.Text == "of", !t.Content() && t.Text != "and" && t.Text != "or" && !en.Article(t), en.Verbal(tokens, k):
			return false
		}
	}
	return false
}

// pronounOfOther: "his" and "he" speak of who was named in the sentence before: where that is somebody whom the facts of this one don't
// name, they are about another one.
func (r Rules) pronounOfOther() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 0; i < min(len(said), 4); i++ {
		switch said[i].Text {
		case "he", "she", "his", "her", "him":
		default:
			if said[i].Sort == en.Named && !r.Lex.Country(&said[i]) {
				return verdict.Verdict{}, false
			}
			continue
		}
		who := r.FirstNamed()
		if who == nil || len(r.Find(who, r.Own)) > 0 || len(r.Find(who, r.Near)) == 0 {
			return verdict.Verdict{}, false
		}
		return verdict.Missing(verdict.Role, said[i].Text), true
	}
	return verdict.Verdict{}, false
}
