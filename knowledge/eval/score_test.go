package eval_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"tiktalks/knowledge/eval"
)

var update = flag.Bool("update", false, "rewrite the wanted results in testdata")

const (
	reportFile  = "testdata/report.txtar"
	reportBound = 80 // characters
	dev         = "*-dev.jsonl"
)

// output is one line of the file that the public script scores.
type output struct {
	ID       string `json:"id"`
	Answered bool   `json:"answered"`
	Answer   string `json:"answer"`
}

func TestReport(t *testing.T) {
	t.Parallel()
	archive, err := txtar.ParseFile(reportFile)
	if err != nil {
		t.Fatal(err)
	}
	got := report(t, section(t, archive, "cases.jsonl"), section(t, archive, "outputs.jsonl"), reportBound)
	want := section(t, archive, "report")
	if *update {
		archive.Files[len(archive.Files)-1].Data = []byte(got)
		if err := os.WriteFile(reportFile, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
}

// The public script and this package give the same report on the sample, which hits every verdict and reason, and on
// questions of its development sets with each of some synthetic outputs.
func TestReportAgreesWithThePublicScript(t *testing.T) {
	t.Parallel()
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not installed; TestReport holds what the script said")
	}
	archive, err := txtar.ParseFile(reportFile)
	if err != nil {
		t.Fatal(err)
	}
	t.Run("sample", func(t *testing.T) {
		t.Parallel()
		agree(t, python, section(t, archive, "cases.jsonl"), section(t, archive, "outputs.jsonl"), reportBound)
	})
	names, err := fs.Glob(eval.Sets(), dev)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			cases, outputs := synthetic(t, name)
			const bound = 900
			agree(t, python, cases, outputs, bound)
		})
	}
}

// agree compares this package's report with the script's.
func agree(t *testing.T, python string, cases, outputs []byte, most int) {
	t.Helper()
	dir := t.TempDir()
	casesFile, outputsFile := filepath.Join(dir, "cases.jsonl"), filepath.Join(dir, "outputs.jsonl")
	for name, data := range map[string][]byte{casesFile: cases, outputsFile: outputs} {
		if err := os.WriteFile(name, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	script := exec.CommandContext(t.Context(), python, "testdata/score.py", casesFile, outputsFile, "--fail", "--max", strconv.Itoa(most))
	script.Env = append(os.Environ(), "PYTHONIOENCODING=utf-8")
	want, err := script.Output()
	if err != nil {
		t.Fatal(err)
	}
	got := report(t, cases, outputs, most)
	warned := strings.Replace(string(want), " (patterns reward long dumps: watch this)", "", 1)
	if diff := cmp.Diff(strings.Split(warned, "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("script (-), this package (+):\n%s", diff)
	}
}

// report gives the table and the failures, as tiktalks eval -fail prints them.
func report(t *testing.T, cases, outputs []byte, most int) string {
	t.Helper()
	all, err := eval.Read(bytes.NewReader(cases))
	if err != nil {
		t.Fatal(err)
	}
	lines := bytes.Split(bytes.TrimSpace(outputs), []byte("\n"))
	if len(lines) != len(all) {
		t.Fatalf("%d outputs for %d questions", len(lines), len(all))
	}
	n := -1
	outcomes := eval.Run(all, func(question string, earlier []string) eval.Output {
		n++
		if question != all[n].Question || !slices.Equal(earlier, all[n].Earlier()) {
			t.Errorf("asked %q after %q", question, earlier)
		}
		var o output
		if err := json.Unmarshal(lines[n], &o); err != nil || o.ID != all[n].ID {
			t.Fatalf("output %d is for %q, %v", n, o.ID, err)
		}
		return eval.Output{Answered: o.Answered, Text: o.Answer}
	}, most)
	var out strings.Builder
	eval.Table(&out, outcomes)
	eval.Failures(&out, outcomes)
	return out.String()
}

// sampled is which of a set's questions are tried: each third one.
const sampled = 3

// synthetic repeats the set's questions, under ids of their own, for each of some outputs.
func synthetic(t *testing.T, set string) (cases, outputs []byte) {
	t.Helper()
	data, err := fs.ReadFile(eval.Sets(), set)
	if err != nil {
		t.Fatal(err)
	}
	var casesOut, outputsOut bytes.Buffer
	for i, line := range bytes.Split(bytes.TrimSpace(data), []byte("\n")) {
		if i%sampled != 0 {
			continue
		}
		var c map[string]any
		if err := json.Unmarshal(line, &c); err != nil {
			t.Fatal(err)
		}
		id := c["id"]
		for n, o := range syntheticOutputs(c["question"].(string)) {
			o.ID = fmt.Sprintf("%v-%d", id, n)
			c["id"] = o.ID
			encode(t, &casesOut, c)
			encode(t, &outputsOut, o)
		}
	}
	return casesOut.Bytes(), outputsOut.Bytes()
}

func syntheticOutputs(question string) []output {
	const (
		facts = "No. The United States and China met in Madrid on 14 and 15 September 2025: Scott Bessent, Jamieson Greer, He Lifeng (何立峰) " +
			"and Li Chenggang. Bessent said “we’re **very close**” on TikTok, which ByteDance owns; the law’s deadline was 17 September, then " +
			"16 December 2025 and 23 January 2026. China’s regulator SAMR accused Nvidia of violating the anti‑monopoly law. Tariffs fell " +
			"from 145\u202f% to 30 percent and from 125 to 10 percent; the truce ends on 10 November 2026. Trump credited TikTok with young voters."
		opposite = "Yes, because they agreed on Monday: 80 percent, Joe Biden, Stockholm, 2099, BANANA BANANA. I think it is fair, @everyone."
	)
	return []output{
		{Answered: false, Answer: "That is not in my facts."},
		{Answered: false, Answer: opposite},
		{Answered: true, Answer: facts},
		{Answered: true, Answer: facts + " " + facts},
		{Answered: true, Answer: opposite},
		{Answered: true, Answer: question},
	}
}

func encode(t *testing.T, out *bytes.Buffer, v any) {
	t.Helper()
	if err := json.NewEncoder(out).Encode(v); err != nil {
		t.Fatal(err)
	}
}

func section(t *testing.T, archive *txtar.Archive, name string) []byte {
	t.Helper()
	for _, f := range archive.Files {
		if f.Name == name {
			return f.Data
		}
	}
	t.Fatalf("there is no section %q", name)
	return nil
}

func TestFailuresKeepsAnswersOnOneLine(t *testing.T) {
	t.Parallel()
	var out strings.Builder
	eval.Failures(&out, []eval.Outcome{
		{Case: eval.Case{ID: "1"}, Verdict: eval.Pass, Reason: "not shown"},
		{Case: eval.Case{ID: "2", Group: "g", Question: "Where?"}, Output: eval.Output{Text: "one\ntwo"}, Verdict: eval.Missed, Reason: "r"},
	})
	want := "\n[2] missed (g)\n  question: Where?\n    answer: (abstained) one two\n    reason: r\n"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
}

func TestTableOfNothing(t *testing.T) {
	t.Parallel()
	var out strings.Builder
	eval.Table(&out, nil)
	want := "group                    n    pass%   wrong%  missed%   false%\n" +
		"TOTAL                    0      0.0      0.0      0.0      0.0\n"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
}
