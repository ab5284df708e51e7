package roles_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestAimed: what is aimed at something is no one who is aimed at, wherever the participle stands.
func TestAimed(t *testing.T) {
	t.Parallel()
	second := "Alongside the ferry order of 3 May 2024, Holm signed a second order aimed at the yard Vardal."
	part := "The part of Norway's May 2024 rules aimed at foreign ferries was due to start on 1 June 2024."
	deal := "The fishing deal signed at Oslo and Bergen in May 2024 is called the Oslo Arrangement."
	groundtest.WantReasons(t, []groundtest.Told{
		{second, "The second order Holm signed was aimed at the yard Vardal.", ground.Fine},
		{second, "A second order, aimed at the yard Vardal, was signed by Holm.", ground.Fine},
		{second, "A second order, aimed at Holm, was signed by the yard Vardal.", ground.Role},
		{second, "The second order was aimed at Holm.", ground.Role},
		{part, "The part of Norway's May 2024 rules that was due to start on 1 June was aimed at foreign ferries.", ground.Fine},
		{part, "The part of the May 2024 rules that targeted foreign ferries was due to start on 1 June 2024.", ground.Fine},
		{part, "Foreign ferries targeted the part of Norway's May 2024 rules.", ground.Role},
		{deal, "The fishing deal that is called the Oslo Arrangement was signed in May 2024.", ground.Fine},
	})
}

// TestShared: a verb behind "and" keeps its subject past what stands between commas, and a clause that "under which" opens has its own.
func TestShared(t *testing.T) {
	t.Parallel()
	hosts := "Vardal is a ferry firm that runs Hald's lines and, since May 2024, owns 15 percent of its Danish yard."
	told := "A Danish law of April 2024 told Vardal to sell its yard or see it closed."
	group := "On 2 June 2024 Norway proposed fees of 10 or 12 percent on 60 ports; Denmark is in the 12 percent group."
	groundtest.WantReasons(t, []groundtest.Told{
		{hosts, "Since May 2024, 15 percent of Hald's Danish yard is owned by Vardal, a ferry firm.", ground.Fine},
		{hosts, "Since May 2024, 15 percent of Vardal's Danish yard is owned by Hald, a ferry firm.", ground.Role},
		{told, "Vardal was told by a Danish law of April 2024 to sell its yard or see it closed.", ground.Fine},
		{group, "Denmark is in the group of ports for which Norway proposed fees of 12 percent.", ground.Fine},
		{group, "Norway is in the group of ports for which Denmark proposed fees of 12 percent.", ground.Role},
	})
}

// TestQuotedAdjective: a participle in quotation marks behind an article only says which thing is meant.
func TestQuotedAdjective(t *testing.T) {
	t.Parallel()
	sale := `Under the ferry law, a "qualified sale" is one the president determines ends Vardal's control.`
	groundtest.WantReasons(t, []groundtest.Told{
		{sale, `Under the ferry law the president determines that a "qualified sale" ends Vardal's control.`, ground.Fine},
		{sale, `Under the ferry law Vardal determines that a "qualified sale" ends the president's control.`, ground.Role},
	})
}
