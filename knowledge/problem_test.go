package knowledge_test

import (
	"testing"

	"tiktalks/knowledge"
)

func TestProblemString(t *testing.T) {
	t.Parallel()
	tests := []struct {
		problem knowledge.Problem
		want    string
	}{
		{knowledge.Problem{File: "facts/a.yaml", Line: 12, Do: "write it"}, "facts/a.yaml:12: write it"},
		{knowledge.Problem{Do: "write it"}, "write it"},
	}
	for _, test := range tests {
		if got := test.problem.String(); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
	both := knowledge.Problems{tests[0].problem, tests[1].problem}
	if got, want := both.Error(), tests[0].want+"\n"+tests[1].want; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
