package ground

import "testing"

// TestHeads: what the head of a phrase does or has done to it is not said of what stands beside it.
func TestHeads(t *testing.T) {
	t.Parallel()
	board := "Americans hold six seats on the board of Vardal's Danish unit."
	wantReasons(t, []turned{
		{"Holm's office led the talks.", "Holm led the talks.", Role},
		{"Holm's office led the talks.", "The office of Holm led the talks.", Fine},
		{board, "Americans hold six seats on the board of Vardal.", Qualifier},
		{board, "Americans hold six seats on the board of the Danish unit of Vardal.", Fine},
		{"The envoy said a framework for a salt deal had been reached.", "The envoy said a salt deal had been reached.", Qualifier},
		{"The envoy said a framework for a salt deal had been reached.", "The envoy said the framework of a salt deal had been reached.", Fine},
	})
}
