package main

import (
	"math"
	"slices"

	"tiktalks/knowledge/search"
)

var (
	rankPlan   = plan{inputs: search.FeatureNames[:], hidden: 8, epochs: 40, rate: 0.01, decay: 1e-3}
	answerPlan = plan{inputs: search.SignNames[:], hidden: 4, epochs: 30, rate: 0.005, decay: 1e-3}
)

const (
	goodAmong  = 3   // the first so many facts are shown when in doubt: one of them must be right
	unsureCost = 0.5 // of a question that has an answer, but another than those found
)

// learn gives the judgement that serves the questions best.
func learn(questions []judged) search.Judgement {
	var j search.Judgement
	j.Rank = learnRank(plainOnly(questions))
	j.Answer = learnAnswer(reorder(questions, j))
	return j
}

// unrecognised gives the questions as they look where there is no classifier.
func unrecognised(questions []judged) []judged {
	all := slices.Clone(questions)
	for i := range all {
		r := &all[i].result
		r.Nothing = 0
		r.Hits = slices.Clone(r.Hits)
		for k := range r.Hits {
			f := &r.Hits[k].Features
			f[search.Recognised], f[search.RecognisedFar], f[search.TopicShare] = 0, 0, 0
		}
	}
	return all
}

// unrecognisedSets is unrecognised for several sets.
func unrecognisedSets(sets [][]judged) [][]judged {
	all := make([][]judged, len(sets))
	for i := range sets {
		all[i] = unrecognised(sets[i])
	}
	return all
}

// learnRank finds the weights for which the right facts get the largest share of all facts' exponential scores.
func learnRank(questions []judged) search.Network {
	questions = slices.DeleteFunc(slices.Clone(questions), func(s judged) bool { return !slices.Contains(s.right, true) })
	return rankPlan.fit(len(questions), func(n *search.Network, i int, pull func([]float64, float64)) {
		s := questions[i]
		shares, right := sharesOf(s, n)
		for k := range s.result.Hits {
			by := shares[k]
			if s.right[k] {
				by -= shares[k] / right
			}
			pull(s.result.Hits[k].Features[:], by)
		}
	})
}

// sharesOf gives each hit's share of the exponential scores, and that of the right ones together.
func sharesOf(s judged, n *search.Network) (shares []float64, right float64) {
	shares = make([]float64, len(s.result.Hits))
	top := math.Inf(-1)
	for i, h := range s.result.Hits {
		shares[i] = n.Value(h.Features[:])
		top = max(top, shares[i])
	}
	total := 0.0
	for i := range shares {
		shares[i] = math.Exp(shares[i] - top)
		total += shares[i]
	}
	for i := range shares {
		shares[i] /= total
		if s.right[i] {
			right += shares[i]
		}
	}
	return shares, max(right, 1e-9)
}

// reorder gives the questions with the hits in the order of the judgement.
func reorder(questions []judged, by search.Judgement) []judged {
	ordered := make([]judged, len(questions))
	for n, s := range questions {
		ids := map[string]bool{}
		for i, h := range s.result.Hits {
			ids[h.ID] = s.right[i]
		}
		s.result.Hits = slices.Clone(s.result.Hits)
		by.Order(s.result.Hits)
		s.right = make([]bool, len(s.result.Hits))
		for i, h := range s.result.Hits {
			s.right[i] = ids[h.ID]
		}
		ordered[n] = s
	}
	return ordered
}

// learnAnswer fits the probability that one of the first facts answers the question.
func learnAnswer(questions []judged) search.Network {
	questions = slices.DeleteFunc(slices.Clone(questions), func(s judged) bool { return len(s.result.Hits) == 0 })
	return answerPlan.fit(len(questions), func(n *search.Network, i int, pull func([]float64, float64)) {
		s := questions[i]
		want, cost := 0.0, 1.0
		switch {
		case s.answered():
			want = 1
		case s.Able:
			cost = unsureCost
		}
		signs := search.Signs(s.result)
		pull(signs, (sigmoid(n.Value(signs))-want)*cost)
	})
}

// answered tells whether one of the first facts is right.
func (s judged) answered() bool {
	return slices.Contains(s.right[:min(goodAmong, len(s.right))], true)
}
