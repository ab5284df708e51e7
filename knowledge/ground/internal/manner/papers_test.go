package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestPapers: an order or law that the piece names as what does or says it is as good as its word; what only came after it is not.
func TestPapers(t *testing.T) {
	t.Parallel()
	order := "Norway's order of 3 May describes a yard in Oslo in which Vardal holds less than 20 percent."
	signed := "Orla Finch signed an order, which finds the ferry accord to be a sale and bars Vardal from Oslo."
	groundtest.WantReasons(t, []groundtest.Told{
		{order, "By the terms of Norway's order of 3 May, Vardal holds less than 20 percent.", ground.Fine},
		{order, "Under the order of 3 May Vardal holds less than 20 percent.", ground.Fine},
		{order, "Vardal holds less than 20 percent.", ground.Attribution},
		{order, "Since the order of 3 May Vardal holds less than 20 percent.", ground.Attribution},
		{signed, "The order treats the ferry accord as a sale.", ground.Fine},
		{signed, "The ferry accord is a sale.", ground.Attribution},
		{"Orla Finch said the order was lawful.", "The order was lawful.", ground.Attribution},
	})
}

// TestTitles: what a fact calls its source may stand for him, and who holds no such office may not.
func TestTitles(t *testing.T) {
	t.Parallel()
	candidate := "Candidate Ada Holm told voters the port was closed."
	head := "Ada Holm, deputy head of the Oslo board, said Vardal sold 12 ferries."
	groundtest.WantReasons(t, []groundtest.Told{
		{candidate, "The candidate told voters the port was closed.", ground.Fine},
		{candidate, "That the port was closed: that was the candidate's message to voters.", ground.Fine},
		{candidate, "The voters said the port was closed.", ground.Attribution},
		{head, "The deputy head of the Oslo board said Vardal sold 12 ferries.", ground.Fine},
		{head, "The Oslo board said Vardal sold 12 ferries.", ground.Attribution},
		{head, "The head of Vardal said it sold 12 ferries.", ground.Role},
	})
}

// TestPluralOwner: an apostrophe behind a plural says whose something is.
func TestPluralOwner(t *testing.T) {
	t.Parallel()
	said := "The fishermen and the owners said Vardal sold 12 ferries."
	groundtest.WantReasons(t, []groundtest.Told{
		{said, "By the owners' account, Vardal sold 12 ferries.", ground.Fine},
		{said, "Vardal sold 12 ferries.", ground.Attribution},
	})
}
