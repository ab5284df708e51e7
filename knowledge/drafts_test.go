package knowledge_test

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
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
	sentences, refused, gated int // true sentences, and those of them that the judge refuses, and that the gate does
	drafts, used              int // drafts without a false sentence, and those of them of which the reader sees something
	lies, caught, stopped     int // false sentences, and those of them that the judge refuses, and that the gate does
	shown                     int // false sentences that the reader would see
	tell                      func(format string, args ...any)
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
	reasons := knowledge.Judged(judge, draft, given)
	for i, v := range judge.Sentences(sentences, facts) {
		passes := reasons[i] == ground.Fine
		switch {
		case i == lie:
			s.lies, s.caught, s.stopped = s.lies+1, s.caught+one(!v.OK()), s.stopped+one(!passes)
		default:
			s.sentences, s.refused, s.gated = s.sentences+1, s.refused+one(!v.OK()), s.gated+one(!passes)
		}
		if passes == (i == lie) {
			s.tell("%s: %s (judge: %s%s %s): %s", c.ID, reasons[i], v, v.Freely, c.Error, sentences[i].Text)
		}
	}
	checked, err := knowledge.GateBy(judge, draft, given)
	if lie < 0 {
		s.drafts, s.used = s.drafts+1, s.used+one(err == nil)
	} else {
		said := func(o knowledge.Sentence) bool { return o.Text == draft.Sentences[lie].Text }
		s.shown += one(err == nil && slices.ContainsFunc(checked.Sentences, said))
	}
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

// TestDrafts reports how judge and gate do on what models write under the prompt, and fails beyond the bounds reached: see
// testdata/drafts/README.md. The bounds are shares of the true sentences that the gate refuses, of the drafts without an error that are used,
// and of the false sentences that the gate stops.
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
		file                 string
		gated, used, stopped float64
	}{
		{"careful", .17, .88, 0},
		{"careful-held", .27, .77, 0},
		{"chatty", .74, .38, 0},
		{"erring", .11, 0, .98},
		{"erring-held", .36, 0, .98},
		{"near", .17, .86, .96},
		{"near-held", .18, .82, .97},
	} {
		t.Run(bound.file, func(t *testing.T) {
			s := draftScore{tell: t.Logf}
			if strings.HasSuffix(bound.file, "-held") {
				s.tell = func(string, ...any) {} // kept back: it is there to be counted
			}
			for _, c := range readDrafts(t, bound.file) {
				s.add(judge, c)
			}
			t.Logf("of %d true sentences the judge refuses %d, the gate %d; %d of %d drafts are used; of %d false sentences the judge catches %d, the gate %d; shown %d",
				s.sentences, s.refused, s.gated, s.used, s.drafts, s.lies, s.caught, s.stopped, s.shown)
			if share(s.gated, s.sentences) > bound.gated || share(s.used, s.drafts) < bound.used || share(s.stopped, s.lies) < bound.stopped {
				t.Errorf("beyond the bounds: %.3f refused, %.3f used, %.3f stopped", share(s.gated, s.sentences), share(s.used, s.drafts), share(s.stopped, s.lies))
			}
		})
	}
}

func share(n, of int) float64 { return float64(n) / float64(max(1, of)) }
