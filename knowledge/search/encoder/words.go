package encoder

// Words are the vectors of several words, made ready to be compared with one of another. They are immutable.
type Words struct {
	kernel  kernel
	rows    string              // the vectors, one after the other, up to a multiple of kernelRows
	offsets [][kernelRows]int32 // of the rows, for the kernel
	squares []int32             // of their lengths
}

// NewWords makes the vectors ready.
func NewWords(words []Word) Words {
	blocks := (len(words) + kernelRows - 1) / kernelRows
	all := Words{kernel: kernels()[0], offsets: make([][kernelRows]int32, blocks)}
	rows := make([]byte, 0, blocks*kernelRows*WordDimensions)
	for i := range words {
		sum := 0
		for _, x := range words[i] {
			rows = append(rows, byte(x))
			sum += int(x)
		}
		all.offsets[i/kernelRows][i%kernelRows] = all.kernel.offset(sum)
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
	all.kernel.ready(integers[:])
	best, square := 0.0, w.square()
	var products, same [kernelRows]float32
	for i, other := range all.squares {
		if i%kernelRows == 0 {
			// A sum is at most 2^14 in each dimension, which a kernel counts exactly.
			rows := all.rows[i*WordDimensions:][:kernelRows*WordDimensions]
			all.kernel.multiply(&products, &same, rows, integers[:], integers[:], &all.offsets[i/kernelRows])
		}
		best = max(best, likeness(int32(products[i%kernelRows]), square, other))
	}
	return best
}
