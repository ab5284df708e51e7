package eval

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"math"
)

// Record is one outcome as a run leaves it for a later one to be compared with.
type Record struct {
	Set     string  `json:"set"`
	ID      string  `json:"id"`
	Verdict Verdict `json:"verdict"`
	Answer  string  `json:"answer"`
}

// WriteRecords writes the outcomes of a set, a JSON object a line.
func WriteRecords(w io.Writer, set string, outcomes []Outcome) error {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	for _, o := range outcomes {
		if err := out.Encode(Record{set, o.ID, o.Verdict, o.Text}); err != nil {
			return err
		}
	}
	return nil
}

// ReadRecords reads what WriteRecords wrote. The error names the first line that can't be used.
func ReadRecords(r io.Reader) ([]Record, error) {
	var all []Record
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	for n := 1; lines.Scan(); n++ {
		var record Record
		if err := json.Unmarshal(lines.Bytes(), &record); err != nil {
			return nil, fmt.Errorf("line %d is no record of a run: %w", n, err)
		}
		all = append(all, record)
	}
	return all, lines.Err()
}

// Compare writes, case by case, what has become better or worse in a set since the earlier run, and counts it.
func Compare(w io.Writer, set string, earlier []Record, outcomes []Outcome) {
	was := map[string]Record{}
	for _, r := range earlier {
		if r.Set == set {
			was[r.ID] = r
		}
	}
	better, worse, other, missing := 0, 0, 0, 0
	for _, o := range outcomes {
		before, known := was[o.ID]
		switch {
		case !known:
			missing++
			continue
		case before.Verdict == o.Verdict:
			continue
		case o.Verdict == Pass:
			better++
		case before.Verdict == Pass:
			worse++
		default:
			other++
		}
		fmt.Fprintf(w, "[%s] %s → %s (%s)\n  question: %s\n    before: %s\n       now: %s\n",
			o.ID, before.Verdict, o.Verdict, o.Group, o.Question, before.Answer, o.Text)
	}
	fmt.Fprintf(w, "since the earlier run: %d better, %d worse, %d otherwise wrong", better, worse, other)
	if missing > 0 {
		fmt.Fprintf(w, "; not in it: %d", missing)
	}
	fmt.Fprintln(w)
}

// Interval writes the 95 percent interval of the share that passed.
func Interval(w io.Writer, outcomes []Outcome) {
	passed := 0
	for _, o := range outcomes {
		if o.Verdict == Pass {
			passed++
		}
	}
	low, high := interval(passed, len(outcomes))
	fmt.Fprintf(w, "pass, 95 percent interval: %.1f to %.1f\n", low, high)
}

// z is the standard normal value of a 95 percent interval.
const z = 1.96

// interval gives Wilson's 95 percent interval of a share, in percent: how far chance alone may move it.
func interval(count, n int) (low, high float64) {
	if n == 0 {
		return 0, 100
	}
	total, p := float64(n), float64(count)/float64(n)
	middle := p + z*z/(2*total)
	reach := z * math.Sqrt(p*(1-p)/total+z*z/(4*total*total))
	scale := 100 / (1 + z*z/total)
	return (middle - reach) * scale, (middle + reach) * scale
}
