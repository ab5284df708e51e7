package knowledge

import (
	"regexp"
	"slices"
	"strings"

	"tiktalks/knowledge/search"
)

// Whether somebody or something is the owner, head or host of another is answered with who is, where the facts say that.

var (
	// positions are what somebody may be of something, beside its offices.
	positions = strings.Fields("owner head boss chief leader founder host mediator negotiator representative judge buyer seller partner director manager " +
		"lawyer president chairman chairwoman secretary minister premier")
	// gone finds a claim that somebody is no longer what he was.
	gone = regexp.MustCompile(`(?i)\b(?:step(?:s|ped)? down|resign(?:s|ed)|retir(?:es|ed)|quits?|ousted|dismissed|fired)\b`)
)

// role is what a question asks whether somebody is.
type role struct {
	of string // the question without who that may be: "the owner of the heron"
	by string // the words for who that may be
}

// roleAsked reads whether a question asks if somebody is something of another: "is Holm the owner of the Heron", "is Holm the Heron's
// owner".
func roleAsked(r search.Reading) (role, bool) {
	if r.Kind != search.YesNo || !search.Linking(r.Words[0]) {
		return role{}, false
	}
	at := slices.IndexFunc(r.Words, func(w string) bool { return slices.Contains(positions, w) || offices.MatchString(w) })
	from := roleFrom(r, at)
	if at < 0 || from < 2 || from > at {
		return role{}, false
	}
	rest := slices.DeleteFunc(slices.Clone(r.Words[from:]), func(w string) bool { return slices.Contains(emphases, w) })
	return role{of: strings.Join(rest, " "), by: strings.Join(r.Words[1:from], " ")}, true
}

// roleFrom gives the place at which the words for a role begin whose noun stands there: with an article, or the last name before it, which is
// whose it is; where that opens the question it is who may be that, and they begin behind it.
func roleFrom(r search.Reading, at int) int {
	for i, w := range r.Words[:max(0, at)] {
		if i > 1 && (w == "the" || w == "a" || w == "an") {
			return i
		}
	}
	from := 0
	for _, name := range r.Spans {
		switch {
		case name.End > at:
		case name.At > 1:
			from = name.At
		default:
			from = name.End
		}
	}
	return from
}

// withHolder adds to what was found for a question whether somebody is something of another who is, or gives only that where nothing
// was found about whom it asks.
func (s *Snapshot) withHolder(r search.Result) search.Result {
	asked, is := roleAsked(r.Reading)
	if !is {
		return r
	}
	holder := s.index.Find("who is "+asked.of, search.Before{})
	if holder.Confidence < Sure || len(holder.Hits) == 0 {
		return r
	}
	holder.Reading, holder.Follows = r.Reading, r.Follows
	who := s.index.Read(asked.by).Entities
	if len(r.Hits) == 0 || r.Confidence < Enough || len(without(who, s.must(r.Hits[0].ID).Entities)) == len(who) {
		return holder
	}
	first := holder.Hits[0]
	rest := slices.DeleteFunc(slices.Clone(r.Hits[1:]), func(h search.Hit) bool { return h.ID == first.ID })
	if first.ID != r.Hits[0].ID {
		first.Share = realShare
		r.Hits = slices.Concat(r.Hits[:1], []search.Hit{first}, rest)
	}
	return r
}

// heldByAnother says no where the statement is that somebody holds an office of something, and one of the facts that another does: unless
// he is said to hold such an office too, which may be meant.
func (a assize) heldByAnother(shown []Fact) finding {
	rest := a.base.index.Read(a.asked.rest)
	if a.asked.auxiliary != "is" || !offices.MatchString(a.asked.rest) || len(rest.Entities) == 0 {
		return finding{}
	}
	none := func(Fact) bool { return false }
	for _, f := range shown {
		if f.known() && !f.Superseded() && f.Holds.To.IsZero() && a.another(f) && a.nowhere(f, none) && !a.alike() && a.sure(no, f) {
			return finding{word: no, fact: f}
		}
	}
	return finding{}
}

// another tells whether a fact says of somebody else, and not of him, what the statement says.
func (a assize) another(f Fact) bool {
	own := a.base.index.Read(a.asked.subject)
	if len(own.Entities) > 0 && slices.Contains(f.Entities, own.Entities[0]) {
		return false
	}
	return slices.ContainsFunc(f.Entities, func(name string) bool {
		instead := a.asked
		instead.subject = name
		return a.base.sortOf(name) == somebody && a.carries(f, instead.said())
	})
}

// alike tells whether a fact says of whom the statement is about that he holds an office of the same name, of whatever.
func (a assize) alike() bool {
	office, _, _ := strings.Cut(a.asked.rest, " of ")
	name, called := a.base.index.Read(office), a.base.index.Read(a.asked.subject).Entities
	return slices.ContainsFunc(a.base.Facts, func(f Fact) bool {
		return len(called) > 0 && slices.Contains(f.Entities, called[0]) && name.Lacks(a.base.index.Read(f.Claim)) == 0
	})
}
