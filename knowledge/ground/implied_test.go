package ground

import "testing"

// TestPrices: an amount is a price where the fact has it beside buying or selling, and a percentage a stake where somebody holds it.
func TestPrices(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"Vardal bought the port for $5 million in May.", "The price Vardal paid for the port in May was $5 million.", Fine},
		{"Vardal bought the port for $5 million in May.", "The price Vardal paid for the port in May was $6 million.", UnknownWord},
		{"Vardal sued the port of Oslo for $5 million.", "The price of the port of Oslo was $5 million.", UnknownWord},
		{"Vardal's sales were $5 million in May.", "Vardal had a price of $5 million in May.", UnknownWord},
		{"Vardal has held 15 percent of the port since May.", "Vardal's stake in the port has been 15 percent since May.", Fine},
		{"Vardal cleaned 15 percent of the port.", "Vardal's stake in the port is 15 percent.", UnknownWord},
		{"Holm has 15 percent of the port and Vardal 20 percent.", "Holm's stake in the port is 20 percent.", UnknownWord},
		{"Oslo, Bergen and Molde agreed in May.", "A trio, Oslo, Bergen and Molde, agreed in May.", Fine},
		{"Oslo, Bergen and Molde agreed in May.", "A quartet, Oslo, Bergen and Molde, agreed in May.", UnknownWord},
	})
}

// TestOwnAccounts: "own" may stress whose account it is, and nothing else.
func TestOwnAccounts(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"Vardal said it sold 12 ships.", "By Vardal's own account it sold 12 ships.", Fine},
		{"Holm said Vardal sold 12 ships.", "By Vardal's own account it sold 12 ships.", Attribution},
		{"Vardal met at the request of Holm.", "Vardal met at Holm's own request.", UnknownWord},
		{"The ferry Heron sank in May.", "The ferry called Heron sank in May.", Fine},
	})
}

// TestWouldBe: what was announced would be done, what was done would not.
func TestWouldBe(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"Norway announced a levy of 12 percent on ships.", "Norway said it would put a levy of 12 percent on ships.", Fine},
		{"Norway put a levy of 12 percent on ships and announced talks.", "Norway said it would put a levy of 12 percent on ships.", UnknownWord},
		{"Norway announced on 3 May that Vardal sold 12 ships.", "On 3 May Norway said Vardal would sell 12 ships.", UnknownWord},
		{"Holm invited Kjaer to Oslo on 3 May.", "On 3 May Kjaer said he would come to Oslo for Holm.", UnknownWord},
	})
}

// TestRestricts: a condition may stand for a clause that restricts a noun, not for what happened, nor for that of another rule.
func TestRestricts(t *testing.T) {
	t.Parallel()
	covers := "The rule covers firms whose parent is based in Norway."
	wantReasons(t, []turned{
		{covers, "The rule covers firms if their parent is based in Norway.", Fine},
		{covers, "The rule covers firms even if their parent is based in Norway.", UnknownWord},
		{"The rule covers firms in Oslo; it exempts firms whose parent is based in Norway.",
			"The rule covers firms in Oslo if their parent is based in Norway.", UnknownWord},
		{"The accord ends in May, after Norway adopted measures that harm Vardal.",
			"The accord ends in May if Norway adopts measures that harm Vardal.", UnknownWord},
		{"Vardal sold 12 ships in May, the paper Heron wrote.", "If the paper Heron is right, Vardal sold 12 ships in May.", Fine},
	})
}

// TestGrants: a stay is granted by who stayed something.
func TestGrants(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"Norway stayed the ruling on 3 May.", "On 3 May Norway granted a stay of the ruling.", Fine},
		{"Vardal asked Norway to stay the ruling on 3 May.", "Norway granted a stay of the ruling on 3 May.", Modality},
		{"Norway refused to extend the deadline on 3 May.", "Norway granted an extension of the deadline on 3 May.", Polarity},
	})
}
