package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestIsPart: what a fact gives as within something is part of it, and not the other way round.
func TestIsPart(t *testing.T) {
	t.Parallel()
	plan := "The harbour plan of May 2021 covers the ferry port and two bridges."
	firms := "The 2020 Vardal plan with Heron and Kjaer was shelved."
	groundtest.WantReasons(t, []groundtest.Told{
		{plan, "The ferry port is part of the harbour plan of May 2021.", ground.Fine},
		{plan, "The harbour plan of May 2021 is part of the ferry port.", ground.UnknownWord},
		{plan, "The ferry port is not part of the harbour plan of May 2021.", ground.Polarity},
		{"The harbour plan of May 2021 does not cover the ferry port.", "The ferry port is part of the harbour plan of May 2021.", ground.UnknownWord},
		{"Section 3 of the Ferry Act of 1974 allows a toll.", "Section 3 is part of the Ferry Act of 1974.", ground.Fine},
		{"Section 3 of the Ferry Act of 1974 allows a toll.", "The Ferry Act of 1974 is part of Section 3.", ground.UnknownWord},
		{firms, "Heron and Kjaer were part of the 2020 Vardal plan.", ground.Fine},
		{"Heron attacked the plan of Vardal before Kjaer left the port.", "Kjaer was part of the plan of Vardal.", ground.UnknownWord},
	})
}

// TestTitled: who is named with a title bears it, and another one doesn't.
func TestTitled(t *testing.T) {
	t.Parallel()
	fact := "Admiral Dong Jun is China's defence minister (as of May 2026)."
	groundtest.WantReasons(t, []groundtest.Told{
		{fact, "China's defence minister as of May 2026 is Dong Jun, an admiral.", ground.Fine},
		{fact, "China's defence minister as of May 2026 is Dong Jun, a general.", ground.UnknownWord},
		{fact, "China's defence minister as of May 2026 is Wang Yi, an admiral.", ground.UnknownName},
		{fact, "The man who is China's defence minister as of May 2026 is Dong Jun.", ground.Fine},
		{fact, "Dong Jun was serving in China's government as of May 2026.", ground.Fine},
		{"Dong Jun is China's former defence minister (as of May 2026).", "Dong Jun was serving in China's government as of May 2026.", ground.UnknownWord},
		{"Dong Jun is an opponent of China's defence minister (as of May 2026).", "Dong Jun was serving in China's government as of May 2026.", ground.UnknownWord},
	})
}

// TestPartOwner: who has a part of something is a part owner and one of its owners, not the owner.
func TestPartOwner(t *testing.T) {
	t.Parallel()
	fact := "Heron is a Norwegian ferry line with 15 percent of Vardal's port since May 2021."
	groundtest.WantReasons(t, []groundtest.Told{
		{fact, "Heron has been a part owner of Vardal's port since May 2021.", ground.Fine},
		{fact, "Among the owners of Vardal's port is Heron, with 15 percent.", ground.Fine},
		{fact, "Heron has been the owner of Vardal's port since May 2021.", ground.UnknownWord},
		{fact, "Heron has had a stake in Vardal's port since May 2021.", ground.Fine},
		{"Heron handled 15 percent of Vardal's ferries in May 2021.", "Heron was a part owner of Vardal's ferries in May 2021.", ground.UnknownWord},
		{"Heron kept a stake of under 20 percent.", "Heron kept a minority of under 20 percent.", ground.Fine},
		{"Heron kept a stake of under 20 percent.", "Heron kept a majority of under 20 percent.", ground.UnknownWord},
		{"Heron keeps a tariff of under 20 percent.", "Heron keeps a minority of under 20 percent.", ground.UnknownWord},
	})
}

// TestTaxedGoods: a duty on a country is one on its goods, and not on those of another.
func TestTaxedGoods(t *testing.T) {
	t.Parallel()
	fact := "On 3 May 2021 Norway raised the tariff on Denmark to 20 percent."
	groundtest.WantReasons(t, []groundtest.Told{
		{fact, "On 3 May 2021 Norway raised the tariff on Danish goods to 20 percent.", ground.Fine},
		{fact, "On 3 May 2021 Denmark raised the tariff on Norwegian goods to 20 percent.", ground.Role},
		{"On 3 May 2021 Norway praised Denmark.", "On 3 May 2021 Norway praised Danish goods.", ground.UnknownWord},
	})
}
