package coverage_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestPosed: what is out, off, over, back, up or down left, was called off, ended, returned, rose or fell in the facts.
func TestPosed(t *testing.T) {
	t.Parallel()
	chairs, left := "Ada Holm chairs the Hald ferry board.", "Ada Holm left the Hald ferry board in 2021."
	ended, began := "The strike of the ferry crews ended on 4 May 2020.", "The strike of the ferry crews began on 4 May 2020."
	held, sold := "The talks on the ferry were held on 4 May 2020.", "The Heron was sold on 4 May 2020."
	truce := "The truce is the agreement by which the two boards suspend their highest fares."
	groundtest.WantReasons(t, []groundtest.Told{
		{chairs, "Ada Holm is out of the Hald ferry board.", ground.Qualifier},
		{chairs, "Ada Holm is out.", ground.Qualifier},
		{left, "Ada Holm is out.", ground.Fine},
		{left, "Ada Holm is out of the Hald ferry board.", ground.Fine},
		{began, "The strike of the ferry crews is over.", ground.UnknownWord},
		{ended, "The strike of the ferry crews is over.", ground.Fine},
		{held, "The talks on the ferry are off.", ground.Qualifier},
		{"The talks on the ferry were called off on 4 May 2020.", "The talks on the ferry are off.", ground.Fine},
		{truce, "The truce is off.", ground.Qualifier},
		{sold, "The Heron is back.", ground.UnknownWord},
		{sold, "The Heron is now down.", ground.Qualifier},
		{"The Heron returned to service on 4 May 2020.", "The Heron is back.", ground.Fine},
		{"Fares rose by 4 percent in 2020.", "Fares were up 4 percent in 2020.", ground.Fine},
		{"The dispute is about the fares.", "The dispute is over the fares.", ground.Fine},
	})
}
