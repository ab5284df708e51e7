package knowledge

import (
	"cmp"
	"slices"
	"strings"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
)

// What happened in a time, and which of two things came first.

// Words by which a question asks what happened, and that stand beside them and ask nothing else.
var (
	happening = strings.Fields("happen happened happening happens news event events development developments timeline occurred")
	beside    = strings.Fields("new give get show catch tell anything something everything else whats far today summary big major important since changed change changes most thing things fact facts")
)

// maxHappened is how many events an answer about a time lists.
const maxHappened = 5

// news gives what a question asks for that asks what happened in a time, or for the newest, of all or of what it names: the facts of
// that time, or the last ones that there are. Without a time, and behind other questions, it is asked of what was spoken of before.
func (s *Snapshot) news(q Question, t timed) []Fact {
	switch {
	case !asksNews(t.rest) || t.span.IsZero() && len(q.History) > 0 || t.span.From.First().After(q.Now):
		return nil
	case t.span.IsZero() && len(t.rest.Entities) > 0 && !asksNewest(t.rest):
		return nil // "what happened in Geneva"
	case asksCourse(t.rest) && len(s.seriesSaid(t.rest)) > 0:
		return nil // how a value changed in that time
	}
	facts := slices.DeleteFunc(slices.Clone(s.Facts), func(f Fact) bool { return !f.Shown() || !containsAll(f.Entities, t.rest.Entities) })
	if t.after(s.Ends) && t.span.From == t.span.To && !asksNewest(t.rest) {
		if due := s.due(t, facts); len(due) > 0 {
			return due
		}
	}
	if t.span.IsZero() || t.after(s.Ends) {
		return s.last(facts)
	}
	return s.within(t.span, facts)
}

// due gives the newest of the facts that say beforehand what was to come on a day or in a month.
func (s *Snapshot) due(t timed, facts []Fact) []Fact {
	return newestFirst(slices.DeleteFunc(slices.Clone(facts), func(f Fact) bool {
		return f.Superseded() || !slices.ContainsFunc(append(s.toCome(f.Claim), f.When.From, f.Holds.To), t.covers)
	}))
}

// asksNews tells whether a question asks what happened, or for the newest, and says nothing besides but dates and names.
func asksNews(r search.Reading) bool {
	asks := asksNewest(r)
	at := 0
	from, to := statusAt(r)
	for i, w := range r.Words {
		dated := slices.ContainsFunc(r.Dates, func(m day.Mention) bool { return m.At <= at && at < m.End })
		asking := from <= at && at < to
		at += len(w) + 1
		switch {
		case slices.Contains(happening, w) || w == "going" && i+1 < len(r.Words) && r.Words[i+1] == "on":
			asks = true
		case !dated && !named(r, i) && !asking && r.Carries(w) && !slices.Contains(newest, w) && !slices.Contains(beside, w):
			return false
		}
	}
	return asks
}

// within gives those of the facts that tell what happened in a time: of too many those of one day, of which sources don't differ, of one
// day also those to which the most others are tied, and with the most sources; in the order of time, and of one day in that order.
func (s *Snapshot) within(span day.Span, facts []Fact) []Fact {
	var all []Fact
	for _, f := range facts {
		if f.When.From.Month != 0 && span.Contains(f.When.From.First()) {
			all = append(all, f)
		}
	}
	tied := func(f Fact) int {
		if span.From != span.To || span.From.Day == 0 {
			return 0 // in a longer time, each day's own count, and what is newest has hardly any yet
		}
		return s.ties[f.ID]
	}
	slices.SortStableFunc(all, func(a, b Fact) int {
		return cmp.Or(cmp.Compare(b.event(), a.event()), cmp.Compare(tied(b), tied(a)), cmp.Compare(len(b.Sources), len(a.Sources)))
	})
	all = daily(all)
	all = all[:min(len(all), maxHappened)]
	slices.SortStableFunc(all, func(a, b Fact) int { return a.When.From.First().Compare(b.When.From.First()) })
	return all
}

// daily gives the first of the facts of each day, then the others.
func daily(facts []Fact) []Fact {
	seen := map[day.Date]bool{}
	var first, others []Fact
	for _, f := range facts {
		if seen[f.When.From] {
			others = append(others, f)
			continue
		}
		seen[f.When.From] = true
		first = append(first, f)
	}
	return append(first, others...)
}

// event is 1 for a fact of what happened on one day, of which sources don't differ, and 0 for another.
func (f Fact) event() int {
	if f.When.From.Day != 0 && f.When.From == f.When.To && f.Status != Disputed {
		return 1
	}
	return 0
}

// last gives the last dated ones of the facts, the newest first.
func (s *Snapshot) last(facts []Fact) []Fact {
	var all []Fact
	for _, f := range facts {
		if !f.Superseded() && f.When.From.Month != 0 && !s.Ends.Before(f.When.From) {
			all = append(all, f)
		}
	}
	return newestFirst(all)
}

// containsAll tells whether all has each of some.
func containsAll(all, some []string) bool {
	return !slices.ContainsFunc(some, func(s string) bool { return !slices.Contains(all, s) })
}

// Words by which a question asks which of two things came before the other.
var orderWords = strings.Fields("first earlier sooner before")

// sizing are words by which a question asks which of two is the greater, not which came before.
var sizing = strings.Fields("longer shorter higher lower bigger smaller larger more less fewer worse better closer dearer cheaper")

// asksOrder tells whether the order in time of the parts is wanted.
func asksOrder(r search.Reading) bool {
	return r.Kind != search.YesNo && says(r, orderWords) && !says(r, sizing)
}

// asksChange tells whether a question asks how something was before and after an event, and not on which side of it.
func asksChange(r search.Reading) bool {
	i, j := slices.Index(r.Words, "before"), slices.Index(r.Words, "after")
	return i >= 0 && i < j && !slices.Contains(r.Words[i:j], "or")
}

// inOrder puts the facts of two parts of a question into the order of time. It tells whether it could: they are two, and each
// has a date.
func inOrder(facts []Fact) ([]Fact, bool) {
	if len(facts) < 2 || facts[0].ID == facts[1].ID || slices.ContainsFunc(facts, func(f Fact) bool { return f.When.IsZero() }) {
		return facts, false
	}
	facts = slices.Clone(facts)
	slices.SortStableFunc(facts, func(a, b Fact) int { return a.When.From.First().Compare(b.When.From.First()) })
	return facts, true
}
