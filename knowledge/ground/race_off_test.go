//go:build !race

package ground

const raceDetector = false
