package patchwork_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestExchanged: two words between which the same words stand in another order have changed places, but for those that say the same either way.
func TestExchanged(t *testing.T) {
	t.Parallel()
	letter := "The harbour board asked the unions for the plans of the new quay."
	groundtest.WantReasons(t, []groundtest.Told{
		{"The tanker passed the tug off Bergen.", "The tug passed the tanker off Bergen.", ground.Role},
		{"The tanker passed the tug off Bergen.", "Off Bergen the tanker passed the tug.", ground.Fine},
		{letter, "The harbour unions asked the board for the plans of the new quay.", ground.Role},
		{letter, "The harbour board asked the unions for the quay of the new plans.", ground.Role},
		{letter, "For the plans of the new quay the harbour board asked the unions.", ground.Fine},
		{"In Norway salmon is dearer than cod.", "In Norway cod is dearer than salmon.", ground.Role},
		{"The pilots met the dockers in Oslo.", "The dockers met the pilots in Oslo.", ground.Fine},
		{"The pilots and the dockers went on strike.", "The dockers and the pilots went on strike.", ground.Fine},
		{"Norway sent ships and Denmark sent planes.", "Denmark sent planes and Norway sent ships.", ground.Fine},
	})
}

// TestModifierMoved: an adjective or a quantifier stays with its noun.
func TestModifierMoved(t *testing.T) {
	t.Parallel()
	share := "Vardal bought a share of the new yard."
	groundtest.WantReasons(t, []groundtest.Told{
		{share, "Vardal bought a new share of the yard.", ground.Binding},
		{share, "A share of the new yard was bought by Vardal.", ground.Fine},
		{"Some of the dockers closed the gates.", "The dockers closed some of the gates.", ground.Binding},
		{"Some of the dockers closed the gates.", "The gates were closed by some of the dockers.", ground.Fine},
	})
}

// TestExchangedNames: whom two words name change places no more than those whom one does.
func TestExchangedNames(t *testing.T) {
	t.Parallel()
	race, met := "Ada Holm overtook Nils Berg in Oslo.", "Ada Holm met Nils Berg in Oslo."
	groundtest.WantReasons(t, []groundtest.Told{
		{race, "Nils Berg overtook Ada Holm in Oslo.", ground.Role},
		{race, "Ada Holm overtook Nils Berg.", ground.Fine},
		{met, "Nils Berg met Ada Holm in Oslo.", ground.Fine},
	})
}

// TestClausesTurned: what a conjunction leads to stays behind it.
func TestClausesTurned(t *testing.T) {
	t.Parallel()
	tide := "Whenever the tide rises, the locks close."
	groundtest.WantReasons(t, []groundtest.Told{
		{tide, "Whenever the locks close, the tide rises.", ground.Cause},
		{tide, "The locks close whenever the tide rises.", ground.Fine},
		{"As soon as Holm paid, Berg dropped the case.", "As soon as Berg dropped the case, Holm paid.", ground.Cause},
		{"As soon as Holm paid, Berg dropped the case.", "Berg dropped the case as soon as Holm paid.", ground.Fine},
		{"Berg waited until Holm paid.", "Holm paid until Berg waited.", ground.Cause},
		{"Prices would rise if the fees stayed, Holm warned.", "Fees would stay if the prices rose, Holm warned.", ground.Cause},
		{"The ferry stays in port as long as the storm lasts.", "The storm lasts as long as the ferry stays in port.", ground.Cause},
	})
}

// TestParallelNouns: of two things that do something, each keeps its verb and its number.
func TestParallelNouns(t *testing.T) {
	t.Parallel()
	sales := "Profits fell 29% while sales rose 5.9%."
	left := "Dockers signed the accord while pilots left the talks."
	groundtest.WantReasons(t, []groundtest.Told{
		{sales, "Sales fell 29%.", ground.Role},
		{sales, "Profits rose 5.9%.", ground.Role},
		{sales, "Sales rose 5.9%.", ground.Fine},
		{left, "Pilots signed the accord.", ground.Role},
		{left, "Dockers left the talks.", ground.Role},
		{left, "Pilots left the talks.", ground.Fine},
		{"Norway's exports to Denmark fell 29% while its imports rose 5.9%.", "Norway's imports fell 29%.", ground.Binding},
	})
}
