package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestPrices: an amount is a price where the fact has it beside buying or selling, and a percentage a stake where somebody holds it.
func TestPrices(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Vardal bought the port for $5 million in May.", "The price Vardal paid for the port in May was $5 million.", ground.Fine},
		{"Vardal bought the port for $5 million in May.", "The price Vardal paid for the port in May was $6 million.", ground.UnknownWord},
		{"Vardal sued the port of Oslo for $5 million.", "The price of the port of Oslo was $5 million.", ground.UnknownWord},
		{"Vardal's sales were $5 million in May.", "Vardal had a price of $5 million in May.", ground.UnknownWord},
		{"Vardal has held 15 percent of the port since May.", "Vardal's stake in the port has been 15 percent since May.", ground.Fine},
		{"Vardal cleaned 15 percent of the port.", "Vardal's stake in the port is 15 percent.", ground.UnknownWord},
		{"Holm has 15 percent of the port and Vardal 20 percent.", "Holm's stake in the port is 20 percent.", ground.UnknownWord},
		{"Oslo, Bergen and Molde agreed in May.", "A trio, Oslo, Bergen and Molde, agreed in May.", ground.Fine},
		{"Oslo, Bergen and Molde agreed in May.", "A quartet, Oslo, Bergen and Molde, agreed in May.", ground.UnknownWord},
	})
}

// TestOwnAccounts: "own" may stress whose account it is, and nothing else.
func TestOwnAccounts(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Vardal said it sold 12 ships.", "By Vardal's own account it sold 12 ships.", ground.Fine},
		{"Holm said Vardal sold 12 ships.", "By Vardal's own account it sold 12 ships.", ground.Attribution},
		{"Vardal met at the request of Holm.", "Vardal met at Holm's own request.", ground.UnknownWord},
		{"The ferry Heron sank in May.", "The ferry called Heron sank in May.", ground.Fine},
	})
}

// TestWouldBe: what was announced would be done, what was done would not.
func TestWouldBe(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway announced a levy of 12 percent on ships.", "Norway said it would put a levy of 12 percent on ships.", ground.Fine},
		{"Norway put a levy of 12 percent on ships and announced talks.", "Norway said it would put a levy of 12 percent on ships.", ground.UnknownWord},
		{"Norway announced on 3 May that Vardal sold 12 ships.", "On 3 May Norway said Vardal would sell 12 ships.", ground.UnknownWord},
		{"Holm invited Kjaer to Oslo on 3 May.", "On 3 May Kjaer said he would come to Oslo for Holm.", ground.UnknownWord},
	})
}

// TestRestricts: a condition may stand for a clause that restricts a noun, not for what happened, nor for that of another rule.
func TestRestricts(t *testing.T) {
	t.Parallel()
	covers := "The rule covers firms whose parent is based in Norway."
	groundtest.WantReasons(t, []groundtest.Told{
		{covers, "The rule covers firms if their parent is based in Norway.", ground.Fine},
		{covers, "The rule covers firms even if their parent is based in Norway.", ground.UnknownWord},
		{"The rule covers firms in Oslo; it exempts firms whose parent is based in Norway.",
			"The rule covers firms in Oslo if their parent is based in Norway.", ground.UnknownWord},
		{"The accord ends in May, after Norway adopted measures that harm Vardal.",
			"The accord ends in May if Norway adopts measures that harm Vardal.", ground.UnknownWord},
		{"Vardal sold 12 ships in May, the paper Heron wrote.", "If the paper Heron is right, Vardal sold 12 ships in May.", ground.Fine},
	})
}

// TestGrants: a stay is granted by who stayed something.
func TestGrants(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway stayed the ruling on 3 May.", "On 3 May Norway granted a stay of the ruling.", ground.Fine},
		{"Vardal asked Norway to stay the ruling on 3 May.", "Norway granted a stay of the ruling on 3 May.", ground.Modality},
		{"Norway refused to extend the deadline on 3 May.", "Norway granted an extension of the deadline on 3 May.", ground.Polarity},
	})
}
