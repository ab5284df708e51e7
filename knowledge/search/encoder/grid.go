package encoder

import (
	"math"

	"tiktalks/knowledge/search/encoder/internal/weights"
)

// grid holds one row of width numbers per token.
type grid struct {
	width  int
	values []float32
}

// newGrid lays a grid over the start of memory, whatever that holds.
func newGrid(memory []float32, height, width int) grid {
	return grid{width: width, values: memory[:height*width]}
}

func (g grid) height() int { return len(g.values) / g.width }

func (g grid) row(i int) []float32 { return g.values[i*g.width : (i+1)*g.width] }

// top is the grid's first row as a grid.
func (g grid) top() grid { return newGrid(g.values, 1, g.width) }

// add adds other, of the same size.
func (g grid) add(other grid) {
	addScaled(g.values, other.values, 1)
}

// mean turns the first row into the mean of all rows and gives it.
func (g grid) mean() grid {
	top, height := g.top(), g.height()
	for i := 1; i < height; i++ {
		top.add(grid{g.width, g.row(i)})
	}
	for i := range top.values {
		top.values[i] /= float32(height)
	}
	return top
}

// normalise sets each row of out to the same row of x with mean 0 and variance 1, then scaled and shifted by n.
func normalise(out, x grid, n weights.Norm) {
	for i := range x.height() {
		row, result := x.row(i), out.row(i)
		scale, bias := n.Scale[:len(row)], n.Bias[:len(row)]
		mean, factor := moments(row)
		for j, number := range row {
			result[j] = (number-mean)*factor*scale[j] + bias[j]
		}
	}
}

// moments gives the mean and 1 / the standard deviation; the original adds 1e-6 to the variance.
func moments(x []float32) (mean, factor float32) {
	var sum, squares float64
	for _, number := range x {
		sum += float64(number)
		squares += float64(number) * float64(number)
	}
	middle := sum / float64(len(x))
	variance := squares/float64(len(x)) - middle*middle
	return float32(middle), float32(1 / math.Sqrt(variance+1e-6))
}
