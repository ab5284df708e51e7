package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// judged gives the verdict on an answer with citations "[a]", "[b]" and so on, of facts in that order.
func judged(t *testing.T, answer string, facts ...string) ground.Verdict {
	t.Helper()
	var all []ground.Fact
	for i, f := range facts {
		all = append(all, ground.Fact{ID: string(rune('a' + i)), Text: f})
	}
	return groundtest.Judge(t).Answer(answer, all)
}

// joined is an answer of several facts and whether it passes.
type joinedFacts struct {
	passes bool
	answer string
	facts  []string
}

func wantJoined(t *testing.T, cases []joinedFacts) {
	t.Helper()
	for _, c := range cases {
		if v := judged(t, c.answer, c.facts...); v.OK() != c.passes {
			t.Errorf("%q: %v, want passes %v", c.answer, v, c.passes)
		}
	}
}

// TestFactsJoined: facts that stand side by side in one sentence stay two: the doubt, day or order of one is not that of the other.
func TestFactsJoined(t *testing.T) {
	t.Parallel()
	asked := []string{"On 16 March 2026 Holm said he had asked to delay the voyage by a month.", "Vardal might lower the fee on ferries in May 2026."}
	after := []string{"Holm and Berg met in Bergen on 29 June 2019.", "After the Bergen meeting Holm and Berg did not meet again until 30 October 2025."}
	named := []string{"On 21 May 2025 Holm named Ada Berg and Nils Dahl as likely owners of the ferry.", "On 18 June 2025 Vardal told its crews that Hald had signed the contract."}
	orders := []string{"On 9 June 2021 Ada Holm revoked Norway's August 2020 bans on ferries.", "Holm's June 2021 order left the separate order of 14 August 2020 in place."}
	wantJoined(t, []joinedFacts{
		{true, "On 16 March 2026 Holm said he had asked to delay the voyage by a month; Vardal might lower the fee on ferries in May 2026 [a][b].", asked},
		{true, "Vardal might lower the fee on ferries in May 2026, and Holm said on 16 March 2026 he had asked to delay the voyage by a month [a][b].", asked},
		{false, "On 16 March 2026 Holm delayed the voyage by a month, he said; Vardal might lower the fee on ferries in May 2026 [a][b].", asked},
		{false, "On 16 March 2026 Holm said he had asked to delay the voyage by a month; Vardal lowered the fee on ferries in May 2026 [a][b].", asked},
		{true, "Holm and Berg met in Bergen on 29 June 2019, and after that Bergen meeting Holm and Berg did not meet again until 30 October 2025 [a][b].", after},
		{false, "Holm and Berg met in Bergen on 29 June 2019 after the meeting of 30 October 2025 [a][b].", after},
		{false, "On 21 May 2025 Holm named Ada Berg and Nils Dahl as likely owners of the ferry when Hald had signed the contract [a][b].", named},
		{true, "On 9 June 2021 Ada Holm revoked the Norwegian August 2020 bans on ferries, and Holm's June 2021 order left the separate order of 14 August 2020 in place [a][b].", orders},
		{false, "Holm's August 2020 order left the separate order of 9 June 2021 in place [b].", orders},
	})
}

// TestWordForWord: a fact as it stands passes whatever it says, alone or beside another one; with a word changed it is judged.
func TestWordForWord(t *testing.T) {
	t.Parallel()
	heard := []string{"The price Vardal paid for the yard was reportedly between 8 and 10 million euros.", "Hald said in May 2025 that Vardal had admitted failing to report the sale, the Herald reported."}
	wantJoined(t, []joinedFacts{
		{true, "The price Vardal paid for the yard was reportedly between 8 and 10 million euros [a].", heard},
		{true, "The price Vardal paid for the yard was reportedly between 8 and 10 million euros, and Hald said in May 2025 that Vardal had admitted failing to report the sale, the Herald reported [a][b].", heard},
		{false, "The price Vardal paid for the yard was between 8 and 10 million euros [a].", heard},
		{false, "Hald said in May 2025 that Vardal had admitted failing to report the sale, the Tribune reported [b].", heard},
		{false, "Hald said in May 2025 that Vardal had denied failing to report the sale, the Herald reported [b].", heard},
	})
}

// TestTitleOfAnother: who somebody is in one fact another one is not, nor is he it without "acting".
func TestTitleOfAnother(t *testing.T) {
	t.Parallel()
	who := []string{"Ada Holm is the Danish mayor.", "Ada Holm and Nils Berg met in Hald on 5 May 2025.", "Nils Berg is the acting Norwegian fisheries minister."}
	wantJoined(t, []joinedFacts{
		{false, "Norwegian fisheries minister Nils Berg met Ada Holm in Hald on 5 May 2025 [b][c].", who},
		{false, "Danish mayor Nils Berg met Ada Holm in Hald on 5 May 2025 [a][b].", who},
		{false, "Acting Norwegian fisheries minister Ada Holm met Nils Berg in Hald on 5 May 2025 [b][c].", who},
	})
}

// TestSpeakerOfPartBefore: who speaks in the first part of a sentence speaks in what only goes on with it.
func TestSpeakerOfPartBefore(t *testing.T) {
	t.Parallel()
	fee := []string{"The Herald reported on 13 March 2026 that the owners of Vardal were to pay Norway about 10 million euros.",
		"About 2 million euros of the fee was paid in May, the Herald reported.", "About 2 million euros of the fee was paid in May, the Tribune reported."}
	terms := []string{"Holm declined on 15 May 2025 to give the terms of the ferry deal.", "Holm said the terms of the ferry deal had been agreed.",
		"Berg said the terms of the ferry deal had been agreed."}
	wantJoined(t, []joinedFacts{
		{true, "The Herald reported on 13 March 2026 that they were to pay about 10 million euros [a], with some 2 million euros of it paid in May [b].", fee},
		{false, "The Herald reported on 13 March 2026 that they were to pay about 10 million euros [a], with some 2 million euros of it paid in May [c].", fee},
		{false, "They paid some 2 million euros of it in May [b].", fee},
		{false, "Holm declined on 15 May 2025 to give the terms of the ferry deal [a] and said the terms of the ferry deal had been agreed [c].", terms},
		{false, "Holm declined on 15 May 2025 to give the terms of the ferry deal [a], and the terms of the ferry deal had been agreed [b].", terms},
	})
}

// TestNearCopies: small moves of a fact's own words that change nothing, and those that do.
func TestNearCopies(t *testing.T) {
	t.Parallel()
	grant := "After the Oslo talks Norway agreed to grant fishing permits to Danish boats for only six months at a time."
	limits := "On 30 May a judge blocked the ministry's planned limits on ferries; the ministry then held off the limits due in November 2020."
	order := "The law of 25 May 2025 also changed the sale order Holm had issued on 14 August 2020."
	sales := "In August 2025 Norway began licensing sales of Vardal's Heron boat to Denmark."
	shares := "Vardal said Danish banks held 58% of the yard, founder Ada Holm 21% and workers 21%."
	summit := "Accounts of the May 2026 summit of Holm and Berg in Bergen differ."
	golden := "The Norwegian government would take no golden share in Vardal, officials said."
	site := "Whether the board ended its cases is not settled: one tracking site claimed in May 2026 that it had agreed to suspend them."
	groundtest.WantReasons(t, []groundtest.Told{
		{grant, "Norway agreed to grant fishing permits to Danish boats for only six months at a time after the Oslo talks.", ground.Fine},
		{limits, "A judge blocked the limits on ferries on 30 May.", ground.Qualifier},
		{limits, "The limits were blocked on 30 May.", ground.Qualifier},
		{order, "Holm's sale order of 14 August 2020 was changed by the law of 25 May 2025.", ground.Fine},
		{order, "Holm's sale order of 25 May 2025 was changed by the law.", ground.Binding},
		{sales, "Heron sales to Denmark were licensed by Norway from August 2025.", ground.Fine},
		{sales, "Licensing of Heron sales to Denmark began in August 2025.", ground.Fine},
		{shares, "Vardal said founder Ada Holm held 21% of the yard and workers another 21%.", ground.Fine},
		{shares, "Vardal said founder Ada Holm held 58% of the yard and workers another 21%.", ground.Binding},
		{summit, "Accounts of the May 2026 Norwegian summit differ.", ground.UnknownName},
		{golden, "Officials said the Norwegian government would take none.", ground.Fine},
		{golden, "Officials said the Norwegian government would take one.", ground.Polarity},
		{site, "One tracking site claimed in May 2026 that the board had agreed to suspend the cases.", ground.Fine},
	})
}
