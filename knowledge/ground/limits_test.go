package ground

import "testing"

// TestLimits: a small word that limits what a fact says is not left out.
func TestLimits(t *testing.T) {
	t.Parallel()
	extra := "Norway announced an extra duty of 10 percent on Danish salt."
	rate := "Norway promised to buy fish for 3 billion dollars a year."
	list := "The directors of Vardal include Ada Holm, Bo Lind and Kari Moe."
	wantReasons(t, []turned{
		{extra, "Norway announced a duty of 10 percent on Danish salt.", Qualifier},
		{extra, "Norway announced a further duty of 10 percent on Danish salt.", Fine},
		{extra, "Norway announced a duty on Danish salt.", Fine},
		{rate, "Norway promised to buy fish for 3 billion dollars.", Qualifier},
		{rate, "Norway promised annual fish purchases of 3 billion dollars.", Fine},
		{"The report called the step largely symbolic.", "The report called the step symbolic.", Qualifier},
		{"The report called the step largely symbolic.", "The report called the step mainly symbolic.", Fine},
		{"The duty applies to most imports.", "The duty applies to imports.", Qualifier},
		{"The duty applies to most imports.", "The majority of imports are subject to the duty.", Fine},
		{list, "The directors of Vardal are Ada Holm, Bo Lind and Kari Moe.", Qualifier},
		{list, "Among the directors of Vardal are Ada Holm, Bo Lind and Kari Moe.", Fine},
		{list, "Ada Holm, Bo Lind and Kari Moe are directors of Vardal.", Fine},
		{"Denmark approved in principle the sale of the yard.", "Denmark approved the sale of the yard.", Qualifier},
		{"Denmark approved in principle the sale of the yard.", "Denmark approved the sale of the yard in principle.", Fine},
		{"All of its Danish user traffic goes to Oslo, the firm said.", "All of its user traffic goes to Oslo, the firm said.", Qualifier},
	})
}
