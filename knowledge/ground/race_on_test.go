//go:build race

package ground_test

const raceDetector = true
