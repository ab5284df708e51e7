package manner

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// namesSource tells whether the piece names the source, or says "he", "it" or "the company" of one named before.
func (r Rules) namesSource(f int, source []int) bool {
	for _, all := range r.Found {
		for _, p := range all {
			if p.Fact == f && slices.Contains(source, p.Token) {
				return true
			}
		}
	}
	if r.ofReport(f, source) && slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool { return t.Text == "reportedly" || t.SpeaksBy(en.BySource) }) {
		return true
	}
	for i := range r.Said.Tokens {
		t := &r.Said.Tokens[i]
		if r.namesTitle(i, f, source) || r.namesBody(i, f, source) || t.SpeaksBy(en.ByOffice) && len(source) > 0 {
			return true
		}
		switch t.Text {
		case "he", "she", "it", "they", "his", "her", "its", "both":
			if r.alone(f, i) || r.spokeBefore(f, source) || r.itsPaper(f, i) ||
				slices.ContainsFunc(source, func(s int) bool { return len(r.Find(&r.Own[f].Tokens[s], r.Near)) > 0 }) {
				return true
			}
		}
	}
	return false
}

// spokeBefore tells whether the sentence before begins with the name of who speaks in a fact, so that "he" goes on with him.
func (r Rules) spokeBefore(f int, source []int) bool {
	who := r.FirstNamed()
	return who != nil && slices.ContainsFunc(source, func(s int) bool { return r.Own[f].Tokens[s].Sort == en.Named && en.Same(who, &r.Own[f].Tokens[s]) })
}

// ofReport tells whether a source is a report or page, however many.
func (r Rules) ofReport(f int, source []int) bool {
	return len(source) > 0 && r.Own[f].Tokens[source[0]].SpeaksBy(en.BySource) && !slices.ContainsFunc(source[1:], func(k int) bool {
		return !r.Own[f].Tokens[k].SpeaksBy(en.BySome)
	})
}

// alone tells whether the pronoun at i speaks and the fact has only one who does: nobody else can be meant.
func (r Rules) alone(f, i int) bool {
	said := r.Said.Tokens
	if !oneVoice(r.Own[f].Tokens) {
		return false
	}
	for k := i + 1; k < min(len(said), i+4) && said[k].Before == en.Joined && !said[k].Is(en.Planned|en.Weak|en.Certain); k++ {
		if said[k].Is(en.Speech | en.Attributing) {
			return true
		}
	}
	return i == 0 && len(grammar.Attributed(r.Own[f].Tokens)) == 1
}
