package ground

import (
	"slices"
	"strings"
)

// Standing is how a claim stands to one fact.
type Standing struct {
	Verdict
	Shared float64  // 0 to 1: how much of what the claim states the fact speaks of
	Lacks  []Lack   // what of the claim the fact doesn't have, in the claim's order
	Used   float64  // 0 to 1: how much of what the fact states the claim speaks of
	Unsaid []string // names that the fact has and the claim does not
}

// Lack is a word, name, number or date of a claim that a fact does not have.
type Lack struct {
	Word   string
	Reason Reason
	Typed  bool   // a number or date where the fact has another of the same kind, or a word that is the opposite of the fact's
	Name   string // of the one who is named; empty where it is no known name
}

// Claim judges a claim that cites nothing against each of the facts that a search found, by itself. The gates hold as
// everywhere: what breaks one stands to no fact.
func (j *Judge) Claim(claim string, facts []Fact) []Standing {
	all := make([]Standing, len(facts))
	if v, bad := gate(claim, textOf(facts)); bad {
		for i := range all {
			all[i].Verdict = v
		}
		return all
	}
	said := j.lex.analyse("", strings.NewReplacer("[", "(", "]", ")").Replace(claim))
	for i, f := range facts {
		r := &reading{lex: j.lex, own: []text{j.lex.analyse(f.ID, f.Text)}, meta: []Fact{f}}
		r.said.tokens = slices.Clone(said.tokens)
		all[i] = r.standing()
	}
	return all
}

// standing looks at all that the fact lacks, where verdict stops at the first.
func (r *reading) standing() Standing {
	r.said.tokens = withoutReply(r.said.tokens)
	v, bad := r.cover()
	s := Standing{Verdict: v}
	if !bad {
		s.Verdict = r.verdict()
	}
	all, shared := 0.0, 0.0
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		w := weight(t)
		v, bad := r.coverOne(i)
		if all += w; !bad && (len(r.found[i]) > 0 || t.sort != word) {
			shared += w
		}
		if bad {
			s.Lacks = append(s.Lacks, lack(t, v))
		}
	}
	s.Shared = share(shared, all)
	s.Used, s.Unsaid = r.rest()
	return s
}

// rest tells how much of the fact the claim speaks of, and which of its names it doesn't.
func (r *reading) rest() (used float64, unsaid []string) {
	all := 0.0
	for k := range r.own[0].tokens {
		n := &r.own[0].tokens[k]
		w := weight(n)
		if all += w; r.uses(at{0, k}) {
			used += w
		} else if n.sort == named {
			unsaid = append(unsaid, n.id)
		}
	}
	return share(used, all), unsaid
}

func share(part, all float64) float64 {
	if all == 0 {
		return 0
	}
	return part / all
}

// weight is how much a token says about what a text speaks of.
func weight(t *token) float64 {
	switch {
	case t.sort == named:
		return 2
	case t.sort == number || t.sort == dated:
		return 1.5
	case !t.content() || t.is(harmless|speech|nowadays|negative|planned|weak|adverb):
		return 0
	}
	return 1
}

func lack(t *token, v Verdict) Lack {
	l := Lack{Word: t.text, Reason: v.Reason, Typed: v.Kind == Contradicted}
	if t.sort == named {
		l.Name = strings.TrimPrefix(t.id, "~")
	}
	return l
}
