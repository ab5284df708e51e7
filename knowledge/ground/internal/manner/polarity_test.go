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
