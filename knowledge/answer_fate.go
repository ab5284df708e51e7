package knowledge

import (
	"regexp"
	"slices"
	"strings"
)

// What became of something: "what happened to the bridge" asks for its story and how that ended, not for the newest there is.

// fateAsked finds in a question's words that it asks what became of something.
var fateAsked = regexp.MustCompile(`\b(?:happen(?:ed|s)|became|become) (?:of|to|with) \w`)

// mostOfFate is how many facts tell what became of something where search is not sure which does.
const mostOfFate = 3

// fate leaves of the facts for a question that asks what became of something those of a time: others only say what it is. Where search is
// not sure of them, it takes the likeliest that have all that the question names, in the order of time.
func (h *heard) fate(s *Snapshot) {
	if !fateAsked.MatchString(strings.Join(h.result.Reading.Words, " ")) || h.events || h.spell != nil {
		return
	}
	timeless := func(f Fact) bool { return f.When.IsZero() && f.Holds.IsZero() }
	if told := slices.DeleteFunc(slices.Clone(h.facts), timeless); len(told) > 0 {
		h.facts = told
	}
	if h.result.Confidence >= Sure || len(h.result.Reading.Unheard) > 0 {
		return
	}
	var all []Fact
	matter := s.matterOf(h.result.Reading)
	for _, hit := range h.result.Hits {
		if f := s.must(hit.ID); len(all) < mostOfFate && !timeless(f) && s.has(f, matter) {
			all = append(all, f)
		}
	}
	if len(all) > 0 {
		slices.SortStableFunc(all, func(a, b Fact) int { return a.started().Compare(b.started()) })
		h.facts, h.result.Confidence = all, Sure
	}
}
