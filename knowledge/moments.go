package knowledge

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
)

// What is computed from dates and series: the value at a moment, the days between two events, what happened in a month,
// the newest of a matter.

// moment is a date that a question names.
type moment struct{ date day.Date }

// momentsOf gives the dates that a question names. One without a year is the last such date that the base covers.
func (s *Snapshot) momentsOf(r search.Reading) []moment {
	var all []moment
	for _, m := range r.Dates {
		date := m.Date(s.Ends.Year)
		if m.Year == 0 && s.Ends.Before(date) {
			date = m.Date(s.Ends.Year - 1)
		}
		all = append(all, moment{date})
	}
	return all
}

// words puts the moment at the start of a sentence.
func (m moment) words() string {
	if m.date.Day != 0 {
		return "On " + m.date.Words()
	}
	return "In " + m.date.Words()
}

// of tells whether the point's value held at some time of the moment.
func (m moment) of(p Point) bool {
	starts := p.Holds.From.IsZero() || p.Holds.From.First().Before(m.date.End())
	ends := p.Holds.To.IsZero() || m.date.First().Before(p.Holds.To.First())
	return starts && ends
}

// during gives the values that the series had at the moment, as one sentence, and the facts that state them.
func (s Series) during(m moment) (string, []string) {
	var values, facts []string
	for _, p := range s.Points {
		if m.of(p) {
			values = append(values, s.value(p)+until(p))
			facts = append(facts, p.Fact)
		}
	}
	if len(values) == 0 {
		return "", nil
	}
	return fmt.Sprintf("%s, %s: %s.", m.words(), s.Title, strings.Join(values, "; ")), facts
}

func until(p Point) string {
	if p.Holds.To.IsZero() || p.Label != "" {
		return ""
	}
	return " to " + p.Holds.To.Words()
}

// seriesMeant gives the series that the likeliest facts are points of, the likeliest first, each with those that belong
// beside it.
func (s *Snapshot) seriesMeant(hits []search.Hit) []Series {
	weights := make([]float64, len(s.Series))
	for _, hit := range hits {
		f := s.must(hit.ID)
		for i, series := range s.Series {
			if slices.ContainsFunc(series.Points, func(p Point) bool { return p.Fact == f.ID }) {
				weights[i] += hit.Share
			}
		}
	}
	best := -1
	for i, w := range weights {
		if w >= likelyEnough && (best < 0 || w > weights[best]) {
			best = i
		}
	}
	if best < 0 {
		return nil
	}
	meant := []Series{s.Series[best]}
	for _, o := range s.Series {
		if o.ID == meant[0].Beside || o.Beside == meant[0].ID && o.Beside != "" {
			meant = append(meant, o)
		}
	}
	return meant
}

// likelyEnough is the share that a series' facts must have.
const likelyEnough = 0.25

// atMoment states what the series that is meant was worth when the question says. It tells whether it did.
func (c *composer) atMoment() bool {
	moments := c.s.momentsOf(c.h.result.Reading)
	kind := c.h.result.Reading.Kind
	if c.h.events || len(moments) == 0 || kind == search.Who || kind == search.Why {
		return false
	}
	stated := false
	for _, series := range c.s.seriesMeant(c.h.result.Hits) {
		if kind == search.When && series.Unit != "date" {
			continue // the moment tells which change is meant, and its day is wanted
		}
		for _, m := range moments {
			if c.s.Ends.Before(m.date) {
				continue // nobody knows yet
			}
			if sentence, ids := series.during(m); sentence != "" {
				stated = c.add(sentence, c.s.mustAll(ids)...) || stated
			}
		}
	}
	return stated
}

// spell is the time between two events or dates.
type spell struct {
	from, to day.Date
	facts    []Fact
}

var (
	betweens = regexp.MustCompile(`(?i)\b(?:between|from|after|since)\s+(.+?)\s+(?:and|to|until|till|did|was|were)\s+(.+)`)
	untils   = regexp.MustCompile(`(?i)^(.+?)\s+(?:until|till|before|after)\s+(.+)`)
	lengths  = strings.Fields("long days weeks months")
	inForce  = strings.Fields("effect force apply applied began start started kick kicked")
)

// spellOf gives the time that a question asks for by its two ends, or false.
func (s *Snapshot) spellOf(text string, r search.Reading) (spell, bool) {
	asks := r.Kind == search.HowMuch && slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(lengths, w) })
	if !asks {
		return spell{}, false
	}
	for _, form := range []*regexp.Regexp{betweens, untils} {
		ends := form.FindStringSubmatch(text)
		if ends == nil {
			continue
		}
		a, aFacts, known := s.dateOf(ends[1])
		b, bFacts, alsoKnown := s.dateOf(ends[2])
		if known && alsoKnown && a != b {
			if b.Before(a) {
				a, b = b, a
			}
			return spell{a, b, append(aFacts, bFacts...)}, true
		}
	}
	return spell{}, false
}

// dateOf gives the day that a piece of a question means: one that it names, or that of the fact that it speaks of.
func (s *Snapshot) dateOf(piece string) (day.Date, []Fact, bool) {
	r := s.index.Find(piece, search.Before{})
	for _, m := range s.momentsOf(r.Reading) {
		if m.date.Day != 0 {
			return m.date, nil, true
		}
	}
	if r.Confidence < Enough || len(r.Hits) == 0 {
		return day.Date{}, nil, false
	}
	f := s.must(r.Hits[0].ID)
	date := f.When.From
	if slices.ContainsFunc(r.Reading.Words, func(w string) bool { return slices.Contains(inForce, w) }) {
		date = cmp.Or(f.Holds.From, date)
	}
	return date, []Fact{f}, date.Day != 0
}

// sentence says how long the spell is.
func (p spell) sentence() string {
	days := int(p.to.First().Sub(p.from.First()) / (24 * time.Hour))
	return fmt.Sprintf("From %s to %s: %s.", p.from.Words(), p.to.Words(), countOf(days, "day"))
}

func countOf(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// Words by which a question asks what happened, and by which it asks for the newest.
var (
	happening = strings.Fields("happen happened happening happens news event events development developments timeline occurred")
	newest    = strings.Fields("latest newest recent recently news update updates lately")
)

// maxHappened is how many events an answer about a time lists.
const maxHappened = 5

// happened gives the facts of the time that a question names where it asks for nothing else.
func (s *Snapshot) happened(r search.Reading) []Fact {
	moments := s.momentsOf(r)
	if len(moments) != 1 || !onlyAsks(r, happening) {
		return nil
	}
	within := day.Span{From: moments[0].date, To: moments[0].date}
	var all []Fact
	for _, f := range s.Facts {
		if f.Shown() && f.When.From.Month != 0 && within.Contains(f.When.From.First()) {
			all = append(all, f)
		}
	}
	slices.SortStableFunc(all, func(a, b Fact) int { return cmp.Compare(len(b.Sources), len(a.Sources)) })
	all = all[:min(len(all), maxHappened)]
	slices.SortStableFunc(all, func(a, b Fact) int { return a.When.From.First().Compare(b.When.From.First()) })
	return all
}

// onlyAsks tells whether a question has, besides dates, only words of the list among those that carry meaning, and at
// least one of them.
func onlyAsks(r search.Reading, list []string) bool {
	asks := false
	at := 0
	for _, w := range r.Words {
		dated := slices.ContainsFunc(r.Dates, func(m day.Mention) bool { return m.At <= at && at < m.End })
		at += len(w) + 1
		switch {
		case slices.Contains(list, w):
			asks = true
		case !dated && r.Carries(w):
			return false
		}
	}
	return asks
}

// asksNewest tells whether the newest of a matter is wanted: by one of the words for it, or by "what's new".
func asksNewest(r search.Reading) bool {
	for i, w := range r.Words {
		if slices.Contains(newest, w) || w == "new" && i > 0 && slices.Contains(beforeNew, r.Words[i-1]) {
			return true
		}
	}
	return false
}

// beforeNew are the words after which "new" asks for news.
var beforeNew = strings.Fields("whats what is anything something")

// nearMiss is how far below the best fact's score one may be to belong to the same matter.
const nearMiss = 2.5

// newestOf gives the newest facts among those found that belong to the matter: they are about all that the question names,
// or where it names nothing, of the best fact's topic.
func (s *Snapshot) newestOf(r search.Result) []Fact {
	first := s.must(r.Hits[0].ID)
	belongs := func(f Fact) bool { return f.Topic == first.Topic }
	if len(r.Reading.Entities) > 0 {
		belongs = func(f Fact) bool { return containsAll(f.Entities, r.Reading.Entities) }
	}
	var all []Fact
	for _, hit := range r.Hits {
		f := s.must(hit.ID)
		if (len(r.Reading.Entities) > 0 || r.Hits[0].Score-hit.Score <= nearMiss) && belongs(f) && !f.When.IsZero() {
			all = append(all, f)
		}
	}
	if len(all) == 0 {
		return []Fact{first}
	}
	slices.SortStableFunc(all, func(a, b Fact) int { return b.started().Compare(a.started()) })
	return all[:min(len(all), newestShown)]
}

// newestShown is how many facts are the newest of a matter.
const newestShown = 3

func containsAll(all, some []string) bool {
	return !slices.ContainsFunc(some, func(s string) bool { return !slices.Contains(all, s) })
}

// Words by which a question asks which of two things came before the other.
var orderWords = strings.Fields("first earlier sooner before")

// asksOrder tells whether the order in time of the parts is wanted.
func asksOrder(r search.Reading) bool {
	return r.Kind != search.YesNo && slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(orderWords, w) })
}

// inOrder puts the facts of a question's parts into the order of time. It tells whether it could: every one has a date.
func inOrder(facts []Fact) ([]Fact, bool) {
	if len(facts) < 2 || slices.ContainsFunc(facts, func(f Fact) bool { return f.When.IsZero() }) {
		return facts, false
	}
	facts = slices.Clone(facts)
	slices.SortStableFunc(facts, func(a, b Fact) int { return a.When.From.First().Compare(b.When.From.First()) })
	return facts, true
}
