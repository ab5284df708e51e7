package roles_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestDeedsTurned: who does what a noun names is not he to whom it is done.
func TestDeedsTurned(t *testing.T) {
	t.Parallel()
	bought := "Hald of Norway was bought by Vardal for $3 million, and the purchase was completed in May 2024."
	listed := "Critics called the listing of Vardal and Hald by Norway in May 2024 symbolic."
	lodged := "It was Vardal that took up a harbour case against Hald in May 2024."
	groundtest.WantReasons(t, []groundtest.Told{
		{bought, "Vardal completed its purchase of Hald for $3 million in May 2024.", ground.Fine},
		{bought, "Hald completed its purchase of Vardal for $3 million in May 2024.", ground.Role},
		{listed, "Critics called the listing of Vardal by Norway symbolic.", ground.Fine},
		{listed, "Critics called the listing of Norwegian firms by Vardal in May 2024 symbolic.", ground.Role},
		{lodged, "Hald lodged a harbour complaint against Vardal in May 2024.", ground.Role},
		{"Brekke wanted it too; each made an offer for the Vardal business.", "Vardal made offers for Brekke.", ground.Role},
		{"Norway ran a shortfall of $3 million in its fish trade with Denmark.", "Denmark ran a fish trade deficit of $3 million with Norway.", ground.Role},
		{"It was a gap of $3 million that Norway had in fish trade with Denmark.", "Denmark had a fish trade gap of $3 million with Norway.", ground.Role},
		{"Norway ran a shortfall of $3 million in its fish trade with Denmark.", "Norway ran a fish trade deficit of $3 million with Denmark.", ground.Fine},
	})
}

// TestWhoAsked: who asks is not who is asked, nor one who is only named to say which thing is meant.
func TestWhoAsked(t *testing.T) {
	t.Parallel()
	cruise := "Holm said that he had asked for his Denmark cruise to be put off."
	groundtest.WantReasons(t, []groundtest.Told{
		{cruise, "Holm said that he had asked for the Denmark cruise to be put off.", ground.Fine},
		{cruise, "Denmark had asked for the Denmark cruise to be put off, Holm said.", ground.Role},
		{"Holm called on Vardal in May 2024 to repair the harbour.", "In May 2024 Vardal asked Holm to repair the harbour.", ground.Role},
		{"Holm called on Vardal in May 2024 to repair the harbour.", "In May 2024 Holm asked Vardal to repair the harbour.", ground.Fine},
		{"Norway has been called on by Denmark to settle disputes in dialogue.", "Norway has called on Denmark to settle disputes in dialogue.", ground.Role},
		{"Holm and Berg held a video call which Norway had requested.", "Holm and Berg held a video call at the request of Denmark.", ground.UnknownName},
		{"Holm and the Danish minister Berg held a video call which Norway had requested.",
			"Holm and Berg held a video call at the request of Denmark.", ground.Role},
		{"Holm and the Danish minister Berg held a video call which Norway had requested.",
			"Holm and Berg held a video call at the request of Norway.", ground.Fine},
		{"The video call of Holm and Berg took place at the request of Norway.", "Berg asked for the video call with Holm.", ground.Role},
		{"The video call of Holm and Berg took place at the request of Norway.", "Denmark requested the video call with Holm.", ground.UnknownName},
		{"The video call of Holm and Berg took place at the request of Norway.", "Norway asked for the video call with Holm.", ground.Fine},
	})
}

// TestOtherWayRound: what a "than", a side, a first date or a place in time turns round stays as the fact has it.
func TestOtherWayRound(t *testing.T) {
	t.Parallel()
	talks := "Oslo hosted talks on 9 June 2025, and Bergen another round on 28 July."
	groundtest.WantReasons(t, []groundtest.Told{
		{"Heron and Tern ferries are newer than the Skua.", "The Skua is newer than the Heron and Tern ferries.", ground.Role},
		{"Heron and Tern ferries are newer than the Skua.", "The Heron and Tern ferries are newer than the Skua.", ground.Fine},
		{"Ada Holm leads for Norway in the fish talks with Denmark.", "Ada Holm is Denmark's chief negotiator in the fish talks with Norway.", ground.Role},
		{"Ada Holm leads for Norway in the fish talks with Denmark.", "Ada Holm is Norway's chief negotiator in the fish talks with Denmark.", ground.Fine},
		{talks, "The Bergen round preceded the one in Oslo.", ground.Binding},
		{talks, "The Oslo round preceded the one in Bergen.", ground.Fine},
		{"The deadline was put off to 5 April and 19 June 2025.", "The deadline went first to 19 June 2025, then back to 5 April.", ground.Binding},
		{"A permit is needed before fish may leave for abroad.", "A permit is needed before fish may be brought into the country.", ground.Role},
		{"One report dates the letter to 12 May 2025, but most give 15 May 2025.", "Most reports date the letter to 12 May 2025; one has 15 May 2025.", ground.Binding},
		{"One report dates the letter to 12 May 2025, but most give 15 May 2025.", "Most reports date the letter to 15 May 2025; one has 12 May 2025.", ground.Fine},
		{"Agreed in Madrid and Geneva, the pact bears the name Madrid Joint Arrangement.", "The pact agreed in Madrid and Geneva is called the Geneva Joint Arrangement.", ground.Binding},
	})
}

// TestSilent: what is missing or says nothing does not speak, and what is needed is not needless.
func TestSilent(t *testing.T) {
	t.Parallel()
	silent := "Norway had announced a harbour fee; the Danish notices say nothing about it."
	missing := "Norway had announced a harbour fee, and the Danish notices of May 2024 are silent on the point."
	without := "Norway has not let ferries sail without a permit since May 2024."
	groundtest.WantReasons(t, []groundtest.Told{
		{silent, "The Danish notices confirm the harbour fee announced by Norway.", ground.Polarity},
		{silent, "Norway had announced a harbour fee, of which the Danish notices say nothing.", ground.Fine},
		{missing, "The Danish notices of May 2024 confirm a harbour fee.", ground.Polarity},
		{"Signatures were missing from the fish deal on 3 May 2024.", "The fish deal had been signed by 3 May 2024.", ground.Polarity},
		{without, "Since May 2024 ferries have no longer needed a permit.", ground.Polarity},
		{"A new fee rather than a ban on ferries is the goal of the suit.", "The suit calls for a ban on ferries.", ground.Polarity},
		{"The post of harbour chief was held on an acting basis by Ada Holm.", "Ada Holm was the harbour chief.", ground.Qualifier},
		{"Without a permit a ferry may not sail.", "Without a permit nothing at all may sail.", ground.Qualifier},
	})
}

// TestOfficeOf: who holds an office of one thing does not hold it of another.
func TestOfficeOf(t *testing.T) {
	t.Parallel()
	const fact = "Holm, a Dane, has been chief executive of the ferry since May 2021 and joined the board of the northern yard in June 2024."
	groundtest.WantReasons(t, []groundtest.Told{
		{fact, "Holm is the chief executive of the yard.", ground.Role},
		{fact, "Holm is the chief executive of the northern yard.", ground.Role},
		{fact, "Holm is the chief executive of the ferry.", ground.Fine},
		{fact, "Holm has been chief executive of the ferry since May 2021.", ground.Fine},
	})
}
