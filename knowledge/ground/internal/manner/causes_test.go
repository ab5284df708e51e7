package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestLimitsToo: a limiting word may be kept in other words, and not dropped.
func TestLimitsToo(t *testing.T) {
	t.Parallel()
	holm := "Ada Holm, formerly Vardal's head of sales, leads the yard."
	groundtest.WantReasons(t, []groundtest.Told{
		{holm, "Ada Holm, who had been Vardal's head of sales, leads the yard.", ground.Fine},
		{holm, "Ada Holm, Vardal's head of sales, leads the yard.", ground.Qualifier},
		{"Holm signed a second order on ore in May.", "Holm signed another order on ore in May.", ground.Fine},
		{"Norway reviewed alleged unfair trade by Vardal.", "Norway reviewed claims of unfair trade by Vardal.", ground.Fine},
	})
}

// TestAims: what something was done for is not what somebody agreed or was let to do.
func TestAims(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway lowered its duty on ore to please Holm.", "Norway lowered its duty on ore so as to please Holm.", ground.Fine},
		{"Norway lowered its duty on ore and pleased Holm.", "Norway lowered its duty on ore so as to please Holm.", ground.Cause},
		{"Holm agreed with Orla to sell the boat.", "Holm agreed with Orla in order to sell the boat.", ground.Cause},
		{"Norway allowed Holm to sell the boat.", "Norway allowed Holm in order to sell the boat.", ground.Cause},
		{"Vardal paid 10 million crowns after Norway lost.", "Vardal paid 10 million crowns due to Norway.", ground.Cause},
	})
}

// TestNowToldOf: what somebody said was so then may be told with "now", and what was paid with "is what".
func TestNowToldOf(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Vardal said on 3 May that all its ore was carried by rail.", "Vardal said on 3 May that rail now carried all its ore.", ground.Fine},
		{"Vardal said on 3 May that rail had carried all its ore.", "Vardal said on 3 May that rail now carried all its ore.", ground.Stale},
		{"The duty was collected at 10 percent.", "10 percent is what was collected.", ground.Fine},
		{"The duty was to be collected at 10 percent.", "10 percent is what was collected.", ground.Modality},
	})
}
