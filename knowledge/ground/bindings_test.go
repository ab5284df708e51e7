package ground

import "testing"

// TestRanges: both ends of a range belong to what stands around it, and an end of it is no number of its own.
func TestRanges(t *testing.T) {
	t.Parallel()
	scale := "Finch rated the port of Vardal a twelve on a scale from zero to ten."
	shares := "Norway accounts for 60 percent of salmon farming and 85 to 90 percent of salmon exports."
	wantReasons(t, []turned{
		{scale, "On a scale from zero to ten, Finch rated the port of Vardal a twelve.", Fine},
		{scale, "Finch rated the port of Vardal a ten on a scale from zero to ten.", Binding},
		{scale, "Finch rated the port of Vardal a ten on a scale from zero to twelve.", Binding},
		{shares, "Norway accounts for 60 percent of salmon farming; in salmon exports it accounts for 85 to 90 percent.", Fine},
		{shares, "Norway accounts for 60 percent of salmon exports; in salmon farming it accounts for 85 to 90 percent.", Binding},
	})
}
