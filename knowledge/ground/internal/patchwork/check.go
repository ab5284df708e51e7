// Package patchwork asks whether a text is put together from pieces of its facts as they are there: no other word in a word's place, no
// two facts or two parts of one made into a third. Start with Check.
package patchwork

import (
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Rules are those about how a text is put together.
type Rules struct{ *reading.Reading }

// On gives the rules for a reading.
func On(r *reading.Reading) Rules { return Rules{r} }

// Check goes through the rules about pieces of facts put together otherwise than there.
func (r Rules) Check() (verdict.Verdict, bool) {
	return verdict.First(
		r.spent, r.supplanted, r.replaced, r.takenOff, r.lightFor, r.standsFor, r.Copied, // another word in the same place
		r.exchanged, r.modifierMoved, r.clausesTurned, r.pairedOff, r.parallel, r.merged, r.glued, // parts of one fact, or of two
	)
}
