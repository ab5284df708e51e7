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

// TestDaysOfClauses: a clause with "when" gives its day to the deed next behind it, and the day in front of a saying is not asked of what is said.
func TestDaysOfClauses(t *testing.T) {
	t.Parallel()
	opened := "When the port was opened in May 2025 Holm thanked Berg for paying for it."
	host := "Holm said in March and April 2026 that he would host Berg in Oslo later in 2026."
	groundtest.WantReasons(t, []groundtest.Told{
		{opened, "Holm thanked Berg in May 2025 for paying for the port.", ground.Fine},
		{"Holm thanked Berg, who had opened the port in May 2025, for paying for it.", "Holm thanked Berg in May 2025 for paying for the port.", ground.WrongDate},
		{"When the port opened in May 2025 Holm said it would be sold.", "The port would be sold in May 2025, Holm said.", ground.WrongDate},
		{host, "In March 2026 Holm said Berg would be hosted by him in Oslo later in the year.", ground.Fine},
		{host, "In March 2026 Holm hosted Berg in Oslo.", ground.Modality},
		{"Holm said in March 2026 that the port which Berg had opened in April 2024 would close.", "In April 2024 Holm said that the port would close.", ground.WrongDate},
		{"Holm said in March 2026 that he would host Berg in Oslo in June 2026.", "In June 2026 Holm said he would host Berg in Oslo.", ground.WrongDate},
	})
}

// TestDatedDoers: of two things with a date each, the one that did it keeps its date in the active and in the passive.
func TestDatedDoers(t *testing.T) {
	t.Parallel()
	orders := "Holm's order of 5 May 2025 amended his order of 9 March 2021 that told Vardal to sell the ferry."
	groundtest.WantReasons(t, []groundtest.Told{
		{orders, "Holm's order of 9 March 2021 that told Vardal to sell the ferry was amended by his order of 5 May 2025.", ground.Fine},
		{orders, "Holm's order of 5 May 2025 that told Vardal to sell the ferry was amended by his order of 9 March 2021.", ground.Role},
		{orders, "Holm's order of 9 March 2021 amended his order of 5 May 2025 that told Vardal to sell the ferry.", ground.Role},
		{orders, "Holm's order of 5 May 2025 told Vardal to sell the ferry.", ground.Role},
	})
}

// TestCalledByEnd: an order is not called by the day to which it moves something, and within some days is not after them.
func TestCalledByEnd(t *testing.T) {
	t.Parallel()
	order := "On 4 April 2024 Holm signed an order, the second delay, moving the ferry deadline to 19 June 2024."
	suits := "Suits against the law may be brought only in Oslo, within 165 days of enactment."
	groundtest.WantReasons(t, []groundtest.Told{
		{order, "The 19 June 2024 order was Holm's second delay.", ground.WrongDate},
		{order, "The second delay was an order of 19 June 2024.", ground.WrongDate},
		{order, "The order of 4 April 2024 was Holm's second delay.", ground.Fine},
		{order, "With the second delay Holm moved the ferry to the 19 June 2024 deadline.", ground.Fine},
		{suits, "Suits against the law may be brought only after 165 days from enactment.", ground.Binding},
		{suits, "Suits against the law may be brought within 165 days of enactment.", ground.Fine},
	})
}
