package knowledge

import (
	"regexp"
	"slices"
)

// joints are where a question may fall into several.
var joints = regexp.MustCompile(`(?i)\s+(?:and|plus|also|then|as well as|vs\.?|versus)\s+|[,;?&+/]\s*`)

// maxFacts is how many facts answer one question at the most.
const maxFacts = 3

// furtherParts gives the facts for the parts of the question that its first fact does not answer. A part counts when
// it has words of its own and a fact of another line answers it surely.
func (s *Snapshot) furtherParts(h heard) []Fact {
	parts := joints.Split(h.Text, -1)
	if len(parts) < 2 {
		return nil
	}
	var more []Fact
	for _, part := range parts {
		r := s.index.Find(part, h.Text)
		if r.Reading.Content() == 0 || len(r.Hits) == 0 || r.Confidence < Enough {
			continue
		}
		f := s.must(r.Hits[0].ID)
		known := func(o Fact) bool { return s.sameLine(f, o) }
		if !slices.ContainsFunc(h.facts, known) && !slices.ContainsFunc(more, known) {
			more = append(more, f)
		}
	}
	return more[:min(len(more), maxFacts-1)]
}
