package knowledge

import (
	"slices"
	"strings"

	"tiktalks/knowledge/search"
)

// Whether somebody owns what has several owners is answered with the shares: neither yes nor no is the whole of it.

// partly is the word where some of the owners are asked about, and others have the rest.
const partly = "Only in part."

// Words by which a question asks who owns something, those by which it asks only for a share, and those that may stand beside them.
var (
	owning = strings.Fields("own owns owner owners")
	ofAll  = strings.Fields("the all whole entire entirely fully completely whom who now today currently really actually only both together still")
	inPart = strings.Fields("a an any some one two part partly share shares stake stakes piece percent percentage majority minority most half new")
)

// partOwned begins with the shares in that of which a question asks whether some own it who have only a part of it. It tells whether it did.
func (c *composer) partOwned() bool {
	r := c.h.result.Reading
	if r.Kind != search.YesNo || !says(r, owning) || says(r, inPart) || len(r.Numbers)+len(r.Dates) > 0 || asksEarlier(r) {
		return false
	}
	for _, series := range c.s.Series {
		if c.s.ownedBy(series, r) {
			c.add(partly)
			return c.derive(Derivation{Kind: Course, Series: series.ID})
		}
	}
	return false
}

// ownedBy tells whether a question names owners of that whose shares a series gives, but not all, and nothing beside it. Who is asked about
// alone may own the rest of what a name means: ByteDance owns TikTok, and a part of its US venture.
func (s *Snapshot) ownedBy(series Series, r search.Reading) bool {
	named := len(series.named(r))
	if series.Unit != "percent" || !series.sideBySide() || named == 0 || named == 1 && !s.inFull(series, r) {
		return false
	}
	had, all := 0.0, 0.0
	for _, p := range series.Points {
		if all += p.Value; slices.Contains(series.named(r), Operand{Label: p.Label}) {
			had += p.Value
		}
	}
	beside := []search.Reading{s.index.Read(series.Title), s.index.Read(series.labels()), s.index.Read(strings.Join(slices.Concat(owning, ofAll), " "))}
	for w := range strings.FieldsSeq(series.Title) {
		beside = append(beside, s.index.Read(w)) // a name in the title may be a part of another there
	}
	return had < all && r.Lacks(beside...) == 0
}

// inFull tells whether a question has more than one word or name of a series' title, read each by itself: "TikTok US", not "TikTok".
func (s *Snapshot) inFull(series Series, r search.Reading) bool {
	n := 0
	for w := range strings.FieldsSeq(series.Title) {
		if word := s.index.Read(w); word.Content() > 0 && word.Lacks(r) == 0 {
			n++
		}
	}
	return n > 1
}
