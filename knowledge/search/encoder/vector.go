package encoder

import "math"

// Dimensions is how many numbers a vector has, as in the original.
const Dimensions = 512

// Vector stands for a text. It has length 1, or is all zeros for a text without content.
type Vector [Dimensions]float32

// Dot is the scalar product, of vectors of length 1 the cosine: 1 for the same text, about 0 for unrelated ones.
func (v *Vector) Dot(other *Vector) float32 {
	return dot(v[:], other[:])
}

// Quantized is a vector in 8 bits a number, to keep many in memory. Query.Dot compares a vector with it. Its values can
// be a part of a larger string, such as a file in the program, so that keeping one costs next to nothing.
type Quantized struct {
	Scale  float32
	Values string // Dimensions bytes, of which each stands for about Scale × (byte - 128)
}

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
	return Quantized{Scale: scale, Values: string(values[:])}
}

// Vector gives the vector that q is, within rounding.
func (q *Quantized) Vector() Vector {
	var v Vector
	for i := range v {
		v[i] = q.Scale * float32(int(q.Values[i])-middle)
	}
	return v
}
