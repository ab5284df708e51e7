package ground

import "testing"

// TestObjectApart: a verb of one sentence is done to nothing of another one.
func TestObjectApart(t *testing.T) {
	t.Parallel()
	ban := "On 9 June 2021 Holm revoked the ban on Vardal; the order of 14 August 2020 was left in place."
	wantReasons(t, []turned{
		{ban, "Holm also revoked the order of 14 August 2020.", Binding},
		{ban, "On 9 June 2021 Holm revoked the ban on Vardal.", Fine},
		{ban, "The order of 14 August 2020 was left in place.", Fine},
		{"Holm revoked the ban; he also revoked the order of 2020.", "Holm revoked the order of 2020.", Fine},
	})
}

// TestInsteadOf: what is paid besides something does not take its place.
func TestInsteadOf(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"Ships pay the new fee besides the older duties.", "Ships pay the new fee instead of the older duties.", Polarity},
		{"Ships pay the new fee rather than the older duties.", "Ships pay the new fee instead of the older duties.", Fine},
	})
}
