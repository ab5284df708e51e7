package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestToldInOtherPlaces: whose word it is may be told by other words and in other places, but by him only.
func TestToldInOtherPlaces(t *testing.T) {
	t.Parallel()
	sold := "In May 2026 Vardal sold 12 ferries to Denmark after a strike, the Oslo Herald reported, citing a letter."
	post := "Dahl was head of the port in May 2026, according to the Oslo Herald."
	own := "The Oslo Herald said it had 12 ferries in May 2026."
	filed := "Vardal said in a court filing that Holm held 21% of the yard."
	worth := "Orla Finch said the yard would be valued at 14 million crowns."
	none := "Customs agents found no leak in the yard."
	pages := "Some pages claim that the yard closed in May 2026."
	names := "Buyers reported for the yard included Holm and Vardal."
	groundtest.WantReasons(t, []groundtest.Told{
		{sold, "Sold, going by the Oslo Herald, which cited a letter: Vardal sold 12 ferries to Denmark in May 2026 after a strike.", ground.Fine},
		{sold, "Vardal sold 12 ferries to Denmark in May 2026 after a strike.", ground.Attribution},
		{sold, "Sold, going by Denmark: Vardal sold 12 ferries to Denmark in May 2026 after a strike.", ground.Attribution},
		{post, "The Oslo Herald has Dahl in the post of head of the port in May 2026.", ground.Fine},
		{post, "The port has Dahl in the post of head in May 2026.", ground.Attribution},
		{own, "The Oslo Herald has 12 ferries in May 2026.", ground.Attribution},
		{filed, "According to its court filing, Holm held 21% of the yard.", ground.Fine},
		{filed, "According to Holm, he held 21% of the yard.", ground.Attribution},
		{worth, "Its value was put at 14 million crowns by Vardal.", ground.UnknownName},
		{worth, "Its value was 14 million crowns.", ground.Modality},
		{none, "Customs agents came across no leak in the yard.", ground.Fine},
		{none, "There is no leak in the yard.", ground.Attribution},
		{pages, "Some pages do place the closing of the yard in May 2026.", ground.Fine},
		{pages, "The closing of the yard took place in May 2026.", ground.Attribution},
		{names, "Vardal and Holm were reported as lenders to the yard.", ground.Attribution},
		{names, "Vardal and Holm are the buyers of the yard.", ground.Attribution},
	})
}

// TestGoesOnSaying: behind a comma "of which" and "with" add to what the same one says, and to what nobody else does.
func TestGoesOnSaying(t *testing.T) {
	t.Parallel()
	facts := []ground.Fact{{ID: "f1", Text: "The Oslo Herald reported in May 2026 that Vardal was to pay Norway 12 million crowns."},
		{ID: "f2", Text: "3 million crowns of the fee were paid in June 2026, the Oslo Herald reported."},
		{ID: "f3", Text: "3 million crowns of the fee were paid in June 2026, the Bergen Post reported."}}
	for _, c := range []struct {
		said string
		want bool
	}{
		{"The Oslo Herald reported in May 2026 that Vardal was to pay Norway 12 million crowns [f1], of which 3 million were paid in June 2026 [f2].", true},
		{"The Oslo Herald reported in May 2026 that Vardal was to pay Norway 12 million crowns [f1], of which 3 million were paid in June 2026 [f3].", false},
		{"The Oslo Herald reported in May 2026 that Vardal was to pay Norway 12 million crowns [f1], but 3 million were paid in June 2026 [f2].", false},
		{"The Oslo Herald reported in May 2026 that Vardal was to pay Norway 12 million crowns [f1]. 3 million were paid in June 2026 [f2].", false},
	} {
		if v := groundtest.Judge(t).Answer(c.said, facts); v.OK() != c.want {
			t.Errorf("%q: %v", c.said, v)
		}
	}
}

// TestHowSureElsewhere: how sure it is may be told in other words, but not as surer.
func TestHowSureElsewhere(t *testing.T) {
	t.Parallel()
	board := "The new yard would have a seven-member board with six seats held by Norwegians, Orla Finch said."
	ends := "The case against Vardal was due to end by 3 May 2026, with a possible six-month extension."
	sue := "Challenges to the law may be brought only in Oslo."
	days := "The law gave Vardal 90 days to sell the ferry."
	worth := "Orla Finch said the yard would be valued at 14 million crowns."
	share := "A golden share would have been a special government holding in the yard."
	groundtest.WantReasons(t, []groundtest.Told{
		{board, "The board has seven members, with six of the seats held by Norwegians, Orla Finch said.", ground.Modality},
		{board, "Six of the seats are held by Norwegians, Orla Finch said.", ground.Modality},
		{ends, "The case was extended by six months.", ground.Opposite},
		{ends, "By 3 May 2026, and it is extended by six months.", ground.Opposite},
		{sue, "Challenges to the law must be brought in Oslo.", ground.Fine},
		{sue, "Challenges to the law must be brought only in Oslo.", ground.Modality},
		{"Challenges to the law may be brought in Oslo.", "Challenges to the law must be brought in Oslo.", ground.Modality},
		{"Challenges to the law must be brought in Oslo.", "Challenges to the law may be brought in Oslo.", ground.Modality},
		{days, "Vardal got 90 days to sell the ferry.", ground.Fine},
		{days, "The law got Vardal to sell the ferry.", ground.Modality},
		{worth, "14 million crowns is the value that the yard has, Orla Finch said.", ground.Modality},
		{worth, "The value of the yard was 14 million crowns, Orla Finch said.", ground.Modality},
		{share, "By a golden share is meant a special state holding in the yard.", ground.Fine},
		{share, "The state had a special holding in the yard.", ground.Modality},
	})
}

// TestDeniedOtherwise: what is denied may be denied in other words, and what is denied until a day was done on it.
func TestDeniedOtherwise(t *testing.T) {
	t.Parallel()
	left := "The Norwegian account of the summit did not mention Denmark."
	took := "The government would take no share in the yard, officials said."
	which := "Vardal did not say in May 2026 which rules Holm had broken."
	none := "Norway would take no fee, share or seat in the yard, officials said."
	set := "The ruling against Vardal set no penalty."
	again := "After their June 2019 meeting in Oslo, Dahl and Finch did not meet face to face again until 3 May 2026."
	terms := "Dahl declined to give the price of the ferry, saying it was between two private parties."
	fails := "In May 2026 Vardal had upload failures."
	groundtest.WantReasons(t, []groundtest.Told{
		{left, "Norway's account of the summit left the subject out.", ground.Fine},
		{left, "Norway's account of the summit brought the subject up.", ground.UnknownWord},
		{left, "Norway's account of the summit mentioned the subject.", ground.Polarity},
		{took, "Officials said the government would take none.", ground.Fine},
		{took, "Officials said the government would take a share.", ground.Polarity},
		{which, "Vardal did not name the rules.", ground.Fine},
		{which, "Vardal named the rules in May 2026.", ground.Polarity},
		{which, "Vardal spelled out in May 2026 which rules Holm had broken.", ground.Polarity},
		{none, "Norway would take a share but no seat in the yard, officials said.", ground.Polarity},
		{none, "Norway would take a seat in the yard but no fee, officials said.", ground.Polarity},
		{none, "Norway would take no seat, share or fee in the yard, officials said.", ground.Fine},
		{none, "Norway would take neither a fee nor a share in the yard, officials said.", ground.Fine},
		{which, "Holm had not broken the rules.", ground.Polarity},
		{set, "Nor did the ruling set a penalty.", ground.Fine},
		{set, "Nor did Vardal accept the ruling.", ground.UnknownWord},
		{again, "Dahl and Finch met face to face for the first time on 3 May 2026.", ground.Qualifier},
		{again, "Dahl and Finch met face to face in Oslo on 3 May 2026.", ground.Polarity},
		{again, "Dahl and Finch met face to face before 3 May 2026.", ground.Polarity},
		{"Vardal did not sell the ferry until 3 May 2026.", "Vardal sold the ferry by 3 May 2026.", ground.Polarity},
		{"Vardal promised not to sell the ferry until 3 May 2026.", "Vardal sold the ferry on 3 May 2026.", ground.Polarity},
		{"Vardal did not sell the ferry and kept the yard until 3 May 2026.", "Vardal sold the ferry on 3 May 2026.", ground.Polarity},
		{terms, "Dahl called the ferry a matter between two private parties.", ground.Fine},
		{terms, "Dahl gave the price of the ferry.", ground.Polarity},
		{fails, "In May 2026 uploads failed at Vardal.", ground.Fine},
		{"In May 2026 Vardal had uploads.", "In May 2026 uploads failed at Vardal.", ground.UnknownWord},
	})
}

// TestLimitedElsewhere: a limiting word may be kept by another one.
func TestLimitedElsewhere(t *testing.T) {
	t.Parallel()
	some := "Norway said it would exempt some Vardal ferries from its ban."
	certain := "The rules restrict sending certain goods abroad because they are dangerous."
	was := "Dahl, formerly head of sales and security at Vardal, is chief executive of the port."
	groundtest.WantReasons(t, []groundtest.Told{
		{some, "Norway said part of Vardal's ferries would be exempt from its ban.", ground.Fine},
		{some, "Norway said Vardal's ferries would be exempt from its ban.", ground.Qualifier},
		{certain, "The rules restrict sending the goods in question abroad because they are dangerous.", ground.Fine},
		{certain, "The rules restrict sending goods abroad because they are dangerous.", ground.Qualifier},
		{"The period under review runs from 1 March to 31 December 2024.", "The period under review is the whole of 2024.", ground.Qualifier},
		{was, "Dahl is chief executive of the port; before that he headed sales and security at Vardal.", ground.Fine},
		{was, "Dahl is chief executive of the port and heads sales and security at Vardal.", ground.Qualifier},
	})
}
