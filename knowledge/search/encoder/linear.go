package encoder

import (
	"math"

	"github.com/viterin/vek/vek32"

	"tiktalks/knowledge/search/encoder/internal/weights"
)

// exact is the bound under which float32 holds every integer: 2^24.
const exact = 1 << 24

// blockRows is how many rows of weights go through all tokens before the next: 32 rows of 512 numbers are 64 KB, a part
// of the processor's second cache. vek starts goroutines for blocks of 100,000 numbers and more; these are smaller.
const blockRows = 32

// kernel sets out[i] to the scalar product of x and the i-th of the rows. All numbers are integers, and every partial
// sum is below exact. So no sum is ever rounded and its order doesn't matter: every kernel gives the same bits.
type kernel func(out, rows, x []float32)

// fastest picks the kernel for this processor.
func fastest() kernel {
	if vek32.Info().Acceleration {
		return simd
	}
	return plain
}

func simd(out, rows, x []float32) {
	vek32.MatMul_Into(out, rows, x, len(x))
}

func plain(out, rows, x []float32) {
	for i := range out {
		out[i] = dot(rows[i*len(x):(i+1)*len(x)], x)
	}
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

// linear computes weights·x + bias. It keeps the 8-bit weights as float32 because the product needs them so; a weight
// is its integer times its row's scale.
type linear struct {
	multiply kernel
	rows     []float32 // integers, row after row
	scales   []float32 // one per row
	bias     []float32 // one per row
	levels   float32   // x is rounded to integers from -levels to +levels: as many as keep all sums exact
}

func newLinear(w weights.Linear, multiply kernel) linear {
	l := linear{multiply: multiply, rows: make([]float32, len(w.Values)), scales: w.Scales, bias: w.Bias}
	largest := 1 // sum of magnitudes in a row
	for start := 0; start < len(l.rows); start += w.Columns {
		sum := 0
		for i := start; i < start+w.Columns; i++ {
			value := int(int8(w.Values[i]))
			l.rows[i] = float32(value)
			sum += max(value, -value)
		}
		largest = max(largest, sum)
	}
	l.levels = float32(exact / largest)
	return l
}

// apply sets each row of out to weights·x + bias of the same row of x. The rows of x are rounded on the way, so their
// content is lost.
func (l *linear) apply(out, x grid) {
	var steps [maxTokens]float32
	for i := range x.height() {
		steps[i] = round(x.row(i), l.levels)
	}
	for start := 0; start < out.width; start += blockRows {
		end := min(start+blockRows, out.width)
		block := l.rows[start*x.width : end*x.width]
		for i := range x.height() {
			l.multiply(out.row(i)[start:end], block, x.row(i))
		}
	}
	for i := range out.height() {
		row, scales, bias := out.row(i), l.scales[:out.width], l.bias[:out.width]
		for j, sum := range row {
			row[j] = sum*scales[j]*steps[i] + bias[j]
		}
	}
}

// round turns the numbers into integers of at most ±levels and gives the step: a number is about its integer times the
// step.
func round(x []float32, levels float32) (step float32) {
	largest := largestMagnitude(x)
	if largest == 0 {
		return 0
	}
	// Adding and subtracting 1.5·2^23 leaves no room for a fraction.
	const shift = 3 << 22
	factor := levels / largest
	for i, number := range x {
		x[i] = number*factor + shift - shift
	}
	return largest / levels
}

// largestMagnitude compares the bits of the numbers without their sign, as these have the same order and no branch
// depends on them.
func largestMagnitude(x []float32) float32 {
	const sign = 1 << 31
	var largest uint32
	for _, number := range x {
		largest = max(largest, math.Float32bits(number)&^sign)
	}
	return math.Float32frombits(largest)
}
