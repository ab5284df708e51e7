package knowledge

import (
	"regexp"
	"slices"
	"strings"

	"tiktalks/knowledge/ground"
)

// denied finds the fact that is about the same thing and has another detail; or several that may be meant, if each of them has.
func (s *Snapshot) denied(all []candidate, _ bool) (Finding, []Fact) {
	best, found := heaviest(all, func(c candidate) bool {
		return c.hit.Share >= meantSurely && s.denies(c) || s.deniesSurely(c) || c.deniesPlainly()
	})
	if found {
		return ClaimContradicted, []Fact{best.fact}
	}
	together := 0.0
	for _, c := range all {
		if c.Shared >= allButOne && s.denies(c) || c.Shared >= sameThing && c.Used >= fairlyUsed && s.denies(c) && c.typed() {
			together += c.hit.Share
		}
	}
	best, _ = heaviest(all, s.denies)
	if together < nearAll {
		return "", nil
	}
	return ClaimContradicted, []Fact{best.fact}
}

const (
	nearAll   = 0.8  // the share that facts have together from which hardly any other can be meant
	noOther   = 0.95 // the share of a hit from which no other fact can be meant
	allButOne = 0.8  // how much of a claim a fact has that lacks no more than a detail
)

// denies tells whether a fact says otherwise than the claim, in one detail of a kind that can be told.
func (s *Snapshot) denies(c candidate) bool {
	missing := c.missing()
	switch {
	case c.fact.Status == Disputed || c.fact.Status == Open || c.Shared < sameThing:
		return false
	case slices.ContainsFunc(missing, func(l ground.Lack) bool { return l.Typed }):
		return len(missing) <= 3
	case len(missing) == 1 && c.Shared >= nearlyAll && s.otherName(missing[0], c):
		return true
	case c.faulty(ground.Polarity) && c.hit.Share >= noDoubt:
		return len(missing) <= 1 || len(missing) <= 2 && !c.Backed && c.Shared >= allButOne
	}
	return len(missing) == 0 && (c.faulty(ground.Polarity, ground.Opposite) || c.faulty(ground.Role) && c.misplaced())
}

// deniesSurely tells the same of a fact of which there is no doubt that it is meant: there less has to be alike.
func (s *Snapshot) deniesSurely(c candidate) bool {
	missing := c.missing()
	if c.fact.Status == Disputed || c.fact.Status == Open || c.hit.Share < noOther {
		return false
	}
	figure := func(l ground.Lack) bool { return l.Typed && l.Name == "" && l.Reason != ground.UnknownWord }
	switch {
	case len(c.Lacks) == 1 && figure(c.Lacks[0]):
		return c.Shared >= sideLeast
	case c.Shared < allButOne || len(missing) > 1 || c.Used < fairlyUsed:
		return false
	}
	return c.swaps() || len(missing) == 0 && s.elsewhere(c)
}

// deniesPlainly tells whether a fact of which there is no doubt that it is meant says that something was not done or not to all, or has
// another name in the same place.
func (c candidate) deniesPlainly() bool {
	missing := c.missing()
	if c.fact.Status == Disputed || c.fact.Status == Open || c.hit.Share < noDoubt || c.Shared < sideLeast || len(missing) > 4 {
		return false
	}
	if len(missing) <= 1 && (c.undone() || c.exceeds()) {
		return true
	}
	named := slices.ContainsFunc(missing, func(l ground.Lack) bool { return l.Name != "" && l.Rival })
	return named && c.Shared >= nearlyAll && c.Used >= fairlyUsed && !slices.ContainsFunc(missing, func(l ground.Lack) bool { return l.Name == "" && !l.Heard })
}

// typed tells whether the fact has another detail of the same kind in the place of one of the claim's.
func (c candidate) typed() bool {
	return slices.ContainsFunc(c.missing(), func(l ground.Lack) bool { return l.Typed })
}

// undone tells whether the claim says that something was done which the fact says was not: "cleared", where nobody asked for clearance.
func (c candidate) undone() bool {
	return c.Shared >= allButOne && slices.ContainsFunc(c.Doubts, func(v ground.Verdict) bool { return v.Reason == ground.Polarity && strings.HasSuffix(v.Word, "ed") })
}

// exceeds tells whether the claim is about all of something of which the fact gives a part.
func (c candidate) exceeds() bool {
	return c.Shared >= allButOne && wholly.MatchString(c.text) && c.sweeps && partial.MatchString(c.fact.Claim)
}

var (
	wholly  = regexp.MustCompile(`(?i)\b(?:all|every|everything|everyone|entire|whole|completely|totally|fully)\b`)
	partial = regexp.MustCompile(`(?i)\b(?:\d+ percent|only|some|certain|part|partly|except|but not|did not touch|not all|limited)\b`)
)

const sideLeast = 0.25 // how much of a claim that is only about a figure the fact has

// swaps tells whether a number of the claim is the fact's number of something else.
func (c candidate) swaps() bool {
	return slices.ContainsFunc(c.Faults, func(v ground.Verdict) bool { return v.Reason == ground.Binding && plainNumber.MatchString(v.Word) })
}

// plainNumber is a number that is no year.
var plainNumber = regexp.MustCompile(`^(?:\d{1,3}(?:[.,]\d+)?|\d{5,})(?: (?:%|percent|percentage points|points))?$`)

// elsewhere tells whether the claim puts into another city of the same country what the fact puts into one of its own.
func (s *Snapshot) elsewhere(c candidate) bool {
	return slices.ContainsFunc(c.Doubts, func(v ground.Verdict) bool { return v.Reason == ground.UnknownName }) &&
		slices.ContainsFunc(c.Unsaid, func(name string) bool { e, known := s.Entity(name); return known && e.Kind == Place })
}

// misplaced tells whether the stricter rules as well find that somebody else did it.
func (c candidate) misplaced() bool {
	return c.strict == ground.Role || slices.ContainsFunc(c.Doubts, func(v ground.Verdict) bool { return v.Reason == ground.Role && v.Kind == ground.Contradicted })
}

// otherName tells whether what a fact lacks is a name where it has one of the same kind that the claim doesn't: another person,
// another place. A name that the base doesn't know may be of any kind.
func (s *Snapshot) otherName(l ground.Lack, c candidate) bool {
	if l.Name == "" {
		return false
	}
	mine, known := s.Entity(l.Name)
	return slices.ContainsFunc(c.Unsaid, func(name string) bool {
		theirs, found := s.Entity(name)
		switch {
		case !found:
			return false
		case known && mine.Kind != Country:
			return mine.Kind == theirs.Kind
		case known:
			return c.hit.Share >= noDoubt && theirs.Kind == Country
		}
		return theirs.Kind == Person || c.hit.Share >= noDoubt && (theirs.Kind == Company || theirs.Kind == Body || theirs.Kind == Country || theirs.Kind == Place)
	})
}
