//go:build !amd64

package encoder

func addScaled(sum, x []float32, factor float32)              { plainAddScaled(sum, x, factor) }
func line(x, scales, bias []float32, step float32)            { plainLine(x, scales, bias, step) }
func positive(x []float32)                                    { plainPositive(x) }
func nearestIntegers(to []int16, x []float32, factor float32) { plainIntegers(to, x, factor) }
func dot(x, y []float32) float32                              { return plainDot(x, y) }
func largestMagnitude(x []float32) float32                    { return plainLargest(x) }
