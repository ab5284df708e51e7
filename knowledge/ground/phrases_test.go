package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestGeneralPhrases: what comes up, lies in somebody's hands or counts as something is only led to; what is done is not.
func TestGeneralPhrases(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Holm and Kjaer spoke about fish, ferries and ports on 3 May.", "Fish, ferries and ports came up between Holm and Kjaer on 3 May.", ground.Fine},
		{"Vardal runs the ports and ferries of Norway.", "The ports and ferries of Norway are in the hands of Vardal.", ground.Fine},
		{"Holm wants the port.", "The port is in the hands of Holm.", ground.UnknownWord},
		{"Vardal published the list of ports on 3 May.", "On 3 May Vardal came out with the list of ports.", ground.Fine},
		{"Vardal asked for the list of ports on 3 May.", "On 3 May Vardal came out with the list of ports.", ground.Modality},
		{"Vardal criticised the accord on 3 May.", "Vardal signed up to the accord on 3 May.", ground.UnknownWord},
		{"Holm became head of Vardal in May.", "Holm took over as head of Vardal in May.", ground.Fine},
		{"Holm sued the head of Vardal in May.", "Holm took over as head of Vardal in May.", ground.UnknownWord},
	})
}

// TestInTheWake: what comes in the wake of something comes after it.
func TestInTheWake(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway closed the port in May after a clash at the border.", "Norway closed the port in May in the wake of a clash at the border.", ground.Fine},
		{"Norway closed the port in May after a clash at the border.", "The clash at the border came in May in the wake of Norway closing the port.", ground.Binding},
		{"Norway closed the port in May after a clash at the border.", "The clash at the border came on the heels of Norway closing the port in May.", ground.Binding},
		{"After the talks Norway closed the port on 3 May.", "Once the talks were over, Norway closed the port on 3 May.", ground.Fine},
	})
}
