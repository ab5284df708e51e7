package search

import (
	"math"
	"slices"
)

// A confidence that is right for one base is too high or too low for another, and a base that people load has no labelled
// questions. But its asks are questions, and a base without a fact can't answer that fact's ask. So the confidence is
// lowered until the base would answer no more of its own asks without their facts than the shipped one does, and a little in any
// case: in a small base few facts are near each other, so that its own asks tell nothing about near misses.

const (
	probes   = 60   // asks that are tried
	farthest = -1.5 // how far the confidence may be lowered, in log odds
	least    = -0.3 // how far it is lowered at the least: nobody has tried what near misses do to the base
)

// confidence tells how probable it is that the best hits answer the question.
func (x *Index) confidence(r Result) float64 {
	if len(r.Hits) == 0 {
		return 0
	}
	if x.classifier == nil && r.Hits[0].Features[Strangers] > 0 && r.Hits[0].Features[Names] == 0 {
		return 0 // it is about somebody or something else, and no classifier knows better
	}
	return 1 / (1 + math.Exp(-x.judgement.Answer.Value(Signs(r))-x.shift))
}

// calibrate lowers the confidence until the share of probes at or above enough is at most the one given.
func (x *Index) calibrate(lenient, enough float64) {
	odds := x.probe()
	if len(odds) == 0 {
		return
	}
	slices.Sort(odds)
	at := odds[min(len(odds)-1, int(float64(len(odds))*(1-lenient)))]
	x.shift = max(farthest, min(least, math.Log(enough/(1-enough))-at))
}

// Lenient gives the share of the base's own asks that would be answered, with this confidence or a higher one, though their
// fact is taken away.
func (x *Index) Lenient(enough float64) float64 {
	odds := x.probe()
	n := 0.0
	for _, o := range odds {
		n += yes(o+x.shift >= math.Log(enough/(1-enough)))
	}
	return ratio(n, float64(len(odds)))
}

// probe asks facts' asks of the base without those facts, evenly over the base, and gives the log odds of the confidence.
func (x *Index) probe() []float64 {
	var odds []float64
	step := max(1, len(x.docs)/probes)
	for i := 0; i < len(x.docs); i += step {
		d := &x.docs[i]
		if len(d.Asks) == 0 {
			continue
		}
		r := x.Find(d.Asks[i%len(d.Asks)], Before{without: d})
		if len(r.Hits) > 0 {
			odds = append(odds, x.judgement.Answer.Value(Signs(r)))
		}
	}
	return odds
}
