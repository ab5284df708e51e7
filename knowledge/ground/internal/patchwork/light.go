package patchwork

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// lightFor: a verb that says hardly anything by itself stands for none of another kind: what is kept was not stopped, and what is handed
// over was not kept.
func (r Rules) lightFor() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		first := en.StemsOf(&said[v])[0]
		stays, moves := slices.Contains(grammar.Staying, first), slices.Contains(grammar.Lightly, first)
		if !stays && !moves || !en.Verbal(said, v) && !r.lightAlone(v) || r.verbatim(v) {
			continue
		}
		n := lightObject(said, v)
		if n < 0 || len(r.Found[n]) == 0 || said[n].Is(en.Harmless|en.Light) && !r.verbatim(n) {
			continue
		}
		if by, bad := r.EveryPlace(r.PositionsOf(n), func(p reading.Place) bool { return r.anotherVerb(v, p, stays) }); bad {
			return verdict.Against(verdict.Opposite, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// lightAlone tells whether a light verb stands as a finite verb although the tables take it for no verb.
func (r Rules) lightAlone(v int) bool {
	t := &r.Said.Tokens[v]
	if t.Sort != en.Word || !t.Is(en.Harmless|en.Support|en.Bare) && !leadsToObject(t) {
		return false
	}
	inflected := t.Ed || t.Ing || strings.HasSuffix(strings.Fields(t.Text)[0], "s") || strings.HasPrefix(t.Text, "put ")
	return inflected || v > 0 && r.Said.Tokens[v-1].Text == "to"
}

// leadsToObject tells whether a token is a verb read together with the little word behind it: "keeps the", "left its", "put it".
func leadsToObject(t *en.Token) bool {
	if len(t.Parts) != 2 {
		return false
	}
	second := t.Parts[1]
	return second == "the" || second == "it" || grammar.PronounOwner(second)
}

// lightObject gives what a light verb is done to: the noun, verb or name next behind it, or in the passive before it.
func lightObject(tokens []en.Token, v int) int {
	if grammar.Passive(tokens, v) {
		return grammar.ObjectBefore(tokens, v)
	}
	for k := v + 1; k < min(len(tokens), v+8) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		if t.Is(en.Linking) || t.Sort == en.Dated || k == v+1 && saysWhere(t) {
			return -1
		}
		if grammar.IsShare(*t) {
			return k
		}
		if t.Sort == en.Word && t.Content() && !t.Is(en.Limiting|en.Adverb) && (k+1 == len(tokens) || !grammar.BeforeNoun(tokens, k)) {
			return k
		}
	}
	return -1
}

// saysWhere tells whether a word behind a light verb opens what says where, so that the verb has no object: "keeps within", "put in".
func saysWhere(t *en.Token) bool {
	switch t.Text {
	case "within", "with", "in", "on", "at":
		return true
	}
	return t.Is(en.Preposed)
}

// anotherVerb tells whether a place of what the light verb at v is done to is governed by a verb that the piece does not say and that is
// of another kind.
func (r Rules) anotherVerb(v int, p reading.Place, stays bool) bool {
	tokens := r.Own[p.Fact].Tokens
	u := governing(tokens, p.Token)
	if u < 0 || r.sameVerb(v, reading.Place{Fact: p.Fact, Token: u}) || r.Spoken(&tokens[u]) {
		return false
	}
	return r.anotherKind(&tokens[u], stays)
}

// sameVerb tells whether the verb at v is the one at a place of a fact, in another form at most: "kept" for "keeps".
func (r Rules) sameVerb(v int, p reading.Place) bool {
	return slices.Contains(r.Found[v], p) && !r.Loose[v] && en.Same(&r.Said.Tokens[v], &r.Own[p.Fact].Tokens[p.Token])
}

// anotherKind tells whether a verb of a fact moves or ends something where the piece's light one keeps it, or the other way round.
func (r Rules) anotherKind(t *en.Token, stays bool) bool {
	stem := en.StemsOf(t)[0]
	moves, keeps := slices.Contains(grammar.Lightly, stem), slices.Contains(grammar.Staying, stem)
	saysLittle := moves || t.Is(en.Harmless|en.Light|en.Linking|en.Support|en.Speech)
	switch {
	case stays && moves:
		return stem != "leav" // "left it in place"
	case t.Is(en.Planned), saysLittle && !keeps && !r.ends(t):
		return false
	}
	return stays != keeps
}

// ends tells whether a verb ends, stops or takes back what it is done to.
func (r Rules) ends(t *en.Token) bool {
	if t.Is(en.Denying | en.Negative) {
		return true
	}
	switch en.StemsOf(t)[0] {
	case "suspend", "revok", "withhold", "stop", "end", "drop", "refus", "destroy", "block", "halt", "cancel", "reject", "strike",
		"withdraw", "paus", "delay", "lift", "ban", "bar", "restrict", "rescind", "scrap", "shelv":
		return true
	}
	return false
}

// governing gives the verb of the clause in which a word of a fact stands: the next one before it, or else behind it.
func governing(tokens []en.Token, n int) int {
	for k := n - 1; k >= max(0, n-10) && tokens[k+1].Before < en.Strong; k-- {
		if deedAt(tokens, k) {
			return k
		}
		if tokens[k+1].Before == en.Comma && en.Joins(&tokens[k+1]) || tokens[k].Text == "that" {
			break
		}
	}
	for k := n + 1; k < min(len(tokens), n+8) && tokens[k].Before < en.Comma; k++ {
		if deedAt(tokens, k) {
			return k
		}
	}
	return -1
}

// deedAt tells whether the word at k is a verb that says what is done: "sold", "Holm selling", "each sell".
func deedAt(tokens []en.Token, k int) bool {
	t := &tokens[k]
	if t.Sort != en.Word || !t.Is(en.Verb) || t.Is(en.Linking) {
		return false
	}
	if en.Verbal(tokens, k) {
		return true
	}
	if k == 0 {
		return false
	}
	before := &tokens[k-1]
	return t.Ing && before.Content() || slices.Contains(several, before.Text) && !t.Is(en.Noun)
}

// several are words for several who each do something.
var several = []string{"each", "both", "all", "also"}
