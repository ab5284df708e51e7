package eval

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Answerer answers one question in the light of the earlier ones.
type Answerer func(question string, earlier []string) Output

// Outcome is a case with what became of it.
type Outcome struct {
	Case
	Output
	Verdict Verdict
	Reason  string
}

// Run puts every case to the answerer.
func Run(cases []Case, answer Answerer, most int) []Outcome {
	outcomes := make([]Outcome, len(cases))
	for i, c := range cases {
		out := answer(c.Question, c.Earlier())
		verdict, reason := c.Judge(out, most)
		outcomes[i] = Outcome{c, out, verdict, reason}
	}
	return outcomes
}

// row counts the verdicts of one group.
type row struct {
	name  string
	n     int
	count map[Verdict]int
}

func (r *row) add(v Verdict) {
	r.n++
	r.count[v]++
}

func (r *row) share(v Verdict) float64 { return 100 * float64(r.count[v]) / float64(max(1, r.n)) }

// Table writes the shares of the verdicts for each group and in all, and how long the answers are.
func Table(w io.Writer, outcomes []Outcome) {
	total := &row{"TOTAL", 0, map[Verdict]int{}}
	var rows []*row
	byName := map[string]*row{}
	for _, o := range outcomes {
		group := byName[o.Group]
		if group == nil {
			group = &row{o.Group, 0, map[Verdict]int{}}
			byName[o.Group] = group
			rows = append(rows, group)
		}
		group.add(o.Verdict)
		total.add(o.Verdict)
	}
	fmt.Fprintf(w, "%-20s %5s %8s %8s %8s %8s\n", "group", "n", "pass%", "wrong%", "missed%", "false%")
	for _, r := range append(rows, total) {
		fmt.Fprintf(w, "%-20s %5d %8.1f %8.1f %8.1f %8.1f\n", r.name, r.n, r.share(Pass), r.share(Wrong), r.share(Missed), r.share(False))
	}
	if mean, longest := lengths(outcomes); longest > 0 {
		fmt.Fprintf(w, "answer length in characters: mean %d, longest %d\n", mean, longest)
	}
}

func lengths(outcomes []Outcome) (mean, longest int) {
	n, sum := 0, 0
	for _, o := range outcomes {
		if o.Answered {
			length := utf8.RuneCountInString(o.Text)
			n++
			sum += length
			longest = max(longest, length)
		}
	}
	return sum / max(1, n), longest
}

// Failures writes every case that did not pass, with its answer and the reason.
func Failures(w io.Writer, outcomes []Outcome) {
	for _, o := range outcomes {
		if o.Verdict == Pass {
			continue
		}
		fmt.Fprintf(w, "\n[%s] %s (%s)\n", o.ID, o.Verdict, o.Group)
		for _, earlier := range o.Earlier() {
			fmt.Fprintf(w, "   earlier: %s\n", earlier)
		}
		fmt.Fprintf(w, "  question: %s\n    answer: %s%s\n    reason: %s\n", o.Question, abstained(o), strings.ReplaceAll(o.Text, "\n", " "), o.Reason)
	}
}

func abstained(o Outcome) string {
	if o.Answered {
		return ""
	}
	return "(abstained) "
}
