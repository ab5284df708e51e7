package ground

import "testing"

// TestSpelledShares: shares of one whole add up for those who have them, to nothing else, and "so" leads to no other rest than they leave.
func TestSpelledShares(t *testing.T) {
	t.Parallel()
	would := "Holm approved a deal under which Orla would take 12.5% and Vardal 7.5% of the port."
	of := "The managing investors have 45% of the port and other new investors 5%."
	duties := "Norway answered with duties of 10% on coal and 15% on gas."
	held := "Since 22 January 2026 Vardal has held only 19.9 percent of the port of Oslo."
	brought := "Norway brought about 13 percent of Vardal's sales in 2025."
	all := "Vardal said all of its cargo was routed over the port of Oslo."
	most := "Norway accounts for more than 90% of salmon farming."
	line := "Vardal keeps 19.9% of the Oslo port venture, just under the law's 20% line."
	wantReasons(t, []turned{
		{would, "Between them Orla and Vardal would have a fifth of the port under the deal.", Fine},
		{would, "Between them Orla and Vardal would have a quarter of the port under the deal.", WrongNumber},
		{would, "A quarter of the port under the deal: 12.5% for Orla and 7.5% for Vardal.", WrongNumber},
		{of, "The managing investors' 45% plus 5% for other new investors comes to 55% of the port.", WrongNumber},
		{duties, "The duties of Norway come to 25%: 10% on coal and 15% on gas.", WrongNumber},
		{duties, "A quarter: 10% on coal and 15% on gas.", WrongNumber},
		{held, "A little under 80 percent: Vardal has held only 19.9 percent of the port of Oslo since 22 January 2026.", WrongNumber},
		{held, "A little over 70 percent: Vardal has held only 19.9 percent of the port of Oslo since 22 January 2026.", WrongNumber},
		{held, "Vardal has held 80.1 percent of the port of Oslo since 22 January 2026.", WrongNumber},
		{held, "More than 90 percent: Vardal has held only 19.9 percent of the port of Oslo since 22 January 2026.", WrongNumber},
		{brought, "About 13 percent of Vardal's sales came from elsewhere in 2025.", UnknownWord},
		{brought, "About 77 percent of Vardal's sales came from elsewhere in 2025.", WrongNumber},
		{brought, "Norway brought about 87 percent of Vardal's sales in 2025.", WrongNumber},
		{all, "Vardal said 90 percent of its cargo was routed over the port of Oslo.", WrongNumber},
		{most, "Others account for more than 10% of salmon farming.", WrongNumber},
		{line, "Vardal keeps 19.9%, so 80% of the venture is under the law.", WrongNumber},
		{line, "Vardal keeps 19.9%, so 20% of the venture belongs to others.", WrongBound},
		{line, "Vardal keeps 19.9%, so 79.1% of the venture belongs to others.", WrongNumber},
	})
}
