package knowledge_test

import (
	"testing"

	"tiktalks/knowledge"
)

// TestUndoneIsNotSupported: who was succeeded did not come into the office then, by whichever of his names the claim calls him, and what takes
// back what a fact tells is not supported; what the facts say is not contradicted.
func TestUndoneIsNotSupported(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ right, wrong string }{
		{"Li Chenggang became China's international trade representative in April 2025.",
			"Wang Shouwen became China's international trade representative in April 2025."},
		{"Liang Rubo succeeded Zhang as ByteDance's chief executive at the end of 2021.", "Zhang took over as ByteDance's chief executive at the end of 2021."},
		{"Bessent was at the Stockholm talks of July 2025.", "Bessent was kept out of the Stockholm talks of July 2025."},
		{"The fentanyl tariff on China was cut to 10 percent in November 2025.", "The fentanyl tariff on China was doubled to 20 percent in November 2025."},
		{"The Stockholm talks took place in July 2025.", "The Stockholm talks of July 2025 were called off."},
	} {
		if got := checkClaims(t, c.right).Claims[0].Finding; got == knowledge.ClaimContradicted {
			t.Errorf("%q: %s", c.right, got)
		}
		if got := checkClaims(t, c.wrong).Claims[0].Finding; got == knowledge.ClaimSupported {
			t.Errorf("%q: %s", c.wrong, got)
		}
	}
}
