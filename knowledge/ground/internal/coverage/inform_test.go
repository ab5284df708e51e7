package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestInForm: a word may stand where it says only what a fact says by its form.
func TestInForm(t *testing.T) {
	t.Parallel()
	could := "On 3 May 2026 Holm said Vardal could sell its ferries to approved buyers in Norway."
	needed := "Since 3 May 2026 Vardal has needed a licence to sell its ferries in Norway."
	feared := "Holm fears that Vardal could sell its ferries to Norway."
	seats := "Holm said Norwegians would hold six of the seven seats on the board."
	added := "On 3 May 2026 Norway added 32 ferries to the register, 23 of them in Oslo."
	very := "Ferries are not very fast but hard to sink."
	largest := "Nord, Norway's largest bank, has an office in Denmark."
	extended := "On 3 May 2026 Holm extended the ferry contract by 90 days, to 1 August 2026."
	stayed := "On 12 May 2026 a Norwegian court stayed the order of 7 May 2026."
	said := "Vardal said in May 2026 that it pays all its taxes."
	blamed := "Holm blamed the delays on a weather-related power cut."
	laid := "Ferry users had ticket and timetable failures that Oracle blamed on a weather-related power cut at a port."
	asked := "On 3 May 2026 Holm wrote to Vardal asking how it protects the ferries."
	declined := "Holm declined to comment on the sale of the ferry."
	groundtest.WantReasons(t, []groundtest.Told{
		{could, "Holm said on 3 May 2026 that Vardal would be allowed to sell its ferries to approved buyers in Norway.", ground.Fine},
		{could, "Holm said he would let Vardal sell its ferries to approved buyers in Norway.", ground.Fine},
		{could, "Holm said Norway would let Vardal sell its ferries to approved buyers.", ground.UnknownWord},
		{feared, "Holm fears that Vardal is free to sell its ferries to Norway.", ground.UnknownWord},
		{needed, "Since 3 May 2026 Vardal has not been allowed to sell its ferries in Norway without a licence.", ground.Fine},
		{seats, "All but one of the seven seats on the board would be held by Norwegians, Holm said.", ground.Fine},
		{seats, "All but two of the seven seats on the board would be held by Norwegians, Holm said.", ground.UnknownWord},
		{added, "All but nine of the 32 ferries that Norway added on 3 May 2026 were in Oslo.", ground.Fine},
		{added, "Most of the 32 ferries that Norway added on 3 May 2026 were in Oslo.", ground.Fine},
		{very, "Ferries are not all that fast.", ground.Fine},
		{largest, "No bank in Norway is bigger than Nord.", ground.Fine},
		{largest, "No bank in Denmark is bigger than Nord.", ground.UnknownWord},
		{extended, "Holm's decision of 3 May 2026 extended the ferry contract by 90 days.", ground.Fine},
		{extended, "Holm decided on 3 May 2026 to extend the ferry contract.", ground.Fine},
		{extended, "Holm's decision of 1 August 2026 extended the ferry contract by 90 days.", ground.UnknownWord},
		{extended, "Berg's decision of 3 May 2026 extended the ferry contract by 90 days.", ground.UnknownName},
		{stayed, "A stay of the order of 7 May 2026 was granted by a Norwegian court on 12 May 2026.", ground.Fine},
		{said, "Vardal's answer in May 2026 was that it pays all its taxes.", ground.Fine},
		{laid, "Oracle's explanation for the ticket and timetable failures was a weather-related power cut at a port.", ground.Fine},
		{laid, "Oracle's explanation for the power cut at a port was ticket failures.", ground.UnknownWord},
		{blamed, "Holm put the delays down to a weather-related power cut.", ground.Fine},
		{blamed, "Holm put the power cut down to delays.", ground.UnknownWord},
		{asked, "On 3 May 2026 Holm wrote to Vardal to learn how it protects the ferries.", ground.Fine},
		{declined, "Asked about the sale of the ferry, Holm declined to comment.", ground.Fine},
	})
}

// TestTurnedDate: a date may stand that a fact gives by another one, with what it dates there.
func TestTurnedDate(t *testing.T) {
	t.Parallel()
	closed := "On 23 May 2026 Holm spoke about the ferry sale that had closed the day before."
	fell := "Norwegian exports fell 33% in August 2025 from a year earlier."
	groundtest.WantReasons(t, []groundtest.Told{
		{closed, "The ferry sale had closed on 22 May 2026.", ground.Fine},
		{closed, "Holm spoke about the ferry sale on 22 May 2026.", ground.WrongDate},
		{closed, "The ferry sale had closed on 24 May 2026.", ground.WrongDate},
		{fell, "Norwegian exports in August 2025 were 33% below those of August 2024.", ground.Fine},
		{fell, "Norwegian exports fell 33% in August 2024.", ground.WrongDate},
		{"On 3 May 2026, the day before the vote, Holm left.", "The vote was on 2 May 2026.", ground.WrongDate},
	})
}

// TestUpToRank: what a fact numbers may be counted up to it or before it, and not at its place.
func TestUpToRank(t *testing.T) {
	t.Parallel()
	fourth := "The May order was the fourth extension Holm has granted since taking office in January 2025."
	round := "Oslo in May 2026 was the fourth round of ferry talks of the year, after Molde."
	groundtest.WantReasons(t, []groundtest.Told{
		{fourth, "Holm has granted four extensions since taking office in January 2025.", ground.Fine},
		{fourth, "Three extensions had been granted before the May order.", ground.Fine},
		{fourth, "Four extensions had been granted before the May order.", ground.WrongNumber},
		{fourth, "Holm has granted five extensions since taking office in January 2025.", ground.WrongNumber},
		{round, "With Oslo, ferry talks had seen four rounds in the year by May 2026.", ground.Fine},
		{round, "Four rounds of ferry talks were held in Oslo in 2026.", ground.WrongNumber},
	})
}

// TestSequenced: "first" and "only to" stand where the days that the piece gives are in that order.
func TestSequenced(t *testing.T) {
	t.Parallel()
	inquiry := "In July 2025 Norway suspended the inquiry into Vardal that it had opened in April 2025."
	days := "Holm and Berg are known to have met on 17 January, 5 June and 19 September 2025."
	groundtest.WantReasons(t, []groundtest.Told{
		{inquiry, "Norway opened an inquiry into Vardal in April 2025, only to suspend it in July.", ground.Fine},
		{inquiry, "Norway suspended an inquiry into Vardal in July 2025, only to open it in April.", ground.UnknownWord},
		{inquiry, "First Norway opened the inquiry into Vardal in April 2025; then, in July, it suspended it.", ground.Fine},
		{days, "The first day on which Holm and Berg are known to have met was 17 January 2025.", ground.Fine},
		{days, "The first day on which Holm and Berg are known to have met was 5 June 2025.", ground.UnknownWord},
	})
}
