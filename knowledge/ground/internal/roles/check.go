// Package roles asks whether in a text the same one does the same to the same one as in its facts, whether what belongs to somebody there
// belongs to him here, and whether it was in the same place and went the same way. Start with Check.
package roles

import (
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Rules are those about who does what to whom.
type Rules struct{ *reading.Reading }

// On gives the rules for a reading.
func On(r *reading.Reading) Rules { return Rules{r} }

// Check goes through the rules about who does what to whom, whose a thing is, and where.
func (r Rules) Check() (verdict.Verdict, bool) {
	return verdict.First(
		r.OfWhom, r.officeOf, r.alltogether, // whose
		r.Modifiers, r.countries, r.belongings, r.sorts, // what stands before a noun
		r.outsideIn, r.Places, r.routes, r.SourceExchanged, // where, from and to
		r.added, r.Roles, r.copula, r.Posts, r.Headed, r.Owned, r.Homeland, r.visitedActs, r.requestOf, r.asksFor, // who does what to whom
		r.pointedOut, r.received, r.inReturn, r.setBy,
		r.teams, r.Speakers,
		r.Objects, r.joinedObjects, r.objectApart, r.objectNamed, // to whom
		r.headSkipped, r.Barred, r.complementOnly, r.ofHead, r.calledSo, r.otherTrade, // the head of a phrase
		r.turnedAway, r.balances, r.broughtTo, r.mergedInto, r.deedsTurned, r.askedOf, r.thanTurned, r.otherFirstName, // turned round
		r.toWhom, r.pronounOfOther, r.itsSubject, r.inBrackets, r.ownerActs, r.forOrAgainst, r.ruledFor, // what a word points to
		r.otherThing, r.otherTaken, r.aside, r.madeTo, r.ofNewcomer, // the same for those without a name
		r.otherSubject, r.otherDoing, r.placeOfNext, r.pairSplit, r.whereOther, // and where one verb stands alone or twice
	)
}
