package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestAllForNone: what is so for neither side is not so for both.
func TestAllForNone(t *testing.T) {
	t.Parallel()
	neither := "A tariff war is in the interest of neither side, Orla Finch said."
	groundtest.WantReasons(t, []groundtest.Told{
		{neither, "A tariff war is in the interest of both sides, Orla Finch said.", ground.Polarity},
		{neither, "Orla Finch said a tariff war is in the interest of neither side.", ground.Fine},
		{"The accord is a success for neither side, Orla Finch said.", "The accord is a success for both sides, Orla Finch said.", ground.Polarity},
		{"The accord is a success for both sides, Orla Finch said.", "Orla Finch said the accord is a success for both sides.", ground.Fine},
	})
}

// TestTurnedAway: who is paid does not pay.
func TestTurnedAway(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway pays Vardal 12 million crowns a year.", "Norway gets 12 million crowns a year from Vardal.", ground.Role},
		{"Norway pays Vardal 12 million crowns a year.", "Vardal gets 12 million crowns a year from Norway.", ground.Fine},
		{"Norway gave Denmark 12 ships in May.", "Norway took 12 ships from Denmark in May.", ground.Role},
		{"Norway gave Denmark 12 ships in May.", "Denmark received 12 ships from Norway in May.", ground.Fine},
	})
}

// TestFirstPlanned: what was first planned is not what is planned now.
func TestFirstPlanned(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The port was first due to open in May.", "The port is due to open in May.", ground.Stale},
		{"The port was first due to open in May.", "In May the port was first due to open.", ground.Fine},
		{"The port was originally planned for May.", "The port is planned for May.", ground.Stale},
		{"The port was originally planned for May.", "The port was originally planned for May.", ground.Fine},
	})
}

// TestSinceThen: what is only due on a day has not been so since that day.
func TestSinceThen(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The port is due to open on 3 May.", "The port has been open since 3 May.", ground.Modality},
		{"The port opened on 3 May.", "The port has been open since 3 May.", ground.Fine},
		{"The ban is due to take effect on 3 May.", "The ban has been in effect since 3 May.", ground.Modality},
		{"The ban took effect on 3 May.", "The ban has been in effect since 3 May.", ground.Fine},
	})
}

// TestOnlyMeant: a trip that is only spoken of, or set for a day, was not made.
func TestOnlyMeant(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The minister spoke of a trip to Oslo in May.", "The minister made a trip to Oslo in May.", ground.Modality},
		{"The minister made a trip to Oslo in May.", "The minister took a trip to Oslo in May.", ground.Fine},
		{"Orla Finch is set for a visit to Oslo in May.", "Orla Finch made a visit to Oslo in May.", ground.Modality},
		{"Orla Finch paid a visit to Oslo in May.", "Orla Finch made a visit to Oslo in May.", ground.Fine},
	})
}

// TestEverSince: what was so in one month has not been going on since, unless the fact says it has.
func TestEverSince(t *testing.T) {
	t.Parallel()
	since := "From May on Vardal, the shipyard, has been selling ferries to Denmark."
	groundtest.WantReasons(t, []groundtest.Told{
		{"Vardal, the shipyard, sold ferries to Denmark in May.", since, ground.Stale},
		{"Vardal, the shipyard, has sold ferries to Denmark since May.", since, ground.Fine},
	})
}

// TestStillToDo: what still has to be done is not there yet.
func TestStillToDo(t *testing.T) {
	t.Parallel()
	approval := "The court still has to give its approval for the sale of the yard."
	groundtest.WantReasons(t, []groundtest.Told{
		{approval, "The sale of the yard has the approval of the court.", ground.Modality},
		{approval, "The court's approval for the sale of the yard is still to be given.", ground.Fine},
		{"The sides still have to reach an accord on the price of the yard.", "There is an accord of the sides on the price of the yard.", ground.Modality},
		{"The sides reached an accord on the price of the yard.", "There is an accord of the sides on the price of the yard.", ground.Fine},
	})
}

// TestTakenOff: what goes on a list does not come off it.
func TestTakenOff(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway put Vardal on its list of banned firms on 3 May.", "Vardal came off Norway's list of banned firms on 3 May.", ground.Opposite},
		{"Norway put Vardal on its register on 3 May.", "Vardal came off the register on 3 May.", ground.Opposite},
		{"Norway removed Vardal from its list of banned firms on 3 May.", "Norway took Vardal off its list of banned firms on 3 May.", ground.Fine},
		{"Norway dropped Vardal from its blacklist on 3 May.", "Vardal came off Norway's blacklist on 3 May.", ground.Fine},
	})
}

// TestRatherThan: who signed as well did not stay away.
func TestRatherThan(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway and Denmark signed the accord.", "Norway rather than Denmark signed the accord.", ground.Polarity},
		{"Norway signed the accord instead of Denmark.", "Norway rather than Denmark signed the accord.", ground.Fine},
		{"Vardal bought the yard from Hald and moved to Norway.", "Vardal bought the yard from Hald rather than Norway.", ground.Polarity},
	})
}

// TestBalances: the deficit of one with another is none of the other one.
func TestBalances(t *testing.T) {
	t.Parallel()
	both := "Norway has a deficit with Denmark; Denmark has a surplus with Norway."
	groundtest.WantReasons(t, []groundtest.Told{
		{"Vardal ran a deficit with Hald in May.", "In May Hald had a deficit with Vardal.", ground.Role},
		{"Vardal ran a deficit with Hald in May.", "In May Vardal had a deficit with Hald.", ground.Fine},
		{both, "Norway has a surplus with Denmark.", ground.Role},
		{both, "Denmark has a surplus with Norway.", ground.Fine},
	})
}

// TestDatesTurned: the later order amended the earlier one, not the other way round.
func TestDatesTurned(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The order of 3 May amended the order of 9 March.", "The order of 9 March amended the order of 3 May.", ground.Role},
		{"The order of 3 May amended the order of 9 March.", "The order of 9 March was amended by the order of 3 May.", ground.Fine},
		{"The law of May 2025 replaced the law of March 2024.", "The law of March 2024 replaced the law of May 2025.", ground.Role},
		{"The law of May 2025 replaced the law of March 2024.", "The law of March 2024 was replaced by the law of May 2025.", ground.Fine},
	})
}

// TestBroughtTo: who asked somebody to do something did not get him to do it.
func TestBroughtTo(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway asked Denmark to close the port.", "Norway got Denmark to close the port.", ground.Modality},
		{"Norway asked Denmark to close the port.", "Norway called on Denmark to close the port.", ground.Fine},
		{"Norway forced Denmark to close the port.", "Norway got Denmark to close the port.", ground.Fine},
		{"Norway made Denmark close the port.", "Norway got Denmark to close the port.", ground.Fine},
	})
}

// TestMergedInto: what was merged into another did not take it in.
func TestMergedInto(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Hald was merged into Berg Line in 2018.", "Berg Line was merged into Hald in 2018.", ground.Role},
		{"Hald was merged into Berg Line in 2018.", "In 2018 Hald was merged into Berg Line.", ground.Fine},
	})
}

// TestFirstThen: what comes first has no later date than what comes then.
func TestFirstThen(t *testing.T) {
	t.Parallel()
	both := "Norway opened the port on 3 May 2025 and the yard on 9 June 2025."
	groundtest.WantReasons(t, []groundtest.Told{
		{both, "Norway first opened the yard on 9 June 2025 and then the port on 3 May 2025.", ground.Binding},
		{both, "Norway first opened the port on 3 May 2025 and then the yard on 9 June 2025.", ground.Fine},
	})
}

// TestThenAfter: what a fact tells behind "then" is not put first.
func TestThenAfter(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Vardal bought the yard, and then closed the plant.", "Vardal bought the yard after it closed the plant.", ground.Binding},
		{"Vardal bought the yard, and then closed the plant.", "Vardal closed the plant after it bought the yard.", ground.Fine},
		{"Norway raised its duty, and then lowered the fee.", "Norway lowered the fee before it raised its duty.", ground.Binding},
		{"Norway raised its duty, and then lowered the fee.", "Norway raised its duty before it lowered the fee.", ground.Fine},
	})
}
