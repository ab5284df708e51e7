package encoder

import (
	"encoding/binary"
	"math"
)

// Dimensions is how many numbers a vector has, as in the original.
const Dimensions = 512

// Vector stands for a text. It has length 1, or is all zeros for a text without content.
type Vector [Dimensions]float32

// Dot is the scalar product, of vectors of length 1 the cosine: 1 for the same text, about 0 for unrelated ones.
func (v *Vector) Dot(other *Vector) float32 {
	return dot(v[:], other[:])
}

// Quantized is a vector in 8 bits a number, to keep many in memory: its scale, a float32 in little endian, then Dimensions
// bytes of which each stands for about scale × (byte - 128). Query.Dot compares a vector with it. It can be a part of a larger
// string, such as a file in the program, so that keeping one costs next to nothing.
type Quantized string

const (
	scaleSize     = 4
	quantizedSize = scaleSize + Dimensions
)

// NewQuantized puts a scale and Dimensions bytes together.
func NewQuantized(scale float32, values string) Quantized {
	return Quantized(binary.LittleEndian.AppendUint32(nil, math.Float32bits(scale))) + Quantized(values)
}

// Scale is what the values are multiplied by.
func (q Quantized) Scale() float32 {
	return math.Float32frombits(binary.LittleEndian.Uint32([]byte(q[:scaleSize])))
}

// Values are Dimensions bytes.
func (q Quantized) Values() string { return string(q[scaleSize:quantizedSize]) }

// middle is the value that stands for 0.
const middle = 128

// Quantize rounds each number to one of 255 levels, so that the largest becomes ±127 times the scale.
func (v *Vector) Quantize() Quantized {
	scale := largestMagnitude(v[:]) / 127
	var values [Dimensions]uint8
	for i, x := range v {
		values[i] = middle
		if scale > 0 {
			values[i] += uint8(int8(math.Round(float64(x / scale))))
		}
	}
	return NewQuantized(scale, string(values[:]))
}

// Vector gives the vector that q is, within rounding.
func (q Quantized) Vector() Vector {
	var v Vector
	scale, values := q.Scale(), q.Values()
	for i := range v {
		v[i] = scale * float32(int(values[i])-middle)
	}
	return v
}
