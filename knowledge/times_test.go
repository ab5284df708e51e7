package knowledge_test

import (
	"strings"
	"testing"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
)

// What is asked of a time after the facts' end is never answered with what happened before, as if it were that.
func TestTimesAfterTheFacts(t *testing.T) {
	t.Parallel()
	base, err := knowledge.Load(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
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
		{question: "who owns TikTok this month", fact: "jv-80-20"},
		{question: "what happened since the Beijing summit", fact: "301-forced-labour"},
		{question: "what happened in March 2026 with TikTok", fact: "lawsuit-march-2026"},
		{question: "latest news pls", fact: "china-procurement-ban"},
	} {
		a := base.Answer(knowledge.Question{Text: c.question, Now: now})
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
	base, err := knowledge.Load(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2025, 10, 31, 12, 0, 0, 0, time.UTC)
	for asked, same := range map[string]string{
		"what happened yesterday":               "what happened on 30 October 2025",
		"what did Trump and Xi agree yesterday": "what did Trump and Xi agree on 30 October 2025",
		"what happened last month":              "what happened in September 2025",
		"who won the vote last year":            "who won the vote in 2024",
	} {
		got, want := base.Answer(knowledge.Question{Text: asked, Now: now}), base.Answer(knowledge.Question{Text: same, Now: now})
		if got.Text != want.Text {
			t.Errorf("%s:\n  %s\nbut %s:\n  %s", asked, got.Text, same, want.Text)
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
