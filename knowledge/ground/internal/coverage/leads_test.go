package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestLeads: "slap" and "land" may lead to what stands beside them, but not to what the fact takes back.
func TestLeads(t *testing.T) {
	t.Parallel()
	landed := "Norway landed the ferry line Vardal with a fee of 12 million crowns."
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway charged the ferry line Vardal a fee of 12 million crowns.", landed, ground.Fine},
		{"Norway waived the fee of 12 million crowns of the ferry line Vardal.", landed, ground.UnknownWord},
		{"Norway fined the ferry line Vardal 12 million crowns on 3 May.", "On 3 May Norway slapped a fine of 12 million crowns on the ferry line Vardal.", ground.Fine},
		{"Norway struck down the duty of 12 percent on Danish ships on 3 May.", "Norway let the duty of 12 percent on Danish ships stand on 3 May.", ground.UnknownWord},
		{"The order also required the removal of the data that Vardal held.", "The order let Vardal hold the data.", ground.UnknownWord},
		{"The order allowed Vardal to keep its data.", "The order let Vardal keep its data.", ground.Fine},
		{"Norway lifted the duty of 12 percent on Danish ships on 3 May.", "Norway slapped a duty of 12 percent on Danish ships on 3 May.", ground.UnknownWord},
	})
}

// TestLeadsToNothingDenied: a word that only leads on does not tell as done what the fact says was not.
func TestLeadsToNothingDenied(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway did not renew the licence of the ferry line Vardal for 12 ships.", "Norway landed the ferry line Vardal with a licence for 12 ships.", ground.UnknownWord},
		{"Norway did not renew the licence of the ferry line Vardal for 12 ships.", "Norway let the ferry line Vardal have its licence for 12 ships.", ground.UnknownWord},
		{"Norway did not renew the licence of the ferry line Vardal for 12 ships.", "The ferry line Vardal's licence for 12 ships was not renewed by Norway.", ground.Fine},
	})
}

// TestRewordedInParts: a phrase with a gap stands for the fact's word where both of its parts are said, and for no other word.
func TestRewordedInParts(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The board appointed Orla Finch on 3 May.", "The board put Orla Finch in the post on 3 May.", ground.Fine},
		{"The board praised Orla Finch on 3 May.", "The board put Orla Finch in the post on 3 May.", ground.UnknownWord},
		{"The union accepted the offer on 3 May.", "The union took the offer on board on 3 May.", ground.Fine},
		{"The union read the offer on 3 May.", "The union took the offer on board on 3 May.", ground.UnknownWord},
		{"The union accepted the offer on 3 May.", "The union read the offer on board on 3 May.", ground.UnknownWord},
		{"The board of the yard appointed Orla Finch on 3 May.", "The board entrusted the yard to Orla Finch on 3 May.", ground.UnknownWord},
		{"The court acquitted Orla Finch on 3 May.", "The court cleared Orla Finch of charges on 3 May.", ground.Fine},
	})
}

// TestRewordedHeads: what stands for a phrase of a fact does not stand for its first word alone.
func TestRewordedHeads(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Vardal froze work on the yard in Oslo in May.", "Vardal interrupted work on the yard in Oslo in May.", ground.Fine},
		{"Vardal froze its prices in May.", "Vardal interrupted its prices in May.", ground.UnknownWord},
		{"Vardal ended up in Oslo in May.", "Vardal fetched up in Oslo in May.", ground.Fine},
		{"Vardal ended its work in Oslo in May.", "Vardal fetched up in Oslo in May.", ground.UnknownWord},
		{"Ships of listed parties need a permit.", "Ships of restricted parties need a permit.", ground.Fine},
		{"Ships of listed yards need a permit.", "Ships of restricted yards need a permit.", ground.Opposite},
	})
}

// TestLeadsPastOpposites: a word that only leads on may stand where a verb of the fact has an opposite, unless it ends or undoes
// something, goes the other way, or the piece denies it.
func TestLeadsPastOpposites(t *testing.T) {
	t.Parallel()
	rates := "After the talks of May 2021 Norway's toll on Danish ships fell from 50 to 30 percent."
	post := "Orla Finch succeeded Orla Holm as chief executive of Vardal at the end of 2021."
	groundtest.WantReasons(t, []groundtest.Told{
		{rates, "The talks of May 2021 left Norway's toll on Danish ships at 30 percent.", ground.Fine},
		{post, "At the end of 2021 the post of Vardal's chief executive passed from Orla Holm to Orla Finch.", ground.Fine},
		{post, "At the end of 2021 Orla Finch handed the post of Vardal's chief executive to Orla Holm.", ground.UnknownWord},
		{"Norway bought the port of Vardal from Orla Holm in May 2021.", "Norway gave Orla Holm the port of Vardal in May 2021.", ground.Opposite},
		{"Farmers in Norway are allowed to burn straw in autumn.", "Farmers in Norway have to burn straw in autumn.", ground.UnknownWord},
	})
}

// TestCutPhrase: "was set up" is no "was set", and "w/" is "with".
func TestCutPhrase(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway said it would set up a ferry fund.", "A ferry fund would be set up, Norway said.", ground.Fine},
		{"Norway signed the ferry contract with Vardal on 3 May.", "Norway signed the ferry contract w/ Vardal on 3 May.", ground.Fine},
		{"Norway signed the ferry contract for Vardal on 3 May.", "Norway set up the ferry contract w/ Vardal on 3 May.", ground.UnknownWord},
		{"Orla Holm is minister of Norway.", "The man who is minister of Norway is Orla Holm.", ground.Fine},
		{"On the board of the port were Finch (Vardal) and Holm (Heron).", "Vardal's man on the board of the port was Holm.", ground.UnknownWord},
	})
}
