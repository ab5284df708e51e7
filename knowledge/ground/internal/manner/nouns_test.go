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
		{owners, "Hald, Berg and Vardal were reported as lenders to the Oslo yard in May 2025.", ground.Attribution},
		{owners, "Hald, Berg and Vardal were reportedly lenders to the Oslo yard in May 2025.", ground.UnknownWord},
		{report, "The yard reportedly included 12 ferries.", ground.Attribution},
		{"Orla Finch reported that Vardal had closed the deal.", "The reported deal was closed by Vardal.", ground.Attribution},
	})
}

// TestUttered: who proposes, links or requires something may be told to say so, and nobody else; nor has he said that it is done.
func TestUttered(t *testing.T) {
	t.Parallel()
	link := "Orla Finch linked the sale of 12 ferries to the strike in Oslo."
	law := "The port law of 3 May requires Vardal to sell 12 ferries."
	rate := "Norway rated its talks with Vardal of 3 May a twelve on a scale of ten."
	asked := "Orla Finch asked when Vardal would sell 12 ferries."
	groundtest.WantReasons(t, []groundtest.Told{
		{link, "Orla Finch said the sale of 12 ferries had to do with the strike in Oslo.", ground.Fine},
		{link, "The strike in Oslo said that the sale of 12 ferries was linked to it.", ground.Attribution},
		{law, "The port law of 3 May says that Vardal must sell 12 ferries.", ground.Fine},
		{law, "The port law of 3 May says that Vardal has sold 12 ferries.", ground.Modality},
		{rate, "Norway said its talks with Vardal of 3 May were a twelve on a scale of ten.", ground.Fine},
		{rate, "Vardal said its talks with Norway of 3 May were a twelve on a scale of ten.", ground.Attribution},
		{asked, "Orla Finch said when Vardal would sell 12 ferries.", ground.Attribution},
		{"Norway confirmed on 3 May that Vardal would sell 12 ferries.", "Vardal said on 3 May that it would sell 12 ferries.", ground.Role},
	})
}

// TestReportsOf: reports of something give it as theirs, and no more than that.
func TestReportsOf(t *testing.T) {
	t.Parallel()
	reports := "Reports on 3 May said Norway had bought 12 ferries from Vardal."
	officer := "An Oslo Board officer said on 3 May that Vardal would buy 12 ferries."
	groundtest.WantReasons(t, []groundtest.Told{
		{reports, "There were reports on 3 May of Norway buying 12 ferries from Vardal.", ground.Fine},
		{reports, "Norway bought 12 ferries from Vardal on 3 May.", ground.Attribution},
		{reports, "On 3 May Norway made reports of 12 ferries from Vardal.", ground.Attribution},
		{officer, "By the Oslo Board officer's word, Vardal would buy 12 ferries.", ground.Fine},
		{officer, "By Vardal's word, it would buy 12 ferries.", ground.Attribution},
	})
}
