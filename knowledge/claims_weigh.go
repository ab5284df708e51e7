package knowledge

import (
	"slices"
	"time"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/search"
)

// looked is how many facts a claim is held against.
const looked = 12

// candidate is a fact that may decide a claim.
type candidate struct {
	fact  Fact
	hit   search.Hit
	place int // among the hits, from 0
	ground.Standing
}

// weigh tells what the facts make of one claim; before is the claim before it in the message.
func (s *Snapshot) weigh(judge *ground.Judge, claim said, before string, now time.Time) Checked {
	c := Checked{Text: claim.text, Finding: claim.kind}
	if claim.kind != "" {
		return c
	}
	c.Finding = NotCovered
	all := s.candidates(judge, claim.text, before)
	if f, ok := s.carried(all); ok {
		return s.settle(c, f, now)
	}
	if f, ok := denied(all); ok {
		c.Finding, c.Facts = ClaimContradicted, []Fact{f}
	}
	return c
}

// candidates gives the facts that search finds for a claim, each with how the claim stands to it.
func (s *Snapshot) candidates(judge *ground.Judge, text, before string) []candidate {
	found := s.index.Find(text, search.Before{Text: before})
	var all []candidate
	var facts []ground.Fact
	for i, hit := range found.Hits[:min(looked, len(found.Hits))] {
		f := s.must(hit.ID)
		all = append(all, candidate{fact: f, hit: hit, place: i})
		facts = append(facts, ground.Fact{ID: f.ID, Text: f.Claim, Entities: f.Entities})
	}
	for i, standing := range judge.Claim(text, facts) {
		all[i].Standing = standing
	}
	return all
}

// carried gives the first fact that carries every detail of the claim.
func (s *Snapshot) carried(all []candidate) (Fact, bool) {
	for _, c := range all {
		if c.OK() && c.fact.Status != Open {
			return c.fact, true
		}
	}
	return Fact{}, false
}

// settle says what a fact that carries a claim makes of it: it may be one side's, or have been so once.
func (s *Snapshot) settle(c Checked, f Fact, _ time.Time) Checked {
	c.Finding, c.Facts = ClaimSupported, []Fact{f}
	switch {
	case f.Status == Disputed:
		c.Finding = ClaimDisputed
	case f.Superseded():
		c.Finding, c.Facts = ClaimOutdated, []Fact{f, s.Newest(f)}
	}
	return c
}

// denied gives the first fact that is about the same thing and has another detail.
func denied(all []candidate) (Fact, bool) {
	at := slices.IndexFunc(all, func(c candidate) bool {
		return c.Shared >= .6 && (len(c.Lacks) == 1 && c.Lacks[0].Typed || len(c.Lacks) == 0 && c.Kind == ground.Contradicted)
	})
	if at < 0 {
		return Fact{}, false
	}
	return all[at].fact, true
}
