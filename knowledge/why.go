package knowledge

import (
	"fmt"
	"slices"
	"strings"

	"tiktalks/knowledge/intent"
	"tiktalks/knowledge/search"
)

// candidatesShown is how many candidates an explanation lists.
const candidatesShown = 5

// Why explains how the question is answered: how it was understood, the rule that decides, the candidates with their
// shares, scores and features. It is for moderators and for those who work on search; it holds words of the question.
func (s *Snapshot) Why(q Question) string {
	if what := intent.Of(q.Text); what != intent.Question {
		return fmt.Sprintf("rule: declined, because it reads as %s\n", what)
	}
	h := s.hear(q)
	var b strings.Builder
	explainReading(&b, h.result)
	fmt.Fprintf(&b, "rule: %s\n", s.ruleFor(h))
	for _, p := range s.partsOf(q.Text) {
		fmt.Fprintf(&b, "part: %q finds %s (confidence %.2f)\n", p.text, p.found.Hits[0].ID, p.found.Confidence)
	}
	for _, hit := range h.result.Hits[:min(candidatesShown, len(h.result.Hits))] {
		fmt.Fprintf(&b, "%6.3f %7.2f  %s\n", hit.Share, hit.Score, hit.ID)
		fmt.Fprintf(&b, "                %s\n", features(hit.Features))
	}
	return b.String()
}

func explainReading(b *strings.Builder, r search.Result) {
	line := func(name string, values []string) {
		if len(values) > 0 {
			fmt.Fprintf(b, "%s: %s\n", name, strings.Join(values, ", "))
		}
	}
	line("words", []string{strings.Join(r.Reading.Words, " ")})
	line("names", r.Reading.Entities)
	line("hints at", r.Reading.Hinted)
	line("numbers", r.Reading.Numbers)
	fmt.Fprintf(b, "asks: %s; translated from: %s; follows an earlier question: %v\n", orNone(string(r.Reading.Kind)), orNone(r.Reading.Foreign), r.Follows)
	var repaired []string
	for typed, meant := range r.Reading.Repaired {
		repaired = append(repaired, typed+" → "+meant)
	}
	slices.Sort(repaired)
	line("repaired", repaired)
	fmt.Fprintf(b, "confidence: %.2f (answered from %.2f on); that nothing answers, by the classifier: %.2f\n", r.Confidence, Enough, r.Nothing)
}

// ruleFor names the rule that decided.
func (s *Snapshot) ruleFor(h heard) string {
	switch {
	case len(h.result.Hits) == 0:
		return "unknown, because no fact has a word of it"
	case h.events:
		return "what happened in the time that it names"
	case h.spell != nil:
		return "the days between two dates or events"
	case h.result.Confidence < Enough:
		return "unknown, because the confidence is too low"
	case asksNewest(h.result.Reading):
		return "answered with the newest of the matter"
	case len(h.facts) > 1:
		return fmt.Sprintf("answered with %d facts, so that the right one is among them", len(h.facts))
	default:
		return "answered with the one fact that is meant"
	}
}

// features lists those that are not 0.
func features(f search.Features) string {
	var all []string
	for i, v := range f {
		if v >= 0.005 || v <= -0.005 {
			all = append(all, fmt.Sprintf("%s %.2f", search.FeatureNames[i], v))
		}
	}
	return strings.Join(all, ", ")
}

func orNone(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
