package roles_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestOfNewcomer: "a judge" is nobody whom the fact names.
func TestOfNewcomer(t *testing.T) {
	t.Parallel()
	plan := "A judge read the plan that Holm had signed."
	groundtest.WantReasons(t, []groundtest.Told{
		{plan, "Holm read the plan.", ground.Role},
		{plan, "A judge signed the plan.", ground.Binding},
		{plan, "A judge read the plan.", ground.Fine},
		{plan, "Holm signed the plan.", ground.Fine},
		{"The plan that Holm signed was stopped by a judge.", "Holm stopped the plan.", ground.Role},
	})
}
