package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestWhoHasIt: who belongs to whom, has something together with others, or has it each.
func TestWhoHasIt(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The board has Ada Holm of Vardal and Nils Berg of Hald.", "The board has Nils Berg of Vardal and Ada Holm of Hald.", ground.Role},
		{"The board has Ada Holm of Vardal and Nils Berg of Hald.", "The board has Nils Berg of Hald and Ada Holm of Vardal.", ground.Fine},
		{"Danish and other European investors together hold 80 percent of Vardal.", "Danish investors together hold 80 percent of Vardal.", ground.Binding},
		{"Danish and other European investors together hold 80 percent of Vardal.", "Danish and other European investors hold 80 percent of Vardal.", ground.Fine},
		{"Challenges may be brought only in the court in Oslo.", "Challenges may be brought in any court.", ground.Qualifier},
		{"On 9 June Norway dropped the duties on fish and timber; the duty on steel stayed in force.",
			"On 9 June Norway dropped the duties on fish and also the duty on steel.", ground.Binding},
		{"Ada Holm, then minister, was sued over the deal on 5 March.", "Ada Holm filed a suit over the deal on 5 March.", ground.Role},
		{"The rules cover firms outside Norway that Oslo funds.", "The rules cover firms in Norway that Oslo funds.", ground.Role},
		{"Norway is to raise imports from Denmark by 12 percent.", "Denmark is to raise imports from Norway by 12 percent.", ground.Role},
		{"The Danish ministry added 65 firms to its list of what it calls military companies.",
			"The Danish ministry added 65 military companies to its list.", ground.Attribution},
	})
}

// TestWhichDate: each date stands for one of the fact's, with what that one is for.
func TestWhichDate(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"On 16 May Norway signed the order, moving the deadline from 17 May to 16 June 2025.",
			"On 17 May Norway signed the order, moving the deadline from 17 May to 16 June 2025.", ground.WrongDate},
		{"In the case of May 2025 the firms said prices fell between 2022 and 2024.", "The firms said prices fell between 2022 and 2025.", ground.WrongDate},
		{"An order of 25 May 2025 says the plan meets the law of 2024.", "An order says the plan meets the 2025 law.", ground.Binding},
		{"Ada Holm took office in May 2025.", "Ada Holm has been in office until May 2025.", ground.Binding},
		{"The exemptions were extended to 10 May 2026.", "The exemptions were extended since 10 May 2026.", ground.Binding},
		{"On 25 December 2025 Norway said it hoped for a solution.", "On Christmas Day 2025 Norway voiced the hope for a solution.", ground.Fine},
		{"On 25 December 2025 Norway said it hoped for a solution.", "On Christmas Eve 2025 Norway said it hoped for a solution.", ground.WrongDate},
		{"The talks took place on 25 and 26 October 2025.", "The talks took place over two days, on 25 and 26 October 2025.", ground.Fine},
		{"The talks took place on 25 and 26 October 2025.", "The talks took place over three days, on 25 and 26 October 2025.", ground.WrongNumber},
		{"On 9 June 2021 Norway revoked the bans of August 2020.", "Norway revoked the bans in June 2021.", ground.Fine},
	})
}

// TestNotKnownYet: what is left open, or over, is not told as known, or to come.
func TestNotKnownYet(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway announced a review of whether Vardal was suppressing news.", "Norway's review showed that Vardal was suppressing news.", ground.Modality},
		{"Norway announced a review of whether Vardal was suppressing news.", "Norway announced that it would review whether Vardal was suppressing news.", ground.Fine},
		{"Norway opened an account in August.", "Norway is about to open an account.", ground.Stale},
	})
}

// TestCountsThatFollow: numbers that a fact gives in another way.
func TestCountsThatFollow(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The May order was the fourth extension Norway has granted.", "With the May order, Norway has granted five extensions.", ground.WrongNumber},
		{"Norway signed the third extension on 19 June.", "Norway signed three extensions on 19 June.", ground.WrongNumber},
		{"The rate was made up of a 20 percent base and a 10 percent extra duty.",
			"Two things: a 20 percent base and a 10 percent extra duty made up the rate.", ground.Fine},
		{"Vardal put the cost at 1.5 billion dollars.", "Vardal put the cost at a billion and a half dollars.", ground.Fine},
		{"Cases must be brought within 165 days.", "Cases must be brought no later than 165 days.", ground.Fine},
		{"The rule covers firms owned at least half by listed ones.", "The rule covers firms owned half or more by listed ones.", ground.Fine},
		{"Vardal, Hald and Berg Line say they cut supplies.", "The two firms say they cut supplies.", ground.WrongNumber},
	})
}

// TestSparedWords: words without which the same is said, and those that only look so.
func TestSparedWords(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Vardal's post did not mention Denmark.", "Vardal's post left Denmark out.", ground.Fine},
		{"Vardal's post did not mention Denmark.", "Denmark goes unmentioned in Vardal's post.", ground.Fine},
		{"Vardal's post mentioned Denmark.", "Denmark goes unmentioned in Vardal's post.", ground.UnknownWord},
		{"Commentators noted that the plan resembles the old one.", "Some commentators noted that the plan resembles the old one.", ground.Fine},
		{"Vardal complies with the law in all respects.", "Vardal complies with the law in some respects.", ground.UnknownWord},
		{"The minister testified for four hours.", "The minister spent four hours testifying.", ground.Fine},
		{"Hald is a private firm with 15 percent of the venture.", "Hald owns 15 percent of the venture.", ground.Fine},
		{"Ministers called for scrutiny of the deal.", "Ministers spoke out against scrutiny of the deal.", ground.UnknownWord},
	})
}

// TestHeldBack: sentences that rules for other wordings must not let pass, and true ones that they must not refuse.
func TestHeldBack(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Ada Holm's visit to Oslo was the first since 2017.", "Ada Holm has made no visit to Oslo since 2017.", ground.Polarity},
		{"Sales fell 30 percent.", "Sales to others fell 70 percent.", ground.WrongNumber},
		{"Vardal, Hald and Berg Line together own 45 percent.", "Vardal, Hald and Berg Line all own 45 percent.", ground.UnknownWord},
		{"The board has seven members, among them Holm, Berg and Dahl.", "Three members: Holm, Berg and Dahl.", ground.WrongNumber},
		{"Vardal is the third firm on the list fined by Oslo.", "With Vardal, Oslo has fined three firms.", ground.WrongNumber},
		{"A third deal was signed and exports fell.", "Exports fell by a third.", ground.WrongNumber},
		{"Vardal has not paid Hald.", "Vardal may not pay Hald.", ground.UnknownWord},
		{"Oslo's ban took effect on 4 February 2025. Bergen's duty took effect on 4 March 2025.", "Bergen's duty took effect on 4 February 2025.", ground.Binding},
		{"Vardal invested in firms by Hald.", "Hald invested in Vardal.", ground.Role},
		{"Ada Holm did not meet Nils Berg in Oslo.", "Ada Holm left Nils Berg out in Oslo.", ground.UnknownWord},
		{"The Trade Act of 1974 lets Norway impose duties.", "In 1974 Norway imposed duties.", ground.WrongDate},
		// and what is true
		{"Vardal, the owner of Hald, rejected the sale.", "Hald's owner rejected the sale.", ground.Fine},
		{"Ada Holm, the minister, warned Vardal of a fine.", "The minister warned Vardal of a fine.", ground.Fine},
		{"Vardal and Hald together own 45 percent; Berg Line keeps 20 percent.", "Berg Line keeps 20 percent.", ground.Fine},
		{"Norway signed the order on 25 September 2025, and the deal closed on 22 January 2026.", "In September 2025, on the 25th, Norway signed the order.", ground.Fine},
		{"Norway stopped buying soybeans in May.", "Norway stopped buying soybeans in May.", ground.Fine},
		{"The fine is at most 5 million euros.", "The fine is 5 million euros at most.", ground.Fine},
		{"Norway added firms to what it calls the Entity List.", "Norway added firms to the Entity List.", ground.Fine},
	})
}

// TestOneWay: a rewording stands for a fact's word and not the other way round.
func TestOneWay(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway hosted a banquet in May.", "Norway hosted a dinner in May.", ground.Fine},
		{"Norway hosted a dinner in May.", "Norway hosted a banquet in May.", ground.UnknownWord},
	})
}
