package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Posts: an office is the one that the facts have, with its rank, what it is for and who holds it: "President Holm" and "Holm, the harbour
// minister" for "Vice President Holm" and "Holm, the finance minister".
func (r Rules) Posts() (verdict.Verdict, bool) {
	mine := r.Lex.TitlesIn(r.Said.Tokens)
	if len(mine) == 0 {
		return verdict.Verdict{}, false
	}
	theirs := make([][]en.Title, len(r.Own))
	for f := range r.Own {
		theirs[f] = r.Lex.TitlesIn(r.Own[f].Tokens)
	}
	for _, t := range mine {
		word := r.Said.Tokens[t.Noun].Text
		by, other := r.otherPost(t, theirs, func(mine, o en.Title) bool { return r.Lex.Alike(mine, o) && en.SameRanks(mine, o) })
		if !other {
			continue
		}
		if _, other := r.otherPost(t, theirs, r.Lex.Alike); other {
			return verdict.Against(verdict.Role, word, by), true
		}
		return verdict.Against(verdict.Qualifier, word, by), true
	}
	return verdict.Verdict{}, false
}

// otherPost tells whether the facts give who holds an office in the piece none that is alike, though they give him one, or have the word
// for it in no office that is.
func (r Rules) otherPost(t en.Title, theirs [][]en.Title, alike func(mine, other en.Title) bool) (by string, other bool) {
	held := func(f int, o en.Title) bool {
		return t.Holder >= 0 && o.Holder >= 0 && en.Same(&r.Said.Tokens[t.Holder], &r.Own[f].Tokens[o.Holder])
	}
	if by, some, fits := r.among(theirs, held, func(o en.Title) bool { return alike(t, o) }); some {
		return by, !fits
	}
	found := r.Found[t.Noun]
	if slices.ContainsFunc(found, func(p reading.Place) bool { return !hasTitle(theirs[p.Fact], p.Token) }) {
		return "", false // his name stands there
	}
	named := func(f int, o en.Title) bool {
		return r.FoundAt(t.Noun, f, o.Noun) || len(found) == 0 && o.Stem == t.Stem
	}
	by, some, fits := r.among(theirs, named, func(o en.Title) bool { return alike(t, o) })
	return by, some && !fits
}

// among tells whether some of the offices in the facts are meant, whether one of these fits, and gives the fact of the last one.
func (r Rules) among(theirs [][]en.Title, meant func(f int, o en.Title) bool, fit func(o en.Title) bool) (by string, some, fits bool) {
	for f := range theirs {
		for _, o := range theirs[f] {
			if meant(f, o) {
				by, some, fits = r.Own[f].ID, true, fits || fit(o)
			}
		}
	}
	return by, some, fits
}

// hasTitle tells whether the word for an office stands at k.
func hasTitle(all []en.Title, k int) bool {
	return slices.ContainsFunc(all, func(o en.Title) bool { return o.Noun == k })
}
