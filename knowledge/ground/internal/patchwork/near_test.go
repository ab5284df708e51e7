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

// TestNameInFront: a name that comes to stand in front has not taken the place of the one there, unless what is told of it is the other's.
func TestNameInFront(t *testing.T) {
	t.Parallel()
	mayor := "Holm is the mayor of Oslo (as of May 2026, when he received Berg in Bergen)."
	firms := "Vardal is a shipping firm based in Oslo, the owner of Hald and of its Danish sister firm Kolding."
	charge := "From 24 May 2026 a 10 percent Norwegian charge under the Port Act applied to most imports for 150 days."
	groundtest.WantReasons(t, []groundtest.Told{
		{mayor, "Berg was received in Bergen in May 2026 by Holm, the mayor of Oslo.", ground.Fine},
		{mayor, "Berg is the mayor of Oslo, as of May 2026.", ground.Role},
		{firms, "Kolding is the Danish sister firm of Hald, and both are owned by Vardal.", ground.Fine},
		{firms, "Kolding is a shipping firm based in Oslo, the owner of Hald.", ground.Role},
		{firms, "Kolding is the owner of Hald and of its Danish sister firm.", ground.Role},
		{charge, "Most imports were subject for 150 days to a 10 percent Norwegian charge under the Port Act.", ground.Fine},
		{charge, "Most imports were subject to a 10 percent Norwegian charge under the Port Act until 24 May 2026.", ground.Binding},
	})
}

// TestOnePart: a list of some of them and two numbers by which things are named do not cut a sentence in two.
func TestOnePart(t *testing.T) {
	t.Parallel()
	one := "On 8 June 2026 the ministry added 65 firms, including Vardal, Hald and Kolding, to its Section 1260H list of what it calls foreign firms."
	lists := "On 8 June 2026 the ministry added 65 firms, including Vardal, Hald and Kolding, to its Section 1260H list, and 12 banks to its Section 99 list."
	court := "On 25 May 2025 the Court of Appeals upheld the Section 301 fees of lists 3 and 4A on Danish goods."
	groundtest.WantReasons(t, []groundtest.Told{
		{one, "Vardal was among the 65 firms added to the Section 1260H list by the ministry on 8 June 2026.", ground.Fine},
		{lists, "Vardal was among the 65 firms added to the Section 99 list by the ministry on 8 June 2026.", ground.Binding},
		{lists, "Vardal was among the 12 banks added to the Section 1260H list by the ministry on 8 June 2026.", ground.Binding},
		{court, "It was the Court of Appeals that upheld the Section 301 fees on Danish goods of lists 3 and 4A.", ground.Fine},
		{court, "It was the Court of Appeals that upheld the Section 3 fees on Danish goods of lists 301 and 4A.", ground.WrongNumber},
	})
}
