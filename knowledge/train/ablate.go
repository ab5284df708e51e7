package main

import (
	"fmt"
	"slices"

	"tiktalks/knowledge/search"
)

// stage is a part of search that can be left out, by the features and signs that it fills in.
type stage struct {
	name     string
	features []int
	without  func(r *search.Result) // takes out what is no feature
}

var stages = []stage{
	{name: "nothing left out"},
	{name: "words", features: []int{search.FullText, search.Wording, search.Claim, search.Coverage, search.Missing, search.WordVotes}},
	{name: "letters", features: []int{search.Letters}},
	{name: "names", features: []int{search.Names, search.Strangers, search.About}},
	{name: "kinds of questions", features: []int{search.KindFits, search.KindShare, search.KindMeaning, search.TypeFits}},
	{name: "wants", features: []int{search.Serves, search.CountFits, search.WantMeaning, search.WantShare}},
	{name: "dates and numbers", features: []int{search.Dates, search.Numbers, search.Current, search.Presence}},
	{name: "sentence vectors", features: []int{search.Meaning, search.ClaimMeaning, search.MeaningSupport, search.KindMeaning, search.Votes}},
	{name: "classifier", features: []int{search.Recognised, search.RecognisedFar, search.TopicShare}, without: func(r *search.Result) { r.Nothing = 0 }},
	{name: "likeness of single words", without: func(r *search.Result) { r.ForgetWords() }},
}

// ablate prints, for each stage, how questions fare without it when everything is learned anew from the other sets.
func ablate(found [][]judged) {
	fmt.Printf("\n%-26s %7s %7s %7s %7s %7s\n", "without", "first%", "in3%", "right%", "wrong%", "false%")
	for _, s := range stages {
		left := make([][]judged, len(found))
		for i := range found {
			left[i] = s.takenOut(found[i])
		}
		fmt.Printf("%-26s %s\n", s.name, crossed(left))
	}
	rank, answer := rankPlan.hidden, answerPlan.hidden
	rankPlan.hidden, answerPlan.hidden = 0, 0
	fmt.Printf("%-26s %s\n", "hidden units", crossed(found))
	rankPlan.hidden, answerPlan.hidden = rank, answer
}

// takenOut gives the questions as they look without the stage.
func (s stage) takenOut(questions []judged) []judged {
	all := slices.Clone(questions)
	for i := range all {
		r := &all[i].result
		r.Hits = slices.Clone(r.Hits)
		for k := range r.Hits {
			for _, feature := range s.features {
				r.Hits[k].Features[feature] = 0
			}
		}
		if s.without != nil {
			s.without(r)
		}
	}
	return all
}

// crossed scores every set that has answerable questions with what is learned from the others, and gives the sums.
func crossed(found [][]judged) tally {
	var sum tally
	for i := range found {
		if !slices.ContainsFunc(found[i], func(j judged) bool { return j.Able }) {
			continue
		}
		j := learn(flatten(slices.Delete(slices.Clone(found), i, i+1)))
		sum.add(reorder(found[i], j), j)
	}
	return sum
}
