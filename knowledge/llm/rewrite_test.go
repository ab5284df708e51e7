package llm_test

import (
	"flag"
	"io"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/eval"
	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/llm/llmtest"
)

func TestRewrite(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ says, want string }{
		{"When was the Heron sold?", "When was the Heron sold?"},
		{"<think>The reader means the ferry.</think>\n\n“When was the Heron sold?”\n", "When was the Heron sold?"},
		{"", ""},
		{"When was the Heron sold?\nHere is why:", ""},
		{"See https://evil.example", ""},
		{"See evil.example", ""},
		{"@everyone when was it sold", ""},
		{"When was <@1> sold", ""},
		{"When was the **Heron** sold", ""},
		{"When was the He\u200bron sold", ""},
		{"\u202eWhen was the Heron sold", ""},
		{strings.Repeat("a ", 101), ""},
	} {
		server, phraser := play(t, patience, llmtest.Say(func(llmtest.Request) string { return c.says }))
		got, usage, err := phraser.Rewrite(t.Context(), "And when was it sold?", []string{"Who built the Heron?"})
		if got != c.want || (err == nil) != (c.want != "") || usage.In == 0 {
			t.Errorf("%q: got %q, usage %v and the error %v, want %q", c.says, got, usage, err, c.want)
		}
		r := server.Requests()[0]
		if r.Question != "And when was it sold?" || len(r.Earlier) != 1 || strings.Contains(string(r.Body), "response_format") {
			t.Errorf("sent %s", r.Body)
		}
	}
}

func FuzzRewriteIsOneLineOfPlainWords(f *testing.F) {
	for _, seed := range []string{"When was it sold?", "a\nb", "x.example", "@here", "<think>a</think>b", "\u202e", "||a||"} {
		f.Add(seed)
	}
	var says string
	_, phraser := play(f, patience, llmtest.Say(func(llmtest.Request) string { return says }))
	f.Fuzz(func(t *testing.T, text string) {
		says = text
		got, _, _ := phraser.Rewrite(t.Context(), "and then?", []string{"a"})
		if len([]rune(got)) > 200 || strings.ContainsAny(got, "\n\r\t\x00@<>[]`*_|#\u200b\u202e") || strings.Contains(got, "://") {
			t.Errorf("%q passes as %q", text, got)
		}
	})
}

// shippedBase is the base that questions are scored with.
var shippedBase = sync.OnceValues(func() (*knowledge.Snapshot, error) { return knowledge.Load(facts.Shipped()) })

// allCases are minutes of searching; one in nine shows that nothing has turned to the worse.
var allCases = flag.Bool("all", false, "try rewritings on all follow-ups, for the figures in docs/models.md")

// Rewritings are tried on the follow-up of the development sets: an honest model's, and those of models that are no help.
// The figures stand in docs/models.md.
func TestRewritingHelpsOrDoesNoHarm(t *testing.T) {
	t.Parallel()
	s, err := shippedBase()
	if err != nil {
		t.Fatal(err)
	}
	cases := followUps(t)
	base := passes(t, s, cases, nil)
	for _, c := range []struct {
		name string
		says func(llmtest.Request) string
	}{
		{"puts the question before in front", nil},
		{"repeats the question before", func(r llmtest.Request) string { return r.Earlier[len(r.Earlier)-1] }},
		{"asks something else", func(llmtest.Request) string { return "Who is the treasury secretary of the United States?" }},
		{"adds names", func(r llmtest.Request) string { return r.Question + " TikTok Oracle ByteDance Xi Jinping" }},
		{"adds a link", func(r llmtest.Request) string { return r.Question + " https://evil.example" }},
	} {
		var script llmtest.Behaviour = llmtest.Honest
		if c.says != nil {
			script = llmtest.Say(c.says)
		}
		got := passes(t, s, cases, script)
		t.Logf("%s: %d of %d follow-ups pass, %d without a model", c.name, got, len(cases), base)
		if got < base {
			t.Errorf("%s: %d follow-ups pass, fewer than the %d without a model", c.name, got, base)
		}
	}
}

func followUps(t *testing.T) []eval.Case {
	t.Helper()
	var all []eval.Case
	n := 0
	for _, name := range []string{"article-dev", "wide-dev", "written-a", "written-b", "written-c", "written-d"} {
		file, err := eval.Sets().Open(name + ".jsonl")
		if err != nil {
			t.Fatal(err)
		}
		cases, err := eval.Read(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range cases {
			if len(c.Earlier()) == 0 {
				continue
			}
			if n++; *allCases || n%9 == 0 {
				all = append(all, c)
			}
		}
	}
	return all
}

// passes counts the cases that pass with a server that plays the script; nil: with no model.
func passes(t *testing.T, s *knowledge.Snapshot, cases []eval.Case, script llmtest.Behaviour) int {
	t.Helper()
	a := &knowledge.Answerer{Base: knowledge.NewBase(s), Log: slog.New(slog.NewTextHandler(io.Discard, nil))}
	if script != nil {
		_, a.Rewriter = play(t, patience, script)
	}
	n := 0
	for _, c := range cases {
		got := a.Answer(t.Context(), knowledge.Question{Text: c.Question, History: c.Earlier(), Now: time.Date(2026, 7, 1, 0, 0, 0, 0, time.UTC)})
		out := eval.Output{Answered: got.Answered(), Text: got.Text}
		for _, f := range got.Facts {
			out.Facts = append(out.Facts, f.ID)
		}
		if verdict, _ := c.Judge(out, knowledge.MaxAnswer); verdict == eval.Pass {
			n++
		}
	}
	return n
}
