package knowledge

import (
	"slices"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/search"
)

// looked is how many facts a claim is held against.
const looked = 10

// candidate is a fact that may decide a claim.
type candidate struct {
	fact Fact
	hit  search.Hit
	ground.Standing
}

// newClaimJudge makes the judge of claims: it knows the base's words that mean the same.
func (s *Snapshot) newClaimJudge() (*ground.Judge, error) {
	return ground.NewForClaims(s.named(), s.words.Synonyms, s.words.Opposites)
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
	all, present := s.candidates(judge, claim.text, before), judge.Present(claim.text)
	for _, rule := range []func([]candidate, bool) (Finding, []Fact){s.disputed, s.carried, s.denied} {
		if finding, facts := rule(all, present); finding != "" {
			c.Finding, c.Facts = finding, facts
			return c
		}
	}
	c.Finding = NotCovered
	return c
}

// candidates gives the facts that search finds for a claim, each with how the claim stands to it.
func (s *Snapshot) candidates(judge *ground.Judge, text, before string) []candidate {
	found := s.index.Find(text, search.Before{Text: before})
	var all []candidate
	var facts []ground.Stated
	for _, hit := range found.Hits[:min(looked, len(found.Hits))] {
		f := s.must(hit.ID)
		all = append(all, candidate{fact: f, hit: hit})
		facts = append(facts, s.stated(f))
	}
	standings, gate := judge.Claim(text, facts)
	if !gate.OK() {
		return nil
	}
	for i := range all {
		all[i].Standing = standings[i]
	}
	return all
}

// stated gives the judge what it needs of a fact.
func (s *Snapshot) stated(f Fact) ground.Stated {
	st := ground.Stated{Fact: ground.Fact{ID: f.ID, Text: f.Claim}, Asks: slices.Concat(f.Asks, f.Wordings)}
	for _, name := range f.Entities {
		if e, known := s.Entity(name); known && e.Kind != Person && e.Kind != Company {
			st.Entities = append(st.Entities, name)
		}
	}
	if !f.When.IsZero() {
		st.Dates = append(st.Dates, f.When.From.Words(), f.When.To.Words())
	}
	return st
}

const (
	meantSurely = 0.6  // the share of a hit from which it is held to be the fact that is meant
	maybeMeant  = 0.03 // below it the fact has to have all that the claim says, and not much more
	muchUsed    = 0.5
)

// about tells whether a claim is likely about what a fact says.
func (c candidate) about() bool { return c.hit.Share >= maybeMeant || c.Used >= muchUsed }

// missing gives what the fact has nothing of: words that nobody uses who asks about it.
func (c candidate) missing() []ground.Lack {
	return slices.DeleteFunc(slices.Clone(c.Lacks), func(l ground.Lack) bool { return l.Asked && !l.Typed })
}

// faulty tells whether one of the rules with these reasons finds a fault.
func (c candidate) faulty(reasons ...ground.Reason) bool {
	return slices.ContainsFunc(c.Faults, func(v ground.Verdict) bool { return slices.Contains(reasons, v.Reason) })
}

// carries tells whether a fact carries every detail of a claim.
func (c candidate) carries() bool {
	return c.about() && len(c.missing()) == 0 && c.fact.Status != Open &&
		!c.faulty(ground.Polarity, ground.Opposite, ground.Role, ground.Binding, ground.Modality)
}

// weight tells how likely a fact is the one that a claim is about: as search has it, and as much as it is all that the fact says.
func (c candidate) weight() float64 { return c.hit.Share + c.Used/2 }

// heaviest gives the candidate that fits and weighs most; none where none does.
func heaviest(all []candidate, fits func(candidate) bool) (candidate, bool) {
	var best candidate
	found := false
	for _, c := range all {
		if fits(c) && (!found || c.weight() > best.weight()) {
			best, found = c, true
		}
	}
	return best, found
}

// carried finds the fact that carries the claim: still so, or so until another took its place.
func (s *Snapshot) carried(all []candidate, present bool) (Finding, []Fact) {
	best, found := heaviest(all, candidate.carries)
	if !found {
		return "", nil
	}
	if !present || !s.over(best.fact) {
		return ClaimSupported, []Fact{best.fact}
	}
	newer, found := heaviest(all, func(c candidate) bool { return c.carries() && !s.over(c.fact) && 2*c.weight() > best.weight() })
	if found {
		return ClaimSupported, []Fact{newer.fact}
	}
	if best.fact.Superseded() {
		return ClaimOutdated, []Fact{best.fact, s.Newest(best.fact)}
	}
	return ClaimOutdated, []Fact{best.fact}
}

// over tells whether what a fact says no longer holds when the base ends.
func (s *Snapshot) over(f Fact) bool {
	return f.Superseded() || !f.Holds.To.IsZero() && f.Holds.To.Before(s.Ends)
}

// disputed finds the fact whose sides differ on what the claim states as settled.
func (s *Snapshot) disputed(all []candidate, _ bool) (Finding, []Fact) {
	best, found := heaviest(all, func(c candidate) bool {
		return c.fact.Status == Disputed && c.hit.Share >= meantSurely && len(c.missing()) <= 1
	})
	if !found {
		return "", nil
	}
	return ClaimDisputed, []Fact{best.fact}
}

// denied finds the fact that is about the same thing and has another detail.
func (s *Snapshot) denied(all []candidate, _ bool) (Finding, []Fact) {
	best, found := heaviest(all, s.denies)
	if !found {
		return "", nil
	}
	return ClaimContradicted, []Fact{best.fact}
}

// denies tells whether a fact says otherwise than the claim, in one detail of a kind that can be told.
func (s *Snapshot) denies(c candidate) bool {
	missing := c.missing()
	switch {
	case c.fact.Status == Disputed || c.hit.Share < meantSurely:
		return false
	case slices.ContainsFunc(missing, func(l ground.Lack) bool { return l.Typed }):
		return true
	case slices.ContainsFunc(missing, func(l ground.Lack) bool { return s.otherName(l, c.Unsaid) }):
		return true
	}
	return len(missing) == 0 && c.faulty(ground.Polarity, ground.Opposite, ground.Role, ground.Binding)
}

// otherName tells whether what a fact lacks is a name where it has one of the same kind that the claim doesn't: another person,
// another place.
func (s *Snapshot) otherName(l ground.Lack, unsaid []string) bool {
	if l.Name == "" {
		return false
	}
	mine, known := s.Entity(l.Name)
	return slices.ContainsFunc(unsaid, func(name string) bool {
		theirs, found := s.Entity(name)
		return found && (known && mine.Kind == theirs.Kind && mine.Kind != Country || !known && theirs.Kind == Person)
	})
}
