// Package timing asks whether a text has each date with the deed that it belongs to, and puts one thing before or after another as its
// facts do. Start with Check.
package timing

import (
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Rules are those about when a text says it was.
type Rules struct{ *reading.Reading }

// On gives the rules for a reading.
func On(r *reading.Reading) Rules { return Rules{r} }

// Check goes through the rules about dates and the order of time.
func (r Rules) Check() (verdict.Verdict, bool) {
	return verdict.First(
		r.otherYear, r.takenTwice, r.rangesKept, r.yearsOf, // which date
		r.dayOfDeed, r.Prepositions, r.datesOfDeeds, r.datesTurned, r.mostAndOne, r.dateMoved, r.calledByEnd, // of which deed
		r.order, r.untilSince, r.sequences, r.firstThen, r.thenAfter, r.chronology, // before and after
		r.Times, r.sameDay, r.theLast, r.notTheFirst, // how often, and which of several
	)
}
