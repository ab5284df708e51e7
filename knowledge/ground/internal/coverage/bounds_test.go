package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestOverTime: "over" before a length of time is no bound where another number says how much was done in it.
func TestOverTime(t *testing.T) {
	t.Parallel()
	buys := "Norway plans to buy 60 ships from Vardal over ten years."
	groundtest.WantReasons(t, []groundtest.Told{
		{buys, "Norway plans to buy 60 ships from Vardal within a decade.", ground.Fine},
		{buys, "Over a ten-year period Norway plans to buy 60 ships from Vardal.", ground.Fine},
		{buys, "Norway plans to buy 60 ships from Vardal over twelve years.", ground.WrongNumber},
		{buys, "Norway plans to buy more than 60 ships from Vardal over ten years.", ground.WrongBound},
		{"Vardal has owned the port for over ten years.", "Vardal has owned the port for ten years.", ground.WrongBound},
	})
}

// TestHighest: what reached a number, or is limited to it, is at most that much, and what fell to it is not.
func TestHighest(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The salmon duty of Norway reached 45% in May.", "The salmon duty of Norway was as high as 45% in May.", ground.Fine},
		{"The salmon duty of Norway was 45% in May.", "The salmon duty of Norway was as high as 45% in May.", ground.WrongBound},
		{"The salmon duty of Norway reached 45% in May.", "The salmon duty of Norway was more than 45% in May.", ground.WrongBound},
		{"Norway is limiting licences for salmon to six months.", "Norway is capping licences for salmon at six months.", ground.Fine},
		{"Norway granted licences for salmon for six months.", "Norway granted licences for salmon for at most six months.", ground.WrongBound},
		{"Norway sets fees of up to 15 percent and for at most 150 days.", "Norway sets fees, capped at 15 percent and at 150 days.", ground.Fine},
		{"The duties of Norway are 7 to 25 percent.", "The duties of Norway are at least 7 and at most 25 percent.", ground.Fine},
		{"The duties of Norway are 7 to 25 percent.", "The duties of Norway are at least 25 percent.", ground.WrongBound},
		{"The duties of Norway are 7 to 25 percent.", "The duties of Norway are at most 7 percent.", ground.WrongBound},
		{"The duties of Norway rose from 7 to 25 percent.", "The duties of Norway rose to at most 25 percent.", ground.WrongBound},
		{"Norway fines ports up to 5,000 crowns.", "Norway fines ports 5,000 crowns.", ground.WrongBound},
		{"Norway fines ports up to 5,000 crowns.", "Norway fines ports, which can reach 5,000 crowns.", ground.Fine},
		{"Vardal has more than 7,000 workers.", "Vardal's staff is more than 7,000 strong.", ground.Fine},
		{"Vardal sold 12 ships, fewer than the 15 ships it had planned.", "Vardal sold fewer than 12 ships.", ground.WrongBound},
	})
}

// TestCounted: a number counts the same thing in other words: the deed for what it was done to, or how strong something is.
func TestCounted(t *testing.T) {
	t.Parallel()
	added := "Norway added 65 ships, including Holm and Brekke, to its list of ports in May."
	groundtest.WantReasons(t, []groundtest.Told{
		{added, "Holm is one of 65 additions of Norway to its list of ports in May.", ground.Fine},
		{added, "Holm is one of 56 additions of Norway to its list of ports in May.", ground.WrongNumber},
		{added, "Norway added 65 ports to its list in May.", ground.WrongNumber},
		{"Children under 16 can open accounts in Norway.", "In Norway those under 16 can open accounts.", ground.Fine},
		{"Children under 16 can open accounts in Norway.", "In Norway those under 15 can open accounts.", ground.WrongNumber},
	})
}

// TestAges: who is aged 18 to 29 is an 18- to 29-year-old, and six of seven are not five.
func TestAges(t *testing.T) {
	t.Parallel()
	aged := "Finch won 51% of voters aged 18 to 29 in Oslo."
	groundtest.WantReasons(t, []groundtest.Told{
		{aged, "Finch won 51% of 18- to 29-year-olds in Oslo.", ground.Fine},
		{aged, "Finch won 51% of 18- to 30-year-olds in Oslo.", ground.WrongNumber},
		{aged, "Finch won 18% of 29- to 51-year-olds in Oslo.", ground.WrongNumber},
		{"Finch said that Vardal would hold six of seven seats.", "Five out of seven, said Finch.", ground.WrongNumber},
	})
}

// TestBoundsBehindBe: "were up to" a number bounds it as "of up to" does, "were in force" says what "in force" does, and how long is asked of a length.
func TestBoundsBehindBe(t *testing.T) {
	t.Parallel()
	fees := "From 10 May 2025 Norway dropped the March 2025 farm fees of up to 15 percent."
	coal := "On 4 May 2025 Norway announced fees, in force from 10 May, including 15 percent on Danish coal."
	length := "A case over salt such as Norway's normally lasts about three months."
	groundtest.WantReasons(t, []groundtest.Told{
		{fees, "The farm fees of March 2025, which were up to 15 percent, were dropped by Norway from 10 May 2025.", ground.Fine},
		{fees, "The farm fees of March 2025, which were at least 15 percent, were dropped by Norway from 10 May 2025.", ground.WrongBound},
		{"From 10 May 2025 Norway dropped the March 2025 farm fees of 15 percent.",
			"The farm fees of March 2025, which were up to 15 percent, were dropped by Norway from 10 May 2025.", ground.WrongBound},
		{coal, "The fees Norway announced on 4 May 2025 were in force from 10 May.", ground.Fine},
		{coal, "The fees Norway announced on 10 May 2025 were in force from 4 May.", ground.WrongDate},
		{coal, "The fees Norway announced on 4 May 2025 were in force until 10 May.", ground.Binding},
		{length, "About three months is how long a case over salt such as Norway's normally lasts.", ground.Fine},
		{length, "About five months is how long a case over salt such as Norway's normally lasts.", ground.WrongNumber},
	})
}
