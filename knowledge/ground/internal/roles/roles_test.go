package roles_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestReduced: a participle without "to be" is done to the noun before it.
func TestReduced(t *testing.T) {
	t.Parallel()
	signed := "On 3 May 2024 Holm signed an order extending the truce; Berg welcomed it."
	second := "Norway's board approved a second order, aimed at the yard Vardal, on 3 May."
	accused := "Holm accused Berg of fraud in Oslo; Lund sued Berg in May."
	groundtest.WantReasons(t, []groundtest.Told{
		{signed, "An order signed by Holm on 3 May 2024 extends the truce.", ground.Fine},
		{signed, "An order from Holm, signed on 3 May 2024, extends the truce.", ground.Fine},
		{signed, "An order from Berg, signed on 3 May 2024, extends the truce.", ground.Role},
		{signed, "Berg's order, signed on 3 May 2024, extends the truce.", ground.Role},
		{signed, "The order Berg signed on 3 May 2024 extends the truce.", ground.Role},
		{second, "The second order was aimed at Vardal.", ground.Fine},
		{second, "Vardal aimed an order at Norway.", ground.Role},
		{accused, "Berg was accused of fraud in Oslo by Holm.", ground.Fine},
		{accused, "Holm, accused of fraud in Oslo, left.", ground.Role},
		{accused, "Holm is among those accused of fraud.", ground.Role},
		{accused, "The firm sued in May was Lund.", ground.Role},
		{"Norway bans ferries owned half or more by Vardal.", "Ferries at least half owned by Vardal are banned by Norway.", ground.Fine},
		{"Norway bans ferries owned half or more by Vardal.", "Ferries at least half owned by Norway are banned by Vardal.", ground.Role},
		{"The court ruled by 5 to 4 that the fee was unlawful.", "The fee was found unlawful by the court, by 5 to 4.", ground.Fine},
	})
}

// TestGapped: those behind a verb that they share with others keep their own partners and numbers.
func TestGapped(t *testing.T) {
	t.Parallel()
	joined := "In Oslo Holm was joined by Berg and Lund, and Dahl by Friis, Moe and Vik."
	owns := "In May Vardal said banks held about 58 percent of the firm, Holm 21 percent and Hald 19 percent."
	groundtest.WantReasons(t, []groundtest.Told{
		{joined, "Dahl was joined by Friis, Moe and Vik in Oslo.", ground.Fine},
		{joined, "Moe and Vik joined Dahl in Oslo.", ground.Fine},
		{joined, "Berg joined Dahl in Oslo.", ground.Role},
		{joined, "Holm was joined by Berg, Moe and Vik in Oslo.", ground.Role},
		{joined, "Dahl joined Friis in Oslo.", ground.Role},
		{owns, "Holm held 21 percent of the firm, Vardal said in May.", ground.Fine},
		{owns, "Holm held 58 percent of the firm, Vardal said in May.", ground.Binding},
		{owns, "Hald held 21 percent of the firm, Vardal said in May.", ground.Binding},
	})
}

// TestFronted: to whom it is done may stand in front of who does it.
func TestFronted(t *testing.T) {
	t.Parallel()
	thanked := "On 3 May 2024 Norway publicly thanked Holm for his help; Berg was present."
	sold := "The firm Hald owns the yard Vardal, which Norway sold in May."
	groundtest.WantReasons(t, []groundtest.Told{
		{thanked, "Holm was the one Norway publicly thanked on 3 May 2024.", ground.Fine},
		{thanked, "It was Holm whom Norway publicly thanked on 3 May 2024.", ground.Fine},
		{thanked, "Norway was the one Holm publicly thanked on 3 May 2024.", ground.Role},
		{thanked, "It was Norway that Holm publicly thanked on 3 May 2024.", ground.Role},
		{thanked, "It was Berg whom Norway publicly thanked on 3 May 2024.", ground.Role},
		{thanked, "Norway got public thanks from Holm on 3 May 2024.", ground.Role},
		{thanked, "Berg got public thanks from Norway on 3 May 2024.", ground.Role},
		{sold, "Norway sold Vardal in May.", ground.Fine},
		{sold, "Hald owns the yard Vardal, which sold Norway in May.", ground.Role},
		{sold, "Norway owns the yard Vardal, which Hald sold in May.", ground.Role},
	})
}

// TestReceived: who gets an invitation is invited, by him from whom it comes.
func TestReceived(t *testing.T) {
	t.Parallel()
	invited := "Denmark invited Holm to Oslo, but Norway had not confirmed the trip."
	groundtest.WantReasons(t, []groundtest.Told{
		{invited, "Denmark received an invitation to Oslo from Holm.", ground.Role},
		{invited, "Norway got an invitation from Denmark.", ground.Role},
		{invited, "Holm had been invited to Oslo by Denmark, a trip Norway had not confirmed.", ground.Fine},
		{invited, "Holm had been invited to Oslo by Norway, a trip Denmark had not confirmed.", ground.Role},
	})
}

// TestChained: who agrees to do something does it, and a bill that passes a chamber is passed by it.
func TestChained(t *testing.T) {
	t.Parallel()
	agreed := "Holm told Berg that Norway would sue; Berg agreed to help Hald and had yet to confirm the date."
	bill := "The council passed a bill, bundled with aid, by 36 votes to 5; the mayor opposed it."
	groundtest.WantReasons(t, []groundtest.Told{
		{agreed, "Berg had agreed to help Hald.", ground.Fine},
		{agreed, "Holm had agreed to help Hald.", ground.Role},
		{agreed, "Hald agreed to help Berg.", ground.Role},
		{agreed, "Holm had yet to confirm the date.", ground.Role},
		{bill, "The bill, bundled with aid, passed the council by 36 votes to 5.", ground.Fine},
		{bill, "The mayor passed the bill by 36 votes to 5.", ground.Role},
		{bill, "The bill, bundled with aid, was passed by the mayor.", ground.Role},
		{"The yard Vardal, sold by Norway in May, sued the firm Hald.", "Vardal, sold by Norway in May, sued Hald.", ground.Fine},
		{"The yard Vardal, sold by Norway in May, sued the firm Hald.", "Norway sued Hald.", ground.Role},
	})
}

// TestOwners: a thing is his who owns it, past a year, a sum or a title.
func TestOwners(t *testing.T) {
	t.Parallel()
	purchase := "Vardal's 2017 purchase of the Danish firm Hald cost 6.9 billion crowns; Norway approved it."
	groundtest.WantReasons(t, []groundtest.Told{
		{purchase, "Vardal's purchase of Hald cost 6.9 billion crowns.", ground.Fine},
		{purchase, "The Hald purchase cost 6.9 billion crowns.", ground.Fine},
		{purchase, "Hald's purchase by Vardal cost 6.9 billion crowns.", ground.Fine},
		{purchase, "Hald's purchase of Vardal cost 6.9 billion crowns.", ground.Role},
		{purchase, "The purchase of Vardal cost 6.9 billion crowns.", ground.Role},
		{purchase, "Norway's purchase of Hald cost 6.9 billion crowns.", ground.Role},
		{"Vardal's Alpha or Beta engines were sold to Norway in May.", "Vardal's engines were sold to Norway in May.", ground.Fine},
		{"Vardal's Alpha or Beta engines were sold to Norway in May.", "Norway's engines were sold in May.", ground.Role},
		{"According to a memo by Vardal chief executive Holm, Norway bought 12 ships.", "According to Holm's memo, Norway bought 12 ships.", ground.Fine},
	})
}

// TestRows: a number of a row shares what stands before the first one, and no more.
func TestRows(t *testing.T) {
	t.Parallel()
	ferries := "Norway has about 60% of the ferries and more than 90% of the yards, according to Holm."
	met := "Holm and Berg met in Oslo on 3 May, in Bergen on 4 June and in Molde on 5 July 2024."
	groundtest.WantReasons(t, []groundtest.Told{
		{ferries, "According to Holm, Norway has more than 90% of the yards.", ground.Fine},
		{ferries, "Norway has more than 90% of the ferries, according to Holm.", ground.Binding},
		{ferries, "Norway has about 60% of the yards, according to Holm.", ground.Binding},
		{met, "Holm and Berg met in Molde on 5 July 2024.", ground.Fine},
		{met, "Bergen was where Holm and Berg met on 4 June.", ground.Fine},
		{met, "Bergen was where Holm and Berg met on 5 July 2024.", ground.Binding},
		{met, "Holm and Berg met in Oslo on 4 June.", ground.Binding},
		{"Fees are likely to rise this year, Holm said.", "Fees are likely to rise next year, Holm said.", ground.WrongDate},
	})
}

// TestUnleft: what the rules do not open the way for may not be done.
func TestUnleft(t *testing.T) {
	t.Parallel()
	rules := "The Danish rules of May 2026 on fish exports to Norway do not open the way for Vardal's newer Alpha or Beta boats."
	groundtest.WantReasons(t, []groundtest.Told{
		{rules, "Under the May 2026 rules Vardal's Alpha boats can go to Norway.", ground.Polarity},
		{"The May rules do not bar the Alpha boats from Norway.", "The Alpha boats can go to Norway under the May rules.", ground.Fine},
	})
}
