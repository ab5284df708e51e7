package encoder

// These do what their plain namesakes do, with the instructions that every amd64 has.

//go:noescape
func addScaled(sum, x []float32, factor float32)

//go:noescape
func line(x, scales, bias []float32, step float32)

//go:noescape
func positive(x []float32)

//go:noescape
func nearestIntegers(to []int16, x []float32, factor float32)

//go:noescape
func dot(x, y []float32) float32

//go:noescape
func largestMagnitude(x []float32) float32
