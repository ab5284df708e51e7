package roles_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestHeaded: who runs something is at its head, whatever the words for that.
func TestHeaded(t *testing.T) {
	t.Parallel()
	investor := "Ada Holm is chief executive of Vardal; Vardal is a managing investor in Hald."
	met := "Ada Holm met Nils Berg, the head of the yard Vardal."
	left := "Ada Holm founded the yard and stepped down as its head in 2021."
	succeeded := "Ada Holm succeeded Nils Berg as chief executive of the yard at the end of 2021."
	office := "Ada Holm became chief executive of the Vardal Danish office in May 2026."
	judge := "Lund, a former judge, heads the inquiry."
	groundtest.WantReasons(t, []groundtest.Told{
		{investor, "Ada Holm runs Hald.", ground.Binding},
		{investor, "Vardal runs Hald.", ground.Binding},
		{investor, "Ada Holm runs Vardal.", ground.Fine},
		{investor, "Vardal is in charge of Hald.", ground.Binding},
		{met, "Ada Holm heads the yard Vardal.", ground.Binding},
		{met, "Nils Berg heads the yard Vardal.", ground.Fine},
		{"Ada Holm became chief safety officer of the yard.", "Ada Holm runs the yard.", ground.Binding},
		{"Ada Holm became chief executive of the yard.", "Ada Holm runs the yard.", ground.Fine},
		{"Ada Holm, formerly of Vardal, became chief executive of the Berg yard.", "Ada Holm runs the yard.", ground.Fine},
		{left, "Ada Holm runs the yard.", ground.Binding},
		{left, "Ada Holm ran the yard.", ground.Fine},
		{judge, "Lund, who heads the inquiry, is a former judge.", ground.Fine},
		{"The yard Vardal is run by Ada Holm.", "Ada Holm runs the yard Vardal.", ground.Fine},
		{"Ada Holm became chief safety officer of the yard.", "Ada Holm is the boss of the yard.", ground.Binding},
		{"Ada Holm became chief safety officer of the yard.", "Ada Holm is at the helm of the yard.", ground.Binding},
		{"Ada Holm became chief executive of the yard.", "Ada Holm is at the helm of the yard.", ground.Fine},
		{succeeded, "Ada Holm is the yard's boss.", ground.Fine},
		{succeeded, "Nils Berg is the yard's boss.", ground.Binding},
		{succeeded, "Nils Berg runs the yard.", ground.Binding},
		{office, "Ada Holm runs Vardal.", ground.Binding},
		{office, "Ada Holm runs Vardal's Danish office.", ground.Fine},
		{"Ada Holm became chief executive of the Vardal yard.", "Ada Holm runs Vardal.", ground.Fine},
		{"In 2024 Vardal users met with failures.", "In 2024 Vardal users ran into failures.", ground.Fine},
	})
}
