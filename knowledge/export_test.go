package knowledge

import "io/fs"

// Gate is what every model's text passes.
var Gate = gate

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
