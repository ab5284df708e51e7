package knowledge

import (
	"slices"
	"strings"

	"tiktalks/knowledge/search"
)

// Which comparison of values a question asks for.

// Words by which a question sets one value against another, and by which it asks which way one went.
var (
	comparatives = strings.Fields("higher lower more less bigger smaller larger greater fewer steeper")
	upward       = strings.Fields("up rise rises rising rose risen increase increased increasing grow grows growing grew grown climb climbed " +
		"expand expanded later longer forward")
	downward = strings.Fields("down fall falls falling fell fallen decrease decreased decreasing shrink shrinks shrinking shrank shrunk drop " +
		"drops dropped decline declined earlier shorter back")
	going    = strings.Fields("go goes going went gone get gets getting got gotten become becomes becoming became move moved moving")
	ofItself = strings.Fields("rise rises rising rose risen grow grows growing grew grown shrink shrinks shrinking shrank shrunk fall falls " +
		"falling fell fallen")
)

// ranked gives the comparison that a question asks for, or false: of two votes, which way a value went, or which of two is higher.
func (s *Snapshot) ranked(h heard) (Derivation, bool) {
	r := h.result.Reading
	if r.Kind == search.Why || r.Kind == search.When || len(h.facts) == 0 {
		return Derivation{}, false
	}
	if d, asked := s.votesMeant(h); asked {
		return d, true
	}
	if kind := utmostAsked(r); kind != "" {
		return s.utmostMeant(h, kind)
	}
	trend := asksTrend(r)
	if !trend && !says(r, comparatives) {
		return Derivation{}, false
	}
	meant := s.seriesSaid(r)
	switch {
	case len(meant) == 0:
		return Derivation{}, false
	case trend:
		return s.trendMeant(h, meant)
	}
	return s.againstMeant(h, meant)
}

// valueWords may stand in a question about a value beside what it is the value of.
const valueWords = "how much far higher lower more less bigger smaller larger greater fewer steeper up down or than go get become move change " +
	"own have hold take charge set one rate level value number size amount point percent share stake peak time ever today current now since year month " +
	"still compare"

// seriesSaid gives the series whose value a question is about by its own words, the nearest first, with those that belong beside it:
// the question names what the series counts, and nothing that is neither in the names of that and of the others in its unit nor one of
// the words that ask for a value.
func (s *Snapshot) seriesSaid(r search.Reading) []Series {
	best, fewest := -1, 0
	for i, series := range s.Series {
		name := s.index.Read(series.Title + " " + series.labels())
		if !series.counts(r) || r.Lacks(s.besideValues(series.Unit)...) > inDates(r) {
			continue
		}
		if off := r.Lacks(name)*len(s.Series) + name.Lacks(r); best < 0 || off < fewest {
			best, fewest = i, off
		}
	}
	if best < 0 {
		return nil
	}
	return s.sides(s.Series[best])
}

// besideValues reads all that may stand in a question about a value in a unit: the names of the series that have it, and the words
// that ask.
func (s *Snapshot) besideValues(unit string) []search.Reading {
	all := []search.Reading{s.index.Read(valueWords), s.index.Read(strings.Join(slices.Concat(upward, downward, going, highest, lowest, courseWords), " "))}
	for _, o := range s.Series {
		if o.Unit == unit {
			all = append(all, s.index.Read(o.Title), s.index.Read(o.labels()))
		}
	}
	return all
}

// inDates tells how many words of a question belong to its dates.
func inDates(r search.Reading) int {
	n := 0
	said := strings.Join(r.Words, " ")
	for _, m := range r.Dates {
		n += len(slices.DeleteFunc(strings.Fields(said[m.At:m.End]), func(w string) bool { return !r.Carries(w) }))
	}
	return n
}

// labels gives the labels of the series' points in one text.
func (s Series) labels() string {
	var all []string
	for _, p := range s.Points {
		all = append(all, p.Label)
	}
	return strings.Join(all, " ")
}

// counts tells whether a question names what the series counts: a word of its title beside the names of those whose side it is, or two of
// its labels.
func (s Series) counts(r search.Reading) bool {
	if len(s.named(r)) > 1 {
		return true
	}
	sides := func(w string) bool {
		i := slices.Index(r.Words, w)
		return slices.ContainsFunc(r.Spans, func(span search.Span) bool {
			return span.At <= i && i < span.End && (span.Entity == s.By || span.Entity == s.On)
		})
	}
	return slices.ContainsFunc(strings.Fields(strings.ToLower(s.Title)), func(w string) bool {
		for _, said := range []string{w, w + "s"} {
			if slices.Contains(r.Words, said) && r.Carries(said) && !sides(said) {
				return true
			}
		}
		return false
	})
}

// says tells whether a question has one of the words.
func says(r search.Reading, list []string) bool {
	return slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(list, w) })
}

// asksTrend tells whether a question asks which way a value went: it names both ways, or says that something went one of them.
func asksTrend(r search.Reading) bool {
	if len(r.Numbers) > 0 || says(r, []string{"than", "who", "much"}) {
		return false
	}
	more := says(r, upward) || says(r, []string{"higher", "bigger", "larger", "more"})
	less := says(r, downward) || says(r, []string{"lower", "smaller", "less", "fewer"})
	both := more && less && slices.Contains(r.Words, "or")
	return both || r.Kind == search.YesNo && (more || less) && (says(r, going) || says(r, ofItself))
}

// trendMeant gives the series of which a question asks which way it went, and within what time.
func (s *Snapshot) trendMeant(h heard, meant []Series) (Derivation, bool) {
	meant = sided(meant, h.result.Reading)
	moments := s.momentsIn(h)
	if len(moments) > 1 {
		return Derivation{}, false
	}
	d := Derivation{Kind: Trend, Series: meant[0].ID}
	for _, m := range moments {
		d.Of = append(d.Of, Operand{Date: m.date.String(), Began: sinceDate(h.result.Reading)})
	}
	return d, true
}

// againstMeant gives the two values of which a question asks which is higher: of two labels, of two series, or of one at two moments.
func (s *Snapshot) againstMeant(h heard, meant []Series) (Derivation, bool) {
	r := h.result.Reading
	d := Derivation{Kind: Against, Series: meant[0].ID}
	if d.Of = meant[0].named(r); len(d.Of) == 2 {
		return d, true
	}
	when, dated := s.momentMeant(h)
	if two := s.rivals(r, meant); len(two) == 2 && dated {
		d.Series, d.Of = "", nil
		for _, series := range two {
			d.Of = append(d.Of, Operand{Series: series.ID, Date: when})
		}
		return d, true
	}
	meant = sided(meant, r)
	if !slices.Contains(r.Words, "than") && !slices.Contains(r.Words, "or") || len(meant) != 1 {
		return Derivation{}, false
	}
	d.Series, d.Of = meant[0].ID, s.atMoments(r)
	if len(d.Of) == 1 && !asksEarlier(r) {
		d.Of = append(d.Of, Operand{Date: s.Ends.String()})
	}
	return d, len(d.Of) == 2
}

// asksEarlier tells whether a question is wholly about the past.
func asksEarlier(r search.Reading) bool { return says(r, oldWords) && !says(r, nowWords) }

// momentMeant gives the one moment at which two values are compared: the one that the question names, else the end of the facts, or of
// the past no one moment. It tells whether that is clear.
func (s *Snapshot) momentMeant(h heard) (string, bool) {
	switch moments := s.momentsIn(h); {
	case len(moments) > 1:
		return "", false
	case len(moments) == 1 && s.Ends.Before(moments[0].date):
		return "", false
	case len(moments) == 1:
		return moments[0].date.String(), true
	case asksEarlier(h.result.Reading):
		return "", true
	}
	return s.Ends.String(), true
}

// rivals gives the two series that a question sets against each other: both named by a word of their titles, or both by whose they are.
func (s *Snapshot) rivals(r search.Reading, meant []Series) []Series {
	alike := slices.DeleteFunc(slices.Clone(s.Series), func(o Series) bool { return o.Unit != meant[0].Unit })
	titled := slices.DeleteFunc(slices.Clone(alike), func(o Series) bool { return !o.inTitle(r, alike) })
	if len(titled) == 2 {
		return titled
	}
	return slices.DeleteFunc(slices.Clone(meant), func(o Series) bool { return o.By+o.On == "" || !o.whose(r) })
}

// rank begins with the comparison that is asked for. It tells whether one is.
func (c *composer) rank() bool {
	d, asked := c.s.ranked(c.h)
	if !asked {
		return false
	}
	stepped := c.steps(d)
	if series, _ := c.s.seriesOf(d.Series); d.Kind == Trend && len(sided(c.s.sides(series), c.h.result.Reading)) > 1 {
		return stepped // of both sides
	}
	if !c.derive(d) {
		return false
	}
	c.otherUtmost(d)
	if d.Kind == Trend {
		return true
	}
	_, ids := c.s.Derive(d)
	for _, f := range c.s.mustAll(ids) {
		c.add(f.Claim, f)
	}
	return true
}

// steps says yes, and when, before which way a value went in all, where a question asks whether it ever went one way and it did; of both
// sides where it names none. It tells whether it did.
func (c *composer) steps(d Derivation) bool {
	r := c.h.result.Reading
	kind := Rises
	if says(r, downward) {
		kind = Falls
	}
	within := slices.ContainsFunc(d.Of, func(o Operand) bool { return o.Began })
	if d.Kind != Trend || r.Kind != search.YesNo || within || slices.Contains(r.Words, "or") || !says(r, oldWords) {
		return false
	}
	stepped := false
	series, _ := c.s.seriesOf(d.Series)
	for _, o := range sided(c.s.sides(series), r) {
		d.Kind, d.Series = kind, o.ID
		if said, _ := c.s.Derive(d); said != "" && o.Unit != "date" {
			c.add(yes)
			stepped = c.derive(d) || stepped
		}
	}
	return stepped
}
