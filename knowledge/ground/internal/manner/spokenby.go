package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// tellsNone tells whether the word of speech at i says that somebody does not tell: "did not say which ferries were sold" is nobody's word.
func tellsNone(tokens []en.Token, i int) bool {
	k := i + 1
	for k < len(tokens) && (tokens[k].Sort == en.Dated || tokens[k].Text == "in" || tokens[k].Text == "on") {
		k++
	}
	if k >= len(tokens) || tokens[k].Before != en.Joined || !grammar.AsksWhich(&tokens[k]) && tokens[k].Text != "whether" {
		return false
	}
	return en.Verbal(tokens, i) && en.Governed(tokens, i, en.Negative, 2)
}

// keepsNone tells whether the piece says as well that somebody does not tell what a fact says he does not: "nor a word on which ferries".
func (r Rules) keepsNone() bool {
	said := r.Said.Tokens
	for n := range said {
		if !said[n].Is(en.Negative) {
			continue
		}
		for k := n + 1; k < min(len(said), n+6) && said[k].Before < en.Comma && said[k].Text != "and"; k++ {
			if tellsWhich(&said[k]) {
				return true
			}
		}
	}
	return false
}

// spokenBy tells whether the word at i gives something as the word of one whose word it is in a fact, by a phrase: "going by Holm", "if
// Holm is right", "in its filing".
func (r Rules) spokenBy(i int) bool {
	said := r.Said.Tokens
	switch t := &said[i]; {
	case t.Text == grammar.IfRightText:
		return i+2 < len(said) && (r.isSource(i+1) || r.isSource(i+2))
	case t.Text == "critics":
		return i+1 < len(said) && en.Verbal(said, i+1)
	case t.Text == "going" && i+2 < len(said) && said[i+1].Text == "by":
		return i == 0 || t.Before >= en.Comma
	case t.Text == "of" && i > 0 && i < 4 && r.GoesOn && said[i].Before == en.Joined:
		return r.isSource(i-1) && said[i-1].Sort == en.Named && r.nearSpeaks()
	}
	return r.inItsPaper(i)
}

// nearSpeaks tells whether a fact that the same sentence cites gives somebody's word: behind "Holm spoke of an accord" stands ", Vardal of
// a pause".
func (r Rules) nearSpeaks() bool {
	return slices.ContainsFunc(r.Near, func(f en.Text) bool { return len(grammar.Attributed(f.Tokens)) > 0 })
}

// inItsPaper tells whether the noun at i is that in which somebody said it in a fact, with "in" or "by" before it: "in its filing", "by
// its own court filing" for "said in a court filing".
func (r Rules) inItsPaper(i int) bool {
	said := r.Said.Tokens
	if said[i].Sort != en.Word || !said[i].Content() || len(r.Found[i]) == 0 || en.Verbal(said, i) {
		return false
	}
	by := false
	for k := i - 1; k >= max(0, i-6) && said[k+1].Before == en.Joined && !by; k-- {
		by = said[k].Text == "in" || said[k].Text == "by" || strings.HasPrefix(said[k].Text, "according")
	}
	return by && slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		return r.Exactly(i, p) && saidInPaper(r.Own[p.Fact].Tokens, p.Token)
	})
}

// saidInPaper tells whether the noun at i is that in which somebody speaks: "said in a filing", "in its filing it said", "according to
// its filing".
func saidInPaper(tokens []en.Token, i int) bool {
	if !tokens[i].SpeaksBy(en.ByFiling) {
		return false
	}
	return slices.ContainsFunc(grammar.Sayings(tokens), func(s grammar.Saying) bool {
		return slices.Contains(s.Source, i) || s.Place < i && i-s.Place < 7 || i < s.Place && s.Place-i < 4
	})
}

// itsPaper tells whether the pronoun at i owns that in which the only speaker of a fact spoke, or his words, or is the fact's own "both":
// "its filing", "his own words", "both say".
func (r Rules) itsPaper(f, i int) bool {
	said, tokens := r.Said.Tokens, r.Own[f].Tokens
	if said[i].Text == "both" {
		return en.HasWord(tokens, "both") && slices.ContainsFunc(said[i+1:], func(t en.Token) bool { return t.Text == "say" })
	}
	if !grammar.PronounOwner(said[i].Text) || !oneVoice(tokens) {
		return false
	}
	for k := i + 1; k < min(len(said), i+5) && said[k].Before == en.Joined; k++ {
		if said[k].SpeaksBy(en.ByOwner) || r.inItsPaper(k) {
			return true
		}
	}
	return false
}
