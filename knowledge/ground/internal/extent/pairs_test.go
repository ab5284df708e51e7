package extent_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestPairs: each of several numbers is on what it is on in the fact.
func TestPairs(t *testing.T) {
	t.Parallel()
	duties := "In May Norway set duties, in force from June, including 15 percent on salmon and cod and 10 percent on crab, herring and eel."
	groundtest.WantReasons(t, []groundtest.Told{
		{duties, "Norway set duties of 15 percent on crab.", ground.Binding},
		{duties, "Norway's duty on herring was 15 percent.", ground.Binding},
		{duties, "Norway's duty on cod was 10 percent.", ground.Binding},
		{duties, "Norway's duty on herring was 10 percent.", ground.Fine},
		{duties, "Norway set duties of 15 percent on cod.", ground.Fine},
		{duties, "The duties were 15 percent on salmon and 10 percent on eel.", ground.Fine},
	})
}
