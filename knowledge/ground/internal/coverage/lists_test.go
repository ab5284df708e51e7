package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestListed: a number counts what the piece lists, and the fact lists no more of it.
func TestListed(t *testing.T) {
	t.Parallel()
	senators := "On 3 May 2026, after the Oslo talks, Governor Orla Finch and Senator Nils Brekke called for a ban on salmon."
	owners := "Holm, Vardal and Brekke each hold 15% of the port."
	duties := "Norway, the owner of the port, runs the cranes and audits the accounts."
	groundtest.WantReasons(t, []groundtest.Told{
		{senators, "Two politicians, Governor Orla Finch and Senator Nils Brekke, called for a ban on salmon.", ground.UnknownWord},
		{senators, "Two people, Governor Orla Finch and Senator Nils Brekke, called for a ban on salmon.", ground.Fine},
		{senators, "Three people, Governor Orla Finch and Senator Nils Brekke, called for a ban on salmon.", ground.WrongNumber},
		{senators, "Two called for a ban on salmon: Governor Orla Finch and Senator Nils Brekke.", ground.Fine},
		{senators, "Three called for a ban on salmon: Governor Orla Finch and Senator Nils Brekke.", ground.WrongNumber},
		{owners, "Three hold 15% each of the port: Holm, Vardal and Brekke.", ground.Fine},
		{owners, "Two hold 15% each of the port: Holm and Brekke.", ground.WrongNumber},
		{owners, "Four hold 15% each of the port: Holm, Vardal and Brekke.", ground.WrongNumber},
		{duties, "Norway has two things to do for the port: it runs the cranes and it audits the accounts.", ground.Fine},
		{duties, "Norway has three things to do for the port: it runs the cranes and it audits the accounts.", ground.WrongNumber},
		{"Seven ships, among them Holm, Vardal and Brekke, sailed to Oslo.", "Three ships, Holm, Vardal and Brekke, sailed to Oslo.", ground.WrongNumber},
		{"Norway fined seven ships and named Holm and Brekke.", "Norway fined two ships: Holm and Brekke.", ground.WrongNumber},
		{"Salmon, cod and herring from Norway are exempt.", "Salmon, cod and herring from Norway: all four are exempt.", ground.UnknownWord},
	})
}
