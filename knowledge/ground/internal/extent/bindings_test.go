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

// TestCountsInRow: of several counts in a row without units the later ones share the verb of the first.
func TestCountsInRow(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway imposed fees on 20 Danish firms and 10 managers over sales to Sweden.", "Norway imposed fees on ten managers over sales to Sweden.", ground.Fine},
		{"Norway imposed fees on 20 Danish firms and 10 managers over sales to Sweden.", "Norway imposed fees on ten firms.", ground.Binding},
		{"Vardal bought 20 ferries and Hald 10 boats.", "Vardal bought 10 boats.", ground.Binding},
		{"Vardal bought 20 ferries and sold 10 boats.", "Vardal bought 10 boats.", ground.Binding},
	})
}
