package ground

import "testing"

// turned is a sentence beside a fact: the reason it is refused for, or Fine.
type turned struct {
	fact, said string
	want       Reason
}

func wantReasons(t *testing.T, cases []turned) {
	t.Helper()
	j := newJudge(t)
	for _, c := range cases {
		if v := j.Sentences([]Sentence{{c.said, []string{"x"}}}, []Fact{{ID: "x", Text: c.fact}})[0]; v.Reason != c.want {
			t.Errorf("%q of %q: %v, want %s", c.said, c.fact, v, c.want)
		}
	}
}

// TestOrder: what came first in the fact does not come later.
func TestOrder(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"Norway opened its fish case one day after the Danish listing of 12 ports.", "Norway opened its fish case, and a day later Denmark listed 12 ports.", Binding},
		{"Norway opened its fish case one day after the Danish listing of 12 ports.", "Denmark listed 12 ports, and a day later Norway opened its fish case.", Fine},
	})
}

// TestSubjects: a verb belongs to its own subject, also behind "and" and as "he".
func TestSubjects(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"Oracle owns the code and since May 2026 has licensed it to Nvidia.", "Nvidia owns the code and has licensed it to Oracle since May 2026.", Role},
		{"Oracle owns the code and since May 2026 has licensed it to Nvidia.", "Oracle owns the code, and it has licensed it to Nvidia since May 2026.", Fine},
		{"Modi said in May and June 2026 that he would visit Macron in Paris.", "Modi said in May and June 2026 that Macron would visit him in Paris.", Role},
		{"Modi said in May and June 2026 that he would visit Macron in Paris.", "Modi said in May and June 2026 that he would visit Macron in Paris.", Fine},
	})
}
