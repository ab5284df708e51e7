package roles_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestPosts: an office belongs to its rank, its field and its holder.
func TestPosts(t *testing.T) {
	t.Parallel()
	vice := "In 2025 Vice President Ada Holm led the talks with Vardal."
	finance := "Nils Berg is the Norwegian finance minister and led the harbour talks with Denmark."
	two := "Finance Minister Nils Berg and Harbour Minister Ada Holm met Lund in Oslo."
	former := "Ada Holm, a former harbour minister, met Nils Berg in Oslo."
	was := "Ada Holm was harbour minister of Norway until 2024."
	became := "Kjaer became trade envoy and a vice harbour minister of Norway on 3 May 2024."
	trade := "Ada Holm is the commerce secretary of Norway; she took part in the trade talks of May 2024."
	groundtest.WantReasons(t, []groundtest.Told{
		{vice, "President Ada Holm led the talks with Vardal in 2025.", ground.Qualifier},
		{vice, "Ada Holm is president.", ground.Qualifier},
		{vice, "Ada Holm is vice president.", ground.Fine},
		{vice, "Ada Holm was the vice president in 2025.", ground.Fine},
		{vice, "In 2025 the president led the talks with Vardal.", ground.Qualifier},
		{vice, "In 2025 the vice president led the talks with Vardal.", ground.Fine},
		{finance, "Nils Berg is the Norwegian harbour minister.", ground.Role},
		{finance, "Harbour Minister Nils Berg led the talks with Denmark.", ground.Role},
		{finance, "Nils Berg, the minister of harbours, led the talks with Denmark.", ground.Role},
		{finance, "Nils Berg, the Norwegian minister of finance, led the harbour talks with Denmark.", ground.Fine},
		{finance, "Minister Nils Berg led the harbour talks with Denmark.", ground.Fine},
		{finance, "The Norwegian finance minister is Nils Berg.", ground.Fine},
		{finance, "The deputy finance minister Nils Berg led the harbour talks with Denmark.", ground.UnknownWord},
		{trade, "Ada Holm is the trade secretary.", ground.Role},
		{trade, "Ada Holm is the commerce secretary.", ground.Fine},
		{"Ada Holm is Norway's commerce minister.", "Ada Holm is Norway's trade minister.", ground.Fine},
		{two, "Harbour Minister Nils Berg met Lund in Oslo.", ground.Role},
		{two, "Ada Holm, the finance minister, met Lund in Oslo.", ground.Role},
		{two, "Harbour Minister Ada Holm met Lund in Oslo.", ground.Fine},
		{two, "Ada Holm, the minister of harbours, met Lund in Oslo.", ground.Fine},
		{former, "Harbour Minister Ada Holm met Nils Berg in Oslo.", ground.Qualifier},
		{former, "Former Harbour Minister Ada Holm met Nils Berg in Oslo.", ground.Fine},
		{was, "Ada Holm, then harbour minister of Norway, left in 2024.", ground.UnknownWord},
		{was, "Until 2024 Ada Holm was the harbour minister of Norway.", ground.Fine},
		{became, "On 3 May 2024 Kjaer became harbour minister of Norway.", ground.Qualifier},
		{became, "On 3 May 2024 Kjaer became a vice harbour minister of Norway.", ground.Fine},
		{became, "On 3 May 2024 Kjaer became a deputy harbour minister of Norway.", ground.Fine},
	})
}
