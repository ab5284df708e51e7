package knowledge

import (
	"slices"

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

// weighSentence tells what the facts make of a sentence: of all of it where they decide that, else of each clause that stands
// alone.
func (s *Snapshot) weighSentence(judge *ground.Judge, sentence said, before string) []Checked {
	whole := s.weigh(judge, sentence, before)
	clauses := judge.Clauses(sentence.text)
	if whole.Finding != NotCovered || len(clauses) < 2 {
		return []Checked{whole}
	}
	var all []Checked
	for _, clause := range clauses {
		kind, _ := sortOf(clause)
		all = append(all, s.weigh(judge, said{clause, kind}, before))
	}
	return all
}

// weigh tells what the facts make of one claim; before is the claim before it in the message.
func (s *Snapshot) weigh(judge *ground.Judge, claim said, before string) Checked {
	c := Checked{Text: claim.text, Finding: claim.kind}
	if claim.kind != "" {
		return c
	}
	c.Finding = NotCovered
	all, present := s.candidates(judge, claim.text, before), judge.Present(claim.text)
	if f, ok := s.carried(all, present); ok {
		return s.settle(c, f, present)
	}
	if f, ok := disputed(all); ok {
		c.Finding, c.Facts = ClaimDisputed, []Fact{f}
		return c
	}
	if f, ok := s.denied(all); ok {
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

// carried gives the fact that carries every detail of the claim and is most likely the one that is meant; of what once held
// and what holds now that may be the newer one, where the claim speaks of the present.
func (s *Snapshot) carried(all []candidate, present bool) (Fact, bool) {
	best := -1
	for i, c := range all {
		if !s.carries(c, present) || c.weight() < enoughAbout {
			continue
		}
		if best < 0 || c.weight() > all[best].weight() {
			best = i
		}
	}
	if best < 0 {
		return Fact{}, false
	}
	for _, c := range all {
		if present && s.over(all[best].fact) && !s.over(c.fact) && s.carries(c, present) && 2*c.weight() > all[best].weight() {
			return c.fact, true
		}
	}
	return all[best].fact, true
}

// enoughAbout is the weight from which a fact is held to be about the same thing.
const enoughAbout = 0.25

// weight tells how likely a fact is the one that a claim is about: as search has it, and as much as it is all that the fact says.
func (c candidate) weight() float64 { return c.hit.Share + c.Used }

// carries tells whether a fact carries every detail of a claim. What once held may have been put into the present.
func (s *Snapshot) carries(c candidate, present bool) bool {
	once := present && s.over(c.fact) && len(c.Lacks) == 0 && (c.Reason == ground.Stale || c.Reason == ground.Attribution)
	return (c.OK() || once) && c.fact.Status != Open
}

// over tells whether what a fact says no longer holds when the base ends.
func (s *Snapshot) over(f Fact) bool {
	return f.Superseded() || !f.Holds.To.IsZero() && f.Holds.To.Before(s.Ends)
}

// settle says what a fact that carries a claim makes of it: it may be one side's, or have been so once.
func (s *Snapshot) settle(c Checked, f Fact, present bool) Checked {
	c.Finding, c.Facts = ClaimSupported, []Fact{f}
	switch {
	case f.Status == Disputed:
		c.Finding = ClaimDisputed
	case present && s.over(f):
		c.Finding = ClaimOutdated
		if f.Superseded() {
			c.Facts = append(c.Facts, s.Newest(f))
		}
	}
	return c
}

// disputed gives the fact whose sides differ on what the claim states as settled.
func disputed(all []candidate) (Fact, bool) {
	for _, c := range all {
		if c.fact.Status == Disputed && len(c.Lacks) == 0 && (c.OK() || c.Reason == ground.Attribution || c.Reason == ground.DisputedSide) {
			return c.fact, true
		}
	}
	return Fact{}, false
}

// denied gives the first fact that is about the same thing and has another detail.
func (s *Snapshot) denied(all []candidate) (Fact, bool) {
	at := slices.IndexFunc(all, func(c candidate) bool { return s.denies(c) })
	if at < 0 {
		return Fact{}, false
	}
	return all[at].fact, true
}

const (
	sameThing = 0.6 // how much of the claim a fact that denies it speaks of
	foundSure = 0.3 // the share of a hit that is likely the fact which is meant
)

// denies tells whether a fact says otherwise than the claim, in one detail of a kind that can be told.
func (s *Snapshot) denies(c candidate) bool {
	switch {
	case c.Shared < sameThing || len(c.Lacks) > 1 || c.fact.Status == Disputed:
		return false
	case len(c.Lacks) == 0:
		return c.Kind == ground.Contradicted && slices.Contains(contrary, c.Reason)
	case c.Lacks[0].Typed:
		return true
	}
	return c.hit.Share >= foundSure && s.otherName(c)
}

// contrary are the reasons for which a claim that lacks nothing of a fact says the contrary of it.
var contrary = []ground.Reason{ground.Polarity, ground.Opposite, ground.Role, ground.Binding}

// otherName tells whether the one thing that the claim has and the fact lacks is a name, where the fact has a name of the same
// kind that the claim doesn't: another person, another place.
func (s *Snapshot) otherName(c candidate) bool {
	mine, known := s.Entity(c.Lacks[0].Name)
	if c.Lacks[0].Name == "" {
		return false
	}
	return slices.ContainsFunc(c.Unsaid, func(name string) bool {
		theirs, found := s.Entity(name)
		return found && (known && mine.Kind == theirs.Kind && mine.Kind != Country || !known && theirs.Kind == Person)
	})
}
