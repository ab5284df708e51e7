package knowledge_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiktalks/knowledge"
)

const lake = `name: The lake
about: A lake.
ends: 2026-06-30
topics: [{id: boats, title: Boats}, {id: fares, title: Fares}]
topic: fares
facts:
  - {id: fare, claim: A crossing costs 6 crowns., status: open, checked: 2026-07-01, asks: [what does a crossing cost, price of a crossing]}
  - {id: launch, topic: boats, claim: The Heron was launched on 3 May 2024., status: open, checked: 2026-07-01, asks: [when was the heron launched]}
`

// The questions that are likely to be touched come first, those that have nothing in common with the texts are left out,
// and the two editions are told apart where they answer from other facts.
func TestDifferences(t *testing.T) {
	t.Parallel()
	files := map[string]string{"base.yaml": lake}
	was, err := knowledge.Load(folder(files))
	if err != nil {
		t.Fatal(err)
	}
	files["more.yaml"] = "topic: fares\nfacts:\n  - {id: fare-dog, claim: A crossing costs 2 crowns for a dog., status: open, checked: 2026-07-01, asks: [what does a crossing cost for a dog]}\n"
	is, err := knowledge.Load(folder(files))
	if err != nil {
		t.Fatal(err)
	}
	questions := is.Questions("what does a crossing cost for a dog")
	if len(questions) != 3 || questions[2] != "price of a crossing" || slices.Contains(questions, "when was the heron launched") {
		t.Errorf("questions: %q", questions)
	}
	all, asked := was.Differences(t.Context(), is, questions, time.Date(2026, 7, 2, 12, 0, 0, 0, time.UTC))
	if asked != len(questions) || len(all) == 0 || !cmp.Equal(all[0], knowledge.Differing{Question: questions[1], Was: "fare", Is: "fare-dog"}) {
		t.Errorf("%d asked, differing: %+v", asked, all)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, asked := was.Differences(ended, is, questions, time.Now()); asked > 1 {
		t.Errorf("after the end %d were asked", asked)
	}
}
