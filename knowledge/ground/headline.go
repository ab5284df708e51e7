package ground

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// hearsHeadline puts the "said" into a headline that names who says so before a colon: "Holm in Oslo: yard to close" is read as "Holm said
// in Oslo: yard to close". That takes a fact that gives his word.
func (r rooms) hearsHeadline() {
	k := r.headlineSpeaker()
	if k == 0 {
		return
	}
	said := r.Lex.Analyse("", "he said").Tokens[1]
	r.Said.Tokens = grammar.Inserted(r.Said.Tokens, k, said)
}

// headlineSpeaker gives where the one ends who speaks before the colon of a headline, with his title and those named with him; 0 where
// nobody does.
func (r rooms) headlineSpeaker() int {
	said := r.Said.Tokens
	colon := slices.IndexFunc(said[min(1, len(said)):], func(t en.Token) bool { return t.Before == en.Strong }) + 1
	if colon == 0 || colon > fragmentTokens || slices.ContainsFunc(said[:colon], saysOrStates) {
		return 0
	}
	for k := range said[:colon] {
		if said[k].Sort != en.Named && !grammar.ContentWord(&said[k]) || k > 0 && said[k].Before == en.Comma && said[k].Sort != en.Named {
			return 0
		}
		if r.speaksInFact(&said[k]) {
			return speakersEnd(said, k, colon)
		}
	}
	return 0
}

// saysOrStates tells whether a word keeps a fragment from being only who speaks: a verb, "not", a number.
func saysOrStates(t en.Token) bool {
	return t.Is(en.Linking|en.Negative|en.Attributing|en.Speech|en.Causal) || t.Sort == en.Number || t.Ed || t.Ing
}

// speakersEnd gives where the name at k ends with all that belongs to it, before the token at end: "Vardal, Hald and Berg".
func speakersEnd(said []en.Token, k, end int) int {
	for k++; k < end; k++ {
		t := &said[k]
		named := t.Sort == en.Named || t.Text == "and" && k+1 < end && said[k+1].Sort == en.Named
		if !named && (t.Before != en.Joined || !grammar.ContentWord(t)) {
			return k
		}
	}
	return end
}

// speaksInFact tells whether a fact gives the word of him whom a token names.
func (r rooms) speaksInFact(t *en.Token) bool {
	for _, p := range r.Find(t, r.Own) {
		tokens := r.Own[p.Fact].Tokens
		if slices.ContainsFunc(grammar.Sayings(tokens), func(s grammar.Saying) bool {
			return !s.Beside && slices.Contains(s.Source, p.Token)
		}) {
			return true
		}
	}
	return false
}
