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

// Quantized is a vector in 8 bits a number, to keep many in memory. Query.Dot compares a vector with it.
type Quantized struct {
	Scale  float32
	Values [Dimensions]uint8 // a number is about Scale × (value - 128)
}

// middle is the value that stands for 0.
const middle = 128

// Quantize rounds each number to one of 255 levels, so that the largest becomes ±127 times the scale.
func (v *Vector) Quantize() Quantized {
	q := Quantized{Scale: largestMagnitude(v[:]) / 127}
	for i, x := range v {
		q.Values[i] = middle
		if q.Scale > 0 {
			q.Values[i] += uint8(int8(math.Round(float64(x / q.Scale))))
		}
	}
	return q
}

// Vector gives the vector that q is, within rounding.
func (q *Quantized) Vector() Vector {
	var v Vector
	for i, value := range q.Values {
		v[i] = q.Scale * float32(int(value)-middle)
	}
	return v
}

// dot is the scalar product of two slices whose common length is a multiple of 4.
func dot(x, y []float32) float32 {
	var a, b, c, d float32
	y = y[:len(x)]
	for i := 0; i < len(x)-3; i += 4 {
		a += x[i] * y[i]
		b += x[i+1] * y[i+1]
		c += x[i+2] * y[i+2]
		d += x[i+3] * y[i+3]
	}
	return a + b + c + d
}
