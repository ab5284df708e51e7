package knowledge

import (
	"strings"

	"tiktalks/knowledge/search"
)

// Suggest gives at most n facts for somebody who is typing: those whose id begins or goes on with what was typed, then
// those that a search for it finds.
func (s *Snapshot) Suggest(typed string, n int) []Fact {
	typed = strings.ToLower(strings.TrimSpace(typed))
	var all []Fact
	seen := map[string]bool{}
	take := func(f Fact) {
		if len(all) < n && !seen[f.ID] && f.Shown() {
			seen[f.ID] = true
			all = append(all, f)
		}
	}
	if typed == "" {
		return nil
	}
	for _, f := range s.Facts {
		if strings.Contains(f.ID, strings.ReplaceAll(typed, " ", "-")) {
			take(f)
		}
	}
	for _, hit := range s.index.Find(typed, search.Before{}).Hits {
		take(s.must(hit.ID))
	}
	return all
}
