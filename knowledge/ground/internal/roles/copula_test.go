package roles_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestCopula: what one is in a fact another is not, whether it says who, where or how.
func TestCopula(t *testing.T) {
	t.Parallel()
	met := "Ada Holm, who met Nils Berg in Oslo, is the head of Vardal."
	owner := "Ada Holm is the head of Vardal; Nils Berg is its owner."
	left := "Ada Holm became the head of Vardal after Nils Berg left."
	places := "The yard is in Oslo; the port is in Bergen."
	when := "The minister was in Oslo when Holm was in Bergen."
	chief := "Ada Holm is the Norwegian fisheries minister and chief negotiator in the talks with Denmark."
	part := "The firm which Nils Berg owned is now part of Vardal."
	table := "On 26 May 2026 Holm said the threatened duty on ferries was off the table."
	groundtest.WantReasons(t, []groundtest.Told{
		{met, "Nils Berg is the head of Vardal.", ground.Role},
		{met, "Ada Holm is the head of Vardal.", ground.Fine},
		{met, "The head of Vardal is Ada Holm.", ground.Fine},
		{owner, "Ada Holm is the owner of Vardal.", ground.Role},
		{owner, "Nils Berg is the owner of Vardal.", ground.Fine},
		{left, "Nils Berg became the head of Vardal.", ground.Role},
		{left, "Ada Holm became the head of Vardal.", ground.Fine},
		{places, "The yard is in Bergen.", ground.Role},
		{places, "The port is in Bergen.", ground.Fine},
		{when, "Holm was in Oslo.", ground.Role},
		{when, "Holm was in Bergen.", ground.Fine},
		{chief, "The chief negotiator in the talks with Denmark was the Norwegian fisheries minister, Ada Holm.", ground.Fine},
		{part, "Nils Berg owned the firm which is now part of Vardal.", ground.Fine},
		{table, "On 26 May Holm said it was off the table.", ground.Fine},
	})
}

// TestOtherClauses: who does something in one clause does not do what is done in another that "before", "while" or "who" opens.
func TestOtherClauses(t *testing.T) {
	t.Parallel()
	before := "Ada Holm left before Nils Berg signed the accord."
	after := "Norway suffered losses after Denmark imposed fees."
	whom := "The envoy whom Ada Holm met signed the accord."
	vote := "Before the vote Norway imposed fees."
	davos := "On 20 January 2026 Holm said in Hald that Norway had sold its ferries."
	groundtest.WantReasons(t, []groundtest.Told{
		{before, "Ada Holm signed the accord.", ground.Role},
		{before, "Nils Berg signed the accord.", ground.Fine},
		{after, "Norway imposed fees.", ground.Role},
		{after, "Denmark imposed fees.", ground.Fine},
		{whom, "Ada Holm signed the accord.", ground.Role},
		{vote, "Norway imposed fees.", ground.Fine},
		{davos, "Holm said in Hald that Norway had sold its ferries.", ground.Fine},
	})
}

// TestDeedBlocked: what was blocked was not done.
func TestDeedBlocked(t *testing.T) {
	t.Parallel()
	court := "The court blocked the sale of the yard in May."
	offer := "Ministers rejected an offer that Vardal made in May."
	customs := "Norway stopped collecting the salmon levy on 24 May 2026."
	groundtest.WantReasons(t, []groundtest.Told{
		{court, "The yard was sold in May.", ground.Polarity},
		{court, "The court sold the yard in May.", ground.Polarity},
		{court, "The sale of the yard was blocked by the court in May.", ground.Fine},
		{offer, "Vardal made an offer in May.", ground.Fine},
		{"The judge rejected the appeal of Vardal.", "Vardal appealed.", ground.Fine},
		{"The sale of the yard was blocked.", "The yard was sold.", ground.Polarity},
		{customs, "Norway ceased to collect the salmon levy on 24 May 2026.", ground.Fine},
	})
}
