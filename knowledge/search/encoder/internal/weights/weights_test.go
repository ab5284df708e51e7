package weights

import (
	"bytes"
	"math"
	"strings"
	"testing"
)

func TestParseReadsWhatBytesWrote(t *testing.T) {
	m := New()
	for i, x := range m.matrices() {
		x.Values = strings.Repeat(string([]byte{byte(i)}), x.Rows*x.Columns)
		x.Scales[x.Rows-1] = float32(i)
	}
	for i, v := range m.vectors() {
		v[len(v)-1] = float32(100 + i)
	}
	file := m.Bytes()
	again, err := Parse(string(file))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(again.Bytes(), file) {
		t.Error("the file changed")
	}
	if again.Output.Scales[State-1] != 10 || again.Frequencies[Frequencies-1] != 118 {
		t.Errorf("last scale %v, last frequency %v", again.Output.Scales[State-1], again.Frequencies[Frequencies-1])
	}
}

func TestParseRefusesOtherLengths(t *testing.T) {
	size := New().size()
	for _, length := range []int{0, size - 1, size + 1} {
		if _, err := Parse(strings.Repeat("x", length)); err == nil {
			t.Errorf("%d bytes: no error", length)
		}
	}
}

func TestPackIsWithinHalfAStep(t *testing.T) {
	m := newMatrix(3, 4)
	weights := []float32{0, 0, 0, 0, 1, -1, 0.5, 0.25, 3, 3, -3, 1e-6}
	m.Pack(weights)
	for i, want := range weights {
		scale := m.Scales[i/4]
		got := float32(int8(m.Values[i])) * scale
		if math.Abs(float64(got-want)) > float64(scale)/2 {
			t.Errorf("weight %d: %v became %v", i, want, got)
		}
	}
}

func TestPackCutsALoneLargeNumber(t *testing.T) {
	numbers := make([]float32, 10_000)
	for i := range numbers {
		numbers[i] = float32(i%100) / 150
	}
	numbers[0] = 1
	if scale := bestScale(numbers); scale >= 1.0/127 {
		t.Errorf("scale %v", scale)
	}
}

func TestPackPanicsOnTheWrongCount(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	m := newMatrix(2, 2)
	m.Pack(make([]float32, 5))
}
