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
	foundOut = []string{"find", "show", "confirm", "establish", "reveal", "determin", "demonstr", "survey", "poll", "data", "research", "analysi", "count", "studi", "rule", "hold", "conclud", "accord", "estim", "put", "judg", "result", "discov", "identifi", "know"}
)

// claiming are the stems of verbs whose subject only holds that it is so.
var claiming = strings.Fields("argu claim accus complain alleg link suggest contend note")

// toldBeside tells whether the piece has another word of speech than the one at v, or a report before it that may show something.
func (r Rules) toldBeside(v int) bool {
	for k := range r.Said.Tokens {
		t := &r.Said.Tokens[k]
		if k != v && (t.Is(en.Speech|en.Attributing) && (en.Verbal(r.Said.Tokens, k) || t.Text == "according to") || k < v && (t.Stem == "report" || t.Stem == "letter")) {
			return true
		}
	}
	return false
}

// tellsOf tells whether a clause of a fact has something that the piece says behind token v.
func (r Rules) tellsOf(v, f int, c [2]int) bool {
	for k := v + 1; k < len(r.Said.Tokens); k++ {
		if t := &r.Said.Tokens[k]; t.Content() && slices.ContainsFunc(r.Found[k], func(p reading.Place) bool { return p.Fact == f && p.Token >= c[0] && p.Token < c[1] }) {
			return true
		}
	}
	return false
}

// raisedToFinding: who argues, claims or accuses has found nothing.
func (r Rules) raisedToFinding() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !slices.Contains(findings, en.StemsOf(&said[v])[0]) || !en.Verbal(said, v) && !said[v].Ed || slices.ContainsFunc(r.Found[v], func(p reading.Place) bool { return r.Exactly(v, p) }) {
			continue
		}
		if en.Governed(said, v, en.Negative, 3) {
			continue
		}
		claims, merely := false, en.StemsOf(&said[v])[0] != "confirm" && !r.toldBeside(v)
		for f := range r.Own {
			for _, c := range grammar.ClausesOf(r.Own[f].Tokens) {
				if !r.tellsOf(v, f, c) {
					continue
				}
				for k := c[0]; k < c[1]; k++ {
					t := &r.Own[f].Tokens[k]
					if slices.ContainsFunc(en.StemsOf(t), func(s string) bool { return slices.Contains(foundOut, s) }) {
						return verdict.Verdict{}, false
					}
					claims = claims || slices.Contains(claiming, t.Stem) || merely && (t.Stem == "say" || t.Stem == "tell" || t.Stem == "deni")
				}
			}
		}
		if claims {
			return verdict.Against(verdict.Modality, said[v].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
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
			if t := &said[v]; said[v-1].Sort == en.Named && t.Sort == en.Word && (t.Is(en.Verb) || t.Is(en.Harmless) || t.Text == "to") && !t.Ed && !t.Ing && !t.Is(en.Noun) && t.Content() {
				return verdict.Missing(verdict.Cause, said[i].Text), true
			}
		}
	}
	return verdict.Verdict{}, false
}
