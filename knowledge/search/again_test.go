package search_test

import (
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tiktalks/knowledge/search"
	"tiktalks/knowledge/search/encoder"
)

// counting counts what is encoded.
type counting struct {
	hashing
	texts atomic.Int64
}

func (c *counting) Encode(text string) encoder.Vector {
	c.texts.Add(1)
	return c.hashing.Encode(text)
}

// TestAskedAgain: the same search again costs no more work and gives the same; another one beside the same words is not it.
func TestAskedAgain(t *testing.T) {
	t.Parallel()
	count := &counting{}
	x := search.New(boats, nil, search.Words{}, search.Options{Model: model(t), Encoder: count, Enough: 0.25})
	built := count.texts.Load()
	first := x.Find("which day was the heron launched", search.Before{})
	made := count.texts.Load()
	if made == built {
		t.Fatal("the question was not encoded")
	}
	if diff := cmp.Diff(first, x.Find("which day was the heron launched", search.Before{}), cmpopts.IgnoreUnexported(search.Result{}, search.Reading{})); diff != "" || count.texts.Load() != made {
		t.Errorf("the same again (-first +again):\n%s", diff)
	}
	if kept, known := x.Kept("which day was the heron launched"); !known || len(kept.Reading.Words) > 0 {
		t.Errorf("kept: %v, with the words %q", known, kept.Reading.Words)
	}
	told := x.Find("which day was the heron launched", search.Before{Told: []string{"heron"}})
	if told.Hits[0].Features == first.Hits[0].Features {
		t.Error("what was told before makes no difference")
	}
	if fewer := x.Find("which day was the heron launched", search.Before{Text: "what does a crossing cost"}); !fewer.Follows {
		t.Error("what was asked before makes no difference")
	}
}
