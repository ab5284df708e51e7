package roles_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestOtherDoing: what stands in "-ing" is done by the one of whom it is said.
func TestOtherDoing(t *testing.T) {
	t.Parallel()
	thanks, left := "Holm thanked Berg for selling the yard.", "Holm met Berg in Bergen before leaving for Oslo."
	groundtest.WantReasons(t, []groundtest.Told{
		{thanks, "Holm sold the yard.", ground.Role},
		{thanks, "Berg sold the yard.", ground.Fine},
		{left, "Berg left for Oslo.", ground.Role},
		{left, "Holm left for Oslo.", ground.Fine},
	})
}

// TestPlaceOfNext: where somebody went next is not where he was before.
func TestPlaceOfNext(t *testing.T) {
	t.Parallel()
	trip := "Holm met Berg in Bergen before flying to a fair in Oslo."
	groundtest.WantReasons(t, []groundtest.Told{
		{trip, "Holm met Berg in Oslo.", ground.Role},
		{trip, "Holm met Berg in Bergen.", ground.Fine},
	})
}
