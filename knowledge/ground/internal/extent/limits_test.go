package extent_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestLimits: a small word that limits what a fact says is not left out.
func TestLimits(t *testing.T) {
	t.Parallel()
	extra := "Norway announced an extra duty of 10 percent on Danish salt."
	rate := "Norway promised to buy fish for 3 billion dollars a year."
	list := "The directors of Vardal include Ada Holm, Bo Lind and Kari Moe."
	groundtest.WantReasons(t, []groundtest.Told{
		{extra, "Norway announced a duty of 10 percent on Danish salt.", ground.Qualifier},
		{extra, "Norway announced a further duty of 10 percent on Danish salt.", ground.Fine},
		{extra, "Norway announced a duty on Danish salt.", ground.Fine},
		{rate, "Norway promised to buy fish for 3 billion dollars.", ground.Qualifier},
		{rate, "Norway promised annual fish purchases of 3 billion dollars.", ground.Fine},
		{"The report called the step largely symbolic.", "The report called the step symbolic.", ground.Qualifier},
		{"The report called the step largely symbolic.", "The report called the step mainly symbolic.", ground.Fine},
		{"The duty applies to most imports.", "The duty applies to imports.", ground.Qualifier},
		{"The duty applies to most imports.", "The majority of imports are subject to the duty.", ground.Fine},
		{list, "The directors of Vardal are Ada Holm, Bo Lind and Kari Moe.", ground.Qualifier},
		{list, "Among the directors of Vardal are Ada Holm, Bo Lind and Kari Moe.", ground.Fine},
		{list, "Ada Holm, Bo Lind and Kari Moe are directors of Vardal.", ground.Fine},
		{"Denmark approved in principle the sale of the yard.", "Denmark approved the sale of the yard.", ground.Qualifier},
		{"Denmark approved in principle the sale of the yard.", "Denmark approved the sale of the yard in principle.", ground.Fine},
		{"All of its Danish user traffic goes to Oslo, the firm said.", "All of its user traffic goes to Oslo, the firm said.", ground.Qualifier},
	})
}
