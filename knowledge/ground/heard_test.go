package ground

import "testing"

// TestHeardFrom: by whichever words he says it, the one whose word it is must say it.
func TestHeardFrom(t *testing.T) {
	t.Parallel()
	sold := "Orla Finch said Vardal sold 12 ferries to Denmark in May."
	off := "Orla Finch said the tariff was off the table."
	two := "Orla Finch and Ada Holm spoke; Ada Holm said the accord was signed."
	wantReasons(t, []turned{
		{sold, "By Orla Finch's account, Vardal sold 12 ferries to Denmark in May.", Fine},
		{sold, "By Vardal's account, it sold 12 ferries to Denmark in May.", Attribution},
		{sold, "By Denmark's account, Vardal sold 12 ferries.", Attribution},
		{sold, "Vardal's figure for May was 12 ferries to Denmark.", Attribution},
		{sold, "Orla Finch's word was that Vardal sold 12 ferries to Denmark.", Fine},
		{sold, "As Orla Finch has it, Vardal sold 12 ferries to Denmark.", Fine},
		{sold, "As Denmark has it, Vardal sold 12 ferries.", Attribution},
		{sold, "Vardal talked of 12 ferries sold to Denmark.", Attribution},
		{sold, "Vardal gave a figure, 12 ferries sold to Denmark.", Attribution},
		{sold, "Orla Finch gave Vardal the number of the 12 ferries it sold to Denmark.", Attribution},
		{"Orla Finch told staff the yard was closed.", "Orla Finch let staff know that the yard was closed.", Fine},
		{"Orla Finch told staff the yard was closed.", "Staff let Orla Finch know that the yard was closed.", Attribution},
		{off, "Orla Finch ruled out the tariff.", Fine},
		{off, "The tariff is off the table.", Attribution},
		{two, "Ada Holm's word was that the accord was signed.", Fine},
		{two, "Orla Finch's word was that the accord was signed.", Attribution},
	})
}

// TestOwnThings: a thing that somebody owns is no word of his, though words may be called so too.
func TestOwnThings(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"Orla Finch said her statement was stolen in May.", "Orla Finch's statement was stolen in May.", Attribution},
		{"Orla Finch said her account at the bank was closed in May.", "Orla Finch's account at the bank was closed in May.", Attribution},
		{"Orla Finch put the deficit at 12 million crowns.", "The deficit was put at 12 million crowns by Orla Finch.", Fine},
		{"Orla Finch put the deficit at 12 million crowns.", "The deficit was 12 million crowns.", Attribution},
	})
}
