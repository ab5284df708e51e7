// Package manner asks whether a text says things in the manner of its facts: denied where they are denied, no surer, on the same person's
// word, not as still so where only a day is known, for no other cause, and no plan, wish or step told as its result. Start with Check.
package manner

import (
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Rules are those about how a text says it.
type Rules struct{ *reading.Reading }

// On gives the rules for a reading.
func On(r *reading.Reading) Rules { return Rules{r} }

// Check checks what a piece says about what it says: whether, how surely, by whose word, why and when.
func (r Rules) Check() (verdict.Verdict, bool) {
	return verdict.First(
		r.countsHimIn, r.Polarity, r.allDenied, r.exceptions, r.noneOf, // denied or left out
		r.conditionTurned, r.affirmed, r.Modality, r.sought, r.LeftOpen, // how sure
		r.stillToCome, r.unreal, r.raised, r.advised, r.foretold, // not yet, or only thought of
		r.Attribution, r.voices, // by whose word
		r.Staleness, r.goingOn, r.wasWhat, r.usedTo, r.neverOnce, // now, or only then
		r.rejected, r.toldByDenier, r.hadDays, r.wouldHave, // not so, or not yet
		r.allForNone, r.firstPlanned, r.sinceThen, r.everSince, // when
		r.onlyMeant, r.talkedOver, r.raisedToFinding, r.made, r.stillToDo, // meant, not done
		r.Qualifiers, r.causes, // how far and why
		r.unleft, r.deedBlocked, r.silentOnes, r.withoutIt, r.notNeeded, r.insteadOf, r.notThatOne, // denied in other words
		r.stillToBe, r.invitedOnly, r.attempted, r.choices, r.conditional, // a step told as its result, a condition left out
	)
}
