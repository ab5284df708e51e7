package en_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestNounsInS: a word in s before a verb in the past is who does it.
func TestNounsInS(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway's exports to Denmark fell 29% while its total exports rose 5.9%, Norwegian customs data showed.", "Norwegian customs data showed that exports to Denmark fell 29% while total exports rose 5.9%.", ground.Fine},
		{"Norway's exports to Denmark fell 29% while its imports rose 5.9%, Norwegian customs data showed.", "Norwegian customs data showed that imports rose 5.9%.", ground.Fine},
	})
}
