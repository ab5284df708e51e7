package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestSayings: what a fact has only as somebody's word is not told without him, however the fact names him.
func TestSayings(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Orla Finch said Vardal sold 12 ferries in May.", "Vardal sold 12 ferries in May.", ground.Attribution},
		{"Orla Finch said Vardal sold 12 ferries in May.", "Vardal, said Orla Finch, sold 12 ferries in May.", ground.Fine},
		{"The yard has 12 ferries, Orla Finch said on Monday.", "The yard has 12 ferries.", ground.Attribution},
		{"The yard has 12 ferries, Orla Finch said on Monday.", "Orla Finch said on Monday that the yard has 12 ferries.", ground.Fine},
		{"According to the union, Vardal sold 12 ferries.", "Vardal sold 12 ferries.", ground.Attribution},
		{"According to the union, Vardal sold 12 ferries.", "Vardal sold 12 ferries, the union said.", ground.Fine},
		{"Vardal reportedly sold 12 ferries.", "Vardal sold 12 ferries.", ground.Attribution},
		{"Vardal reportedly sold 12 ferries.", "Vardal is said to have sold 12 ferries.", ground.Fine},
		{"Fishermen fear the port will close.", "The port will close.", ground.Attribution},
		{"Fishermen fear the port will close.", "The port will close, fishermen fear.", ground.Fine},
	})
}

// TestSayingsOfReports: a report or count whose word it is stays with what it says.
func TestSayingsOfReports(t *testing.T) {
	t.Parallel()
	paper := "Vardal left Oslo; that it wants a lower duty is how one paper reads it."
	groundtest.WantReasons(t, []groundtest.Told{
		{"By one account, Vardal sold 12 ferries to Denmark.", "Vardal sold 12 ferries to Denmark.", ground.Attribution},
		{"By one account, Vardal sold 12 ferries to Denmark.", "Vardal sold 12 ferries to Denmark, by one account.", ground.Fine},
		{"By Norway's count, Vardal has 12 ferries.", "Vardal has 12 ferries.", ground.Attribution},
		{"By Norway's count, Vardal has 12 ferries.", "Vardal has 12 ferries, by Norway's count.", ground.Fine},
		{"One report dates the sale of the yard to May.", "The sale of the yard was in May.", ground.Attribution},
		{"One report dates the sale of the yard to May.", "One report dates the sale of the yard to May.", ground.Fine},
		{paper, "Vardal wants a lower duty.", ground.Attribution},
		{paper, "That Vardal wants a lower duty is how one paper reads it.", ground.Fine},
	})
}

// TestSayingsBeside: words that are only added to a deed go for themselves and not for the deed.
func TestSayingsBeside(t *testing.T) {
	t.Parallel()
	sued := "The union sued Vardal on 3 May, arguing that it broke the law."
	claim := "Orla Finch's claim that Vardal broke the law led to a strike in Oslo."
	left := "Orla Finch left Oslo on 3 May speaking of great gains for Vardal."
	opened := "Orla Finch opened the yard in Oslo and said Vardal had 12 ferries."
	groundtest.WantReasons(t, []groundtest.Told{
		{sued, "Vardal broke the law.", ground.Attribution},
		{sued, "The union argued that Vardal broke the law.", ground.Fine},
		{sued, "The union sued Vardal on 3 May.", ground.Fine},
		{claim, "Vardal broke the law.", ground.Attribution},
		{claim, "Orla Finch claimed that Vardal broke the law.", ground.Fine},
		{left, "There were great gains for Vardal in Oslo.", ground.Attribution},
		{left, "Orla Finch spoke of great gains for Vardal.", ground.Fine},
		{left, "Orla Finch left Oslo on 3 May.", ground.Fine},
		{opened, "Vardal had 12 ferries.", ground.Attribution},
		{opened, "Orla Finch opened the yard in Oslo.", ground.Fine},
	})
}

// TestSayingsWithin: whoever reports what somebody told must be named, and no other source needs to be.
func TestSayingsWithin(t *testing.T) {
	t.Parallel()
	within := "Reuters reported that Orla Finch told the board the port would close."
	groundtest.WantReasons(t, []groundtest.Told{
		{within, "Orla Finch told the board the port would close.", ground.Attribution},
		{within, "Reuters reported that the port would close.", ground.Fine},
	})
}

// TestNoSayings: a name, an order and a claim to money are nobody's word.
func TestNoSayings(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The deal is called the Oslo Accord and covers fish.", "The Oslo Accord covers fish.", ground.Fine},
		{"Orla Finch told the board to sell 12 ferries.", "Orla Finch instructed the board to sell 12 ferries.", ground.Fine},
		{"The claim against Hald was settled on 3 May.", "On 3 May the claim against Hald was settled.", ground.Fine},
		{"Prices were lower than expected in May.", "In May prices were lower than expected.", ground.Fine},
	})
}
