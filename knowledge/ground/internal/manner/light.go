package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

var (
	findings = []string{"find", "show", "confirm", "establish", "reveal", "determin", "demonstr"}
	foundOut = []string{
		"find", "show", "confirm", "establish", "reveal", "determin", "demonstr", "survey", "poll", "data", "research", "analysi", "count",
		"studi", "rule", "hold", "conclud", "accord", "estim", "put", "judg", "result", "discov", "identifi", "know",
	}
)

// claiming are the stems of verbs whose subject only holds that it is so.
var claiming = strings.Fields("argu claim accus complain alleg link suggest contend note")

// toldBeside tells whether the piece has another word of speech than the one at v, or a report before it that may show something.
func (r Rules) toldBeside(v int) bool {
	said := r.Said.Tokens
	for k := range said {
		t := &said[k]
		speaks := k != v && t.Is(en.Speech|en.Attributing) && (en.Verbal(said, k) || t.Text == "according to")
		if speaks || k < v && (t.Stem == "report" || t.Stem == "letter") {
			return true
		}
	}
	return false
}

// tellsOf tells whether a clause of a fact has something that the piece says behind token v.
func (r Rules) tellsOf(v, f int, c [2]int) bool {
	for k := v + 1; k < len(r.Said.Tokens); k++ {
		inClause := func(p reading.Place) bool { return p.Fact == f && p.Token >= c[0] && p.Token < c[1] }
		if r.Said.Tokens[k].Content() && slices.ContainsFunc(r.Found[k], inClause) {
			return true
		}
	}
	return false
}

// raisedToFinding: who argues, claims or accuses has found nothing.
func (r Rules) raisedToFinding() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !slices.Contains(findings, en.StemsOf(&said[v])[0]) || !en.Verbal(said, v) && !said[v].Ed {
			continue
		}
		if r.veryWord(v) || en.Governed(said, v, en.Negative, 3) {
			continue
		}
		claims, finds := r.toldBehind(v)
		if finds {
			return verdict.Verdict{}, false
		}
		if claims {
			return verdict.Against(verdict.Modality, said[v].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// toldBehind tells whether what stands behind the verb of finding at v is only claimed in the facts, and whether any of them has found it.
func (r Rules) toldBehind(v int) (claims, finds bool) {
	merelySaid := en.StemsOf(&r.Said.Tokens[v])[0] != "confirm" && !r.toldBeside(v)
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for _, c := range grammar.ClausesOf(tokens) {
			if !r.tellsOf(v, f, c) {
				continue
			}
			for k := c[0]; k < c[1]; k++ {
				if slices.ContainsFunc(en.StemsOf(&tokens[k]), func(s string) bool { return slices.Contains(foundOut, s) }) {
					return false, true
				}
				stem := tokens[k].Stem
				claims = claims || slices.Contains(claiming, stem) || merelySaid && (stem == "say" || stem == "tell" || stem == "deni")
			}
		}
	}
	return claims, false
}

// made: who did it after something was not made to by it.
func (r Rules) made() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if r.Any(en.Causal | en.Blaming) {
		return verdict.Verdict{}, false
	}
	for i := range said {
		if said[i].Stem != "make" || i > 0 && said[i-1].Text == "to" || i+2 >= len(said) || len(r.Found[i]) > 0 {
			continue
		}
		for v := i + 2; v < min(len(said), i+7) && said[v].Before == en.Joined; v++ {
			if said[v].Is(en.Linking|en.Planned|en.Preposed) && said[v].Text != "to" {
				break
			}
			if said[v-1].Sort == en.Named && mayBeBare(&said[v]) {
				return verdict.Missing(verdict.Cause, said[i].Text), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// mayBeBare tells whether a word may be a verb without an ending: "sell" in "made Holm sell".
func mayBeBare(t *en.Token) bool {
	if t.Sort != en.Word || !t.Content() || t.Ed || t.Ing || t.Is(en.Noun) {
		return false
	}
	return t.Is(en.Verb|en.Harmless) || t.Text == "to"
}
