package roles_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestRuledFor: a court rules for or against somebody only where a fact says so.
func TestRuledFor(t *testing.T) {
	t.Parallel()
	law := "The court upheld the Vardal law by 5 to 4."
	ruled := "The court ruled for Vardal in May."
	sided := "The judge sided with Norway against Vardal in May."
	toll := "The court struck down the toll that Norway had put on Vardal."
	act := "The court upheld Vardal, a firm of Bergen, in May."
	bill := "The council voted 60 to 31 for the Vardal bill."
	groundtest.WantReasons(t, []groundtest.Told{
		{law, "The court ruled 5 to 4 for Vardal.", ground.Binding},
		{ruled, "The court sided with Vardal in May.", ground.Fine},
		{ruled, "The court ruled for Vardal.", ground.Fine},
		{sided, "The judge ruled against Vardal in May.", ground.Fine},
		{sided, "The judge ruled for Vardal in May.", ground.Binding},
		{toll, "The court ruled against Vardal.", ground.Binding},
		{act, "In May the court upheld Vardal.", ground.Fine},
		{law, "The court backed Vardal by 5 to 4.", ground.Binding},
		{bill, "The council voted 60 to 31 for the Vardal bill.", ground.Fine},
	})
}
