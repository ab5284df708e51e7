package roles_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestOfNewcomer: "a judge" is nobody whom the fact names.
func TestOfNewcomer(t *testing.T) {
	t.Parallel()
	plan := "A judge copied the plan that Holm had signed."
	groundtest.WantReasons(t, []groundtest.Told{
		{plan, "Holm copied the plan.", ground.Role},
		{plan, "A judge signed the plan.", ground.Role},
		{plan, "A judge copied the plan.", ground.Fine},
		{plan, "Holm signed the plan.", ground.Fine},
		{"The plan that Holm signed was stopped by a judge.", "Holm stopped the plan.", ground.Role},
	})
}

// TestWho: "who" is the one right before it, not who does something to that one.
func TestWho(t *testing.T) {
	t.Parallel()
	thanks := "Holm thanked Berg, who sold the ferry."
	groundtest.WantReasons(t, []groundtest.Told{
		{thanks, "Holm sold the ferry.", ground.Role},
		{thanks, "Berg sold the ferry.", ground.Fine},
	})
}
