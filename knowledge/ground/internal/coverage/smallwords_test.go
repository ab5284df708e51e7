package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestFramed: small words that say what the form of a fact says may stand, the same words for something else may not.
func TestFramed(t *testing.T) {
	t.Parallel()
	law := "The law treats a firm as foreign if it is based in Oslo, or if holders there own at least 20% of it."
	both := "The law treats a firm as foreign if it is based in Oslo and holders there own at least 20% of it."
	letters := "Vardal put the ferry back in June 2021 after letters from Holm promising a licence."
	groundtest.WantReasons(t, []groundtest.Told{
		{law, "Being based in Oslo is enough.", ground.Fine},
		{law, "Being based in Oslo is enough; so is having holders there who own at least 20%.", ground.Fine},
		{both, "Being based in Oslo is enough.", ground.UnknownWord},
		{law, "Being based in Oslo is not enough.", ground.Polarity},
		{"On 9 June 2021 Holm revoked the ban on Vardal but not the one on Heron.", "On 9 June 2021 Holm revoked the bans on Vardal and Heron alike.", ground.UnknownWord},
		{letters, "Holm had sent letters beforehand promising a licence.", ground.Fine},
		{letters, "Vardal put the ferry back in June 2021 beforehand.", ground.UnknownWord},
		{"American investors hold 84% of Vardal.", "Slightly more than four fifths of Vardal belongs to American investors.", ground.UnknownWord},
		{"On 3 May Holm and Kjaer held a video call.", "Holm and Kjaer talked on 3 May, over video.", ground.Fine},
	})
}

// TestOnlyTo: "only" may stand before the hours that are left, and turns nothing round.
func TestOnlyTo(t *testing.T) {
	t.Parallel()
	fact := "In July 2025 Norway suspended the case against Vardal that it had opened in April 2025."
	groundtest.WantReasons(t, []groundtest.Told{
		{fact, "Norway suspended the case against Vardal in July 2025, only to open it in April 2025.", ground.UnknownWord},
		{"Holm blocked the removal on 27 May hours before it was to take effect.", "With only hours to go, Holm blocked the removal on 27 May.", ground.Fine},
		{"Holm blocked the removal on 27 May.", "With only hours to go, Holm blocked the removal on 27 May.", ground.UnknownWord},
	})
}

// TestSameTie: a verb may say what ties two things in a fact, not that it is the other way round.
func TestSameTie(t *testing.T) {
	t.Parallel()
	letters := "Vardal put the ferry back in June 2021 after letters from Holm."
	law := "The ferry law was enacted in May 2021 as part of an aid package."
	rounds := "Holm and Kjaer met in Oslo on 2 March 2024 and in Molde on 3 May 2024."
	groundtest.WantReasons(t, []groundtest.Told{
		{letters, "It came after letters from Holm.", ground.Fine},
		{letters, "The letters from Holm came after Vardal put the ferry back.", ground.UnknownWord},
		{letters, "It came before letters from Holm.", ground.UnknownWord},
		{letters, "Letters from Holm came before Vardal put the ferry back.", ground.Fine},
		{letters, "Vardal put the ferry back before letters from Holm came.", ground.Binding},
		{rounds, "Molde, 3 May 2024, came after Oslo, 2 March 2024.", ground.Fine},
		{rounds, "Oslo, 2 March 2024, came after Molde, 3 May 2024.", ground.UnknownWord},
		{rounds, "Oslo, 2 March 2024, came before Molde, 3 May 2024.", ground.Fine},
		{law, "The ferry law was part of an aid package.", ground.Fine},
		{law, "The aid package was part of the ferry law.", ground.UnknownWord},
		{"Critics read the ferry law as part of a trade war.", "The ferry law was part of a trade war.", ground.UnknownWord},
	})
}

// TestLearnsFrom: who is told something learns it from who tells him, and not the other way round.
func TestLearnsFrom(t *testing.T) {
	t.Parallel()
	fact := "On 3 May Holm told staff that Vardal had signed the contract."
	groundtest.WantReasons(t, []groundtest.Told{
		{fact, "Staff learned from Holm on 3 May that Vardal had signed the contract.", ground.Fine},
		{fact, "Holm learned from staff on 3 May that Vardal had signed the contract.", ground.UnknownWord},
		{fact, "Staff learned from Vardal on 3 May that it had signed the contract.", ground.UnknownWord},
		{"On 3 May Holm told staff that Vardal might sign the contract.", "Staff learned from Holm on 3 May that Vardal had signed the contract.", ground.UnknownWord},
	})
}

// TestDismissedAs: what is called false is dismissed as false, and by who called it so.
func TestDismissedAs(t *testing.T) {
	t.Parallel()
	fact := "On 3 May Norway's Trade Ministry called the Danish claim a false one."
	groundtest.WantReasons(t, []groundtest.Told{
		{fact, "On 3 May Norway's Trade Ministry dismissed the Danish claim as a false one.", ground.Fine},
		{fact, "The Trade Ministry dismissed the Danish claim as a false one.", ground.Fine},
		{"On 3 May Norway's Trade Ministry called the Danish claim a fair one.",
			"On 3 May Norway's Trade Ministry dismissed the Danish claim as a fair one.", ground.UnknownWord},
		{"Holm ordered Vardal to sell the ferry in May 2021.", "In May 2021 Holm wanted the ferry sold.", ground.Fine},
		{"At the talks in May 2021 Holm led the Norwegian side.", "Holm took part in the talks in May 2021.", ground.Fine},
		{"At the talks in May 2021 Holm did not lead the Norwegian side.", "Holm took part in the talks in May 2021.", ground.UnknownWord},
	})
}

// TestShortTimes: what comes before is not shortly after, nor early what comes late, and who met for so long spent so long together.
func TestShortTimes(t *testing.T) {
	t.Parallel()
	row := "Holm put off the vote three times in 2025: on 20 January, 4 April and 19 June."
	groundtest.WantReasons(t, []groundtest.Told{
		{"Holm spoke in Oslo on 17 May, three days before the vote.", "Holm spoke in Oslo on 17 May, shortly after the vote.", ground.Binding},
		{"Holm spoke in Oslo on 17 May, 200 days before the vote.", "Holm spoke in Oslo on 17 May, shortly before the vote.", ground.UnknownWord},
		{row, "Holm put off the vote three times in 2025, the last of them 4 April.", ground.UnknownWord},
		{"On 19 May 2025 Holm said he would go to Oslo in the late part of 2026.",
			"On 19 May 2025 Holm said he would go to Oslo early the following year.", ground.UnknownWord},
		{"Holm and Kjaer met in Oslo for 40 minutes.", "Holm and Kjaer spent 40 minutes together in Oslo.", ground.Fine},
	})
}

// TestAllowedTime: so long a period is so much time allowed, and another length or none is not.
func TestAllowedTime(t *testing.T) {
	t.Parallel()
	plan := "Under the plan of May 2021 there would have been a 90-day closing period."
	groundtest.WantReasons(t, []groundtest.Told{
		{plan, "The plan of May 2021 would have allowed 90 days for closing.", ground.Fine},
		{plan, "The plan of May 2021 would have allowed 60 days for closing.", ground.UnknownWord},
		{"Under the plan of May 2021 Vardal would have closed after 90 days.", "The plan of May 2021 would have allowed 90 days for closing.", ground.UnknownWord},
		{"Holm told Vardal to sell the ferry within 90 days.", "Holm told Vardal to sell the ferry inside 90 days.", ground.Fine},
		{"Holm told Vardal to sell the ferry after 90 days.", "Holm told Vardal to sell the ferry inside 90 days.", ground.UnknownWord},
	})
}

// TestGeneralNouns: what a list has may be counted by its kind, and who is cleared to buy is no builder.
func TestGeneralNouns(t *testing.T) {
	t.Parallel()
	cleared := "By May 2021 Norway had cleared ten firms to buy ships."
	added := "The rules added holmium, erbium and thulium to the Norwegian list."
	groundtest.WantReasons(t, []groundtest.Told{
		{cleared, "By May 2021 Norway had cleared ten firms as builders of ships.", ground.UnknownWord},
		{added, "The rules added three elements to the Norwegian list: holmium, erbium and thulium.", ground.Fine},
		{"Norway's regulator did not say which rules were broken.", "Norway's regulator left open which rules were broken.", ground.Fine},
		{"The ferry ban became law in May 2021.", "The ferry ban became the object of a review in May 2021.", ground.UnknownWord},
	})
}
