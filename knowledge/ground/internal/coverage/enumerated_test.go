package coverage_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestEnumerated: a number counts the members of a list, the days that a noun has, or those of whom some are named as at least so many.
func TestEnumerated(t *testing.T) {
	t.Parallel()
	covers := "Norway's salt case of May 2025 covers rock salt ferries and sea salt tugs."
	calls := "The salt calls of 9 and 10 May 2025 were read as preparation for a meeting."
	firms := "Firms exposed to the salt case include Vardal, Hald and Moen."
	cost := "Vardal said the salt rule would cost it about 5.5 billion dollars."
	groundtest.WantReasons(t, []groundtest.Told{
		{covers, "Norway's salt case of May 2025 covers two kinds, rock salt ferries and sea salt tugs.", ground.Fine},
		{covers, "Norway's salt case of May 2025 covers three kinds, rock salt ferries and sea salt tugs.", ground.WrongNumber},
		{calls, "The two salt calls of 9 and 10 May 2025 were read as preparation for a meeting.", ground.Fine},
		{calls, "The three salt calls of 9 and 10 May 2025 were read as preparation for a meeting.", ground.WrongNumber},
		{firms, "At least three firms are exposed to the salt case.", ground.Fine},
		{firms, "At least four firms are exposed to the salt case.", ground.WrongNumber},
		{cost, "Vardal said the salt rule would cost it more than 5 billion dollars.", ground.Fine},
		{cost, "Vardal said the salt rule would cost it more than 6 billion dollars.", ground.WrongNumber},
		{cost, "Vardal said the salt rule would cost it just over 5 billion dollars.", ground.WrongNumber},
		{cost, "Vardal said the salt rule would cost it less than 5 billion dollars.", ground.WrongNumber},
	})
}
