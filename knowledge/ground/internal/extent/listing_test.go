package extent_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestLists: what each of several has, does or is, nobody else has, does or is.
func TestLists(t *testing.T) {
	t.Parallel()
	each := "Vardal, Hald and Moen each hold 12 percent of the port."
	cleared := "Norway cleared Vardal, Hald and Moen to buy more than 5,000 tonnes of salt."
	took := "Norway took over the yard in May, and Denmark stopped exports of its ships."
	paid := "Vardal bought the yard for 800 to 900 million dollars."
	firms := "The directors are Ada Holm (Vardal), Bo Lind (Hald) and Kari Moe (Norway)."
	groundtest.WantReasons(t, []groundtest.Told{
		{each, "Vardal, Hald and Moen hold 12 percent of the port.", ground.Binding},
		{each, "Vardal, Hald and Moen hold 12 percent of the port each.", ground.Fine},
		{each, "Vardal holds 12 percent of the port.", ground.Fine},
		{cleared, "Norway cleared Vardal to buy more than 5,000 tonnes of salt.", ground.Binding},
		{cleared, "Norway cleared Vardal and others to buy more than 5,000 tonnes of salt.", ground.Fine},
		{cleared, "Norway cleared Vardal to buy salt.", ground.Fine},
		{took, "Norway took over the yard in May and stopped exports of its ships.", ground.Role},
		{took, "In May Norway took over the yard; Denmark stopped exports of its ships.", ground.Fine},
		{paid, "Vardal bought the yard for 900 million dollars.", ground.Binding},
		{paid, "Vardal bought the yard for between 800 and 900 million dollars.", ground.Fine},
		{firms, "Ada Holm of Hald is one of the directors.", ground.Role},
		{firms, "Ada Holm of Vardal is one of the directors.", ground.Fine},
		{firms, "The directors include Bo Lind (Norway).", ground.Role},
	})
}
