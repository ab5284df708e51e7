package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestNotTheOnly: who is not the only one is one of several in the fact.
func TestNotTheOnly(t *testing.T) {
	t.Parallel()
	together, sailed := "Berg was fined together with Holm over the ferry on 5 March 2026.", "Berg, Holm and Kjaer sailed to Oslo."
	left := "Holm founded the port of Oslo in 2012 and stepped down in 2021."
	groundtest.WantReasons(t, []groundtest.Told{
		{together, "Holm was not the only one fined over the ferry.", ground.Fine},
		{sailed, "Kjaer wasn't the only one who sailed to Oslo.", ground.Fine},
		{"Vardal was among the ships sold in May 2026.", "Vardal was not the only ship sold in May 2026.", ground.Fine},
		{"Holm was fined over the ferry on 5 March 2026.", "Holm was not the only one fined over the ferry.", ground.UnknownWord},
		{"Holm, mayor of Oslo, and Berg met on 5 March 2026.", "Holm was not the only mayor of Oslo.", ground.UnknownWord},
		{left, "Holm was not the only one who stepped down in 2021.", ground.UnknownWord},
		{left, "Holm was not the only founder of the port of Oslo.", ground.UnknownWord},
	})
}

// TestAllListed: those of a list in a fact may be called all or each of them.
func TestAllListed(t *testing.T) {
	t.Parallel()
	used := "Salmon is sold in Oslo, Bergen, Molde and Hamar."
	groundtest.WantReasons(t, []groundtest.Told{
		{used, "Oslo, Bergen, Molde and Hamar all sell salmon.", ground.Fine},
		{"Norway fined Holm, Vardal and Berg in May 2026.", "Holm, Vardal and Berg were all fined by Norway in May 2026.", ground.Fine},
		{used, "All towns sell salmon.", ground.UnknownWord},
		{used, "Oslo, Bergen and Kjaer all sell salmon.", ground.UnknownName},
		{"Holm called for a vote on the port and Berg praised Oslo.", "Holm and Berg each called for a vote on the port.", ground.UnknownWord},
	})
}

// TestHedgingAtLeast: "at least" may say that no more is known, and not bound a number.
func TestHedgingAtLeast(t *testing.T) {
	t.Parallel()
	sank := "Holm said on 3 May 2026 that the ferry sank with 20 cars."
	groundtest.WantReasons(t, []groundtest.Told{
		{sank, "The ferry sank with 20 cars, at least that's what Holm said.", ground.Fine},
		{sank, "The ferry sank with at least 20 cars, Holm said.", ground.WrongBound},
	})
}
