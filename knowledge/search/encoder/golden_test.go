package encoder

import (
	"encoding/binary"
	"encoding/json"
	"math"
	"os"
	"testing"
)

// golden is a text with what the original makes of it.
type golden struct {
	text   string
	tokens []int32
	vector Vector
}

// readGolden reads the files that testdata/golden.js makes.
func readGolden(t testing.TB) []golden {
	t.Helper()
	var texts []string
	var tokens [][]int32
	readJSON(t, "testdata/golden_texts.json", &texts)
	readJSON(t, "testdata/golden_tokens.json", &tokens)
	data, err := os.ReadFile("testdata/golden_vectors.f32")
	if err != nil {
		t.Fatal(err)
	}
	if len(tokens) != len(texts) || len(data) != len(texts)*Dimensions*4 {
		t.Fatalf("%d texts, %d lists of tokens, %d bytes of vectors", len(texts), len(tokens), len(data))
	}
	list := make([]golden, len(texts))
	for i, text := range texts {
		list[i] = golden{text: text, tokens: tokens[i]}
		for j := range Dimensions {
			list[i].vector[j] = math.Float32frombits(binary.LittleEndian.Uint32(data[(i*Dimensions+j)*4:]))
		}
	}
	return list
}

func readJSON(t testing.TB, path string, value any) {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(content, value); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}

// newWith makes an encoder with the given kernel.
func newWith(t testing.TB, multiply kernel) *Encoder {
	t.Helper()
	e, err := newEncoder(multiply)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// cosine is the exact cosine of two vectors.
func cosine(v, w *Vector) float64 {
	var product, squares, others float64
	for i := range v {
		x, y := float64(v[i]), float64(w[i])
		product, squares, others = product+x*y, squares+x*x, others+y*y
	}
	return product / math.Sqrt(squares*others)
}
