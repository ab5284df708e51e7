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
	fromReport := func(t en.Token) bool { return t.Text == "reportedly" || t.SpeaksBy(en.BySource) }
	if r.ofReport(f, source) && slices.ContainsFunc(r.Said.Tokens, fromReport) {
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
	return who != nil && slices.ContainsFunc(source, func(s int) bool {
		t := &r.Own[f].Tokens[s]
		return t.Sort == en.Named && en.Same(who, t)
	})
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

// dropsOne tells whether the piece takes what stands in one clause of a fact only, somebody's word, and names another speaker alone.
func (r Rules) dropsOne(f int) bool {
	tokens := r.Own[f].Tokens
	clauses := grammar.ClausesOf(tokens)
	if len(clauses) < 2 {
		return false
	}
	if r.partUnsaid(f) {
		return true
	}
	for _, c := range clauses {
		sources := grammar.Attributed(tokens[c[0]:c[1]])
		if len(sources) == 0 || len(sources[0]) == 0 || r.takes(f, c) < 3 {
			continue
		}
		if !slices.ContainsFunc(sources, func(s []int) bool {
			moved := make([]int, len(s))
			for k := range s {
				moved[k] = s[k] + c[0]
			}
			return len(s) == 0 || r.namesSource(f, moved)
		}) {
			return true
		}
	}
	return false
}

// partUnsaid tells whether a part of the piece up to a semicolon says nobody's word, though it takes what only such a sentence of a
// fact has: who speaks in the part before does not speak there.
func (r Rules) partUnsaid(f int) bool {
	mine := grammar.SentencesIn(r.Said.Tokens)
	for n := 1; n < len(mine); n++ {
		start, end := mine[n][0], mine[n][1]
		if mine[n-1][1]-mine[n-1][0] < 5 || r.speaksIn(mine[n]) || r.Said.Tokens[start-1].Is(en.Speech|en.Attributing) {
			continue // "This is what he says: …"
		}
		for _, c := range grammar.SentencesIn(r.Own[f].Tokens) {
			if len(grammar.Attributed(r.Own[f].Tokens[c[0]:c[1]])) > 0 && r.takesIn(f, c, start, end) >= 3 {
				return true
			}
		}
	}
	return false
}

// sourced tells whether a noun such as "data" or "remarks" is given as somebody's, or says something itself.
func sourced(tokens []en.Token, i int) bool {
	if hasOwner(tokens, i) || i > 0 && (tokens[i-1].Is(en.Preposed) || en.Article(&tokens[i-1])) {
		return true
	}
	return i+1 < len(tokens) && tokens[i+1].Is(en.Verb)
}
