package roles_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestMadeTo: what ends by itself nobody ended who did something else.
func TestMadeTo(t *testing.T) {
	t.Parallel()
	strike := "The strike ended after Berg spoke."
	groundtest.WantReasons(t, []groundtest.Told{
		{strike, "Berg ended the strike.", ground.Role},
		{strike, "After Berg spoke the strike ended.", ground.Fine},
		{"Berg ended the strike.", "The strike ended.", ground.Fine},
		{"Talks between Norway and Denmark resumed.", "Norway and Denmark resumed talks.", ground.Fine},
	})
}
