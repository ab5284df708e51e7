package extent_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestOfOtherPart: each thing keeps its number.
func TestOfOtherPart(t *testing.T) {
	t.Parallel()
	fee := "Norway's fee on steel is 25 percent, on cars 100 percent."
	groundtest.WantReasons(t, []groundtest.Told{
		{fee, "Norway's fee on cars is 25 percent.", ground.Binding},
		{fee, "Norway's fee on steel is 100 percent.", ground.Binding},
		{fee, "Norway's fee on cars is 100 percent.", ground.Fine},
		{fee, "Norway's fee on steel is 25 percent.", ground.Fine},
		{fee, "Norway's fee on cars is 100 percent, on steel 25 percent.", ground.Fine},
	})
}

// TestWithOthers: what somebody has with others is not his alone, and all but some are not all.
func TestWithOthers(t *testing.T) {
	t.Parallel()
	shares, ships := "Holm and others own 40 percent of Vardal.", "All but two ships returned."
	groundtest.WantReasons(t, []groundtest.Told{
		{shares, "Holm owns 40 percent of Vardal.", ground.Qualifier},
		{shares, "Holm and others own 40 percent of Vardal.", ground.Fine},
		{"Holm and other owners hold 40 percent of Vardal.", "Holm holds 40 percent of Vardal.", ground.Qualifier},
		{ships, "All ships returned.", ground.Qualifier},
		{ships, "All ships returned but two.", ground.Fine},
		{"All but two ships returned, and all dockers were paid.", "All dockers were paid.", ground.Fine},
	})
}
