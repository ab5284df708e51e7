package encoder

import (
	"math"
	"math/rand/v2"
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
	for _, l := range linears(newWith(t, plain).network) {
		columns := len(l.rows) / len(l.scales)
		for row := range l.scales {
			sum := 0.0
			for _, weight := range l.rows[row*columns : (row+1)*columns] {
				sum += math.Abs(float64(weight))
			}
			if sum*float64(l.levels) > exact {
				t.Fatalf("%d columns, row %d: sums up to %.0f", columns, row, sum*float64(l.levels))
			}
		}
		if l.levels < 127 {
			t.Errorf("%d columns: only ±%.0f levels", columns, l.levels)
		}
	}
}

func TestKernelsAgreeOnTheLargestNumbers(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, l := range linears(newWith(t, plain).network) {
		columns := len(l.rows) / len(l.scales)
		x := make([]float32, columns)
		for i := range x {
			x[i] = l.levels * float32(1-2*random.IntN(2))
		}
		one, other := make([]float32, blockRows), make([]float32, blockRows)
		simd(one, l.rows[:blockRows*columns], x)
		plain(other, l.rows[:blockRows*columns], x)
		for i := range one {
			if one[i] != other[i] {
				t.Fatalf("%d columns, row %d: %v and %v", columns, i, one[i], other[i])
			}
		}
	}
}

func TestRound(t *testing.T) {
	x := []float32{0, 0.5, -1, 0.26, -0.24, 1e-9, 2}
	step := round(x, 8)
	if step != 0.25 {
		t.Errorf("step %v", step)
	}
	for i, want := range []float32{0, 2, -4, 1, -1, 0, 8} {
		if x[i] != want {
			t.Errorf("number %d became %v, not %v", i, x[i], want)
		}
	}
	if zeros := make([]float32, 4); round(zeros, 100) != 0 || zeros[0] != 0 {
		t.Error("zeros didn't stay zeros")
	}
}
