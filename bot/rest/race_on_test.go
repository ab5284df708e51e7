//go:build race

package rest_test

// many channels and interactions: the race detector would take minutes for more.
const many = 5_000
