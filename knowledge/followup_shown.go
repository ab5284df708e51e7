package knowledge

import (
	"slices"

	"tiktalks/knowledge/search"
)

// What a person was shown just before is what a follow-up is mostly about. Only the earlier questions are known; what answered them
// is found again.

// shown is what a person has been shown: the facts of the latest answer first, and what was asked to get them.
type shown struct {
	facts []Fact
	asked search.Reading
}

// shownBefore gives what was shown before the question. A turn that says nothing by itself is looked past, whatever came of it.
func (s *Snapshot) shownBefore(q Question) shown {
	if len(q.History) == 0 {
		return shown{}
	}
	before := q.earlier()
	var all shown
	if a := s.remember(before); a.Answered() {
		all.facts = a.Facts
	}
	if s.vague(before) {
		further := s.shownBefore(before)
		for _, f := range further.facts {
			if !slices.ContainsFunc(all.facts, func(o Fact) bool { return o.ID == f.ID }) {
				all.facts = append(slices.Clip(all.facts), f)
			}
		}
		all.asked = further.asked
		return all
	}
	all.asked = s.index.Read(before.Text)
	return all
}

// earlier is the question before this one, as it was asked.
func (q Question) earlier() Question {
	last := len(q.History) - 1
	return Question{Text: q.History[last], History: q.History[max(0, last-maxHistory):last], Now: q.Now}
}

// vague tells of a turn whether it says nothing by itself, so that one that follows it goes on from what was before it.
func (s *Snapshot) vague(q Question) bool {
	r := s.index.Read(q.Text)
	return s.Refuses(q) || asksSource(q.Text) || dependent(r) && len(r.Entities) == 0 && r.Content() <= 1
}

// settledDetail is the confidence of a fact that was shown and has the detail.
const settledDetail = 0.9

// again is the result that shows the fact once more.
func again(now search.Reading, f Fact) search.Result {
	return search.Result{Reading: now, Hits: []search.Hit{{ID: f.ID, Share: 1}}, Confidence: settledDetail, Follows: true}
}

// ofShown gives the fact that was shown before where that settles what a follow-up asks: it wants to know where it comes
// from, or for nothing but a detail that it has.
func (s *Snapshot) ofShown(q Question, now search.Reading) (search.Result, bool) {
	source := asksSource(q.Text)
	if !source && (now.Content() > 0 || !asksDetail(now)) {
		return search.Result{}, false
	}
	before := s.shownBefore(q)
	if source && len(before.facts) > 0 {
		return again(now, before.facts[0]), true
	}
	f, has := s.detail(now, before)
	return again(now, f), has && !source
}

// orShown gives the fact that was shown before and has what a follow-up asks for where search is not sure of another that has to do
// with what was shown, and where search finds nothing but all that the follow-up says is of that fact.
func (s *Snapshot) orShown(q Question, now search.Reading, found search.Result) search.Result {
	if len(now.Entities) > 0 {
		return found
	}
	switch {
	case asksBack(now):
		before := s.shownBefore(q)
		near := s.related(found, before)
		if f, has := s.detail(now, before); has && near.Confidence < Sure {
			return again(now, f)
		}
		if now.Content() == 0 {
			return near
		}
	case found.Confidence < Sure && asksNth(now):
		if f, has := nth(now, s.shownBefore(q).facts); has {
			return again(now, f)
		}
	case found.Confidence < Enough && asksMore(now):
		if before := s.shownBefore(q); len(before.facts) > 0 && s.covers(now, before.facts[0]) {
			return again(now, before.facts[0])
		}
	}
	return found
}

// shownSoFar gives the ids of the facts that answered the questions before.
func (s *Snapshot) shownSoFar(q Question) []string {
	var all []string
	for len(q.History) > 0 {
		q = q.earlier()
		for _, f := range s.remember(q).Facts {
			all = append(all, f.ID)
		}
	}
	return all
}

// asksElse tells whether a question wants something else than what was shown.
func asksElse(r search.Reading) bool {
	return slices.Contains(r.Words, "else") || ordinal(r) == "other"
}

// places are the words by which one of several facts that were shown is meant, with its place among them.
var places = map[string]int{"first": 0, "1st": 0, "second": 1, "2nd": 1, "other": 1, "third": 2, "3rd": 2, "fourth": 3, "last": -1}

// ordinal gives the word by which a question means one of several that were shown ("what about the second one"); empty: it doesn't.
func ordinal(r search.Reading) string {
	last := len(r.Words) - 1
	if last < 1 || r.Words[last] != "one" || r.Content() > 1 {
		return ""
	}
	return r.Words[last-1]
}

// asksNth tells whether a question means one of several facts by its place.
func asksNth(r search.Reading) bool {
	_, is := places[ordinal(r)]
	return is
}

// nth gives the fact at the place that the question means.
func nth(r search.Reading, facts []Fact) (Fact, bool) {
	at := places[ordinal(r)]
	if ordinal(r) == "other" && len(facts) > 2 {
		return Fact{}, false // it is none of several
	}
	if at < 0 {
		at += len(facts)
	}
	if at < 0 || at >= len(facts) {
		return Fact{}, false
	}
	return facts[at], true
}

// related leaves of what was found for a follow-up that names nothing what has to do with the facts that were shown: a fact that
// has a telling name in common with one of them, or is of the topic of one, unless that only says who or what its names are.
func (s *Snapshot) related(found search.Result, before shown) search.Result {
	if len(before.facts) == 0 || len(found.Hits) == 0 {
		return found
	}
	near := s.nearTo(before.facts)
	var kept []search.Hit
	share := 0.0
	for _, hit := range found.Hits {
		if near(s.must(hit.ID)) {
			kept, share = append(kept, hit), share+hit.Share
		}
	}
	switch {
	case len(kept) == 0:
		found.Confidence = 0
	case kept[0].ID != found.Hits[0].ID:
		found.Hits, found.Confidence = kept, found.Confidence*share
	}
	return found
}

// hub is the share of the facts from which a name that they have tells nothing of what a fact is about.
const hub = 0.1

// hubs gives what tells of a name whether that many facts have it.
func (s *Snapshot) hubs() func(name string) bool {
	uses := map[string]int{}
	for _, f := range s.Facts {
		for _, name := range f.Entities {
			uses[name]++
		}
	}
	return func(name string) bool { return float64(uses[name]) >= hub*float64(len(s.Facts)) }
}

// nearTo gives what tells whether a fact has to do with one of those.
func (s *Snapshot) nearTo(those []Fact) func(Fact) bool {
	hubs := s.hubs()
	telling := func(f Fact) []string { return slices.DeleteFunc(slices.Clone(f.Entities), hubs) }
	return func(f Fact) bool {
		own := telling(f)
		return slices.ContainsFunc(those, func(o Fact) bool {
			names := telling(o)
			topic := f.Topic == o.Topic && (len(own) == 0 || len(names) == 0 || !o.When.IsZero())
			return topic || slices.ContainsFunc(own, func(name string) bool { return slices.Contains(names, name) })
		})
	}
}
