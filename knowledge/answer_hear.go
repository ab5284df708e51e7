package knowledge

import (
	"slices"
	"sync"

	"tiktalks/knowledge/search"
)

// How a question is understood, and which facts are found for it, in which order.

// heard is a question as it was understood, with what was found for it.
type heard struct {
	Question
	result  search.Result
	facts   []Fact      // the one that answers first, then those for further parts of the question
	parts   []part      // those of a question that falls into several
	ordered bool        // the first two facts are in the order of time, because that was asked
	events  bool        // the facts are what happened in a time, in order, or the newest
	lead    string      // begins the answer
	unsure  bool        // the facts are only the nearest there are
	late    bool        // the facts end before the time that is asked about, and say nothing of it
	spell   *Derivation // the time that was asked for, from one event to another
	// settled gives what the facts say to the statement in the question, asked thoroughly, which is looked for once.
	settled func() finding
}

// hear finds the facts for a question: what happened in the time that it asks about, or what search finds.
func (s *Snapshot) hear(q Question) heard {
	h := heard{Question: q, result: s.withHolder(s.find(q))}
	when := s.timeOf(q, h.result.Reading)
	switch news := s.news(q, when); {
	case len(news) > 0:
		h.facts, h.events, h.lead, h.result.Confidence = news, true, s.leadTo(when, q.Now, news), 1
	case len(h.result.Hits) == 0:
		h.late = when.after(s.Ends) && !when.present
	default:
		h.choose(s)
		h.arrange(s)
		h.limit(s, when)
	}
	h.settled = sync.OnceValue(func() finding { return s.settle(h, true) })
	return h
}

// choose takes the facts that answer: the last or first of a kind, else the best of all and of each part. A time from one event to another
// needs only those that say when these were, and where none has to, the best.
func (h *heard) choose(s *Snapshot) {
	found, ofKind := s.extreme(h.result)
	if h.facts = found; !ofKind {
		h.parts = s.partsOf(h.Text, h.result)
		h.facts = s.pick(h.result, h.parts)
	}
	spell, asked := s.spellOf(h.Text, h.result)
	if !asked {
		return
	}
	h.spell, h.result.Confidence = &spell, 1
	if _, ids := s.Derive(spell); len(ids) > 0 {
		h.facts = s.mustAll(ids)
	} else {
		h.facts = h.facts[:min(1, len(h.facts))]
	}
}

// arrange puts the facts into the order in which they answer. A question is answered where all its parts are.
func (h *heard) arrange(s *Snapshot) {
	if !asksOfPast(*h) {
		h.facts = s.withNewest(h.facts)
	}
	if asksOrder(h.result.Reading) && len(h.parts) >= 2 {
		h.inOrder(s, h.parts)
	}
	if asksChange(h.result.Reading) {
		h.change(s)
	}
	if len(h.parts) < 2 && !h.ordered {
		h.ofNames(s)
		h.ofSide(s)
		h.ofLastYear(s)
		h.ofValue(s)
	}
	if asksAlways(h.result.Reading) {
		h.turned(s)
	}
	for _, p := range h.parts {
		h.result.Confidence = max(h.result.Confidence, p.found.Confidence)
	}
	h.fate(s)
}

// limit leaves out facts that are of another time than is asked about, and says what the facts don't reach.
func (h *heard) limit(s *Snapshot, when timed) {
	if h.spell != nil {
		return
	}
	if when.after(s.Ends) && !when.present {
		h.keepTo(s, when)
	}
	if h.upcoming(s); h.lead == "" {
		h.lead = s.gap(*h)
	}
}

// withNewest puts before each further fact that no longer holds the one that has replaced it.
func (s *Snapshot) withNewest(facts []Fact) []Fact {
	var all []Fact
	for i, f := range facts {
		newest := s.Newest(f)
		if i > 0 && newest.ID != f.ID && !slices.ContainsFunc(slices.Concat(all, facts), func(o Fact) bool { return o.ID == newest.ID }) {
			all = append(all, newest)
		}
		all = append(all, f)
	}
	return all
}

// inOrder puts the facts of the two parts that are set against each other first, in the order of time, if both have a date.
// The others follow, unless just those two are asked about and the whole question finds one of them too.
func (h *heard) inOrder(s *Snapshot, parts []part) {
	two, either := compared(parts)
	ordered, can := inOrder(s.mustAll(bestOf(two)))
	if _, ofOne := superlative(h.result.Reading); !can || ofOne && !either && (two[0].bare() || two[1].bare()) {
		return
	}
	best := func(f Fact) bool { return f.ID == h.result.Hits[0].ID }
	h.ordered = true
	if !either || !slices.ContainsFunc(ordered, best) {
		ordered = withThose(ordered, h.facts)
	}
	h.facts = ordered
}

// change puts what held before the best fact first, where it has replaced something, and the best fact second.
func (h *heard) change(s *Snapshot) {
	best := s.must(h.result.Hits[0].ID)
	var before []Fact
	for _, f := range s.mustAll(s.older[best.ID]) {
		if f.Shown() {
			before = append(before, f)
		}
	}
	if len(before) > 0 {
		h.facts, h.ordered = withThose([]Fact{before[0], best}, append(before[1:], h.facts...)), true
	}
}
