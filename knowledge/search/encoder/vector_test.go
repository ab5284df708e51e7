package encoder

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestQuantizedProductsAreClose(t *testing.T) {
	list := readGolden(t)
	worst := 0.0
	for _, g := range list {
		quantized := g.vector.Quantize()
		for _, other := range list {
			difference := other.vector.Query().Dot(quantized) - other.vector.Dot(&g.vector)
			worst = max(worst, math.Abs(float64(difference)))
		}
	}
	t.Logf("largest error of a product with a quantized vector: %.5f", worst)
	if worst > 0.001 {
		t.Errorf("a product is off by %.5f", worst)
	}
}

// TestQueryDotIsExact compares with a sum made in float64, the vectors at their extremes among them.
func TestQueryDotIsExact(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	vectors := make([]Vector, 6)
	for i := range Dimensions {
		vectors[0][i], vectors[1][i], vectors[2][i] = 1, -1, float32(1-i%2*2)
		vectors[3][i], vectors[4][i] = random.Float32()-0.5, float32(random.NormFloat64())
	}
	for i := range vectors {
		for j := range vectors {
			quantized, want := vectors[j].Quantize(), 0.0
			back := quantized.Vector()
			for k := range back {
				want += float64(vectors[i][k]) * float64(back[k])
			}
			got := float64(vectors[i].Query().Dot(quantized))
			if math.Abs(got-want) > 0.02 { // 512 numbers up to 4, each rounded to 1/8191 of the largest
				t.Errorf("vectors %d and %d: %v, want %v", i, j, got, want)
			}
		}
	}
}

// TestProductsAgree: each product that this processor can do gives the sum, at the extremes too.
func TestProductsAgree(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for _, p := range products() {
		for n := range 200 {
			var q Query
			values := make([]byte, Dimensions)
			for i := range values {
				values[i], q.integers[i] = byte(random.Uint32()), int16(random.IntN(2*queryLevels+1)-queryLevels)
				if n < 2 {
					values[i], q.integers[i] = 255, int16(queryLevels*(1-2*n))
				}
			}
			q.pair()
			want := int64(0)
			for i := range values {
				want += int64(values[i]) * int64(q.integers[i])
			}
			if got := p(&q, string(values)); got != want {
				t.Fatalf("the product is %d, want %d", got, want)
			}
		}
	}
}

func TestQuantizeIsWithinHalfAStep(t *testing.T) {
	for _, g := range readGolden(t) {
		q := g.vector.Quantize()
		back := q.Vector()
		for i, x := range g.vector {
			if math.Abs(float64(back[i]-x)) > 0.501*float64(q.Scale()) {
				t.Fatalf("%q: number %d was %v and became %v", g.text, i, x, back[i])
			}
		}
		if again := back.Quantize(); again.Values() != q.Values() {
			t.Errorf("%q: another vector when quantized again", g.text)
		}
	}
}

func TestTheZeroVectorHasNoProduct(t *testing.T) {
	var zero Vector
	one := Vector{1}
	quantized, quantizedOne := zero.Quantize(), one.Quantize()
	if zero.Query().Dot(quantizedOne) != 0 || one.Query().Dot(quantized) != 0 || quantized.Vector() != zero {
		t.Error("a product with the zero vector isn't zero")
	}
}
