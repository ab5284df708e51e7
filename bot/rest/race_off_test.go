//go:build !race

package rest_test

// many channels and interactions.
const many = 100_000
