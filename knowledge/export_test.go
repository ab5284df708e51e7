package knowledge

import (
	"context"
	"io/fs"
	"sync"

	"tiktalks/knowledge/ground"
)

var nameless = sync.OnceValues(func() (*ground.Judge, error) { return ground.New(nil) })

// Gate is what every model's text passes, with a judge that knows no names but its own.
func Gate(d Draft, given []Fact) (Draft, error) {
	judge, err := nameless()
	if err != nil {
		return Draft{}, err
	}
	checked, _, err := gate(judge, d, given)
	return checked, err
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
