package weights

import (
	"fmt"
	"math"
)

// largestValue is the largest 8-bit value in use. -128 isn't, so that negating a row loses nothing.
const largestValue = 127

// Pack rounds the weights to 8 bits, each row with the scale that loses least. It panics when there are not
// Rows×Columns weights.
func (m *Matrix) Pack(weights []float32) {
	if len(weights) != m.Rows*m.Columns {
		panic(fmt.Sprintf("weights: %d numbers for a matrix of %d×%d", len(weights), m.Rows, m.Columns))
	}
	values := make([]byte, 0, len(weights))
	for row := range m.Rows {
		numbers := weights[row*m.Columns : (row+1)*m.Columns]
		scale := bestScale(numbers)
		for _, x := range numbers {
			values = append(values, byte(int8(nearest(x, scale))))
		}
		m.Scales[row] = scale
	}
	m.Values = string(values)
}

// bestScale gives the scale with the smallest sum of squared rounding errors, of those that bring the largest number to
// 127, 128, ... 254. Cutting a few large numbers down to 127 can pay, as all others are rounded more finely.
func bestScale(numbers []float32) float32 {
	var largest float32
	for _, x := range numbers {
		largest = max(largest, x, -x)
	}
	best, least := float32(0), math.Inf(1)
	for levels := float32(largestValue); levels <= 2*largestValue; levels++ {
		scale := largest / levels
		if loss := squaredErrors(numbers, scale); loss < least {
			best, least = scale, loss
		}
	}
	return best
}

func squaredErrors(numbers []float32, scale float32) float64 {
	var sum float64
	for _, x := range numbers {
		difference := float64(x) - nearest(x, scale)*float64(scale)
		sum += difference * difference
	}
	return sum
}

// nearest gives the integer from -127 to 127 whose product with the scale is nearest to x.
func nearest(x, scale float32) float64 {
	if scale == 0 {
		return 0
	}
	return max(-largestValue, min(largestValue, math.Round(float64(x/scale))))
}
