package ground

import "testing"

// TestAsked: who asked, whom a fact points out, and who only is where a trip goes.
func TestAsked(t *testing.T) {
	t.Parallel()
	call := "Denmark had asked for the call between Ada Holm and Per Brekke, according to Norway's state media."
	trip := "He had asked to put off the Norway trip by a month, Ada Holm said on 3 May."
	fish := "It was the Danish ministry that mentioned fish besides the topics that Norway had named."
	wantReasons(t, []turned{
		{call, "Ada Holm and Per Brekke had their call at Norway's request, according to Norway's state media.", Role},
		{call, "Ada Holm and Per Brekke had their call at Denmark's request, according to Norway's state media.", Fine},
		{trip, "Ada Holm said on 3 May that Norway had asked him to put off the trip by a month.", Role},
		{trip, "Ada Holm said on 3 May that he had asked to put off the trip to Norway by a month.", Fine},
		{fish, "It was Norway that mentioned fish.", Role},
		{fish, "It was the Danish ministry that mentioned fish.", Fine},
		{"On 3 May ferries for Danish shipowners were limited to six months by Norway.", "It was Denmark that limited ferries to six months.", Role},
		{"On 3 May ferries for Danish shipowners were limited to six months by Norway.", "It was Norway that limited ferries to six months.", Fine},
		{"Norway named a new envoy in May 2025, with Ada Holm succeeding Jon Dahl.", "Jon Dahl succeeded Ada Holm in May 2025.", Role},
		{"Norway named a new envoy in May 2025, with Ada Holm succeeding Jon Dahl.", "Ada Holm succeeded Jon Dahl in May 2025.", Fine},
		{"On Holm's side were Ada Berg and Per Brekke; on Hald's side was Jon Dahl.", "Per Brekke was on Hald's side.", Role},
		{"On Holm's side were Ada Berg and Per Brekke; on Hald's side was Jon Dahl.", "Per Brekke was on Holm's side.", Fine},
	})
}

// TestSetAside: what stands behind "not", what nothing may be done without, and what each has.
func TestSetAside(t *testing.T) {
	t.Parallel()
	vote := "The vote that Holm means is that of 2024, not 2020."
	permit := "Without a permit the law would not let the ferry be sold."
	each := "Three yards, Vardal, Hald and Brekke, each hold 15% of the port."
	wantReasons(t, []turned{
		{vote, "Holm means the vote of 2020.", Polarity},
		{vote, "Holm means the vote of 2024.", Fine},
		{permit, "The ferry would need no permit.", Polarity},
		{permit, "Without a permit the law would not let the ferry be sold.", Fine},
		{each, "Vardal, Hald and Brekke hold 15% of the port between the three of them.", Binding},
		{each, "Vardal, Hald and Brekke each hold 15% of the port.", Fine},
		{"A place on the list harms a yard's name; fines don't follow automatically.", "A yard on the list is automatically fined.", Polarity},
		{"Norway and Denmark had settled on discussing cuts to tariffs.", "Tariffs had been cut.", Modality},
		{"The port is known as the Bergen Joint Harbour; it is near Oslo.", "The port is known as the Oslo Joint Harbour.", Binding},
		{"The port is known as the Bergen Joint Harbour; it is near Oslo.", "The port is called the Bergen Joint Harbour.", Fine},
		{"In May Ada Holm had her first talks with Per Brekke.", "Ada Holm and Per Brekke had already talked.", Binding},
		{"The court held on 7 May that the fee was against the law.", "The court found the fee lawful on 7 May.", Opposite},
		{"The rule is there to safeguard the harbour.", "The rule is there to limit the harbour.", UnknownWord},
		{"Holm lifted the ban on 9 June, but the order of 14 May stayed in place.", "Holm lifted the order of 14 May.", Binding},
		{"Holm lifted the ban on 9 June, but the order of 14 May stayed in place.", "Holm lifted the ban on 9 June.", Fine},
	})
}
