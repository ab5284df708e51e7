package knowledge

import (
	"slices"
	"strings"

	"tiktalks/knowledge/search"
)

// severalWords show that a question asks for more than one fact, though it may not fall into parts.
var severalWords = strings.Fields("both versus vs compare compared comparison difference differ differences each respectively two three")

// part is a piece of a question that asks for something of its own, with what was found for it.
type part struct {
	piece
	found search.Result
}

const (
	partEnough = 0.15 // the confidence that a part needs: what the whole is about is settled
	worthATry  = 0.04 // the share that the next fact of a part needs, where the best is another part's
	mostParts  = 3
)

// partsOf splits a question at its joints and searches for each piece: on its own, or where it says too little alone beside
// the whole question, and then for something else than the pieces before it found. Fewer than two pieces make no parts.
func (s *Snapshot) partsOf(text string, found search.Result) []part {
	pieces := s.piecesOf(text, found)
	pieces = pieces[:min(len(pieces), mostParts)]
	if len(pieces) < 2 {
		return nil
	}
	var parts []part
	var told []string
	for i, p := range pieces {
		r := s.findPart(pieces, i, search.Before{Text: text, Told: told, Fewer: true})
		if dependent(p.reading) && len(told) > 0 {
			r = s.nearest(r, s.mustAll(told))
		}
		if r.Confidence >= partEnough && len(r.Hits) > 0 {
			parts = append(parts, part{p, r})
			told = append(told, r.Hits[0].ID)
		}
	}
	return parts
}

// nearest puts first, of what was found for a part that goes on from those before it, the first fact that has to do with what they found, if
// it may well be meant.
func (s *Snapshot) nearest(r search.Result, told []Fact) search.Result {
	near := s.nearTo(told)
	at := slices.IndexFunc(r.Hits, func(hit search.Hit) bool { return near(s.must(hit.ID)) })
	if at > 0 && r.Hits[at].Share >= worthATry {
		r.Hits = slices.Concat(r.Hits[at:at+1], r.Hits[:at], r.Hits[at+1:])
	}
	return r
}

// compared gives the two parts that are set against each other: those on both sides of an "or", else the last two. It tells
// whether just one of them is asked for, and nothing after it.
func compared(parts []part) (two []part, either bool) {
	for i, p := range parts[1:] {
		if p.joint == "or" {
			return parts[i : i+2], i+2 == len(parts)
		}
	}
	return parts[len(parts)-2:], false
}

// bestOf gives the ids of the parts' best facts.
func bestOf(parts []part) []string {
	var ids []string
	for _, p := range parts {
		ids = append(ids, p.found.Hits[0].ID)
	}
	return ids
}

// withThose adds to the first facts those of the others that are not among them, as far as facts may be shown.
func withThose(first, others []Fact) []Fact {
	for _, f := range others {
		known := func(o Fact) bool { return o.ID == f.ID }
		if len(first) < maxOfSeveral && !slices.ContainsFunc(first, known) {
			first = append(first, f)
		}
	}
	return first
}

// findPart searches for the piece in the ways in which it may be meant, and gives the first result that is about what it
// names.
func (s *Snapshot) findPart(pieces []piece, i int, whole search.Before) search.Result {
	p := pieces[i]
	fits := func(r search.Result, enough float64) bool { return r.Confidence >= enough && s.speaksOf(r, p.reading) }
	if text, can := s.framed(pieces, i); can {
		if r := s.index.Find(text, search.Before{Told: whole.Told, Fewer: true}); fits(r, partEnough) {
			return r
		}
	}
	stands := !dependent(p.reading)
	if stands {
		if r := s.index.Find(p.text, search.Before{Fewer: true}); r.Confidence >= Sure {
			return r
		}
	}
	r := s.index.Find(p.text, whole)
	if !stands && len(p.reading.Entities) > 0 && !fits(r, partEnough) {
		if alone := s.index.Find(p.text, search.Before{Fewer: true}); fits(alone, Sure) {
			return alone
		}
	}
	return r
}

// speaksOf tells whether the best fact is about all that a piece of a question names.
func (s *Snapshot) speaksOf(r search.Result, piece search.Reading) bool {
	return len(r.Hits) > 0 && containsAll(s.must(r.Hits[0].ID).Entities, piece.Entities)
}

// insteadOf gives what a part may mean that finds what one before it found: what it finds next.
func (s *Snapshot) insteadOf(before []part, p part) (id string, repeated bool) {
	best := bestOf(before)
	if !slices.Contains(best, p.found.Hits[0].ID) {
		return "", false
	}
	for _, hit := range p.found.Hits {
		if !slices.Contains(best, hit.ID) {
			return hit.ID, hit.Share >= worthATry
		}
	}
	return "", false
}

// asksSeveral tells whether a question asks for more than one fact.
func asksSeveral(r search.Reading) bool {
	return slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(severalWords, w) })
}

// How many facts answer one question at the most, and how probable it must be that the right one is among them: facts are
// added, the most probable first, until that is reached, of those that are hardly probable only what may answer better than the best.
const (
	maxFacts        = 4
	maxOfSeveral    = 5 // where the question asks for several
	certainty       = 0.97
	realShare       = 0.1  // of a further fact that may well be what is meant
	someShare       = 0.01 // that one needs at all
	wantedOfSeveral = 3    // at the least, where the question asks for several
	verySure        = 0.75 // the confidence and share from which a part needs no other fact
)

// mayAnswer tells whether a further fact may be what is meant: it is probable enough, or is as much about what the question names as the
// best fact, has as well the name, time, place or number that is asked for, and does not only say who somebody is where the best fact
// does not.
func (s *Snapshot) mayAnswer(r search.Result, hit search.Hit) bool {
	if hit.Share >= realShare {
		return true
	}
	best, f, names := s.must(r.Hits[0].ID), s.must(hit.ID), r.Reading.Entities
	exact := slices.Contains([]search.Kind{search.Who, search.When, search.Where, search.HowMuch}, r.Reading.Kind)
	gives := func(f Fact) bool { return !exact || s.gives(r.Reading, r.Reading, f) }
	lacks := best.about(names) && !f.about(names) || gives(best) && !gives(f) || s.introduces(f) && !s.introduces(best)
	return !lacks && hit.Share >= someShare
}

// introduces tells whether a fact begins with a person's name and says which office that one holds.
func (s *Snapshot) introduces(f Fact) bool {
	return len(f.Entities) > 0 && s.sortOf(f.Entities[0]) == somebody && strings.HasPrefix(f.Claim, f.Entities[0]+" is ") && offices.MatchString(f.Claim)
}

// fulfilled tells whether each of the parts surely has a fact of its own.
func fulfilled(parts []part) bool {
	best := bestOf(parts)
	slices.Sort(best)
	unsure := func(p part) bool { return p.found.Confidence < verySure || p.found.Hits[0].Share < verySure }
	return len(parts) > 1 && len(slices.Compact(best)) == len(parts) && !slices.ContainsFunc(parts, unsure)
}

// pick chooses the facts that answer: the best, the best of each part of the question, and where it is not clear which
// fact is meant, the others that may be.
func (s *Snapshot) pick(r search.Result, parts []part) []Fact {
	var picked []Fact
	most, wanted := maxFacts, 1
	if len(parts) > 1 || asksSeveral(r.Reading) {
		most, wanted = maxOfSeveral, wantedOfSeveral
	}
	if fulfilled(parts) {
		wanted = len(parts)
	}
	take := func(id string) {
		f := s.must(id)
		known := func(o Fact) bool { return o.ID == f.ID }
		if len(picked) < most && !slices.ContainsFunc(picked, known) {
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
	for i, p := range parts {
		if id, repeated := s.insteadOf(parts[:i], p); repeated {
			take(id)
		}
	}
	sum := 0.0
	for _, hit := range r.Hits {
		if sum >= certainty && len(picked) >= wanted {
			break
		}
		if len(picked) < wanted || s.mayAnswer(r, hit) {
			take(hit.ID)
		}
		sum += hit.Share
	}
	return picked
}
