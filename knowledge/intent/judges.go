package intent

import (
	_ "embed"
	"slices"
	"sync"
)

//go:embed judgements.txt
var judgements string

// judging parses the table once.
var judging = sync.OnceValue(func() rules { return parse(judgements) })

// The headings of judgements.txt.
const (
	own       Intent = "own"
	judgement Intent = "judgement"
	reported  Intent = "reported"
)

// Judges tells whether a statement says what somebody thinks of a matter, rather than what is: it praises, blames, wishes
// or says what ought to be. What somebody else is said to think does not count: that is a fact or none.
func Judges(statement string) bool {
	r := judging()
	return slices.ContainsFunc(sentences(statement), func(s []string) bool {
		return r.wants(own, s) || r.wants(judgement, s) && !r.wants(reported, s)
	})
}
