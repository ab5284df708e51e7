package roles_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestOtherTaken: what is done to one thing is not done to another that the fact only names beside it.
func TestOtherTaken(t *testing.T) {
	t.Parallel()
	leak := "The ministry closed the pier after a leak at the mill."
	sold := "The owner of the mill sold the farm."
	groundtest.WantReasons(t, []groundtest.Told{
		{leak, "The ministry closed the mill.", ground.Role},
		{leak, "The mill was closed.", ground.Role},
		{leak, "The pier was closed after a leak at the mill.", ground.Fine},
		{sold, "The owner sold the mill.", ground.Role},
		{sold, "The farm was sold.", ground.Fine},
		{"The ministry bought the pier and the mill.", "The ministry bought the mill.", ground.Fine},
		{"The ministry supplied the port with boats.", "The ministry supplied boats to the port.", ground.Fine},
		{"The ministry closed the pier, a landing place at the mill.", "The ministry closed the landing place.", ground.Fine},
		{"The order that told the port to sell the mill was changed by the ministry.", "The ministry changed the order that told the port to sell the mill.", ground.Fine},
	})
}

// TestWantsOther: who wants somebody else to do a thing does not want to do it.
func TestWantsOther(t *testing.T) {
	t.Parallel()
	wants := "The union wants the ministry to close the mill."
	groundtest.WantReasons(t, []groundtest.Told{
		{wants, "The union wants to close the mill.", ground.Role},
		{"The court ordered the ministry to close the mill.", "The ministry closed the mill.", ground.Modality},
		{wants, "The mill is to be closed by the ministry if it is up to the union.", ground.UnknownWord},
		{"The mayor moved the school to a new site.", "The school moved to a new site.", ground.Fine},
		{"Vardal paid Berg to close the dock.", "It was Berg whom Vardal paid to close the dock.", ground.Fine},
	})
}
