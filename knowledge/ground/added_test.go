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
