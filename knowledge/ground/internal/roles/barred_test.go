package roles_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestBarred: what is barred for some, of some or somewhere is not barred for all, of all and everywhere.
func TestBarred(t *testing.T) {
	t.Parallel()
	where := "Norway banned the ferry on inland waters by a law signed on 29 May 2024."
	from := "On 27 May 2024 the Oslo court blocked the removal of Vardal from the Danish ports, hours before it was to take effect."
	sorts := "In May 2024 Norway restricted sales of ship design software to Denmark."
	buyers := "On 22 May 2024 Norway barred harbour buyers from purchasing from 46 Danish yards."
	owner := "On 6 May 2024 Norway barred deals with the ferry's owner Vardal after 45 days."
	groundtest.WantReasons(t, []groundtest.Told{
		{where, "Norway banned the ferry.", ground.Qualifier},
		{where, "The ferry was banned by a law signed on 29 May 2024.", ground.Qualifier},
		{where, "Norway banned the ferry on inland waters.", ground.Fine},
		{from, "The Oslo court blocked the removal of Vardal.", ground.Qualifier},
		{from, "The Oslo court blocked the removal of Vardal from the Danish ports.", ground.Fine},
		{sorts, "Norway restricted sales of software to Denmark.", ground.Qualifier},
		{sorts, "Norway restricted sales of ship design software to Denmark.", ground.Fine},
		{buyers, "Norway barred harbour buyers from purchasing from Danish yards.", ground.Qualifier},
		{buyers, "Norway barred harbour buyers from purchasing from 46 Danish yards.", ground.Fine},
		{owner, "Norway barred deals with Vardal after 45 days.", ground.Fine},
		{owner, "Norway barred deals with the ferry's owner after 45 days.", ground.Fine},
		{"In May 2024 Vardal opened a large yard in Oslo.", "Vardal opened a yard.", ground.Fine},
	})
}
