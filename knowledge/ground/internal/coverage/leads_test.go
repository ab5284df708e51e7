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
