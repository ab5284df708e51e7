package eval_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiktalks/knowledge/eval"
)

func outcome(id string, v eval.Verdict, text string) eval.Outcome {
	return eval.Outcome{Case: eval.Case{ID: id, Group: "plain", Question: "what of " + id}, Output: eval.Output{Text: text}, Verdict: v}
}

func TestCompareTwoRuns(t *testing.T) {
	t.Parallel()
	var file bytes.Buffer
	before := []eval.Outcome{outcome("1", eval.Pass, "a"), outcome("2", eval.Missed, "b"), outcome("3", eval.Wrong, "c"), outcome("4", eval.Pass, "d")}
	if err := eval.WriteRecords(&file, "set", before); err != nil {
		t.Fatal(err)
	}
	if err := eval.WriteRecords(&file, "other set", []eval.Outcome{outcome("1", eval.False, "<e>")}); err != nil {
		t.Fatal(err)
	}
	earlier, err := eval.ReadRecords(&file)
	if err != nil || len(earlier) != 5 || earlier[4].Answer != "<e>" {
		t.Fatalf("read %v, %v", earlier, err)
	}
	var got strings.Builder
	eval.Compare(&got, "set", earlier, []eval.Outcome{
		outcome("1", eval.Wrong, "A"), outcome("2", eval.Pass, "B"), outcome("3", eval.Missed, "C"), outcome("4", eval.Pass, "D"), outcome("5", eval.Pass, "E"),
	})
	want := `[1] pass → wrong (plain)
  question: what of 1
    before: a
       now: A
[2] missed → pass (plain)
  question: what of 2
    before: b
       now: B
[3] wrong → missed (plain)
  question: what of 3
    before: c
       now: C
since the earlier run: 1 better, 1 worse, 1 otherwise wrong; not in it: 1
`
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
}

func TestReadRecordsRefuses(t *testing.T) {
	t.Parallel()
	if _, err := eval.ReadRecords(strings.NewReader("{\"set\":\"a\"}\nnot JSON\n")); err == nil || !strings.HasPrefix(err.Error(), "line 2 ") {
		t.Errorf("got %v, want an error that names line 2", err)
	}
}

// The intervals are those of Wilson's formula as printed in textbooks for these shares.
func TestInterval(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		passed, of int
		want       string
	}{
		{0, 10, "0.0 to 27.8"}, {5, 10, "23.7 to 76.3"}, {10, 10, "72.2 to 100.0"}, {81, 263, "25.5 to 36.6"}, {0, 0, "0.0 to 100.0"},
	} {
		var all []eval.Outcome
		for i := range c.of {
			v := eval.Missed
			if i < c.passed {
				v = eval.Pass
			}
			all = append(all, outcome("x", v, ""))
		}
		var got strings.Builder
		eval.Interval(&got, all)
		if want := "pass, 95 percent interval: " + c.want + "\n"; got.String() != want {
			t.Errorf("%d of %d: got %q, want %q", c.passed, c.of, got.String(), want)
		}
	}
}
