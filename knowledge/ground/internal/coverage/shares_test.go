package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestPartOf: a fraction is what one number of the fact is of another one.
func TestPartOf(t *testing.T) {
	t.Parallel()
	duty := "The Norwegian salmon duty of 30 percent is made up of a 20 percent harbour fee and a 10 percent road fee."
	bill := "Vardal paid Norway a fee of $10 million, of which about $2.5 million was paid in May."
	groundtest.WantReasons(t, []groundtest.Told{
		{duty, "A quarter of the 30 percent Norwegian salmon duty is a road fee.", ground.WrongNumber},
		{duty, "Half of the 30 percent Norwegian salmon duty is a road fee.", ground.WrongNumber},
		{duty, "Fifteen points of the 30 percent Norwegian salmon duty are a harbour fee.", ground.WrongNumber},
		{bill, "Vardal paid Norway a fee of $10 million, a quarter of which was paid in May.", ground.Fine},
		{bill, "Vardal paid Norway a fee of $10 million, a third of which was paid in May.", ground.WrongNumber},
	})
}

// TestSums: what each of a list holds adds up for those who are listed, and no others.
func TestSums(t *testing.T) {
	t.Parallel()
	each := "Holm, Vardal and Brekke each hold 15% of the port."
	own := "Holm holds 12% of the port, Vardal 8% and Brekke 5%."
	groundtest.WantReasons(t, []groundtest.Told{
		{each, "Holm, Vardal and Brekke hold 15% of the port each, or 45% together.", ground.Fine},
		{each, "Holm and Vardal hold 15% of the port each, or 45% together.", ground.WrongNumber},
		{each, "Holm, Vardal and Brekke hold 15% of the port each, or 50% together.", ground.WrongNumber},
		{own, "Holm and Vardal together hold 20% of the port.", ground.Fine},
		{own, "Holm and Vardal together hold 17% of the port.", ground.WrongNumber},
		{own, "Holm and Brekke together hold 20% of the port.", ground.WrongNumber},
		{own, "Holm and Vardal together hold 25% of the port.", ground.WrongNumber},
	})
}

// TestDifference: what went from one number to another went by what lies between, and no fewer points than that.
func TestDifference(t *testing.T) {
	t.Parallel()
	fell := "Support for the port fell to 34% in 2026 from 50% in 2023."
	deficit := "The port's deficit fell to $20 million in 2026, from a peak of $42 million in 2018."
	groundtest.WantReasons(t, []groundtest.Told{
		{fell, "Support for the port fell by 16 points from 2023 to 2026.", ground.Fine},
		{fell, "Support for the port fell by 18 points from 2023 to 2026.", ground.WrongNumber},
		{fell, "Support for the port rose by 16 points from 2023 to 2026.", ground.Opposite},
		{fell, "Support for the port fell by 16 percent from 2023 to 2026.", ground.WrongNumber},
		{deficit, "The port's deficit fell by $22 million to $20 million.", ground.Fine},
		{deficit, "The port's deficit fell by $24 million to $20 million.", ground.WrongNumber},
		{deficit, "The port's deficit fell by more than half to $20 million.", ground.Fine},
		{deficit, "The port's deficit fell by less than half to $20 million.", ground.WrongNumber},
		{deficit, "The port's deficit fell by more than two thirds to $20 million.", ground.WrongNumber},
	})
}

// TestComplement: where a fact gives the one share that somebody has, the others have what is left.
func TestComplement(t *testing.T) {
	t.Parallel()
	shares := "Norway accounts for about 60% of salmon farming and more than 90% of salmon exports."
	groundtest.WantReasons(t, []groundtest.Told{
		{shares, "Others account for about 40% of salmon exports.", ground.WrongNumber},
		{shares, "Others account for about 30% of salmon farming.", ground.WrongNumber},
		{shares, "Norway accounts for about 40% of salmon farming.", ground.WrongNumber},
		{"Vardal keeps 19.9% of the port.", "Others hold 80.1% of the port.", ground.Fine},
		{"Vardal keeps 19.9% of the port.", "Vardal keeps 80.1% of the port.", ground.WrongNumber},
	})
}

// TestEverything: what is so of some of a thing is not so of everything.
func TestEverything(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The harbour fees of Norway come to 20%, on top of older duties.", "Everything Norway charges comes to 20%.", ground.Qualifier},
		{"All duties of Norway come to 20%.", "Everything Norway charges in duties comes to 20%.", ground.UnknownWord},
		{"Norway set a duty of 10% on all goods from Vardal.", "Norway set a duty of 10% on everything from Vardal.", ground.Fine},
	})
}

// TestSharesOutside: what somebody has leaves the rest of the same thing to those outside him, and no other part of another thing.
func TestSharesOutside(t *testing.T) {
	t.Parallel()
	farms := "Norway accounts for roughly 60 percent of salmon farming and 85 to 90 percent of smoking."
	holds := "Vardal holds 15 percent of the harbour."
	sold := "Berg is a maker of boats; Norway brought about 13 percent of its sales in 2025."
	added := "In June 2026 Norway added 65 firms, including Vardal, Hald and Moen, to its Salt List."
	groundtest.WantReasons(t, []groundtest.Told{
		{farms, "Some 40 percent of salmon farming takes place outside Norway.", ground.Fine},
		{farms, "Some 40 percent of salmon farming and 10 to 15 percent of smoking take place outside Norway.", ground.Fine},
		{farms, "Some 40 percent of salmon smoking takes place outside Norway.", ground.WrongNumber},
		{farms, "Some 60 percent of salmon farming takes place outside Norway.", ground.WrongNumber},
		{farms, "Some 40 percent of salmon farming takes place in Norway.", ground.WrongNumber},
		{holds, "85 percent of the harbour is held by others than Vardal.", ground.Fine},
		{holds, "15 percent of the harbour is held by others than Vardal.", ground.WrongNumber},
		{sold, "About 87 percent of Berg's sales in 2025 came from outside Norway.", ground.Fine},
		{sold, "About 87 percent of Berg's sales in 2025 came from Norway.", ground.WrongNumber},
		{sold, "About 13 percent of Berg's sales in 2025 came from outside Norway.", ground.WrongNumber},
		{added, "Norway added 62 firms besides Vardal, Hald and Moen to its Salt List in June 2026.", ground.Fine},
		{added, "Besides Vardal and Hald, 63 other firms were added to the Salt List in June 2026.", ground.Fine},
		{added, "Besides Vardal and Hald, 62 other firms were added to the Salt List in June 2026.", ground.WrongNumber},
		{added, "Norway added 65 firms besides Vardal, Hald and Moen to its Salt List in June 2026.", ground.WrongNumber},
	})
}
