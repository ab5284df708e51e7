package knowledge_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tiktalks/knowledge"
)

// TestAnsweredAgain: what was asked lately is answered without a turn, and as if it were worked out anew: on another day, after
// other questions and as another model puts it, it is another question.
func TestAnsweredAgain(t *testing.T) {
	t.Parallel()
	s := load(t, fact("sencha", "holds: {from: 2025-01-01, to: 2025-12-01}", "when: 2025-01-01"), fact("assam"))
	a := &knowledge.Answerer{Base: knowledge.NewBase(s), Turns: knowledge.NewTurns(1)}
	noon := time.Date(2025, time.November, 30, 12, 0, 0, 0, time.UTC)
	var all []knowledge.Question
	for _, now := range []time.Time{noon, noon.Add(11 * time.Hour), noon.Add(12 * time.Hour), noon.Add(12*time.Hour + 1), noon.AddDate(0, 0, 2)} {
		all = append(all,
			knowledge.Question{Text: "what does sencha cost", Now: now},
			knowledge.Question{Text: "what does assam cost", Now: now},
			knowledge.Question{Text: "and that", Now: now},
			knowledge.Question{Text: "and that", History: []string{"what does sencha cost"}, Now: now},
			knowledge.Question{Text: "and that", History: []string{"what does assam cost", "what does sencha cost"}, Now: now},
			knowledge.Question{Text: "and assam", History: []string{"what does sencha cost"}, Rewritten: "what does assam cost", Now: now},
			knowledge.Question{Text: "what does assam tea cost", History: []string{"what does sencha cost"}, Now: now},
			knowledge.Question{Text: "hello", Now: now},
		)
	}
	alike := cmpopts.IgnoreUnexported(knowledge.Fact{})
	for _, q := range all {
		if diff := cmp.Diff(s.Answer(q), a.Answer(t.Context(), q), alike); diff != "" {
			t.Errorf("%q after %q at %v (-worked out +answered):\n%s", q.Text, q.History, q.Now, diff)
		}
	}
	if all[0].Now = noon; cmp.Equal(s.Answer(all[0]), s.Answer(all[len(all)-8]), alike) {
		t.Error("the day makes no difference to what sencha costs: this test shows nothing of it")
	}
	if done, got := a.Turns.Take(t.Context(), knowledge.Question{}); !got {
		t.Fatal("there is no turn")
	} else {
		defer done()
	}
	for _, text := range []string{"what does assam tea cost", "hello"} { // which need nothing that was asked before
		q := knowledge.Question{Text: text, History: []string{"never asked", "what does sencha cost"}, Rewritten: text, Now: noon}
		if got := a.Answer(t.Context(), q); got.Kind == knowledge.Crowded {
			t.Errorf("%q waits for a turn after other questions", text)
		}
	}
	for _, q := range all {
		got := a.Answer(t.Context(), q)
		if diff := cmp.Diff(s.Answer(q), got, alike); diff != "" {
			t.Errorf("again, with no turn to be had: %q (-worked out +answered):\n%s", q.Text, diff)
		}
		_ = append(got.Facts, knowledge.Fact{ID: "mine"})
		_ = append(got.Next, "mine")
	}
}
