package knowledge_test

import (
	"strings"
	"testing"
	"time"

	"tiktalks/knowledge"
)

// What is asked of a time after the facts' end is never answered with what happened before, as if it were that.
func TestTimesAfterTheFacts(t *testing.T) {
	t.Parallel()
	base := shippedBase(t)
	now := base.Ends.End().AddDate(0, 5, 3)
	ends := "facts end on " + base.Ends.Words() + ", before the time you ask about."
	for _, c := range []struct {
		question string
		late     bool
		fact     string // one that is shown
	}{
		{question: "what happened last week", late: true, fact: "china-lists-mp"},
		{question: "anything new with TikTok today?", late: true, fact: "markey-letters-may"},
		{question: "did China raise its tariffs three weeks ago", late: true},
		{question: "did they extend the truce last week?", late: true},
		{question: "tariffs in August 2026", late: true},
		{question: "did Trump and Xi meet in September 2026?", late: true, fact: "xi-visit-24-september"},
		{question: "what expires in November 2026", fact: "november-2026-expiries"},
		{question: "when are the hearings of July 2026", fact: "301-hearings-july"},
		{question: "what happens on 10 November 2026", late: true, fact: "truce-expiry-current"},
		{question: "what happened on 24 July 2026", late: true, fact: "us-duties-june-2026"},
		{question: "any news since July 2026", late: true, fact: "china-lists-mp"},
		{question: "who owns TikTok this month", fact: "jv-80-20"},
		{question: "what happened since the Beijing summit", fact: "301-forced-labour"},
		{question: "what happened in March 2026 with TikTok", fact: "lawsuit-march-2026"},
		{question: "latest news pls", fact: "china-procurement-ban"},
		{question: "what happened in July?", fact: "h20-resume-july"},
	} {
		a := base.Answer(knowledge.Question{Text: c.question, Now: now})
		if strings.HasSuffix(c.question, "July?") != strings.Contains(a.Text, "so this is of July 2025") {
			t.Errorf("%s: does not say of which year it is, or of a wrong one\n  %s", c.question, a.Text)
		}
		if got := strings.Contains(a.Text, ends); got != c.late {
			t.Errorf("%s: says that the facts end before it: %v, want %v\n  %s", c.question, got, c.late, a.Text)
		}
		if c.fact == "" && a.Kind != knowledge.Unknown || c.fact != "" && !shows(a, c.fact) {
			t.Errorf("%s: is %s, without %q\n  %s", c.question, a.Kind, c.fact, a.Text)
		}
	}
}

// A day named by its distance from now is found like its date.
func TestRelativeDates(t *testing.T) {
	t.Parallel()
	base := shippedBase(t)
	now := time.Date(2025, 10, 31, 12, 0, 0, 0, time.UTC)
	for _, c := range []struct{ asked, same, fact string }{
		{"what happened yesterday", "what happened on 30 October 2025", "busan-deal"},
		{"what did Trump and Xi agree yesterday", "what did Trump and Xi agree on 30 October 2025", "busan-deal"},
		{"what happened last month", "what happened in September 2025", "antidumping-scope"},
		{"what did the Supreme Court rule on TikTok this year", "what did the Supreme Court rule on TikTok this year", "scotus-upholds"},
	} {
		got, want := base.Answer(knowledge.Question{Text: c.asked, Now: now}), base.Answer(knowledge.Question{Text: c.same, Now: now})
		if got.Text != want.Text || !shows(got, c.fact) {
			t.Errorf("%s:\n  %s\nbut %s:\n  %s", c.asked, got.Text, c.same, want.Text)
		}
	}
}

// Names that overlap in a question name sides like others.
func TestOverlappingNames(t *testing.T) {
	t.Parallel()
	s := shippedBase(t)
	for _, question := range []string{
		"what were american customs duties on chinese goods in may 2025",
		"antidumping tariff rate on chinese goods in may 2025, us tariff",
		"in Berlin yesterday, what was said of TikTok",
	} {
		if a := s.Answer(knowledge.Question{Text: question, Now: asking}); a.Text == "" {
			t.Errorf("%s: no text", question)
		}
	}
}

func shows(a knowledge.Answer, id string) bool {
	for _, f := range a.Facts {
		if f.ID == id {
			return true
		}
	}
	return false
}
