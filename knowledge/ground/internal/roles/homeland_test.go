package roles_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestHomeland: what country one is of, another thing's country does not tell.
func TestHomeland(t *testing.T) {
	t.Parallel()
	share := "Vardal is a Danish firm with 15 percent of Holm's Norwegian yard since January 2026."
	based := "Vardal is a firm based in Norway with a share of Holm's Danish yard."
	owner := "Vardal, a Norwegian firm, is the owner of a Danish yard."
	minister := "Ada Holm is the Norwegian minister for trade with Denmark."
	groundtest.WantReasons(t, []groundtest.Told{
		{share, "Vardal is a Norwegian firm.", ground.Role},
		{share, "Vardal is a Danish firm.", ground.Fine},
		{based, "Vardal is a Norwegian firm.", ground.Fine},
		{owner, "Vardal is a Danish firm.", ground.Role},
		{owner, "Vardal is a Norwegian firm.", ground.Fine},
		{minister, "Ada Holm is a Norwegian minister.", ground.Fine},
	})
}

// TestNationality: of which country somebody is has to be said of him.
func TestNationality(t *testing.T) {
	t.Parallel()
	leads := "Ada Holm leads Hald's Norwegian yard since March 2026."
	called := "Ada Holm, a Dane, leads Hald's Norwegian yard; Jan Berg, a Norwegian, sits on its board."
	titled := "Norwegian trade minister Jan Berg met Danish envoys in Oslo."
	group := "US negotiators Scott Bessent and Jamieson Greer met He Lifeng in Madrid."
	based := "Vardal is a firm based in Norway with a share of Hald's Danish yard."
	groundtest.WantReasons(t, []groundtest.Told{
		{leads, "Ada Holm is Norwegian.", ground.Binding},
		{leads, "Ada Holm is a Norwegian.", ground.Binding},
		{leads, "The yard is Norwegian.", ground.Fine},
		{called, "Jan Berg is Norwegian.", ground.Fine},
		{called, "Ada Holm is Norwegian.", ground.Binding},
		{titled, "Jan Berg is Norwegian.", ground.Fine},
		{titled, "Jan Berg is a Norwegian minister.", ground.Fine},
		{titled, "Jan Berg is Danish.", ground.Binding},
		{titled, "The envoys are Danish.", ground.Fine},
		{group, "Jamieson Greer is American.", ground.Fine},
		{group, "He Lifeng is American.", ground.Binding},
		{based, "Vardal is Norwegian.", ground.Fine},
		{based, "Vardal is Danish.", ground.Binding},
		{"Holm ran the Norwegian-built ferry Heron.", "The ferry Holm ran was Heron, which is a Norwegian-built ferry.", ground.Fine},
		{"Norway's biggest buyer of salmon is Denmark.", "Denmark is Norway's biggest buyer of salmon.", ground.Fine},
	})
}

// TestInEffect: what was suspended is not in effect, and nothing is so by a word that only adds weight.
func TestInEffect(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway suspended its ferry rules until May 2026.", "Norway's ferry rules are in effect.", ground.Opposite},
		{"Norway suspended its ferry rules with immediate effect.", "Norway's ferry rules are in force.", ground.Opposite},
		{"The ferry rules took effect in May 2026.", "The ferry rules came into force in May 2026.", ground.Fine},
		{"The ferry rules have been in force since May 2026.", "The ferry rules have been in effect since May 2026.", ground.Fine},
		{"Norway suspended its ferry rules, which had been in effect since 2024.", "Norway's ferry rules had been in effect since 2024.", ground.Fine},
	})
}
