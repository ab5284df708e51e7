package extent_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestPlacesInRow: "number four" is the fourth, before which there are three, and what a fact dates three times was not done four times.
func TestPlacesInRow(t *testing.T) {
	t.Parallel()
	fourth := "Molde in May 2026 was the fourth round of salmon talks of the year, after Oslo, Bergen and Vardal."
	order := "The May order was the fourth extension that Norway granted."
	calls := "Finch and Brekke spoke by phone on 3 May, 4 June and 5 July 2026 and on 6 August 2027."
	groundtest.WantReasons(t, []groundtest.Told{
		{fourth, "Four rounds of salmon talks of the year had come before Molde.", ground.WrongNumber},
		{fourth, "Two rounds of salmon talks of the year had come before Molde.", ground.WrongNumber},
		{fourth, "Three rounds of salmon talks of the year had come before Oslo.", ground.UnknownWord},
		{fourth, "Three rounds of salmon talks followed Molde.", ground.Qualifier},
		{order, "Norway granted two extensions before the May order.", ground.WrongNumber},
		{order, "Norway granted three orders before the May extension.", ground.WrongNumber},
		{order, "It was number four: the fourth extension that Norway granted.", ground.Fine},
		{order, "It was number five: the fourth extension that Norway granted.", ground.WrongNumber},
		{fourth, "Round number four of the salmon talks was Molde, in May 2026.", ground.Fine},
		{fourth, "Round number three of the salmon talks was Molde, in May 2026.", ground.WrongNumber},
		{calls, "Finch and Brekke spoke by phone four times in 2026.", ground.WrongNumber},
		{calls, "Finch and Brekke spoke by phone two times in 2026.", ground.WrongNumber},
		{calls, "Finch and Brekke spoke by phone five times.", ground.WrongNumber},
	})
}

// TestOthersCounted: who is named is one of those whom the fact counts, and the others are the rest of them.
func TestOthersCounted(t *testing.T) {
	t.Parallel()
	ships := "Norway added ten ships, including Holm and Brekke, to its list."
	groundtest.WantReasons(t, []groundtest.Told{
		{ships, "Norway added Holm and nine other ships to its list.", ground.Fine},
		{ships, "Norway added Holm, Brekke and eight other ships to its list.", ground.Fine},
		{ships, "Norway added Holm and ten other ships to its list.", ground.WrongNumber},
		{ships, "Norway added Holm, Brekke and nine other ships to its list.", ground.WrongNumber},
		{ships, "Norway added nine other ships to its list.", ground.WrongNumber},
	})
}
