package knowledge

import (
	"fmt"
	"regexp"
	"slices"
	"time"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
)

// timed is the time that a question asks about, and what else it asks.
type timed struct {
	span    day.Span       // zero where it names none
	rest    search.Reading // the question without the words for a time named by its distance from now
	present bool           // the time is now: of what is so, the last that is known is wanted
	guessed bool           // its year is not said
}

// dated puts the date in the place of one day, month or year that the question names by its distance from now: search knows facts by
// their dates, and what a series was worth then is found by one.
func (q Question) dated() Question {
	if q.Now.IsZero() || len(day.Mentions(q.Text)) > 0 {
		return q
	}
	r, named := day.FindRelative(q.Text, q.Now)
	if !named || r.Span.From != r.Span.To || r.Now {
		return q
	}
	before := "in "
	switch {
	case r.Since:
		before = "since "
	case r.Span.From.Day != 0:
		before = "on "
	}
	q.Text = lastIn.ReplaceAllString(q.Text[:r.At], "") + before + r.Span.From.Words() + q.Text[r.End:]
	return q
}

// lastIn finds an "in" at the end, which the date brings itself.
var lastIn = regexp.MustCompile(`(?i)\bin\s+$`)

// timeOf reads which time a question asks about: the one date that it names, or "last week".
func (s *Snapshot) timeOf(q Question, r search.Reading) timed {
	moments := s.momentsOf(r)
	switch {
	case len(moments) == 1:
		span := day.Span{From: moments[0].date, To: moments[0].date}
		if sinceDate(r) {
			span.To = day.Date{}
		}
		return timed{span: span, rest: r, guessed: r.Dates[0].Year == 0}
	case len(moments) > 1 || q.Now.IsZero():
		return timed{rest: r}
	}
	rel, named := day.FindRelative(q.Text, q.Now)
	if !named {
		return s.timeSince(q.Text, r)
	}
	t := timed{span: rel.Span, rest: s.index.Read(q.Text[:rel.At] + " " + q.Text[rel.End:]), present: rel.Now}
	if rel.Since {
		t.span.To = day.Date{}
	}
	return t
}

// sinceEvent finds what came after something that a question names at its end.
var sinceEvent = regexp.MustCompile(`(?i)^(.+)\b(?:since|after)\s+(.+)$`)

// timeSince reads the time since an event that a question names by what it is: "what happened since the launch".
func (s *Snapshot) timeSince(text string, r search.Reading) timed {
	said := sinceEvent.FindStringSubmatch(text)
	if said == nil {
		return timed{rest: r}
	}
	rest := s.index.Read(said[1])
	if !asksNews(rest) || len(rest.Entities) > 0 {
		return timed{rest: r}
	}
	found := s.index.Find(said[2], search.Before{})
	if len(found.Hits) == 0 || found.Confidence < Enough || s.must(found.Hits[0].ID).When.To.Month == 0 {
		return timed{rest: r}
	}
	over := day.Of(s.must(found.Hits[0].ID).When.To.End())
	return timed{span: day.Span{From: over}, rest: rest}
}

// sinceDate tells whether a question asks for what came since the date that it names.
func sinceDate(r search.Reading) bool {
	at := 0
	for i, w := range r.Words {
		if i > 0 && at == r.Dates[0].At {
			return r.Words[i-1] == "since"
		}
		at += len(w) + 1
	}
	return false
}

// after tells whether the whole time lies after the facts' end, so that they can't speak of what happened then.
func (t timed) after(ends day.Date) bool {
	return !t.span.From.IsZero() && !t.span.From.First().Before(ends.End())
}

// spoken tells whether a fact speaks of the time: it names, or happened or ended on, a day or a month that lies within it.
func (t timed) spoken(f Fact) bool {
	dates := []day.Date{f.When.From, f.Holds.To}
	for _, m := range day.Mentions(f.Claim) {
		dates = append(dates, m.Date(0))
	}
	return slices.ContainsFunc(dates, t.covers)
}

// covers tells whether the whole day, month or year lies within the time.
func (t timed) covers(d day.Date) bool {
	return !d.IsZero() && t.span.Contains(d.First()) && t.span.Contains(d.End().Add(-1))
}

// keepTo leaves of the facts, where they end before the time that is asked about, those that speak of it: what was announced, or was
// to end then. The answer says so unless the best of them does.
func (h *heard) keepTo(s *Snapshot, t timed) {
	if t.spoken(h.facts[0]) {
		return
	}
	h.facts = slices.DeleteFunc(slices.Clone(h.facts), func(f Fact) bool { return !t.spoken(f) })
	if f, found := h.instead(s, t.spoken); found && len(h.facts) == 0 {
		h.facts = []Fact{f}
	}
	h.late, h.lead, h.ordered = len(h.facts) == 0, s.tooLate(), h.ordered && len(h.facts) > 1
}

// leadTo gives the words before what happened in a time, where the facts end before it, or before the newest; and where a month may be meant
// that the facts don't reach, of which year it is.
func (s *Snapshot) leadTo(t timed, now time.Time, facts []Fact) string {
	next := t.span.From
	next.Year++
	switch {
	case t.guessed && s.Ends.Before(next) && next.First().Before(now):
		return fmt.Sprintf("My facts end on %s, so this is of %s:", s.Ends.Words(), t.span.From.Words())
	case t.span.IsZero():
		return fmt.Sprintf("The newest in my facts, which end on %s:", s.Ends.Words())
	case t.after(s.Ends) && t.spoken(facts[0]):
		return s.tooLate() + " What they say of it beforehand:"
	case t.after(s.Ends):
		return s.tooLate() + " The newest in them:"
	}
	return ""
}

// tooLate says that the facts end before the time that is asked about.
func (s *Snapshot) tooLate() string {
	return fmt.Sprintf("My facts end on %s, before the time you ask about.", s.Ends.Words())
}
