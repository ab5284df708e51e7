package timing_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestDateMoved: the day of a saying is not the day of what is said, and the day of one deed not that of another.
func TestDateMoved(t *testing.T) {
	t.Parallel()
	yard := "Reuters reported on 3 May 2025 that Vardal had bought the yard in March 2024."
	later := "On 3 May 2025 Norway said that Vardal would issue new licences from June 2025."
	groundtest.WantReasons(t, []groundtest.Told{
		{yard, "Reuters reported in March 2024 that Vardal had bought the yard.", ground.WrongDate},
		{yard, "Reuters reported that Vardal had bought the yard on 3 May 2025.", ground.Binding},
		{yard, "On 3 May 2025 Reuters reported that Vardal had bought the yard in March 2024.", ground.Fine},
		{yard, "In March 2024 Vardal bought the yard, according to Reuters.", ground.Fine},
		{later, "Norway said that Vardal would issue new licences on 3 May 2025.", ground.Binding},
		{later, "Vardal would issue new licences, Norway said on 3 May 2025.", ground.Fine},
		{"In May 2025 the ministry said that Vardal had signed a treaty on salt.",
			"The ministry said that Vardal had signed a treaty in May 2025 on salt.", ground.WrongDate},
		{"The envoy told Reuters that the May 2025 pledge covered salt.", "In May 2025 the envoy told Reuters that the pledge covered salt.", ground.WrongDate},
		{"Holm, who left the ministry in 2019, joined Vardal in 2021.", "Holm joined Vardal in 2019.", ground.WrongDate},
		{"Holm, who left the ministry in 2019, joined Vardal in 2021.", "In 2021 Holm joined Vardal.", ground.Fine},
		{"Norway suspended the May 2021 rule on salt in June 2022.", "In May 2021 Norway suspended the rule on salt.", ground.WrongDate},
		{"Critics linked his 2024 move to Holm.", "Critics linked his move in 2024 to Holm.", ground.Fine},
		{"Norway signed the treaty and published its text in June 2022.", "Norway signed the treaty in June 2022.", ground.Fine},
		{"Vardal sold 12 ships in Oslo in 2026.", "2026's sales of Vardal in Oslo were 12 ships.", ground.Fine},
	})
}
