package eval_test

import (
	"encoding/json"
	"io/fs"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tiktalks/knowledge/eval"
)

func TestJudge(t *testing.T) {
	t.Parallel()
	const (
		able      = `"answerable": true`
		mayPass   = `"answerable": true, "abstain_ok": true`
		not       = `"answerable": false`
		madrid    = `, "must": ["madrid"]`
		notMonday = `, "must_not": ["\\bmonday\\b"]`
	)
	said := func(text string) eval.Output { return eval.Output{Answered: true, Text: text} }
	silent := func(text string) eval.Output { return eval.Output{Text: text} }
	tests := []struct {
		name   string
		fields string
		out    eval.Output
		want   eval.Verdict
		reason string
	}{
		{"says what it must", able + madrid, said("In MADRID."), eval.Pass, ""},
		{"nothing is asked for", able, said("Anything."), eval.Pass, ""},
		{"lacks it", able + madrid, said("In Stockholm."), eval.Wrong, "must not found: madrid"},
		{"lacks several", able + `, "must": ["madrid", "in", "spain"]`, said("In Stockholm."), eval.Wrong, "must not found: madrid ; spain"},
		{"says what it must not", able + madrid + notMonday, said("In Madrid on Monday."), eval.Wrong, `must_not matched: \bmonday\b`},
		{"lacks the one and says the other", able + madrid + notMonday, said("On Monday."), eval.Wrong, `must_not matched: \bmonday\b`},
		{"abstains", able + madrid, silent("That is not in my facts."), eval.Missed, "abstained though answerable"},
		{"abstains where it may", mayPass + madrid, silent("That is not in my facts."), eval.Pass, ""},
		{"abstains and says what it must not", mayPass + notMonday, silent("No, on Monday."), eval.Wrong, `abstained, but must_not matched: \bmonday\b`},
		{"abstains as it should", not, silent("That is not in my facts."), eval.Pass, ""},
		{"abstains as it should, but blurts out", not + notMonday, silent("Monday?"), eval.Wrong, `abstained, but must_not matched: \bmonday\b`},
		{"answers what it can't", not + madrid, said("In Madrid."), eval.False, "answered though it should abstain"},
		{"answers what it can't, at length", not, said(strings.Repeat("a", 31)), eval.False, "answered though it should abstain"},
		{"just short enough", able, said(strings.Repeat("é", 30)), eval.Pass, ""},
		{"too long", able, said(strings.Repeat("é", 31)), eval.Wrong, "answer has 31 characters"},
		{"too long and wrong", able + madrid, said(strings.Repeat("a", 31)), eval.Wrong, "answer has 31 characters"},
		{"long, but silent", mayPass, silent(strings.Repeat("a", 31)), eval.Pass, ""},

		{"typeset quotes", able + `, "must": ["bessent's \"yes\""]`, said("Bessent’s “yes”"), eval.Pass, ""},
		{"typeset spaces and dashes", able + `, "must": ["^10 - 15 %$"]`, said("10\u00a0–\u202f15\u2009％"), eval.Pass, ""},
		{"every typeset character", able + `, "must": ["^''\"\"-----   %$"]`, said("‘’“”‐‑‒–—\u00a0\u202f\u2009％"), eval.Pass, ""},
		{"emphasis", able + `, "must": ["15 september"]`, said("**15** `September`"), eval.Pass, ""},
		{"as it stands counts as well", able + `, "must": ["\\*\\*15\\*\\*"]`, said("**15**"), eval.Pass, ""},
		{"forbidden as it stands", able + `, "must_not": ["@everyone"]`, said("@every*one*"), eval.Wrong, "must_not matched: @everyone"},

		{"rests on a fact", able + `, "facts": ["a", "b"]`, eval.Output{Answered: true, Facts: []string{"x", "b"}}, eval.Pass, ""},
		{"rests on another fact", able + `, "facts": ["a", "b"]`, eval.Output{Answered: true, Facts: []string{"x"}}, eval.Wrong, "must not found: one of the facts a, b"},
		{"rests on one of each", able + `, "facts_all": [["a"], ["b", "c"]]`, eval.Output{Answered: true, Facts: []string{"c", "a"}}, eval.Pass, ""},
		{"rests on half", able + `, "facts_all": [["a"], ["b", "c"]]`, eval.Output{Answered: true, Facts: []string{"a"}}, eval.Wrong, "must not found: one of the facts b, c"},
		{"patterns go before facts", able + madrid + `, "facts": ["a"]`, said("Madrid"), eval.Pass, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			c := readOne(t, test.fields)
			const most = 30
			if got, reason := c.Judge(test.out, most); got != test.want || reason != test.reason {
				t.Errorf("got %s, %q; want %s, %q", got, reason, test.want, test.reason)
			}
		})
	}
}

func TestJudgeWithoutABound(t *testing.T) {
	t.Parallel()
	c := readOne(t, `"answerable": true`)
	if got, reason := c.Judge(eval.Output{Answered: true, Text: strings.Repeat("a", 10_000)}, 0); got != eval.Pass {
		t.Errorf("got %s, %q", got, reason)
	}
}

func readOne(t *testing.T, fields string) eval.Case {
	t.Helper()
	cases, err := eval.Read(strings.NewReader(`{"id": "c1", "group": "g", "question": "where?", ` + fields + `}`))
	if err != nil || len(cases) != 1 {
		t.Fatalf("got %d cases, %v", len(cases), err)
	}
	return cases[0]
}

func TestRead(t *testing.T) {
	t.Parallel()
	cases, err := eval.Read(strings.NewReader(`
{"id": "1", "group": "plain", "question": "Where?", "answerable": true, "must": ["madrid"], "must_not": null, "seed": "2", "why": "stated"}

  {"id": "2", "group": "followup", "question": "And when?", "history": [{"question": "Where?"}, {"question": "Who?"}], "answerable": false}
`))
	if err != nil {
		t.Fatal(err)
	}
	want := []eval.Case{
		{ID: "1", Group: "plain", Question: "Where?", Able: true, Must: []string{"madrid"}},
		{ID: "2", Group: "followup", Question: "And when?", History: []eval.Turn{{Question: "Where?"}, {Question: "Who?"}}},
	}
	if diff := cmp.Diff(want, cases, cmpopts.IgnoreUnexported(eval.Case{})); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"Where?", "Who?"}, cases[1].Earlier()); diff != "" {
		t.Errorf("earlier questions: want (-), got (+):\n%s", diff)
	}
}

func TestReadRefuses(t *testing.T) {
	t.Parallel()
	const good = `{"id": "1", "question": "Where?"}` + "\n"
	tests := []struct{ name, file, want string }{
		{"no JSON", good + "where?", "line 2 is no question: "},
		{"JSON of another kind", "\n" + `["where?"]`, "line 2 is no question: "},
		{"a field of another kind", `{"id": 1, "question": "Where?"}`, "line 1 is no question: "},
		{"no id", good + good + `{"question": "Where?"}`, "line 3 needs an id and a question"},
		{"no question", `{"id": "1"}`, "line 1 needs an id and a question"},
		{"a broken pattern", good + `{"id": "2", "question": "Where?", "must": ["(madrid"]}`, "line 2: error parsing regexp: missing closing )"},
		{"a broken pattern of what must not be", `{"id": "2", "question": "Where?", "must_not": ["*"]}`, "line 1: error parsing regexp: "},
		{"a line without end", good + `{"id": "` + strings.Repeat("2", 1<<20), "after 1 questions: "},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			cases, err := eval.Read(strings.NewReader(test.file))
			if err == nil || !strings.HasPrefix(err.Error(), test.want) {
				t.Errorf("got %v and the error %v, want one that begins with %q", cases, err, test.want)
			}
		})
	}
}

// FuzzRead proves that what is read can be judged, whatever the file.
func FuzzRead(f *testing.F) {
	f.Add(`{"id": "1", "question": "Where?", "answerable": true, "must": ["m.drid"], "must_not": ["\\d+"]}`)
	f.Add(`{"id": "1", "question": "?", "must": ["(?-i)A", "(((("]}`)
	f.Add("\n\n{}\nnull\n[]")
	f.Fuzz(func(t *testing.T, file string) {
		cases, err := eval.Read(strings.NewReader(file))
		if err != nil {
			return
		}
		for _, c := range cases {
			verdict, reason := c.Judge(eval.Output{Answered: true, Text: file}, 0)
			if (verdict == eval.Pass) != (reason == "") {
				t.Errorf("%s with the reason %q", verdict, reason)
			}
			if _, err := json.Marshal(c); err != nil {
				t.Error(err)
			}
		}
	})
}

func TestSets(t *testing.T) {
	t.Parallel()
	names, err := fs.Glob(eval.Sets(), "*-dev.jsonl")
	if err != nil || len(names) < 2 {
		t.Fatalf("got the development sets %v, %v", names, err)
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ids := map[string]bool{}
			for _, c := range readSet(t, name) {
				if ids[c.ID] || c.Group == "" {
					t.Errorf("the question %q needs an id of its own and a group", c.ID)
				}
				ids[c.ID] = true
			}
		})
	}
}

func readSet(t *testing.T, name string) []eval.Case {
	t.Helper()
	file, err := eval.Sets().Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	cases, err := eval.Read(file)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return cases
}
