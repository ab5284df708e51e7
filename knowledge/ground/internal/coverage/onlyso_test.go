package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestOnlySo: "only" stands where the facts say without it that there is no more, or that a thing is needed.
func TestOnlySo(t *testing.T) {
	t.Parallel()
	limited := "Norway is limiting fishing licences for Danish ships to six months."
	permit := "A licence is a permit needed before a ship may leave port."
	sold := "Days after the sale, on 3 May 2026, the ferry sank."
	groundtest.WantReasons(t, []groundtest.Told{
		{limited, "Danish ships get fishing licences from Norway for six months only.", ground.Fine},
		{permit, "A ship may leave port only with a permit.", ground.Fine},
		{sold, "The ferry sank only days after the sale.", ground.Fine},
		{"Norway gave Danish ships fishing licences for six months.", "Norway gave Danish ships fishing licences for six months only.", ground.UnknownWord},
		{"Ships with a permit may leave port.", "A ship may leave port only with a permit.", ground.UnknownWord},
		{limited, "Only Danish ships get fishing licences from Norway.", ground.UnknownWord},
	})
}
