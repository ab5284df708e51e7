package patchwork

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// lightFor: a verb that says hardly anything by itself stands for none of another kind: what is kept was not stopped, and what is handed over
// was not kept.
func (r Rules) lightFor() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		first := en.StemsOf(&said[v])[0]
		stays, moves := slices.Contains(grammar.Staying, first), slices.Contains(grammar.Lightly, first)
		if !stays && !moves || !en.Verbal(said, v) && !r.lightAlone(v) || slices.ContainsFunc(r.Found[v], func(p reading.Place) bool { return r.Exactly(v, p) }) {
			continue
		}
		n := lightObject(said, v)
		if n < 0 || len(r.Found[n]) == 0 || said[n].Is(en.Harmless|en.Light) && !slices.ContainsFunc(r.Found[n], func(p reading.Place) bool { return r.Exactly(n, p) }) {
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
	return t.Sort == en.Word && (t.Is(en.Harmless|en.Support|en.Bare) || len(t.Parts) == 2 && (t.Parts[1] == "the" || grammar.PronounOwner(t.Parts[1]) || t.Parts[1] == "it")) && (t.Ed || strings.HasSuffix(strings.Fields(t.Text)[0], "s") || strings.HasPrefix(t.Text, "put ") || t.Ing || v > 0 && r.Said.Tokens[v-1].Text == "to")
}

// lightObject gives what a light verb is done to: the noun, verb or name next behind it, or in the passive before it.
func lightObject(tokens []en.Token, v int) int {
	if grammar.Passive(tokens, v) {
		return grammar.ObjectBefore(tokens, v)
	}
	for k := v + 1; k < min(len(tokens), v+8) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		if t.Is(en.Linking) || t.Sort == en.Dated || k == v+1 && (t.Is(en.Preposed) || t.Text == "within" || t.Text == "with" || t.Text == "in" || t.Text == "on" || t.Text == "at") {
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

// anotherVerb tells whether a place of what the light verb at v is done to is governed by a verb that the piece does not say and that is of another
// kind.
func (r Rules) anotherVerb(v int, p reading.Place, stays bool) bool {
	tokens := r.Own[p.Fact].Tokens
	u := governing(tokens, p.Token)
	if u < 0 || slices.Contains(r.Found[v], reading.Place{Fact: p.Fact, Token: u}) && !r.Loose[v] && en.Same(&r.Said.Tokens[v], &tokens[u]) || r.Spoken(&tokens[u]) {
		return false
	}
	return r.anotherKind(&tokens[u], stays)
}

// anotherKind tells whether a verb of a fact moves or ends something where the piece's light one keeps it, or the other way round.
func (r Rules) anotherKind(t *en.Token, stays bool) bool {
	stem := en.StemsOf(t)[0]
	moves, keeps := slices.Contains(grammar.Lightly, stem), slices.Contains(grammar.Staying, stem)
	switch {
	case stays && moves:
		return stem != "leav" // "left it in place"
	case t.Is(en.Planned), (moves || t.Is(en.Harmless|en.Light|en.Linking|en.Support|en.Speech)) && !keeps && !r.ends(t):
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
	case "suspend", "revok", "withhold", "stop", "end", "drop", "refus", "destroy", "block", "halt", "cancel", "reject", "strike", "withdraw", "paus", "delay", "lift", "ban", "bar", "restrict", "rescind", "scrap", "shelv":
		return true
	}
	return false
}

// governing gives the verb of the clause in which a word of a fact stands: the next one before it, or else behind it.
func governing(tokens []en.Token, n int) int {
	acts := func(k int) bool {
		t := &tokens[k]
		return t.Sort == en.Word && t.Is(en.Verb) && !t.Is(en.Linking) && (en.Verbal(tokens, k) || t.Ing && k > 0 && tokens[k-1].Content() || k > 0 && slices.Contains(several, tokens[k-1].Text) && !t.Is(en.Noun))
	}
	for k := n - 1; k >= max(0, n-10) && tokens[k+1].Before < en.Strong; k-- {
		if acts(k) {
			return k
		}
		if tokens[k+1].Before == en.Comma && en.Joins(&tokens[k+1]) || tokens[k].Text == "that" {
			break
		}
	}
	for k := n + 1; k < min(len(tokens), n+8) && tokens[k].Before < en.Comma; k++ {
		if acts(k) {
			return k
		}
	}
	return -1
}

// several are words for several who each do something.
var several = []string{"each", "both", "all", "also"}
