package encoder

import (
	"math"

	"tiktalks/knowledge/search/encoder/internal/weights"
)

// WordDimensions is how many numbers a word's vector has.
const WordDimensions = weights.Embedding

// Word stands for a single word, outside any text: the direction of the mean of its pieces' embeddings, in 8 bits a number.
// It is cheaper than a Vector and coarser. A word without pieces is all zeros.
type Word [WordDimensions]int8

// Word gives a word's vector.
func (e *Encoder) Word(word string) Word {
	var sum [WordDimensions]float32
	m := e.embedding
	for _, token := range e.vocabulary.cut(word) {
		values := m.Values[int(token)*WordDimensions:][:WordDimensions]
		for i := range sum {
			sum[i] += float32(int8(values[i])) * m.Scales[token]
		}
	}
	var w Word
	if length := float32(math.Sqrt(float64(dot(sum[:], sum[:])))); length > 0 {
		for i, x := range sum {
			w[i] = int8(max(-127, min(127, math.Round(float64(x/length*wordScale)))))
		}
	}
	return w
}

// wordScale is what a word's vector of length 1 is multiplied by: few of its numbers are over 0.25.
const wordScale = 508

// square is that of the vector's length.
func (w *Word) square() int32 {
	sum := int32(0)
	for _, x := range w {
		sum += int32(x) * int32(x)
	}
	return sum
}

// likeness is the cosine of two words with this product and these squares: about 0.1 and less for unrelated ones, 0.3 and more
// for related ones.
func likeness(product, a, b int32) float64 {
	if a == 0 || b == 0 {
		return 0
	}
	return float64(product) / math.Sqrt(float64(a)*float64(b))
}
