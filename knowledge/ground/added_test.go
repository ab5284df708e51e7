package ground

import "testing"

// TestPairedOff: who met with whom is not exchanged.
func TestPairedOff(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"Holm met with Vardal and Finch with Lund.", "Holm met with Vardal.", Fine},
		{"Holm met with Vardal and Finch with Lund.", "Holm met with Lund.", Role},
	})
}

// TestLicensed: a licence may be called after what it is for, not after another country.
func TestLicensed(t *testing.T) {
	t.Parallel()
	rule := "Vardal said the Norwegian licence rule for its Heron boat would cost it 10 million crowns."
	wantReasons(t, []turned{
		{rule, "Vardal put the cost of the Norwegian Heron licence rule at 10 million crowns.", Fine},
		{rule, "Vardal said the Danish licence rule would cost it 10 million crowns.", UnknownName},
		{"Vardal said the Norwegian licence rule for boats to Denmark would cost it 10 million crowns.",
			"Vardal said the Danish licence rule would cost it 10 million crowns.", Role},
		{"Vardal said the Norwegian licence rule for boats from Denmark would cost it 10 million crowns.",
			"Vardal said the Danish licence rule would cost it 10 million crowns.", Role},
	})
}
