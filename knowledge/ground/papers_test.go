package ground

import "testing"

// TestPapers: an order or law that the piece names as what does or says it is as good as its word; what only came after it is not.
func TestPapers(t *testing.T) {
	t.Parallel()
	order := "Norway's order of 3 May describes a yard in Oslo in which Vardal holds less than 20 percent."
	signed := "Orla Finch signed an order, which finds the ferry accord to be a sale and bars Vardal from Oslo."
	wantReasons(t, []turned{
		{order, "By the terms of Norway's order of 3 May, Vardal holds less than 20 percent.", Fine},
		{order, "Under the order of 3 May Vardal holds less than 20 percent.", Fine},
		{order, "Vardal holds less than 20 percent.", Attribution},
		{order, "Since the order of 3 May Vardal holds less than 20 percent.", Attribution},
		{signed, "The order treats the ferry accord as a sale.", Fine},
		{signed, "The ferry accord is a sale.", Attribution},
		{"Orla Finch said the order was lawful.", "The order was lawful.", Attribution},
	})
}

// TestTitles: what a fact calls its source may stand for him, and who holds no such office may not.
func TestTitles(t *testing.T) {
	t.Parallel()
	candidate := "Candidate Ada Holm told voters the port was closed."
	head := "Ada Holm, deputy head of the Oslo board, said Vardal sold 12 ferries."
	wantReasons(t, []turned{
		{candidate, "The candidate told voters the port was closed.", Fine},
		{candidate, "That the port was closed: that was the candidate's message to voters.", Fine},
		{candidate, "The voters said the port was closed.", Attribution},
		{head, "The deputy head of the Oslo board said Vardal sold 12 ferries.", Fine},
		{head, "The Oslo board said Vardal sold 12 ferries.", Attribution},
		{head, "The head of Vardal said it sold 12 ferries.", Role},
	})
}

// TestPluralOwner: an apostrophe behind a plural says whose something is.
func TestPluralOwner(t *testing.T) {
	t.Parallel()
	said := "The fishermen and the owners said Vardal sold 12 ferries."
	wantReasons(t, []turned{
		{said, "By the owners' account, Vardal sold 12 ferries.", Fine},
		{said, "Vardal sold 12 ferries.", Attribution},
	})
}
