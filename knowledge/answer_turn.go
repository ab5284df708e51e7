package knowledge

import (
	"regexp"
	"slices"

	"tiktalks/knowledge/search"
)

// Whether somebody was always for or against something is answered with how that was at first and how it turned.

// overturning finds a claim that says that somebody does otherwise than before.
var overturning = regexp.MustCompile(`(?i)\b(?:revers(?:es|ed|ing|al)|u-turn|about-face|no longer|gave up|abandon(?:s|ed)|turn(?:s|ed) (?:against|around|away)|` +
	`chang(?:es|ed|ing) (?:his|her|its|their) (?:mind|position|view|stance|course|tune))\b`)

// asksAlways tells whether a question asks if something was always so.
func asksAlways(r search.Reading) bool {
	return r.Kind == search.YesNo && slices.Contains(r.Words, "always")
}

// turned puts the best fact and what says how the same turned, which was found too, into the order of time, if both have a date.
func (h *heard) turned(s *Snapshot) {
	best := s.must(h.result.Hits[0].ID)
	for _, hit := range h.result.Hits[1:min(looked, len(h.result.Hits))] {
		f := s.must(hit.ID)
		if overturning.MatchString(f.Claim) == overturning.MatchString(best.Claim) || !f.about(best.Entities) || !best.about(f.Entities) {
			continue
		}
		if two, can := inOrder([]Fact{best, f}); can {
			h.facts, h.ordered = two, true
		}
		return
	}
}
