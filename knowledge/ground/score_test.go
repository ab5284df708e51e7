package ground_test

import (
	"bufio"
	"crypto/sha256"
	"encoding/json"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
	"time"
)

// labelled is a case with what a person says of it.
type labelled struct {
	ID        string `json:"id"`
	Question  string `json:"question"`
	Facts     []struct{ ID, Text string }
	Answer    string `json:"answer"`
	Supported bool   `json:"supported"`
	Error     string `json:"error"`
	Voice     string `json:"voice"`
}

func (c labelled) facts() []ground.Fact {
	var all []ground.Fact
	for _, f := range c.Facts {
		all = append(all, ground.Fact{ID: f.ID, Text: f.Text})
	}
	return all
}

func readCases(t testing.TB, file string) []labelled {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []labelled
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		var c labelled
		if err := json.Unmarshal(in.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
	}
	if err := in.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// score is what score counts of a file: the positive class is "unsupported".
type score struct {
	caught, unsupported int
	refused, supported  int
	kinds               map[string]*tally // caught of each kind of error
	bands               map[string]*tally // refused of each band of wording
}

type tally struct{ hit, of int }

func (s score) recall() float64  { return float64(s.caught) / float64(max(1, s.unsupported)) }
func (s score) refusal() float64 { return float64(s.refused) / float64(max(1, s.supported)) }

// count scores verdicts; a case without one counts as the worst.
func count(cases []labelled, verdicts map[string]bool) score {
	s := score{kinds: map[string]*tally{}, bands: map[string]*tally{}}
	for _, c := range cases {
		passed, judged := verdicts[c.ID]
		if !judged {
			passed = !c.Supported
		}
		m, key, hit := s.kinds, c.Error, !passed
		if c.Supported {
			m, key = s.bands, band(c)
			s.supported++
			if hit {
				s.refused++
			}
		} else {
			s.unsupported++
			if hit {
				s.caught++
			}
		}
		if m[key] == nil {
			m[key] = &tally{}
		}
		m[key].of++
		if hit {
			m[key].hit++
		}
	}
	return s
}

var (
	cited   = regexp.MustCompile(`\[[^\]]*\]`)
	plain   = regexp.MustCompile(`[a-z0-9]+`)
	skipped = strings.Fields("the a an of in on at to for and or is are was were be been has have had it its that this with by as from would he she they")
)

// band tells how near a case's wording is to the given facts: by the share of its words that they have.
func band(c labelled) string {
	var facts []string
	for _, f := range c.Facts {
		facts = append(facts, f.Text)
	}
	known := plain.FindAllString(strings.ToLower(strings.Join(facts, " ")), -1)
	said, found := 0, 0
	for _, w := range plain.FindAllString(strings.ToLower(cited.ReplaceAllString(c.Answer, " ")), -1) {
		if slices.Contains(skipped, w) {
			continue
		}
		said++
		if slices.Contains(known, w) {
			found++
		}
	}
	switch share := float64(found) / float64(max(1, said)); {
	case share >= .85:
		return "near"
	case share >= .6:
		return "middle"
	}
	return "far"
}

// TestScoring checks count and band by cases whose score is plain.
func TestScoring(t *testing.T) {
	t.Parallel()
	cases := []labelled{
		{ID: "a", Answer: "The heron flew north [f1].", Supported: true},
		{ID: "b", Answer: "The heron flew rather quickly [f1].", Supported: true},
		{ID: "c", Answer: "A bird went up there [f1].", Supported: true},
		{ID: "d", Error: "name"},
		{ID: "e", Error: "name"},
		{ID: "no output is the worst for an error", Error: "url"},
		{ID: "no output is the worst for a sound one", Answer: "The heron flew [f1].", Supported: true},
	}
	for i := range cases {
		cases[i].Facts = []struct{ ID, Text string }{{"f1", "The heron flew north."}}
	}
	s := count(cases, map[string]bool{"a": true, "b": true, "c": false, "d": false, "e": true})
	if s.caught != 1 || s.unsupported != 3 || s.refused != 2 || s.supported != 4 {
		t.Errorf("count gives %+v", s)
	}
	want := map[string]tally{"near": {1, 2}, "far": {1, 2}}
	for name, w := range want {
		if got := s.bands[name]; got == nil || *got != w {
			t.Errorf("band %s: %v, want %v", name, got, w)
		}
	}
	if k := s.kinds["name"]; *k != (tally{1, 2}) {
		t.Errorf("kind name: %v", k)
	}
}

// half tells whether a case of the development set belongs to the part that the rules were written with in view. Half of the
// other part was looked at later. cases/README.md says the same of the other files.
func half(id string) bool { return sha256.Sum256([]byte(id))[0]%2 == 0 }

// TestScores reports how the judge does on every file and fails below the floors reached.
func TestScores(t *testing.T) {
	t.Parallel()
	if raceDetector {
		t.Skip("counts thousands of answers, which says nothing about races")
	}
	for _, tt := range []struct {
		name, file      string
		want            func(id string) bool
		recall, refusal float64
	}{
		{"dev, seen", "cases/dev.jsonl", half, .98, .10},
		{"dev, kept back", "cases/dev.jsonl", func(id string) bool { return !half(id) }, .98, .22},
		{"own", "cases/own.jsonl", nil, .98, .05},
		{"held back", "cases/held.jsonl", nil, .98, .12},
		{"blind", "cases/blind.jsonl", nil, .96, .26},
		{"last", "cases/last.jsonl", nil, .96, .23},
		{"third", "cases/third.jsonl", nil, .98, .16},
		{"second, in view", "cases/second-dev.jsonl", nil, .99, .32},
		{"second, held back", "cases/second-held.jsonl", nil, .94, .43},
		{"fourth, in view", "cases/fourth-dev.jsonl", nil, .99, .55},
		{"fourth, held back", "cases/fourth-held.jsonl", nil, .88, .54},
		{"fifth, in view", "cases/fifth-dev.jsonl", nil, .99, .37},
		{"fifth, held back", "cases/fifth-held.jsonl", nil, .88, .47},
		{"sixth, in view", "cases/sixth-dev.jsonl", nil, .98, .43},
		{"sixth, held back", "cases/sixth-held.jsonl", nil, .97, .49},
		{"seventh, in view", "cases/seventh-dev.jsonl", nil, .95, .79},
		{"seventh, held back", "cases/seventh-held.jsonl", nil, .94, .87},
		{"eighth, in view", "cases/eighth-dev.jsonl", nil, .98, .23},
		{"eighth, held back", "cases/eighth-held.jsonl", nil, .96, .49},
		{"ninth, in view", "cases/ninth-dev.jsonl", nil, .98, .27},
		{"ninth, held back", "cases/ninth-held.jsonl", nil, .96, .42},
		{"tenth, in view", "cases/tenth-dev.jsonl", nil, .97, .18},
		{"tenth, held back", "cases/tenth-held.jsonl", nil, .92, .28},
		{"eleventh, in view", "cases/eleventh-dev.jsonl", nil, .97, .17},
		{"eleventh, held back", "cases/eleventh-held.jsonl", nil, .90, .26},
		{"twelfth, in view", "cases/twelfth-dev.jsonl", nil, .97, .23},
		{"twelfth, held back", "cases/twelfth-held.jsonl", nil, .93, .46},
		{"thirteenth, in view", "cases/thirteenth-dev.jsonl", nil, .99, .33},
		{"thirteenth, held back", "cases/thirteenth-held.jsonl", nil, .95, .54},
		{"structure, in view", "cases/structure-dev.jsonl", nil, .76, .11},
		{"structure, held back", "cases/structure-held.jsonl", nil, .72, .17},
		{"grammar", "cases/grammar.jsonl", nil, .74, .17},
		{"retold", "cases/retold.jsonl", nil, .98, .35},
		{"attack", "cases/attack.jsonl", nil, .41, 0},
		{"lies", "cases/lies.jsonl", nil, .70, 0},
		{"plain", "cases/plain.jsonl", nil, .84, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			cases := readCases(t, tt.file)
			if tt.want != nil {
				cases = slices.DeleteFunc(cases, func(c labelled) bool { return !tt.want(c.ID) })
			}
			j := groundtest.Judge(t)
			verdicts := map[string]bool{}
			for _, c := range cases {
				verdicts[c.ID] = j.Answer(c.Answer, c.facts()).OK()
			}
			s := count(cases, verdicts)
			t.Logf("%d cases: recall of unsupported %.3f (%d/%d), false rejects %.3f (%d/%d)",
				len(cases), s.recall(), s.caught, s.unsupported, s.refusal(), s.refused, s.supported)
			for _, m := range []map[string]*tally{s.kinds, s.bands} {
				for _, k := range slices.Sorted(maps.Keys(m)) {
					t.Logf("  %-20s %d/%d", k, m[k].hit, m[k].of)
				}
			}
			if s.recall() < tt.recall || s.refusal() > tt.refusal {
				t.Errorf("recall %.3f, want at least %.3f; false rejects %.3f, want at most %.3f", s.recall(), tt.recall, s.refusal(), tt.refusal)
			}
		})
	}
}

// BenchmarkAnswer judges every case of the development set and reports the median and the slowest hundredth in microseconds.
func BenchmarkAnswer(b *testing.B) {
	j := groundtest.Judge(b)
	cases := readCases(b, "cases/dev.jsonl")
	facts := make([][]ground.Fact, len(cases))
	for i, c := range cases {
		facts[i] = c.facts()
	}
	var took []time.Duration
	for b.Loop() {
		for i, c := range cases {
			start := time.Now()
			j.Answer(c.Answer, facts[i])
			took = append(took, time.Since(start))
		}
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds()), "p50-µs")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "p99-µs")
}

// TestManyAtOnce: one judge serves many at once, and says to each what it says to one alone. The race detector looks on.
func TestManyAtOnce(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	cases := readCases(t, "cases/own.jsonl")[:60]
	alone := make([]ground.Verdict, len(cases))
	for i, c := range cases {
		alone[i] = j.Answer(c.Answer, c.facts())
	}
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for i, c := range cases {
				if v := j.Answer(c.Answer, c.facts()); v != alone[i] {
					t.Errorf("%s: %v, alone %v", c.ID, v, alone[i])
				}
			}
		})
	}
	all.Wait()
}
