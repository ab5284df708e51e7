package knowledge

import (
	"cmp"
	"slices"
	"strings"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
)

// What happened in a time, the newest of a matter, and which of two things came first.

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

// containsAll tells whether all has each of some.
func containsAll(all, some []string) bool {
	return !slices.ContainsFunc(some, func(s string) bool { return !slices.Contains(all, s) })
}

// Words by which a question asks which of two things came before the other.
var orderWords = strings.Fields("first earlier sooner before")

// asksOrder tells whether the order in time of the parts is wanted.
func asksOrder(r search.Reading) bool {
	return r.Kind != search.YesNo && slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(orderWords, w) })
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
