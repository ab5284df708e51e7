package knowledge

import (
	"regexp"
	"slices"
	"strings"

	"tiktalks/knowledge/search"
)

// joints are where a question may fall into several.
var joints = regexp.MustCompile(`(?i)\s+(?:and|n|plus|also|then|but|while|as well as|vs\.?|versus|compared (?:to|with)|or)\s+|[,;:?&+/]\s*`)

// severalWords show that a question asks for more than one fact, though it may not fall into parts.
var severalWords = strings.Fields("both versus vs compare compared comparison difference differ differences each respectively two three")

// part is a piece of a question that asks for something of its own, with what was found for it.
type part struct {
	text  string
	found search.Result
}

const (
	partEnough = 0.15 // the confidence that a part needs: what the whole is about is settled
	mostParts  = 3
)

// partsOf splits a question at its joints and searches for each piece: on its own, or where it says too little alone beside
// the whole question, and then for something else than the pieces before it found. Fewer than two pieces make no parts.
func (s *Snapshot) partsOf(text string) []part {
	var pieces []string
	for _, piece := range joints.Split(text, -1) {
		if s.index.Read(piece).Content() > 0 && len(pieces) < mostParts {
			pieces = append(pieces, piece)
		}
	}
	if len(pieces) < 2 {
		return nil
	}
	var parts []part
	var told []string
	for _, piece := range pieces {
		r := s.findPart(piece, search.Before{Text: text, Told: told, Fewer: true})
		if r.Confidence >= partEnough && len(r.Hits) > 0 {
			parts = append(parts, part{piece, r})
			told = append(told, r.Hits[0].ID)
		}
	}
	return parts
}

// bestOf gives the ids of the parts' best facts.
func bestOf(parts []part) []string {
	var ids []string
	for _, p := range parts {
		ids = append(ids, p.found.Hits[0].ID)
	}
	return ids
}

func (s *Snapshot) findPart(piece string, whole search.Before) search.Result {
	if !dependent(s.index.Read(piece)) {
		if r := s.index.Find(piece, search.Before{Fewer: true}); r.Confidence >= Sure {
			return r
		}
	}
	return s.index.Find(piece, whole)
}

// asksSeveral tells whether a question asks for more than one fact.
func asksSeveral(r search.Reading) bool {
	return slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(severalWords, w) })
}

// How many facts answer one question at the most, and how probable it must be that the right one is among them: facts are
// added, the most probable first, until that is reached.
const (
	maxFacts        = 4
	certainty       = 0.97
	wantedOfSeveral = 3 // at the least, where the question asks for several
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
		for _, f := range s.newestOf(r) {
			take(f.ID)
		}
		return picked
	}
	take(r.Hits[0].ID)
	for _, p := range parts {
		take(p.found.Hits[0].ID)
	}
	wanted := 1
	if len(parts) > 1 || asksSeveral(r.Reading) {
		wanted = wantedOfSeveral
	}
	sum := 0.0
	for _, hit := range r.Hits {
		if sum >= certainty && len(picked) >= wanted {
			break
		}
		take(hit.ID)
		sum += hit.Share
	}
	return picked
}
