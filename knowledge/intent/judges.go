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

// Judgement is the heading of the patterns in judgements.txt.
const Judgement Intent = "judgement"

// Judges tells whether a statement says what somebody thinks of a matter, rather than what is: it praises, blames, wishes
// or says what ought to be. Whether somebody else is said to think so does not count as such: that is a fact or none.
func Judges(statement string) bool {
	r := judging()
	return slices.ContainsFunc(sentences(statement), func(s []string) bool { return r.wants(Judgement, s) })
}
