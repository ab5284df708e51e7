package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// posed tells whether the little word at i is what something is said to be, and no fact says that in any words: "Holm is out", "the talks
// are off", "the ferry is back". It is denied where a negation stands before it, and then asks nothing.
func (r Rules) posed(i int) bool {
	said := r.Said.Tokens
	words := r.Lex.Lists["be "+said[i].Text]
	if len(words) == 0 || !predicated(said, i) || en.Negated(said, i, 3) {
		return false
	}
	for f := range r.Own {
		for k := range r.Own[f].Tokens {
			listed := func(stem string) bool { return slices.Contains(words, stem) }
			if slices.ContainsFunc(en.StemsOf(&r.Own[f].Tokens[k]), listed) && r.saidOfIt(i, f, k) {
				return false
			}
		}
	}
	return true
}

// saidOfIt tells whether a word of a fact is said of what stands before "is" in the piece: it stands near it, and doesn't say what that does
// to something else: the talks that ended a strike are not over. Who left something is out, though.
func (r Rules) saidOfIt(i, f, w int) bool {
	said, tokens := r.Said.Tokens, r.Own[f].Tokens
	n := i - 1
	for n > 0 && (said[n].Is(en.Linking|en.Adverb|en.Nowadays) || !said[n].Content()) {
		n--
	}
	if !r.found(n) {
		return true
	}
	takes := said[i].Text != "out" && en.Verbal(tokens, w) && !grammar.Undergone(tokens, w) && grammar.JoinedAt(tokens, w+1) &&
		(tokens[w+1].Sort == en.Named || en.Article(&tokens[w+1]) || grammar.PronounOwner(tokens[w+1].Text))
	const near = 6
	return r.foundWhere(n, func(p reading.Place) bool {
		return p.Fact == f && (p.Token < w && w-p.Token <= near && !takes || p.Token > w && p.Token-w <= near)
	})
}

// predicated tells whether the little word at i says by itself, behind "is" or "was", what something is, and doesn't lead on: "is over" but
// "is over 50 percent", "is up" but "is up to Holm", "is out of the venture" but "is out of date".
func predicated(tokens []en.Token, i int) bool {
	k := i - 1
	for k > 0 && tokens[k].Is(en.Adverb|en.Nowadays) {
		k--
	}
	if k < 1 || tokens[k].Stem != "be" || grammar.AnyOf(&tokens[k-1], "it", "that", "this", "there") || en.TimeUnit(tokens[k-1].Stem) {
		return false // "that was back in May", "before the month was out"
	}
	if !grammar.JoinedAt(tokens, i+1) {
		return true
	}
	next := &tokens[i+1]
	switch tokens[i].Text {
	case "out":
		return next.Text != "of" || i+2 >= len(tokens) || tokens[i+2].Sort != en.Word || !tokens[i+2].Content()
	case "up", "down":
		return next.Text != "to" && next.Text != "for" && next.Text != "against"
	case "over":
		return next.Sort == en.Dated || next.Sort == en.Word && !next.Content() && !en.Article(next) && !grammar.PronounOwner(next.Text)
	}
	return !next.Hyphen
}
