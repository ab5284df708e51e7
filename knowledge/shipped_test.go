package knowledge_test

import (
	"cmp"
	"flag"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf8"

	"tiktalks/knowledge"
	"tiktalks/knowledge/eval"
	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/intent"
	"tiktalks/knowledge/search/classifier"
	"tiktalks/knowledge/search/encoder"
)

var allAsks = flag.Bool("all-asks", false, "put every ask of the shipped base to it, which takes minutes, and not only some")

// content is what the files of a base say.
type content struct {
	facts  []knowledge.Fact
	series []knowledge.Series
}

// shippedFiles checks the base that is compiled in, once for all tests.
var shippedFiles = sync.OnceValues(func() (content, error) {
	facts, series, err := knowledge.Check(facts.Shipped())
	return content{facts, series}, err
})

func shippedFacts(t *testing.T) []knowledge.Fact {
	t.Helper()
	base, err := shippedFiles()
	if err != nil {
		t.Fatal(err)
	}
	return base.facts
}

// The program doesn't look through its own vectors at each start; here it does.
func TestShippedVectorsAreWhole(t *testing.T) {
	t.Parallel()
	if _, err := encoder.OpenStore(facts.Vectors()); err != nil {
		t.Errorf("%v: run go run ./knowledge/train", err)
	}
	if _, err := classifier.Open(facts.Classifier()); err != nil {
		t.Errorf("%v: run go run ./knowledge/train", err)
	}
}

func TestShippedFactsHaveFourAsks(t *testing.T) {
	t.Parallel()
	for _, f := range shippedFacts(t) {
		if len(f.Asks) < 4 {
			t.Errorf("%s has %d asks: write at least 4 that different people would type", f.ID, len(f.Asks))
		}
	}
}

// The development sets measure the base, so its asks must not be copied from them.
func TestShippedAsksAreNotTakenFromDevelopmentSets(t *testing.T) {
	t.Parallel()
	questions := developmentQuestions(t)
	if len(questions) < 200 {
		t.Fatalf("there are only %d development questions", len(questions))
	}
	for _, f := range shippedFacts(t) {
		for _, ask := range slices.Concat(f.Asks, f.Wordings) {
			if set, copied := questions[bare(ask)]; copied {
				t.Errorf("%s: the ask %q stands in %s", f.ID, ask, set)
			}
		}
	}
}

// developmentQuestions gives the sets' questions without case and punctuation, and the set of each.
func developmentQuestions(t *testing.T) map[string]string {
	t.Helper()
	all := map[string]string{}
	sets, err := fs.Glob(eval.Sets(), "*dev*.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for _, set := range sets {
		file, err := eval.Sets().Open(set)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		cases, err := eval.Read(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range cases {
			all[bare(c.Question)] = set
		}
	}
	return all
}

// bare takes out case, punctuation and superfluous space.
func bare(question string) string {
	kept := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsPunct(r) || unicode.IsSymbol(r):
			return -1
		default:
			return unicode.ToLower(r)
		}
	}, question)
	return strings.Join(strings.Fields(kept), " ")
}

// What people ask about a fact, and the fact itself, must get past the door that declines opinions, orders and harm.
func TestShippedAsksAreQuestions(t *testing.T) {
	t.Parallel()
	for _, f := range shippedFacts(t) {
		for _, text := range append(slices.Concat(f.Asks, f.Wordings), f.Claim) {
			if got := intent.Of(text); got != intent.Question {
				t.Errorf("%s: %q counts as %s", f.ID, text, got)
			}
		}
	}
}

func TestShippedSeriesRestOnFacts(t *testing.T) {
	t.Parallel()
	base, err := shippedFiles()
	if err != nil {
		t.Fatal(err)
	}
	if len(base.series) == 0 {
		t.Error("there is no series")
	}
	for _, s := range base.series {
		if len(s.Points) == 0 {
			t.Errorf("%s has no points", s.ID)
		}
		for _, p := range s.Points {
			i := slices.IndexFunc(base.facts, func(f knowledge.Fact) bool { return f.ID == p.Fact })
			if i < 0 || !base.facts[i].Shown() {
				t.Errorf("%s: the point of %s rests on %q, which is no fact that may be shown", s.ID, p.Holds, p.Fact)
			}
		}
	}
}

func TestShippedChainsEnd(t *testing.T) {
	t.Parallel()
	all := map[string]knowledge.Fact{}
	for _, f := range shippedFacts(t) {
		all[f.ID] = f
	}
	superseded := 0
	for _, f := range all {
		newest, steps := f, 0
		for ; newest.Superseded() && steps <= len(all); steps++ {
			newest = all[newest.ReplacedBy]
		}
		if newest.ID == "" || steps > len(all) || !newest.Shown() {
			t.Errorf("%s leads to %q after %d steps, which is not the newest that may be shown", f.ID, newest.ID, steps)
		}
		superseded += min(steps, 1)
	}
	if superseded == 0 {
		t.Error("no fact is superseded")
	}
}

// someAsks is how many asks are put to the base unless -all-asks is given.
const someAsks = 40

func TestShippedAnswersAreShort(t *testing.T) {
	t.Parallel()
	if raceDetector {
		t.Skip("the race detector makes loading the whole base take a minute, and there is nothing to race here")
	}
	s, err := knowledge.Load(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	for _, ask := range asksOf(s) {
		q := knowledge.Question{Text: ask, Now: s.Ends.End()}
		if n := utf8.RuneCountInString(s.Answer(q).Text); n == 0 || n > knowledge.MaxAnswer {
			t.Errorf("%q is answered in %d characters, want 1 to %d", ask, n, knowledge.MaxAnswer)
		}
	}
}

// asksOf gives every ask, or one of each of the facts about which there is most to say.
func asksOf(s *knowledge.Snapshot) []string {
	var asks []string
	if *allAsks {
		for _, f := range s.Facts {
			asks = append(asks, f.Asks...)
		}
		return asks
	}
	size := func(f knowledge.Fact) int {
		n := len(f.Claim)
		for _, o := range s.Older(s.Newest(f)) {
			n += len(o.Claim)
		}
		return n
	}
	longest := slices.SortedFunc(slices.Values(s.Facts), func(a, b knowledge.Fact) int { return cmp.Compare(size(b), size(a)) })
	for _, f := range longest[:someAsks] {
		asks = append(asks, f.Asks[0])
	}
	return asks
}
