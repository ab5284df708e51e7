// Package extent asks whether a text speaks of as many, as much and the same ones of a thing as its facts do: no "all" for "some", no
// number of another thing, no lost word that limits. Start with Check.
package extent

import (
	"slices"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Rules are those about how much a text says, and of what.
type Rules struct{ *reading.Reading }

// On gives the rules for a reading.
func On(r *reading.Reading) Rules { return Rules{r} }

// Check goes through the rules about how many, how much of it and which of them.
func (r Rules) Check() (verdict.Verdict, bool) {
	return verdict.First(
		r.widened, r.anyOfThem, r.someOfThem, r.scopes, r.NotOne, r.nearlyAll, r.partOnly, // all, any and some
		r.ownNumber, r.countsOther, r.overUnder, r.Bindings, r.Pairs, r.exchanged, r.oneOfTwo, r.goesForAll, r.lostEach, // whose number
		r.ofGapped, r.BesideOwn, r.ofOtherPart, r.withOthers, r.allBut, r.firstSince, r.ofOtherRank, // whose in a list, with others, but for some
		r.unlimited, r.lostExtra, r.countedIn, r.lostRate, r.lostMostly, // a small word left out
		r.listedAsAll, r.lostPrinciple, r.onlyActing, r.nothingAtAll, r.firstOfSort, // and more of those
	)
}

// standsAt tells whether a fact has token i of the piece at its token k.
func (r Rules) standsAt(i, fact, k int) bool {
	return slices.Contains(r.Found[i], reading.Place{Fact: fact, Token: k})
}

// leavesOut tells whether the piece does not say token k of a fact.
func (r Rules) leavesOut(fact, k int) bool { return !r.Uses(reading.Place{Fact: fact, Token: k}) }
