package knowledge

import (
	"slices"
	"strings"

	"tiktalks/knowledge/search"
)

// What a follow-up goes on from: the question before, which may have gone on from another.

// earlier is the latest earlier question as it was understood.
type earlier struct {
	reading search.Reading
	names   []string // the entities that it and its answer speak of, its own first
	own     int      // how many of them the questions named
	root    string   // the question that it went on from, through others perhaps; itself where it stands alone
	context string   // its words, those and the names
	told    []string // ids of the facts that answered it
}

// before looks at the latest earlier question. One that says nothing by itself and found nothing is looked past; one that went on from
// another is about what that was about.
func (s *Snapshot) before(q Question) earlier {
	last := q.earlier()
	further := len(last.History) > 0 && s.vague(last)
	if further && s.Refuses(last) {
		return s.before(last)
	}
	r := s.find(last)
	e := s.asked(last)
	if len(r.Hits) == 0 || r.Confidence < Enough {
		if further {
			return s.before(last)
		}
		return e
	}
	answered := s.must(r.Hits[0].ID).Entities
	e.told = []string{r.Hits[0].ID}
	e.context += " " + strings.Join(answered, " ")
	e.names = append(e.names, without(answered, e.names)...)
	return e
}

// asked reads a question that was asked before, with the one that it went on from, if it can hardly be understood without.
func (s *Snapshot) asked(q Question) earlier {
	r := s.index.Read(q.Text)
	e := earlier{reading: r, root: q.Text, context: q.Text, names: slices.Clone(r.Entities)}
	if len(q.History) == 0 || !dependent(r) {
		e.own = len(e.names)
		return e
	}
	from := s.asked(q.earlier())
	e.root = from.root
	e.context = e.root + " " + e.context
	if len(r.Entities) == 0 {
		e.reading = from.reading
	}
	e.names = append(e.names, without(from.names, e.names)...)
	e.own = len(e.names)
	return e
}

// about tells whether the best fact that was found is about something that the questions before named: of their names one by which facts are
// told from each other, where they have such.
func (s *Snapshot) about(r search.Result, before earlier) bool {
	own := before.names[:before.own]
	if telling := slices.DeleteFunc(slices.Clone(own), s.hubs()); len(telling) > 0 {
		own = telling
	}
	return len(r.Hits) > 0 && slices.ContainsFunc(s.must(r.Hits[0].ID).Entities, func(n string) bool { return slices.Contains(own, n) })
}

// plural tells whether the question called something by a name in the plural, for which "they" may stand.
func (e earlier) plural(name string) bool {
	return slices.ContainsFunc(e.reading.Spans, func(n search.Span) bool {
		return n.Entity == name && strings.HasSuffix(e.reading.Words[n.End-1], "s")
	})
}

// without gives the names that are not among the others.
func without(names, others []string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(n string) bool { return slices.Contains(others, n) })
}
