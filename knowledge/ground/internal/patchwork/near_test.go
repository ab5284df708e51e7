package patchwork_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestLittleBeforeDate: a name before a date keeps its small word for itself.
func TestLittleBeforeDate(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"President Holm revoked Berg's orders against Vardal and Hald on 9 June 2021.", "Berg's orders against Vardal and those against Hald were revoked by President Holm on 9 June 2021.", ground.Fine},
	})
}
