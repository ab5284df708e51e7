package knowledge

import (
	"regexp"
	"slices"

	"tiktalks/knowledge/search"
)

// joints are where a question may fall into several.
var joints = regexp.MustCompile(`(?i)\s+(?:and|plus|also|then|as well as|vs\.?|versus|compared (?:to|with)|against|or)\s+|[,;:?&+/]\s*`)

// part is a piece of a question that asks for something of its own, with what was found for it.
type part struct {
	text  string
	found search.Result
}

// minPart is how many meaningful words or names a part must have.
const minPart = 1

// partsOf splits a question at its joints and searches for each piece, on its own and beside the whole question where it
// says too little alone. Pieces that no fact answers surely are left out; fewer than two pieces make no parts.
func (s *Snapshot) partsOf(text string) []part {
	pieces := joints.Split(text, -1)
	if len(pieces) < 2 {
		return nil
	}
	var parts []part
	for _, piece := range pieces {
		if s.index.Read(piece).Content() < minPart {
			continue
		}
		r := s.index.Find(piece, search.Before{})
		if r.Confidence < Enough {
			r = s.index.Find(piece, search.Before{Text: text})
		}
		if r.Confidence >= Enough && len(r.Hits) > 0 {
			parts = append(parts, part{piece, r})
		}
	}
	if len(parts) < 2 {
		return nil
	}
	return parts
}

// How many facts answer one question at the most, and how probable it must be that the right one is among them: facts are
// added, the most probable first, until that is reached.
const (
	maxFacts  = 4
	certainty = 0.97
)

// pick chooses the facts that answer: the best, the best of each part of the question, and where it is not clear which
// fact is meant, the others that may be.
func (s *Snapshot) pick(r search.Result, parts []part) []Fact {
	var picked []Fact
	take := func(id string) {
		f := s.must(id)
		known := func(o Fact) bool { return o.ID == f.ID }
		if len(picked) < maxFacts && !slices.ContainsFunc(picked, known) {
			picked = append(picked, f)
		}
	}
	if asksNewest(r.Reading) {
		for _, f := range s.newestOf(r.Hits) {
			take(f.ID)
		}
		return picked
	}
	take(r.Hits[0].ID)
	for _, p := range parts {
		take(p.found.Hits[0].ID)
	}
	sum := 0.0
	for _, hit := range r.Hits {
		if sum >= certainty {
			break
		}
		take(hit.ID)
		sum += hit.Share
	}
	return picked
}
