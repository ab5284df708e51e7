package extent_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestRanges: both ends of a range belong to what stands around it, and an end of it is no number of its own.
func TestRanges(t *testing.T) {
	t.Parallel()
	scale := "Finch rated the port of Vardal a twelve on a scale from zero to ten."
	shares := "Norway accounts for 60 percent of salmon farming and 85 to 90 percent of salmon exports."
	groundtest.WantReasons(t, []groundtest.Told{
		{scale, "On a scale from zero to ten, Finch rated the port of Vardal a twelve.", ground.Fine},
		{scale, "Finch rated the port of Vardal a ten on a scale from zero to ten.", ground.Binding},
		{scale, "Finch rated the port of Vardal a ten on a scale from zero to twelve.", ground.Binding},
		{shares, "Norway accounts for 60 percent of salmon farming; in salmon exports it accounts for 85 to 90 percent.", ground.Fine},
		{shares, "Norway accounts for 60 percent of salmon exports; in salmon farming it accounts for 85 to 90 percent.", ground.Binding},
	})
}

// TestCountsInRow: of several counts in a row without units the later ones share the verb of the first.
func TestCountsInRow(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway imposed fees on 20 Danish firms and 10 managers over sales to Sweden.", "Norway imposed fees on ten managers over sales to Sweden.", ground.Fine},
		{"Norway imposed fees on 20 Danish firms and 10 managers over sales to Sweden.", "Norway imposed fees on ten firms.", ground.Binding},
		{"Vardal bought 20 ferries and Hald 10 boats.", "Vardal bought 10 boats.", ground.Binding},
		{"Vardal bought 20 ferries and sold 10 boats.", "Vardal bought 10 boats.", ground.Binding},
	})
}

// TestSharedAround: what two numbers or dates share goes for each, and what stands with one of them only does not go for the other.
func TestSharedAround(t *testing.T) {
	t.Parallel()
	wheat := "Norway committed to buy 12 million tonnes of Danish wheat in the rest of the season and at least 25 million tonnes in each of the following three years."
	letters := "Letters on Vardal's ferry proposal were due on 6 July 2026 and hearings were set for 8 July 2026."
	ferries := "In 2024 and 2025 Vardal was usually said to have about 170 ferries in Norway, and in 2026 about 180."
	rules := "As part of the Oslo deal Norway on 7 June 2025 suspended its ferry rules, with immediate effect, until 10 June 2026."
	fees := "The 30 percent Danish fee on Norwegian goods and the 10 percent Norwegian fee on Danish goods in force in May 2025 were the lowered truce rates, not the steep rates."
	groundtest.WantReasons(t, []groundtest.Told{
		{wheat, "Norway's commitment for each of the following three years was at least 25 million tonnes of Danish wheat.", ground.Fine},
		{wheat, "Norway's commitment for the rest of the season was at least 25 million tonnes of Danish wheat.", ground.Binding},
		{"Norway bought 12 million tonnes of Danish wheat in the summer and sold 25 million tonnes in the winter.",
			"Norway bought 25 million tonnes of Danish wheat in the winter.", ground.Binding},
		{letters, "Hearings on Vardal's ferry proposal were set for 8 July 2026.", ground.Fine},
		{letters, "Letters on Vardal's ferry proposal were set for 8 July 2026.", ground.Binding},
		{letters, "Letters on Vardal's ferry proposal were due on 8 July 2026.", ground.Binding},
		{letters, "Hearings on Vardal's ferry proposal were set for 8 July 2026, ahead of the deadline for letters.", ground.Binding},
		{ferries, "In 2024 Vardal was usually said to have about 170 ferries in Norway.", ground.Fine},
		{ferries, "In 2026 Vardal was usually said to have about 170 ferries in Norway.", ground.Binding},
		{rules, "It was as part of the Oslo deal that Norway suspended its ferry rules until 10 June 2026.", ground.Fine},
		{rules, "It was as part of the Oslo deal that Norway suspended its ferry rules until 7 June 2025.", ground.Binding},
		{fees, "The 30 percent Danish fee on Norwegian goods in force in May 2025 was the lowered truce rate.", ground.Fine},
		{fees, "The 30 percent Norwegian fee on Danish goods in force in May 2025 was the lowered truce rate.", ground.Binding},
	})
}

// TestDayOfNoun: a noun keeps the day that it has by "of", wherever it stands.
func TestDayOfNoun(t *testing.T) {
	t.Parallel()
	court := "In its ferry ruling of 5 May 2025 the Oslo court did not address Holm's request, made as mayor, to pause the deadline of 9 May 2025."
	groundtest.WantReasons(t, []groundtest.Told{
		{court, "Holm's request to pause the deadline of 9 May 2025 was not addressed by the Oslo court in its ferry ruling.", ground.Fine},
		{court, "Holm's request to pause the deadline of 5 May 2025 was not addressed by the Oslo court in its ferry ruling.", ground.Binding},
		{court, "Holm's request was not addressed by the Oslo court in its ferry ruling of 9 May 2025.", ground.Binding},
	})
}
