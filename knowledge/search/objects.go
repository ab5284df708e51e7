package search

import (
	"slices"
	"strings"
)

// A count of one thing is none of another: "how much corn" is not answered by what is known of soybeans.

// leastAlike is how like one of the fact's words what is counted must be.
const leastAlike = 0.65

// Uncounted tells whether a question counts something that is like no word of the facts with these ids.
func (x *Index) Uncounted(r Reading, ids []string) bool {
	things := x.lexicon.things(r)
	return len(things) > 0 && !slices.ContainsFunc(x.docsWith(ids), func(d *doc) bool {
		return slices.ContainsFunc(things, func(u unit) bool {
			p := x.part(u)
			return x.softly(&p, d) >= leastAlike
		})
	})
}

// comparing are words behind "how much" that count nothing, but ask how far apart two values are.
var comparing = set(strings.Fields("higher lower more less larger bigger smaller greater longer shorter older later earlier cheaper dearer better worse"))

// things gives what is counted by "how much" or "how many": nothing where a word of it was repaired, or the question was translated, which
// both may have missed what was meant.
func (l *lexicon) things(r Reading) (all []unit) {
	at := slices.IndexFunc(r.Words, func(w string) bool { return w == "much" || w == "many" })
	if at < 1 || r.Words[at-1] != "how" || r.Foreign != "" || at+1 < len(r.Words) && comparing[r.Words[at+1]] {
		return nil
	}
	for _, w := range l.counted(r.Words[at+1:]) {
		if r.repairedTo(w) {
			return nil
		}
		if i := slices.IndexFunc(r.units, func(u unit) bool { return u.word == w }); i >= 0 {
			all = append(all, r.units[i])
		}
	}
	return all
}
