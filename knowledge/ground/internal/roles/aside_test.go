package roles_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestAside: what only says where or about what a thing is does not do what the thing does.
func TestAside(t *testing.T) {
	t.Parallel()
	near := "The yard near the port closed in May."
	groundtest.WantReasons(t, []groundtest.Told{
		{near, "The port closed in May.", ground.Role},
		{near, "The yard closed in May.", ground.Fine},
		{near, "In May the yard near the port closed.", ground.Fine},
		{"The report on the yard was wrong.", "The yard was wrong.", ground.Role},
		{"The fee on ships rose in May.", "Ships rose in May.", ground.Role},
		{"In May the port closed.", "The port closed.", ground.Fine},
	})
}

// TestOtherVerbsDoer: a verb that no table has is held to who does it as well.
func TestOtherVerbsDoer(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Hald was founded by Holm and sold to Berg.", "Hald was founded by Berg.", ground.Role},
		{"Hald was founded by Holm and sold to Berg.", "Hald was founded by Holm.", ground.Fine},
		{"Holm cut the fee on Berg's ferries.", "Berg cut the fee on ferries.", ground.Role},
		{"Holm cut the fee on Berg's ferries.", "The fee on Berg's ferries was cut by Holm.", ground.Fine},
	})
}

// TestOtherSubject: what is said of one name by a verb that takes nothing is not said of another.
func TestOtherSubject(t *testing.T) {
	t.Parallel()
	owner, gap := "Vardal, which owns Hald, is based in Oslo.", "Hald is based in Oslo and Vardal in Bergen."
	groundtest.WantReasons(t, []groundtest.Told{
		{owner, "Hald is based in Oslo.", ground.Role},
		{owner, "Vardal is based in Oslo.", ground.Fine},
		{gap, "Vardal is based in Oslo.", ground.Role},
		{gap, "Hald is based in Oslo.", ground.Fine},
	})
}

// TestPairSplit: two deeds of one kind keep who did them to whom.
func TestPairSplit(t *testing.T) {
	t.Parallel()
	deals := "Holm bought Hald and Berg bought Vardal."
	groundtest.WantReasons(t, []groundtest.Told{
		{deals, "Berg bought Hald.", ground.Role},
		{deals, "Hald was bought by Berg.", ground.Role},
		{deals, "Vardal was bought by Berg.", ground.Fine},
		{deals, "Holm bought Hald.", ground.Fine},
	})
}

// TestWhereOther: where somebody does a thing is not where the other one does it back.
func TestWhereOther(t *testing.T) {
	t.Parallel()
	both := "Holm invited Berg to Bergen and Berg invited Holm to Oslo."
	groundtest.WantReasons(t, []groundtest.Told{
		{both, "Holm invited Berg to Oslo.", ground.Role},
		{both, "Holm invited Berg to Bergen.", ground.Fine},
		{both, "Berg invited Holm to Oslo.", ground.Fine},
	})
}
