package main

import (
	"math"
	"slices"

	"tiktalks/knowledge/search"
)

const (
	steps     = 600
	rate      = 0.05
	rankDecay = 2e-3 // pulls weights towards 0
	signDecay = 1e-3
	falseCost = 1.3 // a wrong answer weighs more than a missing one
)

// learn gives the model that serves the questions best.
func learn(questions []judged) search.Model {
	rank := learnRank(questions)
	answer := learnAnswer(reorder(questions, rank))
	m := search.Model{Rank: map[string]float64{}, Answer: map[string]float64{}}
	for i, name := range search.FeatureNames {
		m.Rank[name] = round(rank[i])
	}
	for i, name := range search.SignNames {
		m.Answer[name] = round(answer[i])
	}
	return m
}

// round keeps four digits: more would only look exact.
func round(v float64) float64 { return math.Round(v*1e4) / 1e4 }

// learnRank finds the feature weights for which the right facts get the largest share of all facts' exponential scores.
func learnRank(questions []judged) []float64 {
	n := len(search.FeatureNames)
	questions = slices.Clone(questions)
	questions = slices.DeleteFunc(questions, func(s judged) bool { return !slices.Contains(s.right, true) })
	return descend(n, func(w, gradient []float64) {
		for _, s := range questions {
			shares, right := sharesOf(s, w)
			for i, h := range s.result.Hits {
				pull := shares[i]
				if s.right[i] {
					pull -= shares[i] / right
				}
				for k := range n {
					gradient[k] += pull * h.Features[k] / float64(len(questions))
				}
			}
		}
		for k := range n {
			gradient[k] += rankDecay * w[k]
		}
	})
}

// sharesOf gives each hit's share of the exponential scores, and that of the right ones together.
func sharesOf(s judged, w []float64) (shares []float64, right float64) {
	shares = make([]float64, len(s.result.Hits))
	top := math.Inf(-1)
	for i, h := range s.result.Hits {
		shares[i] = dot(w, h.Features[:])
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
	return shares, right
}

// reorder gives the questions with the hits in the order of the new weights.
func reorder(questions []judged, w []float64) []judged {
	ordered := make([]judged, len(questions))
	for n, s := range questions {
		ids := map[string]bool{}
		hits := slices.Clone(s.result.Hits)
		for i := range hits {
			hits[i].Score = dot(w, hits[i].Features[:])
			ids[hits[i].ID] = s.right[i]
		}
		slices.SortStableFunc(hits, func(a, b search.Hit) int {
			switch {
			case a.Score > b.Score:
				return -1
			case a.Score < b.Score:
				return 1
			}
			return 0
		})
		s.result.Hits = hits
		s.right = make([]bool, len(hits))
		for i, h := range hits {
			s.right[i] = ids[h.ID]
		}
		ordered[n] = s
	}
	return ordered
}

// learnAnswer fits a logistic curve to whether the best fact answers the question.
func learnAnswer(questions []judged) []float64 {
	n := len(search.SignNames)
	return descend(n, func(w, gradient []float64) {
		for _, s := range questions {
			if len(s.result.Hits) == 0 {
				continue
			}
			signs := search.Signs(s.result)
			want, cost := 0.0, falseCost
			if s.right[0] {
				want, cost = 1, 1
			}
			miss := (sigmoid(dot(w, signs)) - want) * cost / float64(len(questions))
			for k := range n {
				gradient[k] += miss * signs[k]
			}
		}
		for k := range n {
			gradient[k] += signDecay * w[k]
		}
	})
}

// descend walks down the slope by the method of Adam, always in the same steps.
func descend(n int, slope func(w, gradient []float64)) []float64 {
	const first, second, tiny = 0.9, 0.999, 1e-8
	w, mean, square := make([]float64, n), make([]float64, n), make([]float64, n)
	gradient := make([]float64, n)
	for step := 1; step <= steps; step++ {
		clear(gradient)
		slope(w, gradient)
		for k, g := range gradient {
			mean[k] = first*mean[k] + (1-first)*g
			square[k] = second*square[k] + (1-second)*g*g
			m := mean[k] / (1 - math.Pow(first, float64(step)))
			v := square[k] / (1 - math.Pow(second, float64(step)))
			w[k] -= rate * m / (math.Sqrt(v) + tiny)
		}
	}
	return w
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i, v := range a {
		sum += v * b[i]
	}
	return sum
}

func sigmoid(z float64) float64 { return 1 / (1 + math.Exp(-z)) }
