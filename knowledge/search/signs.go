package search

import (
	"math"
	"slices"
)

// signs are what tells whether the best facts answer the question: the features of the first, and how it stands among the
// others.
type signs [signCount]float64

// The signs beyond the best fact's features.
const (
	height = featureCount + iota
	margin
	share
	spread
	few
	translated
	repaired
	names
	secondMeaning
	secondWording
	nothing
	nothingFar
	follows
	softlyCovered
	softlyMissing
	nowhere
	firstKind
	signCount = firstKind + 9
)

// kinds are the kinds of questions in the order of their signs.
var kinds = [9]Kind{Who, When, Where, HowMuch, Why, How, What, YesNo, NoKind}

// SignNames says what each sign is.
var SignNames = func() [signCount]string {
	names := [signCount]string{
		height:        "height",         // a tenth of the best fact's score
		margin:        "margin",         // a third of how far the best fact's score is ahead of the next
		share:         "share",          // of all facts' exponential scores, the best fact's
		spread:        "spread",         // entropy of the shares: 0 where one fact has all
		few:           "few words",      // 1 over the number of the question's meaningful words
		translated:    "translated",     // whether the question was in another language
		repaired:      "repaired",       // a third of the number of words that were repaired
		names:         "named",          // a third of the number of entities that the question calls by name
		secondMeaning: "second meaning", // the second fact's likeness by meaning
		secondWording: "second wording", // and by words
		nothing:       "nothing",        // the classifier's probability that no fact answers
		nothingFar:    "nothing by far", // the same as log odds, a tenth of them
		softlyCovered: "softly covered", // share of the question that the best fact has, counting like words
		softlyMissing: "softly missing", // importance of the most telling word that is like none of the best fact's
		nowhere:       "nowhere",        // the same for the first few facts together
		follows:       "follows",        // whether earlier questions were taken into account
	}
	copy(names[:], FeatureNames[:])
	for i, k := range kinds {
		names[firstKind+i] = "asks " + string(k)
	}
	return names
}()

// Signs gives what the confidence in a result rests on, in the order of SignNames. There must be a hit.
func Signs(r Result) []float64 {
	var s signs
	hits := r.Hits
	copy(s[:], hits[0].Features[:])
	s[height] = hits[0].Score / 10
	second := hits[min(1, len(hits)-1)]
	s[margin] = (hits[0].Score - second.Score) / 3
	s[secondMeaning], s[secondWording] = second.Features[Meaning], second.Features[Wording]
	s[share] = hits[0].Share
	for _, h := range hits {
		s[spread] -= h.Share * math.Log(h.Share+1e-12)
	}
	s[few] = 1 / float64(max(1, r.Reading.Content()))
	s[translated] = yes(r.Reading.Foreign != "")
	s[repaired] = float64(len(r.Reading.Repaired)) / 3
	s[names] = float64(len(r.Reading.Entities)) / 3
	s[softlyCovered], s[softlyMissing], s[nowhere] = r.soft.covered, r.soft.missing, r.soft.nowhere
	s[nothing] = r.Nothing
	s[nothingFar] = math.Log(max(r.Nothing, 1e-6)/max(1-r.Nothing, 1e-6)) / 10
	s[follows] = yes(r.Follows)
	s[firstKind+slices.Index(kinds[:], r.Reading.Kind)] = 1
	return s[:]
}

// Order puts the hits in the order of the ranking's values for their features and gives each its share.
func (j *Judgement) Order(hits []Hit) {
	for i := range hits {
		hits[i].Score = j.Rank.Value(hits[i].Features[:])
	}
	slices.SortStableFunc(hits, byScore)
	shareOut(hits)
}

// shareOut gives each of the hits, the best first, its share of their exponential scores.
func shareOut(hits []Hit) {
	total := 0.0
	for i := range hits {
		hits[i].Share = math.Exp(hits[i].Score - hits[0].Score)
		total += hits[i].Share
	}
	for i := range hits {
		hits[i].Share /= total
	}
}
