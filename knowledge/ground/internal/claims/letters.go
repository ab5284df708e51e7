package claims

import (
	"tiktalks/knowledge/ground/internal/en"
)

// otherLetter tells whether the claim tells something apart from others by a letter, at i, for which the fact has another one behind the same
// word: "section B" for "section H".
func (r Rules) otherLetter(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	if i == 0 || !letter(&said[i]) || said[i].Before != en.Joined {
		return false
	}
	other := false
	for _, p := range r.Found[i-1] {
		k := p.Token + 1
		if k < len(own) && letter(&own[k]) {
			if own[k].Text == said[i].Text {
				return false
			}
			other = true
		}
	}
	return other
}

// letter tells whether a token is a single letter.
func letter(t *en.Token) bool { return t.Sort == en.Named && len(t.Text) == 1 }
