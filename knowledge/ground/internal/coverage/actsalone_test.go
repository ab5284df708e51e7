package coverage_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestActsAlone: a verb that often only leads to others states something itself where nothing else in its clause says what was done.
func TestActsAlone(t *testing.T) {
	t.Parallel()
	chairs, returned, accepted := "Ada Holm chairs the Hald ferry board.", "The board returned the Heron to service on 3 May 2020.",
		"Berg accepted an invitation to Hald for 3 May 2020."
	raised, against := "The board raised the fare to 50 euros on 3 May 2020.", "Holm spoke out against the bill, reversing his 2020 position."
	groundtest.WantReasons(t, []groundtest.Told{
		{chairs, "Ada Holm left the Hald ferry board.", ground.UnknownWord},
		{chairs, "Ada Holm lied to the Hald ferry board.", ground.UnknownWord},
		{chairs, "Ada Holm chairs the Hald ferry board and lied about it.", ground.UnknownWord},
		{chairs, "Ada Holm holds the chair of the Hald ferry board.", ground.Fine},
		{returned, "The board pulled the Heron from service on 3 May 2020.", ground.UnknownWord},
		{returned, "The board put the Heron back into service on 3 May 2020.", ground.Fine},
		{accepted, "Berg passed on an invitation to Hald for 3 May 2020.", ground.Opposite},
		{accepted, "Berg took up an invitation to Hald.", ground.Fine},
		{against, "Holm spoke out against the bill, keeping his 2020 position.", ground.UnknownWord},
		{raised, "On 3 May 2020 a rise by the board left the fare at 50 euros.", ground.Fine},
		{"Holm lied about the fare.", "Holm lied about the fare.", ground.Fine},
		{"Holm told a lie about the fare.", "Holm lied about the fare.", ground.Fine},
	})
}
