package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestHosts: where people met is what hosted them; who met there is no host, and what was only planned was not hosted.
func TestHosts(t *testing.T) {
	t.Parallel()
	met := "Norwegian and Danish negotiators met in Madrid, Spain, on 14 May 2021, at the Santa Cruz Palace."
	groundtest.WantReasons(t, []groundtest.Told{
		{met, "Madrid hosted the Norwegian and Danish negotiators on 14 May 2021 for a meeting.", ground.Fine},
		{met, "Spain hosted talks of Norwegian and Danish negotiators on 14 May 2021.", ground.Fine},
		{met, "The Santa Cruz Palace was the venue of the talks of Norwegian and Danish negotiators on 14 May 2021.", ground.Fine},
		{met, "Norway hosted a meeting with Danish negotiators on 14 May 2021.", ground.UnknownWord},
		{met, "Madrid did not host the meeting of Norwegian and Danish negotiators on 14 May 2021.", ground.Polarity},
		{"Norwegian and Danish negotiators planned to meet in Madrid on 14 May 2021.", "Madrid hosted a meeting of Norwegian and Danish negotiators on 14 May 2021.", ground.UnknownWord},
		{"Norwegian ferries were sold in Madrid on 14 May 2021.", "Madrid hosted Norwegian ferries on 14 May 2021.", ground.UnknownWord},
	})
}
