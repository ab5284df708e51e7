package commands

import (
	"fmt"
	"slices"
	"strings"

	"tiktalks/knowledge"
	"tiktalks/knowledge/day"
)

// datesDiffer warns where a claim names dates and none of them is the one that the fact says it speaks of: one of the two is
// often a slip. Empty where they agree, or where one of them says nothing.
func datesDiffer(f knowledge.Fact) string {
	var said []string
	for _, m := range day.Mentions(f.Claim) {
		if m.Year == 0 {
			continue
		}
		date := m.Date(m.Year)
		if f.When.Overlaps(day.Span{From: date, To: date}) {
			return ""
		}
		if !slices.Contains(said, date.Words()) {
			said = append(said, date.Words())
		}
	}
	if len(said) == 0 || f.When.IsZero() {
		return ""
	}
	return fmt.Sprintf("%s the claim speaks of %s, but when says %s. Is one of them a slip?", bold("Look again:"), strings.Join(said, ", "), whenWords(f))
}
