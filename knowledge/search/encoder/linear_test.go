package encoder

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// linears lists the network's linear layers.
func linears(n *network) []*linear {
	list := []*linear{&n.dense, &n.output}
	for i := range n.layers {
		l := &n.layers[i]
		list = append(list, &l.queryKeyValue, &l.attentionOut, &l.feedIn, &l.feedOut)
	}
	return list
}

func TestAllSumsAreExact(t *testing.T) {
	for _, l := range linears(newWith(t, plain()).network()) {
		columns := len(l.rows) / len(l.scales)
		for row := range l.scales {
			sum := 0.0
			for _, weight := range []byte(l.rows[row*columns : (row+1)*columns]) {
				sum += math.Abs(float64(int8(weight)))
			}
			if sum*float64(l.levels) > exact {
				t.Fatalf("%d columns, row %d: sums up to %.0f", columns, row, sum*float64(l.levels))
			}
		}
		if l.levels < 127 || l.levels > math.MaxInt16 {
			t.Errorf("%d columns: ±%.0f levels", columns, l.levels)
		}
	}
}

// The kernels rely on it.
func TestSizesFitTheKernels(t *testing.T) {
	for _, l := range linears(newWith(t, plain()).network()) {
		if rows := len(l.scales); rows%blockRows != 0 || len(l.rows)/rows%kernelStep != 0 {
			t.Errorf("%d rows of %d numbers", rows, len(l.rows)/rows)
		}
	}
}

func TestKernelsAgreeOnTheLargestNumbers(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, l := range linears(newWith(t, plain()).network()) {
		columns := len(l.rows) / len(l.scales)
		x, y := make([]int16, columns), make([]int16, columns)
		for i := range x {
			x[i] = int16(l.levels) * int16(1-2*random.IntN(2))
			y[i] = int16(l.levels) * int16(1-2*random.IntN(2))
		}
		var a, b, c, d [kernelRows]float32
		for start := 0; start < len(l.rows); start += kernelRows * columns {
			rows := l.rows[start : start+kernelRows*columns]
			var offsets [kernelRows]int32
			plain().multiply(&a, &b, rows, x, y, &offsets)
			for i, k := range kernels() {
				for j := range offsets {
					offsets[j] = k.offset(sumOf(rows[j*columns : (j+1)*columns]))
				}
				x, y := slices.Clone(x), slices.Clone(y)
				k.ready(x)
				k.ready(y)
				if k.multiply(&c, &d, rows, x, y, &offsets); a != c || b != d {
					t.Fatalf("kernel %d, %d columns, from %d: %v %v and %v %v", i, columns, start, c, d, a, b)
				}
			}
		}
	}
}

func sumOf(row string) (sum int) {
	for _, value := range []byte(row) {
		sum += int(int8(value))
	}
	return sum
}

func TestRound(t *testing.T) {
	x := []float32{0, 0.5, -1, 0.26, -0.24, 1e-9, 2, -1.3}
	integers := make([]int16, len(x))
	step := round(integers, x, 8)
	if step != 0.25 {
		t.Errorf("step %v", step)
	}
	for i, want := range []int16{0, 2, -4, 1, -1, 0, 8, -5} {
		if integers[i] != want {
			t.Errorf("number %d became %v, not %v", i, integers[i], want)
		}
	}
	if round(integers, make([]float32, len(x)), 100) != 0 || integers[1] != 0 {
		t.Error("zeros didn't stay zeros")
	}
}
