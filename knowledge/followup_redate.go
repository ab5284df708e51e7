package knowledge

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
)

// A follow-up that is nothing but another time ("and 2026?", "and a year ago?") asks the question before of that time.

var (
	// besideTime are the words that may stand around a time that is all a follow-up says.
	besideTime = strings.Fields("and but so ok what whats about how in on of for during by then the was it that")
	// relative finds times that are told from now, or from the time that was asked for.
	relative = regexp.MustCompile(`\b(?:(?:a|one) year ago|last year|(?:the|a|one) year (?:before|earlier|after|later)(?: that)?|(?:the )?(?:next|following|previous|prior) year)\b`)
	// following finds those of them that come after the time that was asked for.
	following = regexp.MustCompile(`\b(?:after|later|next|following)\b`)
)

// redated is a follow-up that says nothing but a time, as a whole question.
type redated struct {
	base Question // the one before that it asks again
	text string   // that with the new time in the place of its own
}

// redate reads a follow-up that may be nothing but a time. It tells whether it is.
func (s *Snapshot) redate(q Question) (redated, bool) {
	if len(q.History) == 0 {
		return redated{}, false
	}
	r := redated{base: q.earlier()}
	r.text = r.base.Text
	if before, again := s.redate(r.base); again {
		r = before
	}
	asked := s.index.Read(r.text)
	time, only := onlyTime(s.index.Read(q.Text), asked, q.Now)
	if !only || len(asked.Dates) > 1 {
		return redated{}, false
	}
	words := strings.Join(asked.Words, " ")
	if len(asked.Dates) == 0 {
		r.text = words + " in " + time
		return r, true
	}
	d := asked.Dates[0]
	r.text = words[:d.At] + time + words[d.End:]
	return r, true
}

// onlyTime gives the time that is all a follow-up says. One that is told from another is reckoned from what was asked before.
func onlyTime(now, asked search.Reading, at time.Time) (string, bool) {
	words := strings.Join(now.Words, " ")
	rest, when := words, ""
	if len(now.Dates) == 1 {
		d := now.Dates[0]
		rest, when = words[:d.At]+words[d.End:], words[d.At:d.End]
	} else if m := relative.FindStringIndex(words); m != nil {
		rest = words[:m[0]] + words[m[1]:]
		when = reckoned(words[m[0]:m[1]], asked, at)
	}
	other := func(w string) bool { return !slices.Contains(besideTime, w) }
	return when, when != "" && !slices.ContainsFunc(strings.Fields(rest), other)
}

// reckoned puts a time that is told from now, or from the one year that was asked for, as a year or month. Empty: it can't be told.
func reckoned(said string, asked search.Reading, at time.Time) string {
	switch {
	case strings.HasSuffix(said, "ago"):
		return day.Date{Year: at.Year() - 1, Month: at.Month()}.Words()
	case said == "last year":
		return fmt.Sprint(at.Year() - 1)
	case len(asked.Dates) == 0 || asked.Dates[0].Year == 0:
		return ""
	case following.MatchString(said):
		return fmt.Sprint(asked.Dates[0].Year + 1)
	default:
		return fmt.Sprint(asked.Dates[0].Year - 1)
	}
}

// findRedated finds what answers the question before of another time: where that was about a series, its points of that time and
// nothing else, so that a time of which the facts say nothing is not answered with something else.
func (s *Snapshot) findRedated(r redated) search.Result {
	asked := s.index.Read(r.text)
	moments := s.momentsOf(asked)
	if asked.Kind == search.Who || asked.Kind == search.When || asked.Kind == search.Why || asked.Kind == search.YesNo || len(moments) != 1 {
		return s.findWhole(r.text)
	}
	base := s.find(r.base)
	all := s.seriesMeant(base.Hits)
	if base.Confidence < Enough || len(all) == 0 || all[0].Unit == "date" || !slices.ContainsFunc(all[0].Points, func(p Point) bool { return p.Fact == base.Hits[0].ID }) {
		return s.findWhole(r.text)
	}
	found := search.Result{Reading: asked, Follows: true}
	_, ids := all[0].during(moments[0])
	for _, id := range ids {
		found.Hits = append(found.Hits, search.Hit{ID: id, Share: 1 / float64(len(ids))})
		found.Confidence = settledDetail
	}
	if len(ids) == 0 {
		found.Hits = base.Hits
	}
	return found
}

// findWhole finds what answers a follow-up that was made a whole question.
func (s *Snapshot) findWhole(text string) search.Result {
	r := s.index.Find(text, search.Before{})
	r.Follows = true
	return r
}
