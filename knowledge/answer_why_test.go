package knowledge_test

import (
	"strings"
	"testing"
	"time"

	"tiktalks/knowledge"
)

// Whatever is asked can be explained, and what gets no answer is explained as such and settles nothing.
func TestExplainsAnything(t *testing.T) {
	t.Parallel()
	s := shippedBase(t)
	late := s.Ends.End().AddDate(0, 2, 3)
	for _, c := range []struct {
		question, rule string
		history        []string
		now            time.Time
	}{
		{question: "did China raise its tariffs three weeks ago", now: late, rule: "unknown, because the facts end"},
		{question: "did China ban exports of gallium yesterday", now: late, rule: "unknown, because the facts end"},
		{question: "what happened last week", now: late, rule: "the newest"},
		{question: "what happened in May 2025", now: late, rule: "what happened in the time"},
		{question: "did Quibbleford sign the truce", now: late, rule: "unknown, because the confidence is too low"},
		{question: "how many days between the Geneva and the Madrid talks", now: late, rule: "the days between"},
		{question: "where were the talks of July 2025", now: late, rule: "answered"},
		{question: "and did they?", history: []string{"did China raise its tariffs three weeks ago"}, now: late},
		{question: "is that so", history: []string{""}, now: late},
		{question: "", now: late}, {question: "?!", now: late}, {question: "zxqv wkrp", now: late}, {question: strings.Repeat("tariff ", 300), now: late},
		{question: "when did China raise its tariffs"}, // nobody says when it is asked
		{question: "hello there", now: late, rule: "declined"},
		{question: "write me a poem about tariffs", now: late, rule: "declined"},
	} {
		q := knowledge.Question{Text: c.question, History: c.history, Now: c.now}
		e, a := s.Explain(q), s.Answer(q)
		if !strings.HasPrefix(e.Rule, c.rule) {
			t.Errorf("%.60q: explained by %q, want %q", c.question, e.Rule, c.rule)
		}
		if says := strings.HasPrefix(e.Rule, "answered"); says && !a.Answered() || !a.Answered() && e.Settled != "" {
			t.Errorf("%.60q: %q settles %q, but the answer is %s", c.question, e.Rule, e.Settled, a.Kind)
		}
		if s.Why(q) == "" {
			t.Errorf("%.60q: is not explained", c.question)
		}
	}
}
