package knowledge

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
)

// Words by which a question asks how often a value went up, went down, or changed at all; a date goes up when it is put off.
var (
	rising = strings.Fields("raise raised raises raising increase increased hike hiked extend extended extends extending extension extensions delay " +
		"delayed delays postpone postponed prolong prolonged renew renewed")
	falling  = strings.Fields("cut cuts cutting lower lowered reduce reduced reduction reductions")
	changing = strings.Fields("change changed changes changing move moved adjust adjusted shift shifted")
)

// counting finds a claim that states a count itself.
var counting = regexp.MustCompile(`(?i)\b(?:once|twice|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:times|rounds|calls|meetings|visits))\b`)

// counted tells how a question is answered that asks how many times a value changed, or false: where the best fact gives a
// count of what the question names, that one is better.
func (s *Snapshot) counted(h heard) (Derivation, bool) {
	said := " " + strings.Join(h.result.Reading.Words, " ") + " "
	if !strings.Contains(said, " how many times ") && !strings.Contains(said, " how often ") {
		return Derivation{}, false
	}
	if len(h.facts) == 0 || counting.MatchString(h.facts[0].Claim) && h.facts[0].about(h.result.Reading.Entities) {
		return Derivation{}, false
	}
	meant := s.seriesMeant(s.onlyAbout(h.result.Hits, h.result.Reading.Entities))
	kind := changesAsked(h.result.Reading)
	if len(meant) == 0 || kind == "" {
		return Derivation{}, false
	}
	return Derivation{Kind: kind, Series: meant[0].ID, Of: s.atMoments(h.result.Reading)}, true
}

// about tells whether the fact is about all these entities.
func (f Fact) about(names []string) bool {
	return !slices.ContainsFunc(names, func(name string) bool { return !slices.Contains(f.Entities, name) })
}

// onlyAbout gives the hits that are about all these entities, with the shares that they have among each other; all hits where none is.
func (s *Snapshot) onlyAbout(hits []search.Hit, names []string) []search.Hit {
	var kept []search.Hit
	sum := 0.0
	for _, hit := range hits {
		if s.must(hit.ID).about(names) {
			kept = append(kept, hit)
			sum += hit.Share
		}
	}
	if sum == 0 {
		return hits
	}
	for i := range kept {
		kept[i].Share /= sum
	}
	return kept
}

// changesAsked gives the kind of changes that the question's words mean: all of them where it names both ways.
func changesAsked(r search.Reading) DerivationKind {
	names := func(list []string) bool {
		return slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(list, w) })
	}
	up, down := names(rising), names(falling)
	switch {
	case up && !down:
		return Rises
	case down && !up:
		return Falls
	case up || names(changing):
		return Changes
	}
	return ""
}

// changes says how often the value of the series changed in the way that is asked, in all that is known or within a moment,
// and to what.
func (s Series) changes(kind DerivationKind, within []Operand) (string, []string) {
	points := slices.Clone(s.Points)
	if s.yearly() || slices.ContainsFunc(points, func(p Point) bool { return p.Label != "" || p.Holds.From.Day == 0 }) {
		return "", nil // values side by side, or of whole months or years: nobody knows when they changed
	}
	slices.SortStableFunc(points, func(a, b Point) int { return a.Holds.From.First().Compare(b.Holds.From.First()) })
	var steps, facts []string
	for i := 1; i < len(points); i++ {
		up := points[i].compare(points[i-1])
		counts := up != 0 && (kind == Changes || (up > 0) == (kind == Rises))
		if counts && began(points[i], within) {
			steps = append(steps, fmt.Sprintf("to %s from %s", s.amountOf(points[i]), points[i].Holds.From.Words()))
			facts = append(facts, points[i].Fact)
		}
	}
	if len(steps) == 0 {
		return "", nil // which may as well mean that the facts don't have it
	}
	times := fmt.Sprintf("%d times", len(steps))
	if len(steps) == 1 {
		times = "once"
	}
	since := points[0].Holds.From.Words() // the first value is no change
	return fmt.Sprintf("%s, in my facts since %s: %s %s (%s).", s.Title, since, kind.verb(s), times, strings.Join(steps, "; ")), facts
}

// compare tells whether the value is more than the other, or later.
func (p Point) compare(other Point) int {
	return cmp.Or(cmp.Compare(p.Value, other.Value), p.Date.First().Compare(other.Date.First()))
}

// began tells whether the value began to hold within the moment; without any it did.
func began(p Point, within []Operand) bool {
	for _, o := range within {
		date, err := day.Parse(o.Date)
		if err != nil || p.Holds.From.First().Before(date.First()) || !p.Holds.From.First().Before(date.End()) {
			return false
		}
	}
	return true
}

// verb says in a word what happened to the series' value.
func (k DerivationKind) verb(s Series) string {
	switch {
	case k == Changes:
		return "changed"
	case k == Rises && s.Unit == "date":
		return "put off"
	case k == Falls && s.Unit == "date":
		return "brought forward"
	case k == Rises:
		return "raised"
	}
	return "lowered"
}
