package knowledge

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tiktalks/knowledge/intent"
	"tiktalks/knowledge/search"
)

// Explanation tells how a question is answered. It is for moderators and for those who work on search; it holds words of
// the question.
type Explanation struct {
	Rule       string   // the one that decided
	Confidence float64  // that the facts answer it
	Nothing    float64  // the classifier's view that none does
	Understood []string // how it was read, a line for each sort of thing
	Parts      []string // what the parts of the question find, a line each
	Settled    string   // the yes, no or correction that the answer begins with, and by which fact; empty: none
	Candidates []Candidate
}

// Candidate is a fact that was found for the question.
type Candidate struct {
	ID       string
	Share    float64 // how probable it is that this one answers, if any does
	Score    float64
	Features []Feature // those that are not 0, in the order of search
}

// Feature is one thing that ranking knows of the question and a fact.
type Feature struct {
	Name  string
	Value float64
}

// candidatesShown is how many candidates an explanation lists.
const candidatesShown = 5

// Explain tells how the question is answered.
func (s *Snapshot) Explain(q Question) Explanation {
	if what := intent.Of(q.Text); what != intent.Question {
		return Explanation{Rule: fmt.Sprintf("declined, because it reads as %s", what)}
	}
	h := s.hear(q.dated())
	h.unsure = s.nearly(h, s.missed(h))
	e := Explanation{Rule: s.ruleFor(h), Confidence: h.result.Confidence, Nothing: h.result.Nothing, Understood: understood(h.result)}
	for _, p := range s.partsOf(q.Text, h.result) {
		e.Parts = append(e.Parts, fmt.Sprintf("%q finds %s (confidence %.2f)", p.text, p.found.Hits[0].ID, p.found.Confidence))
	}
	if s.suffices(h) {
		if f := h.settled(); !f.nothing() {
			e.Settled = f.word + f.correction + " By " + f.fact.ID + "."
		}
	}
	for _, hit := range h.result.Hits[:min(candidatesShown, len(h.result.Hits))] {
		e.Candidates = append(e.Candidates, Candidate{hit.ID, hit.Share, hit.Score, features(hit.Features)})
	}
	return e
}

// Why is Explain as a text of plain lines.
func (s *Snapshot) Why(q Question) string {
	e := s.Explain(q)
	var b strings.Builder
	for _, line := range e.Understood {
		fmt.Fprintln(&b, line)
	}
	if len(e.Understood) > 0 {
		fmt.Fprintf(&b, "confidence: %.2f (answered from %.2f on); that nothing answers, by the classifier: %.2f\n", e.Confidence, Enough, e.Nothing)
	}
	fmt.Fprintf(&b, "rule: %s\n", e.Rule)
	if e.Settled != "" {
		fmt.Fprintf(&b, "settled: %s\n", e.Settled)
	}
	for _, p := range e.Parts {
		fmt.Fprintf(&b, "part: %s\n", p)
	}
	for _, c := range e.Candidates {
		fmt.Fprintf(&b, "%6.3f %7.2f  %s\n                %s\n", c.Share, c.Score, c.ID, listed(c.Features))
	}
	return b.String()
}

// listed writes features with their values.
func listed(features []Feature) string {
	all := make([]string, len(features))
	for i, f := range features {
		all[i] = fmt.Sprintf("%s %.2f", f.Name, f.Value)
	}
	return strings.Join(all, ", ")
}

// understood tells how a question was read.
func understood(r search.Result) []string {
	var lines []string
	line := func(name string, values []string) {
		if len(values) > 0 {
			lines = append(lines, name+": "+strings.Join(values, ", "))
		}
	}
	line("words", []string{strings.Join(r.Reading.Words, " ")})
	line("names", r.Reading.Entities)
	line("hints at", r.Reading.Hinted)
	line("numbers", r.Reading.Numbers)
	lines = append(lines, fmt.Sprintf("asks: %s; translated from: %s; follows an earlier question: %v",
		cmp.Or(string(r.Reading.Kind), "-"), cmp.Or(r.Reading.Foreign, "-"), r.Follows))
	var repaired []string
	for typed, meant := range r.Reading.Repaired {
		repaired = append(repaired, typed+" → "+meant)
	}
	slices.Sort(repaired)
	line("repaired", repaired)
	return lines
}

// ruleFor names the rule that decided.
func (s *Snapshot) ruleFor(h heard) string {
	extreme := false
	if len(h.result.Hits) > 0 {
		_, extreme = s.extreme(h.result)
	}
	switch {
	case h.events && h.lead != "":
		return "the newest, because the facts end before the time that it names, or none is named"
	case h.events:
		return "what happened in the time that it names"
	case h.late:
		return "unknown, because the facts end before the time that it names"
	case len(h.result.Hits) == 0:
		return "unknown, because no fact has a word of it"
	case h.spell != nil:
		return "the days between two dates or events"
	case !s.suffices(h):
		return "unknown, because the confidence is too low"
	case !h.unsure && s.missed(h) != noMiss:
		return "unknown, because " + string(s.missed(h))
	case extreme:
		return "answered with the last or first of its kind"
	case asksNewest(h.result.Reading):
		return "answered with the newest of the matter"
	case len(h.facts) > 1:
		return fmt.Sprintf("answered with %d facts, so that the right one is among them", len(h.facts))
	default:
		return "answered with the one fact that is meant"
	}
}

// features lists those that are not 0.
func features(f search.Features) []Feature {
	var all []Feature
	for i, v := range f {
		if v >= 0.005 || v <= -0.005 {
			all = append(all, Feature{search.FeatureNames[i], v})
		}
	}
	return all
}
