package roles_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestPairedOff: who met with whom is not exchanged.
func TestPairedOff(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Holm met with Vardal and Finch with Lund.", "Holm met with Vardal.", ground.Fine},
		{"Holm met with Vardal and Finch with Lund.", "Holm met with Lund.", ground.Role},
	})
}

// TestLicensed: a licence may be called after what it is for, not after another country.
func TestLicensed(t *testing.T) {
	t.Parallel()
	rule := "Vardal said the Norwegian licence rule for its Heron boat would cost it 10 million crowns."
	groundtest.WantReasons(t, []groundtest.Told{
		{rule, "Vardal put the cost of the Norwegian Heron licence rule at 10 million crowns.", ground.Fine},
		{rule, "Vardal said the Danish licence rule would cost it 10 million crowns.", ground.UnknownName},
		{"Vardal said the Norwegian licence rule for boats to Denmark would cost it 10 million crowns.",
			"Vardal said the Danish licence rule would cost it 10 million crowns.", ground.Role},
		{"Vardal said the Norwegian licence rule for boats from Denmark would cost it 10 million crowns.",
			"Vardal said the Danish licence rule would cost it 10 million crowns.", ground.Role},
	})
}
