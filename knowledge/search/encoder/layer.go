package encoder

import (
	"math"

	"tiktalks/knowledge/search/encoder/internal/weights"
)

// heads is the number of attention heads of each layer.
const heads = 4

// layer is one layer of the transformer: attention, by which each token takes from all others, and a feed-forward part,
// which changes each token by itself. Both add to the tokens' state.
type layer struct {
	attentionNorm weights.Norm
	queryKeyValue linear
	attentionOut  linear
	feedNorm      weights.Norm
	feedIn        linear
	feedOut       linear
}

func newLayer(l weights.Layer, k kernel) layer {
	return layer{
		attentionNorm: l.AttentionNorm,
		queryKeyValue: newLinear(l.QueryKeyValue, k),
		attentionOut:  newLinear(l.AttentionOut, k),
		feedNorm:      l.FeedNorm,
		feedIn:        newLinear(l.FeedIn, k),
		feedOut:       newLinear(l.FeedOut, k),
	}
}

// attend adds the attention over input to the state; the result of the attention takes the place of input.
func (l *layer) attend(state, input grid, s *scratch) {
	wide := newGrid(s.wide, input.height(), 3*input.width)
	l.queryKeyValue.apply(wide, input, s.rounded)
	attention(input, wide)
	mixed := newGrid(s.mixed, state.height(), state.width)
	l.attentionOut.apply(mixed, input, s.rounded)
	state.add(mixed)
}

// hidden gives the hidden units of the feed-forward part.
func (l *layer) hidden(state grid, s *scratch) grid {
	input := newGrid(s.input, state.height(), state.width)
	normalise(input, state, l.feedNorm)
	wide := newGrid(s.wide, state.height(), weights.FeedForward)
	l.feedIn.apply(wide, input, s.rounded)
	positive(wide.values)
	return wide
}

// feed adds what the hidden units give to the state.
func (l *layer) feed(state, hidden grid, s *scratch) {
	mixed := newGrid(s.mixed, state.height(), state.width)
	l.feedOut.apply(mixed, hidden, s.rounded)
	state.add(mixed)
}

// attention sets each row of out to a mean of all rows' values. Head by head, a row's share in it grows with the scalar
// product of its key and the query of the row at hand. A row of wide is its query, key and value, each as wide as out.
func attention(out, wide grid) {
	var memory [maxTokens]float32
	shares := memory[:out.height()]
	width := out.width / heads
	scale := float32(1 / math.Sqrt(float64(width)))
	for start := 0; start < out.width; start += width {
		end := start + width
		for i := range shares {
			query := wide.row(i)[start:end]
			for j := range shares {
				key := wide.row(j)[out.width:][start:end]
				shares[j] = dot(query, key) * scale
			}
			softmax(shares)
			result := out.row(i)[start:end]
			clear(result)
			for j, share := range shares {
				addScaled(result, wide.row(j)[2*out.width:][start:end], share)
			}
		}
	}
}

// softmax turns scores into shares: positive numbers whose sum is 1.
func softmax(scores []float32) {
	highest := scores[0]
	for _, score := range scores {
		highest = max(highest, score)
	}
	sum := 0.0
	for i, score := range scores {
		power := math.Exp(float64(score - highest))
		scores[i] = float32(power)
		sum += power
	}
	for i := range scores {
		scores[i] /= float32(sum)
	}
}
