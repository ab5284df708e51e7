package ground

import "testing"

// TestLimitsToo: a limiting word may be kept in other words, and not dropped.
func TestLimitsToo(t *testing.T) {
	t.Parallel()
	holm := "Ada Holm, formerly Vardal's head of sales, leads the yard."
	wantReasons(t, []turned{
		{holm, "Ada Holm, who had been Vardal's head of sales, leads the yard.", Fine},
		{holm, "Ada Holm, Vardal's head of sales, leads the yard.", Qualifier},
		{"Holm signed a second order on ore in May.", "Holm signed another order on ore in May.", Fine},
		{"Norway reviewed alleged unfair trade by Vardal.", "Norway reviewed claims of unfair trade by Vardal.", Fine},
	})
}

// TestAims: what something was done for is not what somebody agreed or was let to do.
func TestAims(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"Norway lowered its duty on ore to please Holm.", "Norway lowered its duty on ore so as to please Holm.", Fine},
		{"Norway lowered its duty on ore and pleased Holm.", "Norway lowered its duty on ore so as to please Holm.", Cause},
		{"Holm agreed with Orla to sell the boat.", "Holm agreed with Orla in order to sell the boat.", Cause},
		{"Norway allowed Holm to sell the boat.", "Norway allowed Holm in order to sell the boat.", Cause},
		{"Vardal paid 10 million crowns after Norway lost.", "Vardal paid 10 million crowns due to Norway.", Cause},
	})
}

// TestNowToldOf: what somebody said was so then may be told with "now", and what was paid with "is what".
func TestNowToldOf(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"Vardal said on 3 May that all its ore was carried by rail.", "Vardal said on 3 May that rail now carried all its ore.", Fine},
		{"Vardal said on 3 May that rail had carried all its ore.", "Vardal said on 3 May that rail now carried all its ore.", Stale},
		{"The duty was collected at 10 percent.", "10 percent is what was collected.", Fine},
		{"The duty was to be collected at 10 percent.", "10 percent is what was collected.", Modality},
	})
}
