package knowledge_test

import (
	"context"
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

// A change's own asks have to find its fact; questions of others that have words in common with it are told apart where
// another fact would answer; those that have nothing in common are left alone, unless words have changed.
func TestRegress(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 7, 2, 12, 0, 0, 0, time.UTC)
	files := map[string]string{"base.yaml": lake}
	was := built(t, files)
	files["more.yaml"] = "topic: fares\nfacts:\n  - {id: fare-dog, claim: A crossing costs 2 crowns for a dog., status: open, checked: 2026-07-01, " +
		"asks: [what does a crossing cost for a dog, do you like dogs, who is the harbour master]}\n"
	is := built(t, files)
	further := []string{"what does a crossing with a dog cost", "is the lake deep"}
	r := was.Regress(t.Context(), is, further, now)
	want := knowledge.Regression{
		Missed:    []knowledge.Differing{{Question: "do you like dogs", Was: "fare-dog"}},
		Differing: []knowledge.Differing{{Question: "what does a crossing with a dog cost", Was: "fare", Is: "fare-dog"}},
		Asked:     6, Known: 6,
	}
	if diff := cmp.Diff(want, r); diff != "" {
		t.Errorf("the change does (-want +got):\n%s", diff)
	}
	if r := was.Regress(t.Context(), built(t, map[string]string{"base.yaml": lake}), further, now); r.Known != 0 {
		t.Errorf("no change touches %d questions", r.Known)
	}
	files["words.yaml"] = "synonyms: [[price, toll]]\n"
	if r := is.Regress(t.Context(), built(t, files), further, now); r.Known != 8 {
		t.Errorf("new words touch %d questions", r.Known)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if r := was.Regress(ended, is, further, now); r.Asked != 0 || r.Known != 6 {
		t.Errorf("after the end %d of %d were asked", r.Asked, r.Known)
	}
}

func built(t *testing.T, files map[string]string) *knowledge.Snapshot {
	t.Helper()
	s, err := knowledge.Load(folder(files))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// A panic of one of the questions reaches the one who asked for the comparison, who can catch it.
func TestAPanicOfAComparisonIsTheCallers(t *testing.T) {
	t.Parallel()
	defer func() {
		if p, is := recover().(*knowledge.Panicked); !is || p.Kind != "string" || p.Stack == "" {
			t.Errorf("recovered %v", p)
		}
	}()
	knowledge.PutAll(t.Context(), []string{"a", "b"}, func(q string) (was, is knowledge.Answer) {
		if q == "b" {
			panic(q)
		}
		return was, is
	})
	t.Error("no panic came")
}
