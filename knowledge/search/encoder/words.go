package encoder

// Words are the vectors of several words, made ready to be compared with one of another. They are immutable.
type Words struct {
	multiply kernel
	rows     string  // the vectors, one after the other, up to a multiple of kernelRows
	squares  []int32 // of their lengths
}

// NewWords makes the vectors ready.
func NewWords(words []Word) Words {
	all := Words{multiply: kernels()[0]}
	rows := make([]byte, 0, (len(words)+kernelRows-1)/kernelRows*kernelRows*WordDimensions)
	for i := range words {
		for _, x := range words[i] {
			rows = append(rows, byte(x))
		}
		all.squares = append(all.squares, words[i].square())
	}
	all.rows = string(rows[:cap(rows)])
	return all
}

// Nearest gives the likeness to the word that is most like it, at least 0.
func (all Words) Nearest(w *Word) float64 {
	var integers [WordDimensions]int16
	for i, x := range w {
		integers[i] = int16(x)
	}
	best, square := 0.0, w.square()
	var products, same [kernelRows]float32
	for i, other := range all.squares {
		if i%kernelRows == 0 {
			// A sum is at most 2^14 in each dimension, which a kernel counts exactly.
			all.multiply(&products, &same, all.rows[i*WordDimensions:][:kernelRows*WordDimensions], integers[:], integers[:])
		}
		best = max(best, likeness(int32(products[i%kernelRows]), square, other))
	}
	return best
}
