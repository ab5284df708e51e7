package extent_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestOfGapped: a part that leaves the verb out keeps its number.
func TestOfGapped(t *testing.T) {
	t.Parallel()
	fees := "Norway's fee rose to 5 percent and Denmark's to 7 percent."
	groundtest.WantReasons(t, []groundtest.Told{
		{fees, "Norway's fee rose to 7 percent.", ground.Binding},
		{fees, "Norway's fee rose to 5 percent.", ground.Fine},
		{"Hald, Strand and Denmark's Vardal each took 15 percent.", "Hald took 15 percent.", ground.Fine},
	})
}

// TestBesideOwn: who has a number right behind his name is not given another one.
func TestBesideOwn(t *testing.T) {
	t.Parallel()
	shares := "In 2024 Vardal said Danish banks held 58 percent of the yard, its founder Nils Berg 21 percent and its crew 20 percent."
	groundtest.WantReasons(t, []groundtest.Told{
		{shares, "Vardal put its founder Nils Berg's share of the yard at 58 percent.", ground.Binding},
		{shares, "Vardal put its founder Nils Berg's share of the yard at 21 percent.", ground.Fine},
	})
}
