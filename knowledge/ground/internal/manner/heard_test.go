package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestHeardFrom: by whichever words he says it, the one whose word it is must say it.
func TestHeardFrom(t *testing.T) {
	t.Parallel()
	sold := "Orla Finch said Vardal sold 12 ferries to Denmark in May."
	off := "Orla Finch said the tariff was off the table."
	two := "Orla Finch and Ada Holm spoke; Ada Holm said the accord was signed."
	groundtest.WantReasons(t, []groundtest.Told{
		{sold, "By Orla Finch's account, Vardal sold 12 ferries to Denmark in May.", ground.Fine},
		{sold, "By Vardal's account, it sold 12 ferries to Denmark in May.", ground.Attribution},
		{sold, "By Denmark's account, Vardal sold 12 ferries.", ground.Attribution},
		{sold, "Vardal's figure for May was 12 ferries to Denmark.", ground.Attribution},
		{sold, "Orla Finch's word was that Vardal sold 12 ferries to Denmark.", ground.Fine},
		{sold, "As Orla Finch has it, Vardal sold 12 ferries to Denmark.", ground.Fine},
		{sold, "As Denmark has it, Vardal sold 12 ferries.", ground.Attribution},
		{sold, "Vardal talked of 12 ferries sold to Denmark.", ground.Attribution},
		{sold, "Vardal gave a figure, 12 ferries sold to Denmark.", ground.Attribution},
		{sold, "Orla Finch gave Vardal the number of the 12 ferries it sold to Denmark.", ground.Attribution},
		{"Orla Finch told staff the yard was closed.", "Orla Finch let staff know that the yard was closed.", ground.Fine},
		{"Orla Finch told staff the yard was closed.", "Staff let Orla Finch know that the yard was closed.", ground.Attribution},
		{off, "Orla Finch ruled out the tariff.", ground.Fine},
		{off, "The tariff is off the table.", ground.Attribution},
		{two, "Ada Holm's word was that the accord was signed.", ground.Fine},
		{two, "Orla Finch's word was that the accord was signed.", ground.Attribution},
	})
}

// TestOwnThings: a thing that somebody owns is no word of his, though words may be called so too.
func TestOwnThings(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Orla Finch said her statement was stolen in May.", "Orla Finch's statement was stolen in May.", ground.Attribution},
		{"Orla Finch said her account at the bank was closed in May.", "Orla Finch's account at the bank was closed in May.", ground.Attribution},
		{"Orla Finch put the deficit at 12 million crowns.", "The deficit was put at 12 million crowns by Orla Finch.", ground.Fine},
		{"Orla Finch put the deficit at 12 million crowns.", "The deficit was 12 million crowns.", ground.Attribution},
	})
}
