package encoder

// kernelRows is how many rows of weights a kernel takes at once, and kernelStep what their length is a multiple of.
const (
	kernelRows = 4
	kernelStep = 64
)

// kernel multiplies tokens' numbers with rows of weights. The caller sees to it that no sum reaches exact: then 32 bits hold
// it, float32 does too, and every kernel gives the same bits.
type kernel struct {
	multiply multiply
	pack     func(integers []int16) // brings a token's numbers into the form that multiply wants; nil where they are
	added    int32                  // what pack adds to each number, and multiply has to take off again
}

// multiply sets a[i] to the scalar product of x and the i-th of the rows, less the i-th offset, and b[i] to that of y and
// the same row. It takes two tokens' numbers and four rows at once so that each number that it loads is used several times.
// The rows are 8-bit integers, one row after the other, each as long as x and y, which is a multiple of kernelStep.
type multiply func(a, b *[kernelRows]float32, rows string, x, y []int16, offsets *[kernelRows]int32)

// ready packs numbers.
func (k kernel) ready(integers []int16) {
	if k.pack != nil {
		k.pack(integers)
	}
}

// offset is what has to be taken off the product with a row, of which the sum of its weights is given.
func (k kernel) offset(sum int) int32 { return k.added * int32(sum) }

// plain is the kernel for every processor.
func plain() kernel { return kernel{multiply: inPlainGo} }

// inPlainGo multiplies with x + y·2^32, which makes two products: the sum's lower and upper half are the two scalar products.
func inPlainGo(a, b *[kernelRows]float32, rows string, x, y []int16, _ *[kernelRows]int32) {
	n := len(x)
	y = y[:n]
	first, second, third, fourth := rows[:n], rows[n:][:n], rows[2*n:][:n], rows[3*n:][:n]
	var sums [kernelRows]int64
	for i := range n {
		pair := int64(x[i]) + int64(y[i])<<32
		sums[0] += int64(int8(first[i])) * pair
		sums[1] += int64(int8(second[i])) * pair
		sums[2] += int64(int8(third[i])) * pair
		sums[3] += int64(int8(fourth[i])) * pair
	}
	for i, sum := range sums {
		lower := int64(int32(sum)) // when negative it has borrowed from the upper half
		a[i], b[i] = float32(lower), float32((sum-lower)>>32)
	}
}
