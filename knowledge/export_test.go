package knowledge

import (
	"context"
	"io/fs"
	"sync"

	"tiktalks/knowledge/ground"
)

var nameless = sync.OnceValues(func() (*ground.Judge, error) { return ground.New(nil) })

// Gate is GateReasons for one who cares for no reasons.
func Gate(d Draft, given []Fact) (Draft, error) {
	checked, _, err := GateReasons(d, given)
	return checked, err
}

// GateBy is Gate with another judge.
func GateBy(judge *ground.Judge, d Draft, given []Fact) (Draft, error) {
	checked, _, err := gate(judge, d, given)
	return checked, err
}

// Judged gives the gate's reason for each sentence.
func Judged(judge *ground.Judge, d Draft, given []Fact) []ground.Reason {
	return judged(judge, d, given)
}

// WithoutReplies takes off what the gate takes off before it judges.
func WithoutReplies(sentences []Sentence) []Sentence { return withoutReplies(sentences) }

// GateReasons is what every model's text passes, with a judge that knows no names but its own.
func GateReasons(d Draft, given []Fact) (Draft, []ground.Reason, error) {
	judge, err := nameless()
	if err != nil {
		return Draft{}, nil, err
	}
	checked, faults, err := gate(judge, d, given)
	var reasons []ground.Reason
	for _, f := range faults {
		reasons = append(reasons, f.Reason)
	}
	return checked, reasons, err
}

// Strict is what the gate asks of a sentence besides the judge's verdict.
func Strict(text, claims string) (ground.Reason, error) {
	judge, err := nameless()
	if err != nil {
		return "", err
	}
	return strict(judge, text, claims), nil
}

// Sentence gives the latest values of the series in words, and the ids of the facts that state them.
func (s Series) Sentence() (string, []string) { return s.sentence() }

// Check reads and validates the files but makes no edition of them, which takes longer.
func Check(fsys fs.FS) ([]Fact, []Series, error) {
	var problems Problems
	d := parse(fsys, &problems)
	if !d.incomplete {
		d.validate(&problems)
	}
	return d.Facts, d.Series, problems.err()
}

// Take waits for a turn for the question.
func (t *Turns) Take(ctx context.Context, q Question) (done func(), got bool) { return t.take(ctx, q) }

// ReadBothWays gives what the quick reader makes of a file, nil where it leaves it to the library, and what the library does.
func ReadBothWays(file string) (quick, whole any) {
	var problems Problems
	if n := readPlain(file); n != nil {
		quick = n
	}
	return quick, parseYAML("file", file, &problems)
}

// PutAll puts questions to two editions as a comparison does.
func PutAll(ctx context.Context, questions []string, answers func(string) (was, is Answer)) {
	putAll(ctx, questions, answers)
}
