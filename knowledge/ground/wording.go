package ground

import (
	"strings"

	"tiktalks/knowledge/ground/internal/abridged"
	"tiktalks/knowledge/ground/internal/coverage"
	"tiktalks/knowledge/ground/internal/en"
)

// rewording gives the first word of a piece that is not the facts' own: they have it in other words only, or it may stand without saying
// anything. Small words, negations, modals and words of speech have rules of their own. It is empty where all are their own.
func (r rooms) rewording() string {
	for i := range r.Said.Tokens {
		t := &r.Said.Tokens[i]
		switch {
		case !t.Content(), t.Sort == en.Number, t.Sort == en.Dated, t.Is(ruledElsewhere):
		case t.Is(en.Speech|en.Attributing) && r.Any(en.Speech|en.Attributing), r.Lex.Joining(t):
		case r.ownWord(i):
		case len(r.Found[i]) == 0 && t.Is(en.Harmless|en.Light) && !r.mayDo(i):
		default:
			return t.Text
		}
	}
	return ""
}

// ruledElsewhere are the classes of words that have rules of their own: "not", "may", "soon", "if".
const ruledElsewhere = en.Linking | en.Negative | en.Weak | en.Planned | en.Certain | en.Temporal | en.Adverb | en.Condition

// mayDo tells whether a word that states nothing by itself stands as a verb, or for somebody who does something.
func (r rooms) mayDo(i int) bool {
	t := &r.Said.Tokens[i]
	return t.Ed || t.Ing || t.Is(en.Verb|en.Bare|en.Support) || strings.HasSuffix(t.Text, "s") && i > 0 && r.Said.Tokens[i-1].Sort == en.Named
}

// ownWord tells whether the facts have a word itself: in any form, or as a part of a phrase or name.
func (r rooms) ownWord(i int) bool {
	t := &r.Said.Tokens[i]
	if len(coverage.On(r.Reading).ByOffice(i)) > 0 {
		return true // what the base says that somebody is
	}
	for _, p := range r.Found[i] {
		n := &r.Own[p.Fact].Tokens[p.Token]
		if t.Sort == en.Named && n.Sort == en.Named || r.Exactly(i, p) {
			return true
		}
		for _, a := range en.StemsOf(t) {
			for _, b := range en.StemsOf(n) {
				if abridged.OneRoot(a, b) {
					return true
				}
			}
		}
	}
	return false
}
