package extent_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestRanges: both ends of a range belong to what stands around it, and an end of it is no number of its own.
func TestRanges(t *testing.T) {
	t.Parallel()
	scale := "Finch rated the port of Vardal a twelve on a scale from zero to ten."
	shares := "Norway accounts for 60 percent of salmon farming and 85 to 90 percent of salmon exports."
	groundtest.WantReasons(t, []groundtest.Told{
		{scale, "On a scale from zero to ten, Finch rated the port of Vardal a twelve.", ground.Fine},
		{scale, "Finch rated the port of Vardal a ten on a scale from zero to ten.", ground.Binding},
		{scale, "Finch rated the port of Vardal a ten on a scale from zero to twelve.", ground.Binding},
		{shares, "Norway accounts for 60 percent of salmon farming; in salmon exports it accounts for 85 to 90 percent.", ground.Fine},
		{shares, "Norway accounts for 60 percent of salmon exports; in salmon farming it accounts for 85 to 90 percent.", ground.Binding},
	})
}
