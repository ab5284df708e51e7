package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// These rules look for a step that is told as its result: who was invited has not come, and who would seek to do it does not thereby do it.

// invitedOnly: who was invited is not told as having come.
func (r Rules) invitedOnly() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if !r.anyStem("invit") || slices.ContainsFunc(said, func(t en.Token) bool { return keepsInvited(said, &t) }) {
		return verdict.Verdict{}, false
	}
	for v := range said {
		if r.goes(v) {
			return verdict.Against(verdict.Modality, said[v].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// keepsInvited tells whether a word of the piece keeps it open whether somebody came.
func keepsInvited(tokens []en.Token, t *en.Token) bool {
	switch {
	case strings.HasPrefix(t.Stem, "invit"):
		return !behindAt(tokens, t)
	case t.Stem == "accept" || t.Stem == "exchang" || t.Stem == "welcom" || strings.HasPrefix(t.Stem, "agre"):
		return true
	}
	return t.Is(en.Planned | en.Weak | en.Condition | en.Asking | en.Negative)
}

// goes tells whether the word at v says that somebody goes, comes or is taken to a place.
func (r Rules) goes(v int) bool {
	t := &r.Said.Tokens[v]
	first := en.StemsOf(t)[0]
	if t.Sort != en.Word || !slices.Contains(r.Lex.Lists["going"], first) {
		return false
	}
	if !t.Ed && !strings.HasSuffix(strings.Fields(t.Text)[0], "ing") && !en.Verbal(r.Said.Tokens, v) {
		return false
	}
	return first != "go" && first != "come" && first != "take" && first != "bring" || r.toPlace(v)
}

// behindAt tells whether a noun stands behind "at", as in "at the invitation of Holm".
func behindAt(tokens []en.Token, t *en.Token) bool {
	for i := range tokens {
		if tokens[i].Text == t.Text && (i > 0 && tokens[i-1].Text == "at" || i > 1 && tokens[i-2].Text == "at") {
			return true
		}
	}
	return false
}

// toPlace tells whether a name stands behind "to" near behind a verb: "went to Norway", "took Holm to Oslo".
func (r Rules) toPlace(v int) bool {
	said := r.Said.Tokens
	for k := v; k < min(len(said), v+5) && (k == v || said[k].Before == en.Joined); k++ {
		if said[k].Text != "to" && !strings.HasSuffix(said[k].Text, " to") {
			continue
		}
		for n := k + 1; n < min(len(said), k+3); n++ {
			if said[n].Sort == en.Named {
				return true
			}
		}
	}
	return false
}

// anyStem tells whether one of the own facts has a word whose stem begins so.
func (r Rules) anyStem(stem string) bool {
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(t en.Token) bool { return strings.HasPrefix(t.Stem, stem) })
	})
}

// attempted: what somebody would only seek, push for or hope for he is not said to do.
func (r Rules) attempted() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if r.HasListed("toward") || slices.ContainsFunc(said, keepsAttempt) {
		return verdict.Verdict{}, false
	}
	for v := range said {
		if said[v].Sort != en.Word || !en.Verbal(said, v) || said[v].Is(en.Linking|en.Harmless) || len(r.Found[v]) == 0 || r.Loose[v] {
			continue
		}
		_, bad := r.EveryPlace(r.Found[v], func(p reading.Place) bool {
			return r.Exactly(v, p) && r.onlyAttempted(p, en.Governed(said, v, en.Certain|en.Planned, grammar.Scope))
		})
		if bad {
			return verdict.Against(verdict.Modality, said[v].Text, r.Own[r.Found[v][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// keepsAttempt tells whether a word of the piece says that something is only tried, asked for or planned; "would" alone does not.
func keepsAttempt(t en.Token) bool {
	if t.Is(en.Asking | en.Weak | en.Condition | en.Obliging) {
		return true
	}
	would := t.Text == "would" || t.Text == "should" || slices.Contains(t.Parts, "would")
	return t.Is(en.Planned) && !would
}

// onlyAttempted tells whether a verb of a fact stands behind "to" and a word of attempt, or in what somebody hopes. What he has agreed to
// do he will do.
func (r Rules) onlyAttempted(p reading.Place, toCome bool) bool {
	tokens := r.Own[p.Fact].Tokens
	if !en.Verbal(tokens, p.Token) {
		return false
	}
	to := p.Token - 1
	for to > 0 && tokens[to].Is(en.Adverb) {
		to--
	}
	if to > 0 && tokens[to].Text == "to" {
		return r.attempt(grammar.LastStem(&tokens[to-1]), toCome)
	}
	if to >= 0 && strings.HasSuffix(tokens[to].Text, " to") {
		return r.attempt(en.StemsOf(&tokens[to])[0], toCome)
	}
	for k := p.Token - 1; k >= max(0, p.Token-8) && tokens[k+1].Before < en.Comma; k-- {
		if tokens[k].Stem == "hope" || tokens[k].Stem == "wish" {
			return true
		}
		if en.Verbal(tokens, k) {
			return false
		}
	}
	return false
}

// attempt tells whether a stem is that of a word of attempt; of what is still to come, who has agreed to it says enough.
func (r Rules) attempt(stem string, toCome bool) bool {
	return slices.Contains(r.Lex.Lists["attempt"], stem) && !(toCome && slices.Contains(grammar.Committing, stem))
}
