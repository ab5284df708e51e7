package encoder

import (
	"math"

	"tiktalks/knowledge/search/encoder/internal/weights"
)

// exact is the bound under which float32 holds every integer: 2^24.
const exact = 1 << 24

// blockRows is how many rows of weights go through all tokens before the next: 32 rows of 512 bytes are half of the
// processor's first cache.
const blockRows = 32

// linear computes weights·x + bias. A weight is its 8-bit integer times its row's scale.
type linear struct {
	kernel  kernel
	rows    string    // integers, row after row, where the program's file has them
	offsets []int32   // one per row, for the kernel
	scales  []float32 // one per row
	bias    []float32 // one per row
	levels  float32   // x is rounded to integers from -levels to +levels: as many as keep all sums exact
}

func newLinear(w weights.Linear, k kernel) linear {
	largest, offsets := 1, make([]int32, 0, w.Rows)
	for start := 0; start < len(w.Values); start += w.Columns {
		sum, magnitudes := 0, 0
		for _, value := range []byte(w.Values[start : start+w.Columns]) {
			sum += int(int8(value))
			magnitudes += max(int(int8(value)), -int(int8(value)))
		}
		largest, offsets = max(largest, magnitudes), append(offsets, k.offset(sum))
	}
	levels := min(exact/largest, math.MaxInt16)
	return linear{kernel: k, rows: w.Values, offsets: offsets, scales: w.Scales, bias: w.Bias, levels: float32(levels)}
}

// apply sets each row of out to weights·x + bias of the same row of x. The rounded x goes into memory.
func (l *linear) apply(out, x grid, memory []int16) {
	var steps [maxTokens]float32
	for i := range x.height() {
		integers := memory[i*x.width : (i+1)*x.width]
		steps[i] = round(integers, x.row(i), l.levels)
		l.kernel.ready(integers)
	}
	for start := 0; start < out.width; start += blockRows {
		for i := 0; i < x.height(); i += 2 {
			// The last token of an odd number is its own neighbour.
			l.block(out, memory, start, i, min(i+1, x.height()-1))
		}
	}
	for i := range out.height() {
		line(out.row(i), l.scales, l.bias, steps[i])
	}
}

// block sets blockRows numbers from start in the rows i and j of out to the sums of rounded numbers.
func (l *linear) block(out grid, rounded []int16, start, i, j int) {
	columns := len(l.rows) / out.width
	x, y := rounded[i*columns:(i+1)*columns], rounded[j*columns:(j+1)*columns]
	a, b := out.row(i), out.row(j)
	for row := start; row < start+blockRows; row += kernelRows {
		rows := l.rows[row*columns : (row+kernelRows)*columns]
		l.kernel.multiply((*[kernelRows]float32)(a[row:]), (*[kernelRows]float32)(b[row:]), rows, x, y, (*[kernelRows]int32)(l.offsets[row:]))
	}
}

// round turns the numbers into integers of at most ±levels and gives the step: a number is about its integer times the
// step.
func round(integers []int16, x []float32, levels float32) (step float32) {
	largest := largestMagnitude(x)
	if largest == 0 {
		clear(integers)
		return 0
	}
	nearestIntegers(integers, x, levels/largest)
	return largest / levels
}
