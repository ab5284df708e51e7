//go:build !race

package webhook_test

// raceDetector tells that the race detector watches, which makes everything several times slower.
const raceDetector = false
