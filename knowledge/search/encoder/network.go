package encoder

import (
	"math"
	"sync"

	"tiktalks/knowledge/search/encoder/internal/weights"
)

// network is the transformer: it turns tokens into a vector.
type network struct {
	embedding weights.Matrix
	positions []float32 // one row of weights.Embedding numbers per position
	dense     linear
	layers    [weights.Layers]layer
	output    linear
	scratch   sync.Pool // of *scratch
}

func newNetwork(m *weights.Model, k kernel) *network {
	n := &network{
		embedding: m.Embedding,
		positions: positionSignal(m.Frequencies),
		dense:     newLinear(m.Dense, k),
		output:    newLinear(m.Output, k),
		scratch:   sync.Pool{New: newScratch},
	}
	for i, l := range m.Layers {
		n.layers[i] = newLayer(l, k)
	}
	return n
}

// positionSignal gives what is added to an embedded token at each position: sines, then cosines.
func positionSignal(frequencies []float32) []float32 {
	var signal []float32
	for position := range maxTokens {
		for _, wave := range []func(float64) float64{math.Sin, math.Cos} {
			for _, frequency := range frequencies {
				signal = append(signal, float32(wave(float64(float32(position)*frequency))))
			}
		}
	}
	return signal
}

// scratch is the working memory for one text, large enough for the longest.
type scratch struct {
	state, input, mixed, wide []float32
	rounded                   []int16
}

func newScratch() any {
	return &scratch{
		state: make([]float32, maxTokens*weights.State),
		input: make([]float32, maxTokens*weights.State),
		mixed: make([]float32, maxTokens*weights.State),
		wide:  make([]float32, maxTokens*weights.FeedForward),

		rounded: make([]int16, maxTokens*weights.FeedForward),
	}
}

// encode gives the vector of 1 to maxTokens tokens.
func (n *network) encode(tokens []int32) Vector {
	s := n.scratch.Get().(*scratch)
	defer n.scratch.Put(s)
	first, last := &n.layers[0], &n.layers[1]

	embedded := newGrid(s.mixed, len(tokens), weights.Embedding)
	n.embed(embedded, tokens)
	input := newGrid(s.input, len(tokens), weights.Embedding)
	normalise(input, embedded, first.attentionNorm)
	state := newGrid(s.state, len(tokens), weights.State)
	n.dense.apply(state, embedded, s.rounded)
	first.attend(state, input, s)
	first.feed(state, first.hidden(state, s), s)

	input = newGrid(s.input, len(tokens), weights.State)
	normalise(input, state, last.attentionNorm)
	last.attend(state, input, s)
	// The text's state is the mean of its tokens' states. What comes after the hidden units is linear, so the mean can
	// be taken before it, and a sixth of all work is saved.
	hidden := last.hidden(state, s).mean()
	mean := state.mean()
	last.feed(mean, hidden, s)

	result := newGrid(s.mixed, 1, Dimensions)
	n.output.apply(result, mean, s.rounded)
	return squash(result.values)
}

// embed sets each row of out to the token's embedding, doubled as in the original, plus its position's signal.
func (n *network) embed(out grid, tokens []int32) {
	for i, token := range tokens {
		start := int(token) * out.width
		values := n.embedding.Values[start : start+out.width]
		scale := 2 * n.embedding.Scales[token]
		positions, row := n.positions[i*out.width:], out.row(i)
		for j := range row {
			row[j] = float32(int8(values[j]))*scale + positions[j]
		}
	}
}

// squash gives the hyperbolic tangents of x, scaled to a vector of length 1.
func squash(x []float32) Vector {
	var v Vector
	squares := 0.0
	for i := range v {
		t := math.Tanh(float64(x[i]))
		v[i] = float32(t)
		squares += t * t
	}
	length := float32(math.Sqrt(squares))
	for i := range v {
		v[i] /= length
	}
	return v
}
