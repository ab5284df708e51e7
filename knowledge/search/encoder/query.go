package encoder

import (
	"encoding/binary"
	"math"
)

// queryLevels bounds the integers of a query, so that no sum in Dot leaves its 32 bits: 512 × 255 × 8191 < 2^31.
const queryLevels = 8191

// Query is a vector made ready to be compared with many quantized ones.
//
// Dot makes two products with one multiplication. Of a quantized vector it takes two values four apart, as one integer
// a + b·2^32. The query has its two numbers in the opposite order, y + x·2^32. Modulo 2^64 the product is
// a·y + (a·x + b·y)·2^32: its upper half adds up to the scalar product.
type Query struct {
	step  float32               // the vector is about step times the integers
	zero  int64                 // what the values' middle adds to the sum: middle times the sum of the integers
	pairs [Dimensions / 2]int64 // of the integers
}

// Query prepares the vector.
func (v *Vector) Query() *Query {
	q := &Query{step: largestMagnitude(v[:]) / queryLevels}
	if q.step == 0 {
		return q
	}
	integer := func(i int) int64 { return int64(math.Round(float64(v[i] / q.step))) }
	for i := range q.pairs {
		first := i/4*8 + i%4
		x, y := integer(first), integer(first+4)
		q.pairs[i] = y + x<<32
		q.zero += middle * (x + y)
	}
	return q
}

// Dot is the scalar product with the vector that other stands for.
func (q *Query) Dot(other *Quantized) float32 {
	const pair = 0x000000FF_000000FF
	var a, b, c, d int64
	for i := 0; i < len(q.pairs); i += 4 {
		word := binary.LittleEndian.Uint64([]byte(other.Values[2*i : 2*i+8]))
		a += int64(word&pair) * q.pairs[i]
		b += int64(word>>8&pair) * q.pairs[i+1]
		c += int64(word>>16&pair) * q.pairs[i+2]
		d += int64(word>>24&pair) * q.pairs[i+3]
	}
	// The lower half, as a signed number, has borrowed from the upper when negative; 2^31 gives that back.
	sum := (a + b + c + d + 1<<31) >> 32
	return float32(sum-q.zero) * q.step * other.Scale
}
