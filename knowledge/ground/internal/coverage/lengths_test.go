package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestDaysNamed: a number of days counts those that the fact names, each of a range and both of a pair.
func TestDaysNamed(t *testing.T) {
	t.Parallel()
	ranged := "The hearings on salmon in Oslo were set for 7 to 9 July 2026."
	paired := "The talks on salmon were held in Oslo on 7 and 9 July 2026."
	groundtest.WantReasons(t, []groundtest.Told{
		{ranged, "Three days of hearings on salmon were scheduled in Oslo, from 7 to 9 July 2026.", ground.Fine},
		{ranged, "Two days of hearings on salmon were scheduled in Oslo, from 7 to 9 July 2026.", ground.WrongNumber},
		{ranged, "Four days of hearings on salmon were scheduled in Oslo, from 7 to 9 July 2026.", ground.WrongNumber},
		{paired, "Two days of talks on salmon were held in Oslo in July 2026.", ground.Fine},
		{paired, "Three days of talks on salmon were held in Oslo in July 2026.", ground.WrongNumber},
		{"Talks were held in Oslo on 9 and 10 June 2026 and in Bergen from 1 to 3 July 2026.",
			"Talks were held in Oslo over three days, 9 and 10 June 2026.", ground.WrongNumber},
		{"Talks were held in Oslo on 9 and 10 June 2026 and in Bergen from 1 to 3 July 2026.", "Talks were held in Oslo over two days, 9 and 10 June 2026.", ground.Fine},
	})
}

// TestLengths: a length of time that no fact gives lies between two of its dates, and what is about so long is measured in days.
func TestLengths(t *testing.T) {
	t.Parallel()
	moved := "On 16 September 2026 Norway moved the salmon deadline from 17 September to 16 December 2026."
	fees := "Norway charged the fees from 14 October 2026 and suspended them on 10 November 2026."
	raised := "On 2 April 2026 Norway set a salmon duty of 34%; on 9 April 2026 it raised the duty to 125%."
	groundtest.WantReasons(t, []groundtest.Told{
		{raised, "Within a week the salmon duty of Norway rose from 34% to 125%.", ground.Fine},
		{raised, "Within two days the salmon duty of Norway rose from 34% to 125%.", ground.WrongNumber},
		{moved, "On 16 September 2026 Norway moved the salmon deadline by 90 days, to 16 December.", ground.Fine},
		{moved, "On 16 September 2026 Norway moved the salmon deadline by 91 days, to 16 December.", ground.WrongNumber},
		{moved, "On 16 September 2026 Norway moved the salmon deadline by 60 days, to 16 December.", ground.WrongNumber},
		{fees, "Norway charged the fees from 14 October 2026 and suspended them not quite four weeks later.", ground.Fine},
		{fees, "Norway charged the fees from 14 October 2026 and suspended them almost four weeks later.", ground.Fine},
		{fees, "Norway charged the fees from 14 October 2026 and suspended them just over four weeks later.", ground.WrongNumber},
		{fees, "Norway charged the fees from 14 October 2026 and suspended them about six weeks later.", ground.WrongNumber},
		{fees, "Norway charged the fees from 14 October 2026 and suspended them about four weeks earlier.", ground.WrongNumber},
		{fees, "Twenty-seven days went by between the fees, charged from 14 October 2026, and 10 November 2026.", ground.Fine},
		{fees, "Thirty days went by between the fees, charged from 14 October 2026, and 10 November 2026.", ground.WrongNumber},
	})
}

// TestRates: "a year" says that a number is one for each year, of the number that a fact says it of.
func TestRates(t *testing.T) {
	t.Parallel()
	buys := "Norway pledged to buy 12 ships this season and 25 ships in each of the following three years."
	groundtest.WantReasons(t, []groundtest.Told{
		{buys, "Norway pledged to buy 12 ships this season and 25 ships a year for the following three years.", ground.Fine},
		{buys, "Norway pledged to buy 12 ships a year.", ground.WrongNumber},
		{"Vardal put its daily limit at 70 crowns.", "Vardal put its limit at 70 crowns a day.", ground.Fine},
		{"Vardal put its daily limit at 70 crowns.", "Vardal put its limit at 70 crowns a week.", ground.WrongNumber},
		{"Vardal put its limit at 70 crowns.", "Vardal put its limit at 70 crowns a day.", ground.WrongNumber},
	})
}

// TestOtherLengths: a length of time follows from one in another unit, from what lies between the only two days, and from the year since which
// something is the first.
func TestOtherLengths(t *testing.T) {
	t.Parallel()
	bars := "The order of 25 September 2026 bars ships from the port of Oslo for 120 days."
	gave := "The law gave Vardal 270 days after signature, until 19 January 2027, to sell the port."
	work := "The law gave Vardal 270 working days after signature to sell the port."
	lasts := "A case of this kind against Vardal normally lasts about three months."
	eve := "The ban on ships took effect in Oslo on 19 January 2026, the day before the election in Norway."
	talks := "On 25 March 2026 Holm confirmed that the summit in Oslo would take place on 14 and 15 May 2026."
	two := "Norway closed the port of Oslo on 3 May 2026 and opened it on 13 May 2026."
	three := "Norway closed the port of Oslo on 3 May 2026, dredged it on 6 May 2026 and opened it on 13 May 2026."
	groundtest.WantReasons(t, []groundtest.Told{
		{bars, "The order bars ships from the port of Oslo for about four months.", ground.Fine},
		{bars, "The order bars ships from the port of Oslo for almost four months.", ground.Fine},
		{bars, "The order bars ships from the port of Oslo for about 17 weeks.", ground.Fine},
		{bars, "The order bars ships from the port of Oslo for four months.", ground.WrongNumber},
		{bars, "The order bars ships from the port of Oslo for about three months.", ground.WrongNumber},
		{bars, "The order bars ships from the port of Oslo for about five months.", ground.WrongNumber},
		{bars, "The order bars ships from the port of Oslo for over four months.", ground.WrongNumber},
		{gave, "The law gave Vardal about nine months to sell the port.", ground.Fine},
		{gave, "The law gave Vardal about eight months to sell the port.", ground.WrongNumber},
		{gave, "The law gave Vardal about ten months to sell the port.", ground.WrongNumber},
		{work, "The law gave Vardal about nine months to sell the port.", ground.WrongNumber},
		{lasts, "A case of this kind against Vardal normally lasts about a quarter of a year.", ground.Fine},
		{lasts, "A case of this kind against Vardal normally lasts about a third of a year.", ground.WrongNumber},
		{lasts, "A case of this kind against Vardal normally lasts about three quarters of a year.", ground.WrongNumber},
		{lasts, "A case of this kind against Vardal normally lasts more than a quarter of a year.", ground.WrongBound},
		{eve, "The ban on ships took effect in Oslo one day ahead of the election in Norway.", ground.Fine},
		{eve, "The ban on ships took effect in Oslo one day prior to the election in Norway.", ground.Fine},
		{eve, "The ban on ships took effect in Oslo two days ahead of the election in Norway.", ground.WrongNumber},
		{eve, "The election in Norway was one day ahead of the ban on ships in Oslo.", ground.Binding},
		{talks, "Holm confirmed the two days of the summit in Oslo.", ground.Fine},
		{talks, "Holm confirmed the three days of the summit in Oslo.", ground.WrongNumber},
		{two, "Nine days lay between the closing of the port of Oslo and its opening.", ground.WrongNumber},
		{three, "Seven days lay between the closing of the port of Oslo and its opening.", ground.WrongNumber},
	})
}
