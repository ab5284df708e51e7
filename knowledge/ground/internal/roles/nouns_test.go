package roles_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestOtherThing: who has no name does nothing either that another one does.
func TestOtherThing(t *testing.T) {
	t.Parallel()
	yard := "The state bought the yard from the bank, which kept the dock."
	held := "The state held 60% of the yard and workers 10%."
	groundtest.WantReasons(t, []groundtest.Told{
		{yard, "The bank bought the yard.", ground.Role},
		{yard, "The state bought the yard.", ground.Fine},
		{yard, "The bank kept the dock.", ground.Fine},
		{held, "The state held 60% of the yard.", ground.Fine},
		{"The rates on the list of boats stood at 5 percent after changes to the rules.", "The rates on the list of boats stood at 5 percent.", ground.Fine},
	})
}
