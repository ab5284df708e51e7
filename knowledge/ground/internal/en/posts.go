package en

import (
	"slices"
	"strings"
)

// post is that somebody is the minister or secretary of something, as a fact has it.
type post struct {
	Holder, Noun int    // where his name and the word for the post stand
	Field        string // stem of what he is minister of: "harbour"
}

// BodyOf tells whether a word or name ends in one for what a minister runs.
func BodyOf(t *Token) bool {
	last := t.Stem
	if len(t.Parts) > 0 {
		last = t.Parts[len(t.Parts)-1]
	}
	return (last == "ministri" || last == "department" || last == "treasuri") && (t.Sort == Word || t.Sort == Named)
}

// holdsNow tells whether nothing before a post at k says that it is nobody's, another's or of another time: "the former minister", "the
// minister's son".
func holdsNow(tokens []Token, k int) bool {
	return !tokens[k].Poss && !Negated(tokens, k, 5) && !slices.ContainsFunc(tokens[max(0, k-3):k], func(t Token) bool {
		return t.Is(Limiting) || strings.HasSuffix(t.Text, "former") || strings.HasSuffix(t.Text, "was") || t.Text == "next" || t.Text == "shadow"
	})
}

// PostsIn finds who a text says is the minister or secretary of what: "Holm is the harbour minister", "Harbour Minister Holm", "Holm,
// the minister of harbours". Who is deputy or former minister runs nothing.
func PostsIn(tokens []Token) (all []post) {
	for k := range tokens {
		if !ofPost(&tokens[k]) || !holdsNow(tokens, k) {
			continue
		}
		if holder := holderOf(tokens, k); holder >= 0 {
			all = append(all, post{holder, k, fieldOf(tokens, k)})
		}
	}
	return all
}

// ofPost tells whether a word or name ends in "minister" or "secretary".
func ofPost(t *Token) bool {
	words := StemsOf(t)
	last := words[len(words)-1]
	return (last == "secretari" || last == "minist") && (t.Sort == Word || t.Sort == Named)
}

// fieldOf gives the stem of what somebody is minister of.
func fieldOf(tokens []Token, k int) string {
	if words := StemsOf(&tokens[k]); len(words) > 1 {
		return words[len(words)-2]
	}
	if k+2 < len(tokens) && (tokens[k+1].Text == "of" || tokens[k+1].Text == "for") {
		n := k + 2
		if Article(&tokens[n]) && n+1 < len(tokens) {
			n++
		}
		return StemsOf(&tokens[n])[0]
	}
	if k > 0 && tokens[k].Before == Joined {
		words := StemsOf(&tokens[k-1])
		return words[len(words)-1]
	}
	return ""
}

// holderOf gives the name of who holds the post at k: behind it, or before "is" or a comma in front of it; -1 where there is none.
func holderOf(tokens []Token, k int) int {
	if k+1 < len(tokens) && tokens[k+1].Sort == Named && tokens[k+1].Before == Joined {
		for k++; k+1 < len(tokens) && tokens[k+1].Sort == Named && tokens[k+1].Before == Joined; k++ {
		}
		return k
	}
	for n := k; n > max(0, k-6); n-- {
		p := &tokens[n-1]
		switch {
		case tokens[n].Before == Comma && p.Sort == Named:
			return n - 1
		case tokens[n].Before != Joined, tokens[n].Is(Limiting | Negative | Planned), n < k && tokens[n].Sort == Word && tokens[n].Is(Preposed):
			return -1
		case tokens[n].Text == "is" && p.Sort == Named:
			return n - 1
		}
	}
	return -1
}

// BodySpan gives where the name of a body begins and ends, with the country and the article before it: "the Norwegian Ministry of
// Harbours".
func (l *Lexicon) BodySpan(tokens []Token, b int, field string) (start, end int, ok bool) {
	words := StemsOf(&tokens[b])
	start, end = b, b+1
	switch last := words[len(words)-1]; {
	case !BodyOf(&tokens[b]):
		return 0, 0, false
	case len(words) > 1 && words[len(words)-2] == field, last == "treasuri" && field == last:
	case b+2 < len(tokens) && (tokens[b+1].Text == "of" || tokens[b+1].Text == "for") && StemsOf(&tokens[b+2])[0] == field:
		end = b + 3
	case b > 0 && tokens[b].Before == Joined && StemsOf(&tokens[b-1])[0] == field:
		start--
	default:
		return 0, 0, false
	}
	for start > 0 && tokens[start].Before == Joined &&
		(l.Country(&tokens[start-1]) || Article(&tokens[start-1]) && tokens[start-1].Text != "of") {
		start--
	}
	if end+1 < len(tokens) && tokens[end].Text == "of" && l.Country(&tokens[end+1]) {
		end += 2
	}
	return start, end, true
}
