package roles_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestSameDay: what is said to have been on the day of something else was.
func TestSameDay(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The Heron sailed on 3 May 2024 and sank on 7 May 2024.", "The Heron sank on 7 May 2024, the day it sailed.", ground.WrongDate},
		{"The Heron sailed on 7 May 2024; it sank on 7 May 2024.", "The Heron sank on 7 May 2024, the day it sailed.", ground.Fine},
	})
}

// TestTheLast: nothing is the last of its kind because something came "at last".
func TestTheLast(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The ferry was moved to 5 April, to 9 June and at last to 3 July 2024.", "It was the last move of the ferry.", ground.Qualifier},
		{"On 3 July 2024 the ferry made its last crossing.", "On 3 July 2024 came the last crossing of the ferry.", ground.Fine},
		{"On 3 July 2024 the ferry made its final crossing.", "On 3 July 2024 came the last crossing of the ferry.", ground.Fine},
	})
}

// TestToWhom: what goes to one goes to no other.
func TestToWhom(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway and Sweden agreed to speed up timber exports to Denmark.", "Norway and Sweden agreed to speed up timber exports to Sweden.", ground.Role},
		{"Norway and Sweden agreed to speed up timber exports to Denmark.", "Norway and Sweden agreed to speed up timber exports to Denmark.", ground.Fine},
		{"Norway agreed to speed up exports to Denmark and Sweden.", "Norway agreed to speed up exports to Sweden.", ground.Fine},
	})
}

// TestFreely tells where a true sentence uses other words than its fact.
func TestFreely(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	for _, c := range []struct{ fact, said, word string }{
		{"Norway suspended its fees on 3 May 2024.", "On 3 May 2024 Norway suspended its fees.", ""},
		{"Norway suspended its fees on 3 May 2024.", "Norway's suspension of its fees was on 3 May 2024.", ""},
		{"Norway suspended its fees on 3 May 2024.", "Norway's fees were paused on 3 May 2024.", "paused"},
		{"The ferry Heron was launched on 3 May 2024.", "It is a ferry, the Heron, that was launched.", ""},
		{"Orla Finch said on 3 May 2024 that the ferry would be sold.", "According to Orla Finch the ferry would be sold.", ""},
		{"Norway bought two ferries.", "Norway purchased two ferries.", "purchased"},
	} {
		v := j.Sentences([]ground.Sentence{{Text: c.said, Facts: []string{"f1"}}}, []ground.Fact{{ID: "f1", Text: c.fact}})[0]
		if !v.OK() || v.Freely != c.word {
			t.Errorf("%q for %q: %s, freely %q, want %q", c.said, c.fact, v, v.Freely, c.word)
		}
	}
}
