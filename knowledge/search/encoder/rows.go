package encoder

import "math"

// What is done to the numbers of a row one by one is here in plain Go, for every processor; rows_amd64.s has it four at a time.
// Both do the same operations in the same order, so that they give the same bits. Lengths are multiples of 8.

// shift leaves no room for a fraction where it is added and taken off again: 1.5·2^23.
const shift = 3 << 22

// plainAddScaled adds factor·x to sum.
func plainAddScaled(sum, x []float32, factor float32) {
	sum = sum[:len(x)]
	for i, number := range x {
		sum[i] += number * factor
	}
}

// plainLine sets each x to x·scale·step + bias.
func plainLine(x, scales, bias []float32, step float32) {
	scales, bias = scales[:len(x)], bias[:len(x)]
	for i, number := range x {
		x[i] = number*scales[i]*step + bias[i]
	}
}

// plainPositive sets what is under 0 to 0.
func plainPositive(x []float32) {
	for i, number := range x {
		x[i] = max(number, 0)
	}
}

// plainIntegers sets the integers to those nearest to x·factor, which 16 bits hold.
func plainIntegers(integers []int16, x []float32, factor float32) {
	integers = integers[:len(x)]
	for i, number := range x {
		integers[i] = int16(number*factor + shift - shift)
	}
}

// plainDot is the scalar product.
func plainDot(x, y []float32) float32 {
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

// plainLargest gives the largest magnitude. It compares the bits of the numbers without their sign, as these have the same
// order and no branch depends on them.
func plainLargest(x []float32) float32 {
	const sign = 1 << 31
	var largest uint32
	for _, number := range x {
		largest = max(largest, math.Float32bits(number)&^sign)
	}
	return math.Float32frombits(largest)
}
