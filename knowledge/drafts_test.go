package knowledge_test

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ground"
)

// draftCase is what a model wrote under the prompt for one question of the development sets and the facts that it was given for it.
type draftCase struct {
	ID        string
	Question  string
	Facts     []struct{ ID, Claim string }
	Sentences []knowledge.Sentence
	False     *int   // which sentence is false; nil where all are true
	Error     string // what kind of error that is
}

func readDrafts(t *testing.T, name string) (all []draftCase) {
	t.Helper()
	file, err := os.Open("testdata/drafts/" + name + ".jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var c draftCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// draftScore counts what the judge and the gate make of drafts.
type draftScore struct {
	sentences, refused int // true sentences, and those of them that the judge refuses
	drafts, used       int // drafts without a false sentence, and those of them of which the reader sees something
	lies, caught       int // false sentences, and those of them that the judge refuses
	shown              int // false sentences that the reader would see
	tell               func(format string, args ...any)
}

func (s *draftScore) add(judge *ground.Judge, c draftCase) {
	var given []knowledge.Fact
	var facts []ground.Fact
	for _, f := range c.Facts {
		given, facts = append(given, knowledge.Fact{ID: f.ID, Claim: f.Claim}), append(facts, ground.Fact{ID: f.ID, Text: f.Claim})
	}
	draft := knowledge.Draft{Sentences: knowledge.WithoutReplies(c.Sentences)}
	var sentences []ground.Sentence
	for _, said := range draft.Sentences {
		sentences = append(sentences, ground.Sentence(said))
	}
	lie := -1
	if c.False != nil {
		lie = *c.False - (len(c.Sentences) - len(draft.Sentences)) // a reply stands in front
	}
	for i, v := range judge.Sentences(sentences, facts) {
		switch {
		case i == lie && v.OK():
			s.lies++
			s.tell("%s passes (%s): %s", c.ID, c.Error, sentences[i].Text)
		case i == lie:
			s.lies, s.caught = s.lies+1, s.caught+1
		case v.OK():
			s.sentences++
		default:
			s.sentences, s.refused = s.sentences+1, s.refused+1
			s.tell("%s is refused (%s): %s", c.ID, v, sentences[i].Text)
		}
	}
	checked, err := knowledge.GateBy(judge, draft, given)
	if lie < 0 {
		s.drafts++
		if err == nil {
			s.used++
		}
	} else if err == nil && checked.Sentences[lie].Text == draft.Sentences[lie].Text {
		s.shown++
	}
}

// TestDrafts reports how judge and gate do on what models write under the prompt, and fails beyond the bounds reached: see
// testdata/drafts/README.md. The bounds are shares of the true sentences that are refused, of the drafts without an error that are used, of
// the false sentences that are caught and of those that are shown.
func TestDrafts(t *testing.T) {
	t.Parallel()
	if raceDetector {
		t.Skip("counts sentences, which says nothing about races")
	}
	judge, err := shipped(t).Judge()
	if err != nil {
		t.Fatal(err)
	}
	for _, bound := range []struct {
		file                         string
		refused, used, caught, shown float64
	}{
		{"careful", .12, .90, 0, 0},
		{"chatty", .39, .70, 0, 0},
		{"erring", .10, 0, .85, .13},
		{"careful-held", .99, 0, 0, 0},
		{"erring-held", .99, 0, 0, .99},
	} {
		t.Run(bound.file, func(t *testing.T) {
			s := draftScore{tell: t.Logf}
			if strings.HasSuffix(bound.file, "-held") {
				s.tell = func(string, ...any) {} // kept back: it is there to be counted
			}
			for _, c := range readDrafts(t, bound.file) {
				s.add(judge, c)
			}
			t.Logf("true sentences refused %d of %d; drafts used %d of %d; false sentences caught %d of %d, shown %d",
				s.refused, s.sentences, s.used, s.drafts, s.caught, s.lies, s.shown)
			if share(s.refused, s.sentences) > bound.refused || share(s.used, s.drafts) < bound.used || share(s.caught, s.lies) < bound.caught || share(s.shown, s.lies) > bound.shown {
				t.Errorf("beyond the bounds: refused %.3f, used %.3f, caught %.3f, shown %.3f", share(s.refused, s.sentences), share(s.used, s.drafts), share(s.caught, s.lies), share(s.shown, s.lies))
			}
		})
	}
}

func share(n, of int) float64 { return float64(n) / float64(max(1, of)) }
