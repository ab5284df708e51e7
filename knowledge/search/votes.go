package search

import "slices"

// neighbours are the wordings nearest to the question.
type neighbours struct {
	meanings, words nearest
}

// neighbour is a wording of a fact and how like the question it is.
type neighbour struct {
	doc  *doc
	like float64
}

// voters is how many of the nearest wordings have a vote.
const voters = 15

// nearest holds the nearest wordings, the nearest first; of equally near ones those that came first.
type nearest []neighbour

func (n *nearest) add(a neighbour) {
	all := *n
	if len(all) == voters && a.like <= all[voters-1].like {
		return
	}
	at := len(all)
	for at > 0 && all[at-1].like < a.like {
		at--
	}
	all = slices.Insert(all, at, a)
	*n = all[:min(len(all), voters)]
}

// votes shares one vote among the facts of the nearest wordings.
func (n nearest) votes() map[*doc]float64 {
	shares := map[*doc]float64{}
	total := 0.0
	for _, a := range n {
		w := a.like * a.like
		total += w
		shares[a.doc] += w
	}
	for d := range shares {
		shares[d] = ratio(shares[d], total)
	}
	return shares
}
