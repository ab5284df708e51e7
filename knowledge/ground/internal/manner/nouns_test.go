package manner_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestTellingNouns: a remark or threat that somebody makes, or that comes from him, gives his word, and nobody else's.
func TestTellingNouns(t *testing.T) {
	t.Parallel()
	said := "Orla Finch said on 3 May that Vardal had sold 12 ferries to Norway."
	threat := "Orla Finch threatened Norway with a tariff of 15 percent on cod on 3 May."
	time := "Orla Finch said Norway would get its ferries in August."
	groundtest.WantReasons(t, []groundtest.Told{
		{said, "Orla Finch made a remark on 3 May about 12 ferries that Vardal had sold to Norway.", ground.Fine},
		{said, "The announcement that Vardal had sold 12 ferries to Norway came from Orla Finch.", ground.Fine},
		{said, "The announcement that Vardal had sold 12 ferries came from Norway.", ground.Attribution},
		{said, "Vardal made an announcement on 12 ferries on 3 May.", ground.Attribution},
		{said, "Orla Finch made a remark on 3 May and Vardal sold 12 ferries to Norway.", ground.Attribution},
		{said, "After Orla Finch's remark on Norway of 3 May Vardal had come to sell 12 ferries.", ground.Attribution},
		{threat, "A threat of a tariff of 15 percent on Norway's cod came from Orla Finch on 3 May.", ground.Fine},
		{threat, "Orla Finch made a tariff threat against Norway on 3 May.", ground.Fine},
		{threat, "Norway made a tariff threat on 3 May.", ground.Attribution},
		{threat, "A tariff of 15 percent on cod came from Norway on 3 May.", ground.Attribution},
		{time, "August was the time given by Orla Finch for Norway's ferries.", ground.Fine},
		{time, "August was the time given by Norway for its ferries.", ground.Attribution},
	})
}

// TestReportedOnly: what is only called reported, by nobody, is told as reported.
func TestReportedOnly(t *testing.T) {
	t.Parallel()
	owners := "The owners reported for the Oslo yard in May 2025 included Hald, Berg and Vardal."
	report := "The owners reported in May that the yard included 12 ferries."
	groundtest.WantReasons(t, []groundtest.Told{
		{owners, "Hald was one of the reported owners of the Oslo yard in May 2025.", ground.Fine},
		{owners, "Hald, Berg and Vardal were reportedly owners of the Oslo yard in May 2025.", ground.Fine},
		{owners, "Hald was one of the owners of the Oslo yard in May 2025.", ground.Attribution},
		{owners, "Hald, Berg and Vardal were reported as lenders to the Oslo yard in May 2025.", ground.UnknownWord},
		{report, "The yard reportedly included 12 ferries.", ground.Attribution},
		{"Orla Finch reported that Vardal had closed the deal.", "The reported deal was closed by Vardal.", ground.Attribution},
	})
}
