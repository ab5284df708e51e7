package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

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
	groundtest.WantReasons(t, []groundtest.Told{
		{would, "Between them Orla and Vardal would have a fifth of the port under the deal.", ground.Fine},
		{would, "Between them Orla and Vardal would have a quarter of the port under the deal.", ground.WrongNumber},
		{would, "A quarter of the port under the deal: 12.5% for Orla and 7.5% for Vardal.", ground.WrongNumber},
		{of, "The managing investors' 45% plus 5% for other new investors comes to 55% of the port.", ground.WrongNumber},
		{duties, "The duties of Norway come to 25%: 10% on coal and 15% on gas.", ground.WrongNumber},
		{duties, "A quarter: 10% on coal and 15% on gas.", ground.WrongNumber},
		{held, "A little under 80 percent: Vardal has held only 19.9 percent of the port of Oslo since 22 January 2026.", ground.WrongNumber},
		{held, "A little over 70 percent: Vardal has held only 19.9 percent of the port of Oslo since 22 January 2026.", ground.WrongNumber},
		{held, "Vardal has held 80.1 percent of the port of Oslo since 22 January 2026.", ground.WrongNumber},
		{held, "More than 90 percent: Vardal has held only 19.9 percent of the port of Oslo since 22 January 2026.", ground.WrongNumber},
		{brought, "About 13 percent of Vardal's sales came from elsewhere in 2025.", ground.UnknownWord},
		{brought, "About 77 percent of Vardal's sales came from elsewhere in 2025.", ground.WrongNumber},
		{brought, "Norway brought about 87 percent of Vardal's sales in 2025.", ground.WrongNumber},
		{all, "Vardal said 90 percent of its cargo was routed over the port of Oslo.", ground.WrongNumber},
		{most, "Others account for more than 10% of salmon farming.", ground.WrongNumber},
		{line, "Vardal keeps 19.9%, so 80% of the venture is under the law.", ground.WrongNumber},
		{line, "Vardal keeps 19.9%, so 20% of the venture belongs to others.", ground.WrongBound},
		{line, "Vardal keeps 19.9%, so 79.1% of the venture belongs to others.", ground.WrongNumber},
	})
}
