package manner_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestFails: what fails denies only what it fails to do.
func TestFails(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Strand resigned because the bank failed.", "Because the bank failed, Strand resigned.", ground.Fine},
		{"The firm had hired 40 people before it failed.", "The firm failed after it had hired 40 people.", ground.Fine},
		{"Strand failed to repay the bank.", "Strand repaid the bank.", ground.Polarity},
		{"Strand refused to pay the fee.", "Strand paid the fee.", ground.Polarity},
	})
}

// TestNotAllowed: what is not allowed is banned, and what is not banned is allowed.
func TestNotAllowed(t *testing.T) {
	t.Parallel()
	free := "Vardal is not banned in Norway: the sell-or-ban law of 2024 was upheld, but Holm put off its enforcement five times."
	banned := "Norway banned the ferry in its fjords by a law of May 2024."
	groundtest.WantReasons(t, []groundtest.Told{
		{free, "Vardal is not allowed in Norway.", ground.Polarity},
		{free, "Vardal isn't permitted in Norway.", ground.Polarity},
		{free, "Vardal is forbidden in Norway.", ground.Polarity},
		{free, "Vardal is allowed in Norway.", ground.Fine},
		{free, "Vardal is permitted in Norway.", ground.Fine},
		{free, "Vardal is not prohibited in Norway.", ground.Fine},
		{banned, "The ferry is not allowed in Norway's fjords.", ground.Fine},
		{banned, "The ferry is allowed in Norway's fjords.", ground.Opposite},
		{"The price of the ferry did not rise in 2024.", "The price of the ferry fell in 2024.", ground.Opposite},
	})
}
