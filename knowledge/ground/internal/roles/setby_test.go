package roles_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestSetBy: who sets or cuts something is not the one for whom or on whom it is.
func TestSetBy(t *testing.T) {
	t.Parallel()
	rules := "On 13 May 2024 Norway set export rules for Vardal's ferries to Denmark."
	fee := "On 4 May 2024 Norway ordered the salmon fee on Denmark cut to 10 percent."
	groundtest.WantReasons(t, []groundtest.Told{
		{rules, "Denmark set export rules for the ferries.", ground.Role},
		{rules, "Vardal set export rules for its ferries to Denmark.", ground.Role},
		{rules, "Norway set export rules for ferries to Denmark.", ground.Fine},
		{fee, "Denmark cut the salmon fee to 10 percent.", ground.Role},
		{fee, "The salmon fee on Denmark was cut to 10 percent.", ground.Fine},
	})
}

// TestInReturn: a share that one gets in return for what he does is not got by another.
func TestInReturn(t *testing.T) {
	t.Parallel()
	share := "In May 2024 Norway began licensing sales of Vardal's ferries to Denmark in return for 15 percent of the revenue."
	groundtest.WantReasons(t, []groundtest.Told{
		{share, "Denmark takes 15 percent of the revenue.", ground.Role},
		{share, "Vardal takes 15 percent of the revenue.", ground.Role},
		{share, "Norway takes 15 percent of the revenue.", ground.Fine},
	})
}
