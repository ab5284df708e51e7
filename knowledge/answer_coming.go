package knowledge

import (
	"fmt"
	"slices"
	"strings"

	"tiktalks/knowledge/search"
)

// A question for the next of a kind wants what was still to come when the facts ended: what is over is none of that.

// Words that say, with one for the future, that something happens once more; and words by which "next" is one of the past.
var (
	onceMore = strings.Fields("again another")
	future   = strings.Fields("will shall wont upcoming planned scheduled due going")
	// gatherings are what people come or speak together for, one after another.
	gatherings = strings.Fields("meeting meetings talks round rounds summit summits call calls visit visits trip trips session sessions " +
		"hearing hearings")
	pastNext = strings.Fields("did was were had happened came went after")
)

// asksNext tells whether a question wants what comes next: "the next round of talks", "when do they meet again".
func asksNext(r search.Reading) bool {
	if says(r, pastNext) {
		return false
	}
	for i, w := range r.Words {
		ofIts := i+1 < len(r.Words) && (slices.Contains(ofTime, r.Words[i+1]) || r.Words[i+1] == "to")
		if w == "next" && !ofIts {
			return true
		}
	}
	return says(r, onceMore) && (says(r, future) || len(r.Words) > 1 && r.Words[0] == "when" && r.Words[1] == "do")
}

// ahead tells whether a fact speaks of something that was still to come when the facts ended, or holds beyond that.
func (s *Snapshot) ahead(f Fact) bool {
	return s.Ends.Before(f.When.From) || s.Ends.Before(f.Holds.To) || f.Status == Open || len(s.toCome(f.Claim)) > 0
}

// upcoming leaves of the facts for a question that asks for what comes next those that speak of it. Where none does, and meetings were
// found that are over, several of a kind, it tells so.
func (h *heard) upcoming(s *Snapshot) {
	r := h.result.Reading
	if !asksNext(r) {
		return
	}
	over := func(f Fact) bool { return !s.ahead(f) }
	if ahead := slices.DeleteFunc(slices.Clone(h.facts), over); len(ahead) > 0 {
		h.facts = ahead
		return
	}
	if f, found := h.instead(s, s.ahead); found {
		h.facts = []Fact{f}
		return
	}
	if !says(r, gatherings) && !says(r, mutual) {
		return
	}
	kind := slices.DeleteFunc(s.having(s.matterOf(r), h.result.Hits), func(f Fact) bool { return !f.once() })
	h.late = h.late || len(kind) > 1 || h.facts[0].once()
	if h.late {
		h.facts, h.lead = nil, s.noneAhead()
	}
}

// instead gives the likeliest fact found that is one of those wanted and about all that the question names: one that is not all too
// unlikely, or of two names and the best fact's topic.
func (h *heard) instead(s *Snapshot, wanted func(Fact) bool) (Fact, bool) {
	names := h.result.Reading.Entities
	topic := s.must(h.result.Hits[0].ID).Topic
	for _, hit := range h.result.Hits {
		f := s.must(hit.ID)
		likely := hit.Share >= faintly || len(names) > 1 && f.Topic == topic
		if likely && wanted(f) && f.about(names) {
			return f, true
		}
	}
	return Fact{}, false
}

// faintly is the share from which a fact of what is to come may be what is meant, though others are likelier.
const faintly = 0.02

// noneAhead says that the facts name nothing that is still to come.
func (s *Snapshot) noneAhead() string {
	return fmt.Sprintf("They end on %s and name no next one.", s.Ends.Words())
}
