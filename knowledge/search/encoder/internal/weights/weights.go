// Package weights knows the shape of Universal Sentence Encoder lite and the file that holds its weights.
//
// It promises that Parse reads back what Model.Bytes wrote, byte for byte, without copying the large part. It refuses
// a file of any other length. It computes nothing with the weights: that is package encoder; making the file from the
// original is package convert.
//
// Start with Model and Parse; pack.go rounds to 8 bits. The file has no header: first each matrix of Model.matrices (its int8 values, then its
// float32 scales), then each vector of Model.vectors (float32); all numbers little endian.
package weights

import (
	"encoding/binary"
	"fmt"
	"math"
)

// Sizes of the network, as the original has them.
const (
	Pieces      = 8002 // rows of the embedding: the vocabulary and two that no text reaches
	Embedding   = 256  // numbers per embedded token
	State       = 512  // numbers per token between the layers, and per encoded text
	FeedForward = 1536 // hidden units of a layer's feed-forward part
	Frequencies = 128  // frequencies of the position signal
	Layers      = 2
)

// Matrix holds weights as 8-bit integers, one row per output unit (of the embedding: per vocabulary piece). A weight is
// its value times its row's scale.
type Matrix struct {
	Rows, Columns int
	Values        string    // Rows×Columns two's complement bytes, row after row
	Scales        []float32 // one per row
}

// Linear is a layer that computes Matrix·x + Bias.
type Linear struct {
	Matrix
	Bias []float32 // one per row
}

// Norm is a layer that brings x to mean 0 and variance 1 and then computes Scale·x + Bias, element by element.
type Norm struct {
	Scale, Bias []float32
}

// Layer is one layer of the transformer.
type Layer struct {
	AttentionNorm   Norm
	QueryKeyValue   Linear // queries, keys and values of all heads, one after the other
	AttentionOut    Linear
	FeedNorm        Norm
	FeedIn, FeedOut Linear
}

// Model holds all weights of the network.
type Model struct {
	Embedding   Matrix
	Frequencies []float32 // radians per position
	Dense       Linear    // widens the embedded tokens to the state
	Layers      [Layers]Layer
	Output      Linear // from the mean state to the text's vector, before tanh
}

// New gives a model of the right shape whose values are all missing.
func New() *Model {
	m := &Model{
		Embedding:   newMatrix(Pieces, Embedding),
		Frequencies: make([]float32, Frequencies),
		Dense:       newLinear(State, Embedding),
		Output:      newLinear(State, State),
	}
	for i, width := range []int{Embedding, State} {
		m.Layers[i] = Layer{
			AttentionNorm: newNorm(width),
			QueryKeyValue: newLinear(3*width, width),
			AttentionOut:  newLinear(State, width),
			FeedNorm:      newNorm(State),
			FeedIn:        newLinear(FeedForward, State),
			FeedOut:       newLinear(State, FeedForward),
		}
	}
	return m
}

func newMatrix(rows, columns int) Matrix {
	return Matrix{Rows: rows, Columns: columns, Scales: make([]float32, rows)}
}

func newLinear(rows, columns int) Linear {
	return Linear{Matrix: newMatrix(rows, columns), Bias: make([]float32, rows)}
}

func newNorm(width int) Norm {
	return Norm{Scale: make([]float32, width), Bias: make([]float32, width)}
}

// matrices lists the matrices in the order of the file.
func (m *Model) matrices() []*Matrix {
	list := []*Matrix{&m.Embedding, &m.Dense.Matrix}
	for i := range m.Layers {
		l := &m.Layers[i]
		list = append(list, &l.QueryKeyValue.Matrix, &l.AttentionOut.Matrix, &l.FeedIn.Matrix, &l.FeedOut.Matrix)
	}
	return append(list, &m.Output.Matrix)
}

// vectors lists the vectors in the order of the file.
func (m *Model) vectors() [][]float32 {
	list := [][]float32{m.Dense.Bias}
	for i := range m.Layers {
		l := &m.Layers[i]
		list = append(list, l.AttentionNorm.Scale, l.AttentionNorm.Bias, l.QueryKeyValue.Bias, l.AttentionOut.Bias,
			l.FeedNorm.Scale, l.FeedNorm.Bias, l.FeedIn.Bias, l.FeedOut.Bias)
	}
	return append(list, m.Output.Bias, m.Frequencies)
}

// size is the length of the file in bytes.
func (m *Model) size() int {
	n := 0
	for _, x := range m.matrices() {
		n += x.Rows*x.Columns + 4*x.Rows
	}
	for _, v := range m.vectors() {
		n += 4 * len(v)
	}
	return n
}

// Bytes gives the weights as a file.
func (m *Model) Bytes() []byte {
	file := make([]byte, 0, m.size())
	for _, x := range m.matrices() {
		file = append(file, x.Values...)
		file = appendFloats(file, x.Scales)
	}
	for _, v := range m.vectors() {
		file = appendFloats(file, v)
	}
	return file
}

func appendFloats(file []byte, numbers []float32) []byte {
	for _, x := range numbers {
		file = binary.LittleEndian.AppendUint32(file, math.Float32bits(x))
	}
	return file
}

// Parse reads a file that Model.Bytes wrote. The values of the matrices stay where they are in the file. A file of the
// wrong length is an error.
func Parse(file string) (*Model, error) {
	m := New()
	if len(file) != m.size() {
		return nil, fmt.Errorf("weights: the file has %d bytes, this network needs %d", len(file), m.size())
	}
	for _, x := range m.matrices() {
		n := x.Rows * x.Columns
		x.Values = file[:n]
		file = cutFloats(x.Scales, file[n:])
	}
	for _, v := range m.vectors() {
		file = cutFloats(v, file)
	}
	return m, nil
}

// cutFloats fills numbers from the start of file and gives the rest.
func cutFloats(numbers []float32, file string) string {
	head := []byte(file[:4*len(numbers)])
	for i := range numbers {
		numbers[i] = math.Float32frombits(binary.LittleEndian.Uint32(head[4*i:]))
	}
	return file[4*len(numbers):]
}
