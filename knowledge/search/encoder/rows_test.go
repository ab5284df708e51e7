package encoder

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestRowsGiveTheSameBits compares what this processor does with plain Go.
func TestRowsGiveTheSameBits(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	row := func(n int) []float32 {
		x := make([]float32, n)
		for i := range x {
			x[i] = float32(r.NormFloat64())
		}
		x[r.IntN(n)], x[r.IntN(n)] = 0, float32(math.Copysign(0, -1))
		return x
	}
	for n := 8; n <= 128; n += 8 {
		x, y, z, factor := row(n), row(n), row(n), float32(r.NormFloat64())
		changes := func(name string, does, should func(x []float32)) {
			got, want := slices.Clone(x), slices.Clone(x)
			does(got)
			should(want)
			if !slices.EqualFunc(got, want, sameBits) {
				t.Errorf("%s of %d numbers: %v, want %v", name, n, got, want)
			}
		}
		changes("addScaled", func(x []float32) { addScaled(x, y, factor) }, func(x []float32) { plainAddScaled(x, y, factor) })
		changes("line", func(x []float32) { line(x, y, z, factor) }, func(x []float32) { plainLine(x, y, z, factor) })
		changes("positive", positive, plainPositive)
		if got, want := dot(x, y), plainDot(x, y); !sameBits(got, want) {
			t.Errorf("dot of %d numbers: %v, want %v", n, got, want)
		}
		if got, want := largestMagnitude(x), plainLargest(x); !sameBits(got, want) {
			t.Errorf("largestMagnitude of %d numbers: %v, want %v", n, got, want)
		}
		got, want := make([]int16, n), make([]int16, n)
		nearestIntegers(got, x, math.MaxInt16/plainLargest(x))
		plainIntegers(want, x, math.MaxInt16/plainLargest(x))
		if !slices.Equal(got, want) {
			t.Errorf("nearestIntegers of %d numbers: %v, want %v", n, got, want)
		}
	}
}

func sameBits(a, b float32) bool { return math.Float32bits(a) == math.Float32bits(b) }
