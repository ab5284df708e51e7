package ground

import "testing"

// TestSayings: what a fact has only as somebody's word is not told without him, however the fact names him.
func TestSayings(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"Orla Finch said Vardal sold 12 ferries in May.", "Vardal sold 12 ferries in May.", Attribution},
		{"Orla Finch said Vardal sold 12 ferries in May.", "Vardal, said Orla Finch, sold 12 ferries in May.", Fine},
		{"The yard has 12 ferries, Orla Finch said on Monday.", "The yard has 12 ferries.", Attribution},
		{"The yard has 12 ferries, Orla Finch said on Monday.", "Orla Finch said on Monday that the yard has 12 ferries.", Fine},
		{"According to the union, Vardal sold 12 ferries.", "Vardal sold 12 ferries.", Attribution},
		{"According to the union, Vardal sold 12 ferries.", "Vardal sold 12 ferries, the union said.", Fine},
		{"Vardal reportedly sold 12 ferries.", "Vardal sold 12 ferries.", Attribution},
		{"Vardal reportedly sold 12 ferries.", "Vardal is said to have sold 12 ferries.", Fine},
		{"Fishermen fear the port will close.", "The port will close.", Attribution},
		{"Fishermen fear the port will close.", "The port will close, fishermen fear.", Fine},
	})
}

// TestSayingsOfReports: a report or count whose word it is stays with what it says.
func TestSayingsOfReports(t *testing.T) {
	t.Parallel()
	paper := "Vardal left Oslo; that it wants a lower duty is how one paper reads it."
	wantReasons(t, []turned{
		{"By one account, Vardal sold 12 ferries to Denmark.", "Vardal sold 12 ferries to Denmark.", Attribution},
		{"By one account, Vardal sold 12 ferries to Denmark.", "Vardal sold 12 ferries to Denmark, by one account.", Fine},
		{"By Norway's count, Vardal has 12 ferries.", "Vardal has 12 ferries.", Attribution},
		{"By Norway's count, Vardal has 12 ferries.", "Vardal has 12 ferries, by Norway's count.", Fine},
		{"One report dates the sale of the yard to May.", "The sale of the yard was in May.", Attribution},
		{"One report dates the sale of the yard to May.", "One report dates the sale of the yard to May.", Fine},
		{paper, "Vardal wants a lower duty.", Attribution},
		{paper, "That Vardal wants a lower duty is how one paper reads it.", Fine},
	})
}

// TestSayingsBeside: words that are only added to a deed go for themselves and not for the deed.
func TestSayingsBeside(t *testing.T) {
	t.Parallel()
	sued := "The union sued Vardal on 3 May, arguing that it broke the law."
	claim := "Orla Finch's claim that Vardal broke the law led to a strike in Oslo."
	left := "Orla Finch left Oslo on 3 May speaking of great gains for Vardal."
	opened := "Orla Finch opened the yard in Oslo and said Vardal had 12 ferries."
	wantReasons(t, []turned{
		{sued, "Vardal broke the law.", Attribution},
		{sued, "The union argued that Vardal broke the law.", Fine},
		{sued, "The union sued Vardal on 3 May.", Fine},
		{claim, "Vardal broke the law.", Attribution},
		{claim, "Orla Finch claimed that Vardal broke the law.", Fine},
		{left, "There were great gains for Vardal in Oslo.", Attribution},
		{left, "Orla Finch spoke of great gains for Vardal.", Fine},
		{left, "Orla Finch left Oslo on 3 May.", Fine},
		{opened, "Vardal had 12 ferries.", Attribution},
		{opened, "Orla Finch opened the yard in Oslo.", Fine},
	})
}

// TestSayingsWithin: whoever reports what somebody told must be named, and no other source needs to be.
func TestSayingsWithin(t *testing.T) {
	t.Parallel()
	within := "Reuters reported that Orla Finch told the board the port would close."
	wantReasons(t, []turned{
		{within, "Orla Finch told the board the port would close.", Attribution},
		{within, "Reuters reported that the port would close.", Fine},
	})
}

// TestNoSayings: a name, an order and a claim to money are nobody's word.
func TestNoSayings(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"The deal is called the Oslo Accord and covers fish.", "The Oslo Accord covers fish.", Fine},
		{"Orla Finch told the board to sell 12 ferries.", "Orla Finch instructed the board to sell 12 ferries.", Fine},
		{"The claim against Hald was settled on 3 May.", "On 3 May the claim against Hald was settled.", Fine},
		{"Prices were lower than expected in May.", "In May prices were lower than expected.", Fine},
	})
}
