package roles_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestTheirs: who is meant by "it", "the two" and "whose", who has to do what he is forced to, and who does not do what stands beside him.
func TestTheirs(t *testing.T) {
	t.Parallel()
	cloud := "The order of 5 May 2025 says sensitive data must sit in a store run by a Norwegian company."
	forced := "Vardal said a shortage of tin forced it to close two mines."
	ordered := "On 4 May 2025 Norway forced Denmark to close two mines."
	filed := "The complaint came from the Salt League, which filed it on 3 July 2025."
	fees := "Norway charged port fees on Danish ships from 14 May 2025."
	granted := "On 4 May 2025 Vardal said it had Norwegian assurances that tin licences would be granted."
	asked := "On 5 May 2025 two investors in rival firms, Ada Holm and Bo Lind, asked the Salt Court to find that the sale broke the law."
	held := "Ada Holm and Bo Lind held a further round of talks in Oslo on 15 May 2025."
	added := "On 8 June 2025 Norway added 65 firms, including Vardal and Hald, to its Section 1260 list of mining firms."
	rules := "On 7 May 2025 Norway suspended its March 2025 salt rules until 10 May 2026 as part of the Bergen deal."
	called := "Analysts called the May 2025 listing of Vardal and Hald largely symbolic."
	groundtest.WantReasons(t, []groundtest.Told{
		{cloud, "Under the order of 5 May 2025, sensitive data has to be kept in a store run by a Norwegian company.", ground.Fine},
		{forced, "Vardal said it had to close two mines for lack of tin.", ground.Fine},
		{ordered, "On 4 May 2025 Norway had to close two mines.", ground.Role},
		{filed, "The Salt League, whose complaint was filed on 3 July 2025.", ground.Fine},
		{fees, "Norway was charged on Danish ships from 14 May 2025.", ground.Role},
		{granted, "On 4 May 2025 Vardal said it had assurances from Norway that licences would be granted.", ground.Fine},
		{asked, "The Salt Court asked two investors in rival firms in May 2025 to find that the sale broke the law.", ground.Role},
		{held, "Oslo hosted a further round of talks between Ada Holm and Bo Lind on 15 May 2025.", ground.Fine},
		{"Ada Holm held talks on the mine in Oslo on 15 May 2025.", "Oslo hosted talks on the mine on 15 May 2025.", ground.Role},
		{held, "Bergen hosted a further round of talks between Ada Holm and Bo Lind on 15 May 2025.", ground.UnknownName},
		{added, "Vardal and Hald were among 65 firms added in June 2025 to the Norwegian list of mining firms.", ground.Fine},
		{added, "Vardal and Hald were among 1260 firms added in June 2025 to the Norwegian list of mining firms.", ground.Binding},
		{rules, "As part of the Bergen deal, Norway suspended its March 2025 salt rules on 7 May 2025.", ground.Fine},
		{rules, "As part of the Bergen deal, Norway suspended its March 2025 salt rules on 10 May 2026.", ground.Binding},
		{rules, "As part of the Bergen deal, Norway suspended its May 2025 salt rules on 7 March 2025.", ground.WrongDate},
		{"The mines stay with a company wholly owned by Vardal, which Hald advises.", "The mines stay with a wholly owned Vardal company.", ground.Fine},
		{"The mines stay with a company wholly owned by Vardal, which Hald advises.", "The mines stay with a wholly owned Hald company.", ground.Role},
		{called, "Analysts called the listing of the two largely symbolic.", ground.Fine},
		{called, "Analysts called the listing of the three largely symbolic.", ground.WrongNumber},
	})
}

// TestListedNumbers: a number counts what the piece names or a fact dates, and no other.
func TestListedNumbers(t *testing.T) {
	t.Parallel()
	accused := "Norway accused Vardal and Hald of hiding ore."
	three := "Norway accused Vardal, Hald and Moen of hiding ore."
	often := "Holm postponed the port vote three times in 2025: on 20 January, 4 April and 19 June."
	rates := "Norway has tariffs of 10% or 12.5% on salt."
	likely := "On 2 May 2025 Holm named Ada Lind, Bo Moe, Kari Dahl and Orla Finch as likely buyers."
	groundtest.WantReasons(t, []groundtest.Told{
		{accused, "Two firms, Vardal and Hald: Norway accused them of hiding ore.", ground.Fine},
		{three, "Two firms, Vardal and Hald: Norway accused them of hiding ore.", ground.WrongNumber},
		{often, "There were three postponements of the port vote in 2025.", ground.Fine},
		{often, "There were four postponements of the port vote in 2025.", ground.WrongNumber},
		{rates, "Norway has two rates, 10% and 15%, on salt.", ground.WrongNumber},
		{likely, "On 2 May 2025 Holm named four likely buyers, Ada Lind, Bo Moe, Kari Dahl and Orla Finch.", ground.Fine},
		{likely, "On 2 May 2025 Holm named five likely buyers, Ada Lind, Bo Moe, Kari Dahl and Orla Finch.", ground.WrongNumber},
	})
}
