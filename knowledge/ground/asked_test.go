package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestAsked: who asked, whom a fact points out, and who only is where a trip goes.
func TestAsked(t *testing.T) {
	t.Parallel()
	call := "Denmark had asked for the call between Ada Holm and Per Brekke, according to Norway's state media."
	trip := "He had asked to put off the Norway trip by a month, Ada Holm said on 3 May."
	fish := "It was the Danish ministry that mentioned fish besides the topics that Norway had named."
	groundtest.WantReasons(t, []groundtest.Told{
		{call, "Ada Holm and Per Brekke had their call at Norway's request, according to Norway's state media.", ground.Role},
		{call, "Ada Holm and Per Brekke had their call at Denmark's request, according to Norway's state media.", ground.Fine},
		{trip, "Ada Holm said on 3 May that Norway had asked him to put off the trip by a month.", ground.Role},
		{trip, "Ada Holm said on 3 May that he had asked to put off the trip to Norway by a month.", ground.Fine},
		{fish, "It was Norway that mentioned fish.", ground.Role},
		{fish, "It was the Danish ministry that mentioned fish.", ground.Fine},
		{"On 3 May ferries for Danish shipowners were limited to six months by Norway.", "It was Denmark that limited ferries to six months.", ground.Role},
		{"On 3 May ferries for Danish shipowners were limited to six months by Norway.", "It was Norway that limited ferries to six months.", ground.Fine},
		{"Norway named a new envoy in May 2025, with Ada Holm succeeding Jon Dahl.", "Jon Dahl succeeded Ada Holm in May 2025.", ground.Role},
		{"Norway named a new envoy in May 2025, with Ada Holm succeeding Jon Dahl.", "Ada Holm succeeded Jon Dahl in May 2025.", ground.Fine},
		{"On Holm's side were Ada Berg and Per Brekke; on Hald's side was Jon Dahl.", "Per Brekke was on Hald's side.", ground.Role},
		{"On Holm's side were Ada Berg and Per Brekke; on Hald's side was Jon Dahl.", "Per Brekke was on Holm's side.", ground.Fine},
	})
}

// TestSetAside: what stands behind "not", what nothing may be done without, and what each has.
func TestSetAside(t *testing.T) {
	t.Parallel()
	vote := "The vote that Holm means is that of 2024, not 2020."
	permit := "Without a permit the law would not let the ferry be sold."
	each := "Three yards, Vardal, Hald and Brekke, each hold 15% of the port."
	groundtest.WantReasons(t, []groundtest.Told{
		{vote, "Holm means the vote of 2020.", ground.Polarity},
		{vote, "Holm means the vote of 2024.", ground.Fine},
		{permit, "The ferry would need no permit.", ground.Polarity},
		{permit, "Without a permit the law would not let the ferry be sold.", ground.Fine},
		{each, "Vardal, Hald and Brekke hold 15% of the port between the three of them.", ground.Binding},
		{each, "Vardal, Hald and Brekke each hold 15% of the port.", ground.Fine},
		{"A place on the list harms a yard's name; fines don't follow automatically.", "A yard on the list is automatically fined.", ground.Polarity},
		{"Norway and Denmark had settled on discussing cuts to tariffs.", "Tariffs had been cut.", ground.Modality},
		{"The port is known as the Bergen Joint Harbour; it is near Oslo.", "The port is known as the Oslo Joint Harbour.", ground.Binding},
		{"The port is known as the Bergen Joint Harbour; it is near Oslo.", "The port is called the Bergen Joint Harbour.", ground.Fine},
		{"In May Ada Holm had her first talks with Per Brekke.", "Ada Holm and Per Brekke had already talked.", ground.Binding},
		{"The court held on 7 May that the fee was against the law.", "The court found the fee lawful on 7 May.", ground.Opposite},
		{"The rule is there to safeguard the harbour.", "The rule is there to limit the harbour.", ground.UnknownWord},
		{"Holm lifted the ban on 9 June, but the order of 14 May stayed in place.", "Holm lifted the order of 14 May.", ground.Binding},
		{"Holm lifted the ban on 9 June, but the order of 14 May stayed in place.", "Holm lifted the ban on 9 June.", ground.Fine},
	})
}
