package ground

import (
	"slices"
	"strings"
)

// These rules look at what a light verb takes the place of: "kept" for "stopped", "let" for "needs a licence", "found" for "argued".

var (
	staying = []string{"keep", "hold", "stay", "remain", "retain", "maintain", "continu"}
	lightly = []string{"take", "give", "get", "put", "bring", "make", "go", "come", "hand", "let", "send", "turn", "leav"}
)

// lightFor: a verb that says hardly anything by itself stands for none of another kind: what is kept was not stopped, and what is handed over
// was not kept.
func (r *reading) lightFor() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		first := stemsOf(&said[v])[0]
		stays, moves := slices.Contains(staying, first), slices.Contains(lightly, first)
		if !stays && !moves || !verbal(said, v) && !r.lightAlone(v) || slices.ContainsFunc(r.found[v], func(p at) bool { return r.exactly(v, p) }) {
			continue
		}
		n := lightObject(said, v)
		if n < 0 || len(r.found[n]) == 0 || said[n].is(harmless|light) && !slices.ContainsFunc(r.found[n], func(p at) bool { return r.exactly(n, p) }) {
			continue
		}
		if by, bad := r.everyPlace(r.positionsOf(n), func(p at) bool { return r.anotherVerb(v, p, stays) }); bad {
			return against(Opposite, said[v].text, by), true
		}
	}
	return Verdict{}, false
}

// lightAlone tells whether a light verb stands as a finite verb although the tables take it for no verb.
func (r *reading) lightAlone(v int) bool {
	t := &r.said.tokens[v]
	return t.sort == word && (t.is(harmless|support|bare) || len(t.parts) == 2 && (t.parts[1] == "the" || pronounOwner(t.parts[1]) || t.parts[1] == "it")) && (t.ed || strings.HasSuffix(strings.Fields(t.text)[0], "s") || strings.HasPrefix(t.text, "put ") || t.ing || v > 0 && r.said.tokens[v-1].text == "to")
}

// lightObject gives what a light verb is done to: the noun, verb or name next behind it, or in the passive before it.
func lightObject(tokens []token, v int) int {
	if passive(tokens, v) {
		return objectBefore(tokens, v)
	}
	for k := v + 1; k < min(len(tokens), v+8) && tokens[k].before == joined; k++ {
		t := &tokens[k]
		if t.is(linking) || t.sort == dated || k == v+1 && (t.is(preposed) || t.text == "within" || t.text == "with" || t.text == "in" || t.text == "on" || t.text == "at") {
			return -1
		}
		if isShare(*t) {
			return k
		}
		if t.sort == word && t.content() && !t.is(limiting|adverb) && (k+1 == len(tokens) || !beforeNoun(tokens, k)) {
			return k
		}
	}
	return -1
}

// objectBefore gives the noun before a verb in the passive.
func objectBefore(tokens []token, v int) int {
	for k := v - 1; k >= max(0, v-7) && tokens[k+1].before == joined; k-- {
		if t := &tokens[k]; t.sort == word && t.content() && !t.is(harmless|light|linking|adverb|negative|planned) {
			return k
		}
	}
	return -1
}

// anotherVerb tells whether a place of what the light verb at v is done to is governed by a verb that the piece does not say and that is of another
// kind.
func (r *reading) anotherVerb(v int, p at, stays bool) bool {
	tokens := r.own[p.fact].tokens
	u := governing(tokens, p.token)
	if u < 0 || slices.Contains(r.found[v], at{p.fact, u}) && !r.loose[v] && same(&r.said.tokens[v], &tokens[u]) || r.spoken(&tokens[u]) {
		return false
	}
	return r.anotherKind(&tokens[u], stays)
}

// anotherKind tells whether a verb of a fact moves or ends something where the piece's light one keeps it, or the other way round.
func (r *reading) anotherKind(t *token, stays bool) bool {
	stem := stemsOf(t)[0]
	moves, keeps := slices.Contains(lightly, stem), slices.Contains(staying, stem)
	switch {
	case stays && moves:
		return stem != "leav" // "left it in place"
	case t.is(planned), (moves || t.is(harmless|light|linking|support|speech)) && !keeps && !r.ends(t):
		return false
	}
	return stays != keeps
}

// ends tells whether a verb ends, stops or takes back what it is done to.
func (r *reading) ends(t *token) bool {
	if t.is(denying | negative) {
		return true
	}
	switch stemsOf(t)[0] {
	case "suspend", "revok", "withhold", "stop", "end", "drop", "refus", "destroy", "block", "halt", "cancel", "reject", "strike", "withdraw", "paus", "delay", "lift", "ban", "bar", "restrict", "rescind", "scrap", "shelv":
		return true
	}
	return false
}

// governing gives the verb of the clause in which a word of a fact stands: the next one before it, or else behind it.
func governing(tokens []token, n int) int {
	acts := func(k int) bool {
		t := &tokens[k]
		return t.sort == word && t.is(verb) && !t.is(linking) && (verbal(tokens, k) || t.ing && k > 0 && tokens[k-1].content() || k > 0 && slices.Contains(several, tokens[k-1].text) && !t.is(noun))
	}
	for k := n - 1; k >= max(0, n-10) && tokens[k+1].before < strong; k-- {
		if acts(k) {
			return k
		}
		if tokens[k+1].before == comma && joins(&tokens[k+1]) || tokens[k].text == "that" {
			break
		}
	}
	for k := n + 1; k < min(len(tokens), n+8) && tokens[k].before < comma; k++ {
		if acts(k) {
			return k
		}
	}
	return -1
}

// several are words for several who each do something.
var several = []string{"each", "both", "all", "also"}

var (
	findings = []string{"find", "show", "confirm", "establish", "reveal", "determin", "demonstr"}
	foundOut = []string{"find", "show", "confirm", "establish", "reveal", "determin", "demonstr", "survey", "poll", "data", "research", "analysi", "count", "studi", "rule", "hold", "conclud", "accord", "estim", "put", "judg", "result", "discov", "identifi", "know"}
)

// claiming are the stems of verbs whose subject only holds that it is so.
var claiming = strings.Fields("argu claim accus complain alleg link suggest contend note")

// toldBeside tells whether the piece has another word of speech than the one at v, or a report before it that may show something.
func (r *reading) toldBeside(v int) bool {
	for k := range r.said.tokens {
		t := &r.said.tokens[k]
		if k != v && (t.is(speech|attributing) && (verbal(r.said.tokens, k) || t.text == "according to") || k < v && (t.stem == "report" || t.stem == "letter")) {
			return true
		}
	}
	return false
}

// tellsOf tells whether a clause of a fact has something that the piece says behind token v.
func (r *reading) tellsOf(v, f int, c [2]int) bool {
	for k := v + 1; k < len(r.said.tokens); k++ {
		if t := &r.said.tokens[k]; t.content() && slices.ContainsFunc(r.found[k], func(p at) bool { return p.fact == f && p.token >= c[0] && p.token < c[1] }) {
			return true
		}
	}
	return false
}

// raisedToFinding: who argues, claims or accuses has found nothing.
func (r *reading) raisedToFinding() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !slices.Contains(findings, stemsOf(&said[v])[0]) || !verbal(said, v) && !said[v].ed || slices.ContainsFunc(r.found[v], func(p at) bool { return r.exactly(v, p) }) {
			continue
		}
		if governed(said, v, negative, 3) {
			continue
		}
		claims, merely := false, stemsOf(&said[v])[0] != "confirm" && !r.toldBeside(v)
		for f := range r.own {
			for _, c := range clausesOf(r.own[f].tokens) {
				if !r.tellsOf(v, f, c) {
					continue
				}
				for k := c[0]; k < c[1]; k++ {
					t := &r.own[f].tokens[k]
					if slices.ContainsFunc(stemsOf(t), func(s string) bool { return slices.Contains(foundOut, s) }) {
						return Verdict{}, false
					}
					claims = claims || slices.Contains(claiming, t.stem) || merely && (t.stem == "say" || t.stem == "tell" || t.stem == "deni")
				}
			}
		}
		if claims {
			return against(Modality, said[v].text, r.own[0].id), true
		}
	}
	return Verdict{}, false
}

// made: who did it after something was not made to by it.
func (r *reading) made() (Verdict, bool) {
	said := r.said.tokens
	if r.any(causal | blaming) {
		return Verdict{}, false
	}
	for i := range said {
		if said[i].stem != "make" || i > 0 && said[i-1].text == "to" || i+2 >= len(said) || len(r.found[i]) > 0 {
			continue
		}
		for v := i + 2; v < min(len(said), i+7) && said[v].before == joined; v++ {
			if said[v].is(linking|planned|preposed) && said[v].text != "to" {
				break
			}
			if t := &said[v]; said[v-1].sort == named && t.sort == word && (t.is(verb) || t.is(harmless) || t.text == "to") && !t.ed && !t.ing && !t.is(noun) && t.content() {
				return missing(Cause, said[i].text), true
			}
		}
	}
	return Verdict{}, false
}
