package encoder

import (
	"encoding/binary"
	"math"
)

// queryLevels bounds the integers of a query, so that no sum in Dot leaves its 32 bits: 512 × 255 × 8191 < 2^31.
const queryLevels = 8191

// Query is a vector made ready to be compared with many quantized ones.
type Query struct {
	step     float32               // the vector is about step times the integers
	zero     int64                 // what the values' middle adds to the sum: middle times the sum of the integers
	integers [Dimensions]int16     // each at most queryLevels
	pairs    [Dimensions / 2]int64 // of the integers, for the plain product
	product  product
}

// product gives the sum of the products of a quantized vector's bytes and a query's integers. Every product gives the same.
type product func(q *Query, values string) int64

// Query prepares the vector.
func (v *Vector) Query() *Query {
	q := &Query{step: largestMagnitude(v[:]) / queryLevels, product: products()[0]}
	if q.step == 0 {
		return q
	}
	for i := range q.integers {
		q.integers[i] = int16(math.Round(float64(v[i] / q.step)))
		q.zero += middle * int64(q.integers[i])
	}
	q.pair()
	return q
}

// Dot is the scalar product with the vector that other stands for.
func (q *Query) Dot(other Quantized) float32 {
	return float32(q.product(q, other.Values())-q.zero) * q.step * other.Scale()
}

// Fetch says that the vector will be compared soon: many lie far apart, and to wait for one takes longer than to compare it.
func (q Quantized) Fetch() { fetch(q.Values()) }

// pair puts the integers in pairs for the plain product, each as y + x·2^32 of two four apart.
func (q *Query) pair() {
	for i := range q.pairs {
		first := i/4*8 + i%4
		q.pairs[i] = int64(q.integers[first+4]) + int64(q.integers[first])<<32
	}
}

// plainly is the product for every processor. It makes two products with one multiplication: of the values it takes two four apart,
// as one integer a + b·2^32, and the pairs have theirs in the opposite order, y + x·2^32. Modulo 2^64 the product is
// a·y + (a·x + b·y)·2^32: its upper half adds up to the scalar product.
func plainly(q *Query, values string) int64 {
	const pair = 0x000000FF_000000FF
	var a, b, c, d int64
	for i := 0; i < len(q.pairs); i += 4 {
		word := binary.LittleEndian.Uint64([]byte(values[2*i : 2*i+8]))
		a += int64(word&pair) * q.pairs[i]
		b += int64(word>>8&pair) * q.pairs[i+1]
		c += int64(word>>16&pair) * q.pairs[i+2]
		d += int64(word>>24&pair) * q.pairs[i+3]
	}
	// The lower half, as a signed number, has borrowed from the upper when negative; 2^31 gives that back.
	return (a + b + c + d + 1<<31) >> 32
}
