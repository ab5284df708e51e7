package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestRules: who rules or names says so, and nobody else does.
func TestRules(t *testing.T) {
	t.Parallel()
	court := "The Oslo court ruled on 3 May that Vardal broke the law."
	groundtest.WantReasons(t, []groundtest.Told{
		{court, "The court said on 3 May that Vardal broke the law.", ground.Fine},
		{court, "Vardal said on 3 May that it broke the law.", ground.Attribution},
		{court, "Norway said on 3 May that Vardal broke the law.", ground.Attribution},
		{"Norway named Vardal as a likely owner.", "Vardal said it was a likely owner.", ground.Attribution},
	})
}

// TestKindsOfSpeakers: figures may speak for the data that the fact has speak, and nobody for the one who speaks there.
func TestKindsOfSpeakers(t *testing.T) {
	t.Parallel()
	sold := "Vardal said it sold 12 ferries to Denmark."
	fell := "Exports fell 33% in May, according to Oslo customs data."
	head := "Ada Holm, head of the Oslo board, said Vardal sold 12 ferries."
	forum := "Leaders of the Oslo Forum met in Bergen, the secretariat said."
	groundtest.WantReasons(t, []groundtest.Told{
		{sold, "The carmaker said 12 ferries were sold to Denmark.", ground.Attribution},
		{fell, "Oslo customs figures show exports fell 33% in May.", ground.Fine},
		{fell, "Exports fell 33% in May.", ground.Attribution},
		{head, "According to Vardal, its head Ada Holm sold 12 ferries.", ground.Role},
		{forum, "Leaders of the Oslo Forum said they met in Bergen.", ground.Attribution},
	})
}
