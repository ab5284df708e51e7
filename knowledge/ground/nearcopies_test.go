package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestCountsNear: numbers that follow from how a fact lists, dates or divides, and those taken the other way round.
func TestCountsNear(t *testing.T) {
	t.Parallel()
	added := "On 8 June 2026 Norway added 65 firms, including Vardal, Hald and Berg, to its list of what it calls navy firms."
	seven := "The seven fish that Norway put under export permits in April 2025 are cod, herring, salmon, ling, hake, tusk and pollack."
	fee := "The Herald reported that owners of the yard were to pay Norway about 10 billion euros, of which about 2.5 billion was paid in May."
	rules := "Norway announced wider rules (Announcements 56, 57, 61 and 62) reaching 12 of the 17 metals and related tools."
	shares := "Affiliates of Vardal investors hold 30.1 percent of the yard and Vardal 19.9 percent."
	groundtest.WantReasons(t, []groundtest.Told{
		{added, "Vardal, Hald and Berg are three of the 65 firms that Norway added on 8 June 2026 to its list of what it calls navy firms.", ground.Fine},
		{added, "Vardal and Hald are three of the 65 firms that Norway added on 8 June 2026 to its list of what it calls navy firms.", ground.WrongNumber},
		{added, "Vardal, Hald and Berg are two of the 65 firms that Norway added on 8 June 2026 to its list of what it calls navy firms.", ground.WrongNumber},
		{added, "Vardal, Hald and Norway are three of the 65 firms that Norway added on 8 June 2026 to its list of what it calls navy firms.", ground.WrongNumber},
		{seven, "The seven put under permits in April 2025 are cod, herring, salmon, ling, hake, tusk and pollack.", ground.Fine},
		{seven, "The six put under permits in April 2025 are cod, herring, salmon, ling, hake, tusk and pollack.", ground.WrongNumber},
		{fee, "The Herald reported that owners of the yard were to pay Norway about 10 billion euros, with about 2.5 billion of it paid in May.", ground.Fine},
		{fee, "The Herald reported that owners of the yard were to pay Norway about 10 billion euros, with about 3.5 billion of it paid in May.", ground.WrongNumber},
		{rules, "The wider rules Norway announced cover 12 of the 17 metals and related tools.", ground.Fine},
		{rules, "The wider rules Norway announced cover 17 of the 12 metals and related tools.", ground.Binding},
		{rules, "The wider rules Norway announced cover 56 of the 62 metals and related tools.", ground.Binding},
		{shares, "Affiliates of Vardal investors hold 30.1 percent of the yard.", ground.Fine},
		{shares, "Vardal holds 30.1 percent of the yard.", ground.Binding},
	})
	owners := []string{"Oskar holds 15% of the yard.", "Silva holds 15% of the yard.", "Dale holds 12% of the yard."}
	wantJoined(t, []joinedFacts{
		{true, "Two owners have 15% of the yard apiece: Oskar [a] and Silva [b].", owners},
		{false, "Two owners have 15% of the yard apiece: Oskar [a] and Dale [c].", owners},
	})
}

// TestUnFor: a word with "un" says what the facts say with "not", of nobody else.
func TestUnFor(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Hald is not willing to sell ferries, Holm said.", "Hald is unwilling to sell ferries, Holm said.", ground.Fine},
		{"Hald is willing to sell ferries, Holm said.", "Hald is unwilling to sell ferries, Holm said.", ground.UnknownWord},
		{"Hald is not willing to sell ferries, Holm said.", "Hald is willing to sell ferries, Holm said.", ground.Polarity},
		{"Norway had bought no salmon as of mid-May 2025, the guild said.", "The guild said Norway had yet to buy salmon as of mid-May 2025.", ground.Fine},
		{"Norway had bought no salmon as of mid-May 2025, the guild said.", "The guild said Norway had bought salmon as of mid-May 2025.", ground.Polarity},
	})
	wantRefused(t, "Hald is not willing to sell ferries. Holm is willing to buy ferries.", "Holm is unwilling to buy ferries.")
}

// TestWhoJoinsAndCovers: what is put on a list joins it, a pledge covers what it covers whoever tells of it, and what somebody has is in his hands.
func TestWhoJoinsAndCovers(t *testing.T) {
	t.Parallel()
	listed := "Norway added herring and two types of net to its export list on 28 May, with effect from July, the gazette shows."
	pledge := "A Norwegian official told the Herald that the May 2025 pledge to end Danish cases against ferry firms covered the fraud and fish cases."
	held := "Since 22 May 2026 Vardal has held only 19.9 percent of Hald's yard."
	groundtest.WantReasons(t, []groundtest.Told{
		{listed, "Herring and two types of net joined Norway's export list on 28 May, with effect from July, the gazette shows.", ground.Fine},
		{listed, "Norway joined the export list on 28 May, with effect from July, the gazette shows.", ground.Role},
		{pledge, "The Herald was told by a Norwegian official that the pledge of May 2025 took in the Danish fraud and fish cases.", ground.Fine},
		{held, "Only 19.9 percent of Hald's yard has been in Vardal's hands since 22 May 2026.", ground.Fine},
		{held, "Only 19.9 percent of Vardal's yard has been in Hald's hands since 22 May 2026.", ground.Role},
	})
}
