package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestIfForThose: a rule for those who do a thing is one for each if he does it.
func TestIfForThose(t *testing.T) {
	t.Parallel()
	fees := "Ships and ferries that break Order 7, the port law of 2024, face fees of up to 5,000 dollars."
	groundtest.WantReasons(t, []groundtest.Told{
		{fees, "Ships face fees of up to 5,000 dollars if they break the port law.", ground.Fine},
		{fees, "If a ship breaks the port law, it faces fees of up to 5,000 dollars.", ground.Fine},
		{fees, "Ships break the port law if they face fees.", ground.UnknownWord},
		{"Ships face fees of up to 5,000 dollars under the port law.", "Ships face fees if they break the port law.", ground.UnknownWord},
	})
}
