package patchwork_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestLightVerbs: what is kept was not stopped, and what stays with somebody was not sent away.
func TestLightVerbs(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway suspended the licence of Vardal on 3 May.", "Norway kept the licence of Vardal on 3 May.", ground.Opposite},
		{"Norway suspended the licence of Vardal on 3 May.", "Norway put the licence of Vardal on hold on 3 May.", ground.Fine},
		{"Vardal destroyed the letters on 3 May.", "Vardal kept the letters on 3 May.", ground.Opposite},
		{"Vardal retained the letters in Oslo.", "Vardal kept the letters in Oslo.", ground.Fine},
		{"Vardal keeps its ships in Oslo.", "Vardal sends its ships to Oslo.", ground.Opposite},
		{"Vardal keeps its ships in Oslo.", "Vardal holds its ships in Oslo.", ground.Fine},
		{"The court left the duty in place and closed the case.", "The court kept the duty in place.", ground.Fine},
		{"Norway granted the loan to Vardal.", "Norway gave the loan to Vardal.", ground.Fine},
	})
}

// TestRaisedToFinding: who only argues something has not found it.
func TestRaisedToFinding(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The union argued that Vardal had underpaid its crews.", "The union found that Vardal had underpaid its crews.", ground.Modality},
		{"The union argued that Vardal had underpaid its crews.", "The union confirmed that Vardal had underpaid its crews.", ground.Modality},
		{"The union argued that Vardal had underpaid its crews.", "The union claimed that Vardal had underpaid its crews.", ground.Fine},
		{"The union said that Vardal had underpaid its crews.", "The union showed that Vardal had underpaid its crews.", ground.Modality},
		{"The company denied theft.", "The company showed there was no theft.", ground.Modality},
		{"A study said that Vardal had underpaid its crews.", "A study found that Vardal had underpaid its crews.", ground.Fine},
		{"A survey found that Vardal had underpaid its crews.", "A survey showed that Vardal had underpaid its crews.", ground.Fine},
	})
}

// TestMade: what somebody did after something was not brought on by it.
func TestMade(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Vardal closed its plant in Oslo after Orla Finch left.", "Orla Finch made Vardal close its plant in Oslo.", ground.Cause},
		{"Norway lowered its duty after talks with Denmark.", "Talks with Denmark made Norway lower its duty.", ground.Cause},
		{"Norway lowered its duty because of talks with Denmark.", "Talks with Denmark made Norway lower its duty.", ground.Fine},
	})
}

// TestDatesOfDeeds: of two deeds neither gets the other one's date.
func TestDatesOfDeeds(t *testing.T) {
	t.Parallel()
	both := "Hald opened its mill in May 2017 and closed its farm in June 2018."
	groundtest.WantReasons(t, []groundtest.Told{
		{"Vardal, which bought the yard in 2017, sold the ferry in 2018.", "Vardal sold the ferry in 2017.", ground.WrongDate},
		{"Vardal, which bought the yard in 2017, sold the ferry in 2018.", "Vardal sold the ferry in 2018.", ground.Fine},
		{both, "Hald closed its farm in May 2017.", ground.WrongDate},
		{both, "Hald closed its farm in June 2018.", ground.Fine},
	})
}

// TestHeadSkipped: a share of a venture is none of the firm that gives it its name.
func TestHeadSkipped(t *testing.T) {
	t.Parallel()
	share := "Hald owns 19.9 percent of the Vardal ferry venture."
	groundtest.WantReasons(t, []groundtest.Told{
		{share, "Hald owns 19.9 percent of Vardal.", ground.Qualifier},
		{share, "Hald owns 19.9 percent of the ferry venture of Vardal.", ground.Fine},
		{"Hald owns 19.9 percent of Vardal.", "Of Vardal, Hald owns 19.9 percent.", ground.Fine},
	})
}

// TestComplementOnly: what is done to a thing is not done to what it is for or of.
func TestComplementOnly(t *testing.T) {
	t.Parallel()
	budget := "Parliament approved the budget for the harbour on 3 May."
	groundtest.WantReasons(t, []groundtest.Told{
		{budget, "Parliament approved the harbour on 3 May.", ground.Qualifier},
		{budget, "The harbour was approved by parliament on 3 May.", ground.Qualifier},
		{budget, "Parliament approved the harbour's budget on 3 May.", ground.Fine},
		{"Norway approved the catalogue of fees on 3 May.", "Norway approved the fees on 3 May.", ground.Qualifier},
		{"Norway approved the catalogue of fees on 3 May.", "The catalogue of fees was approved by Norway on 3 May.", ground.Fine},
		{"Orla Finch led the office of the minister in 2017.", "Orla Finch led the minister in 2017.", ground.Qualifier},
		{"Orla Finch led the office of the minister in 2017.", "Orla Finch led the minister's office in 2017.", ground.Fine},
	})
}
