package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestEndsOfTime: the last weeks of a year are in December, and nothing begins or ends at another time than it did.
func TestEndsOfTime(t *testing.T) {
	t.Parallel()
	row := "Norway postponed the salmon levy four times in 2025: on 20 January, 4 April, 19 June and 25 September."
	groundtest.WantReasons(t, []groundtest.Told{
		{"Vardal said in April 2026 that 7 million people used the ferry.", "Vardal said at the start of 2026 that 7 million people used the ferry.", ground.WrongDate},
		{"Vardal closed the harbour in December 2025.", "Vardal closed the harbour in the last weeks of 2025.", ground.Fine},
		{"Vardal closed the harbour in September 2025.", "Vardal closed the harbour in the last weeks of 2025.", ground.WrongDate},
		{row, "Norway postponed the salmon levy four times, beginning on 4 April and ending on 25 September 2025.", ground.UnknownWord},
		{row, "Norway postponed the salmon levy four times, beginning on 20 January and ending on 19 June 2025.", ground.UnknownWord},
		{"From 25 January 2026 the ferries of Norway sank.", "The ferries of Norway started sinking on 25 January 2026.", ground.Fine},
		{"From 25 January 2026 the ferries of Norway sank.", "The ferries of Norway stopped sinking on 25 January 2026.", ground.UnknownWord},
	})
}

// TestPaidAndAsked: who bought for a sum paid it, whom a thing saved credits it, and what is only done is not done anew.
func TestPaidAndAsked(t *testing.T) {
	t.Parallel()
	bought, called := "Vardal bought the Danish firm Brekke for $6 million.", "The minister Holm called on 23 January 2026 for a review of the ferry deal."
	groundtest.WantReasons(t, []groundtest.Told{
		{bought, "Vardal paid $6 million for Brekke.", ground.Fine},
		{bought, "For the Danish firm Vardal paid $6 million.", ground.Fine},
		{bought, "Brekke paid $6 million for Vardal.", ground.UnknownWord},
		{"Vardal sold Brekke to Holm for $6 million.", "Vardal paid $6 million for Brekke.", ground.UnknownWord},
		{"Vardal would buy Brekke for $6 million.", "Vardal paid $6 million for Brekke.", ground.UnknownWord},
		{called, "Holm did not want a review of the ferry deal.", ground.UnknownWord},
		{"Holm said that the ferry saved him in May 2025.", "Holm credited the ferry with saving him in May 2025.", ground.Fine},
		{"Holm said that the ferry helped to save him in May 2025.", "Holm credited the ferry with saving him in May 2025.", ground.UnknownWord},
		{"Vardal paints the ferry in Oslo.", "Vardal paints the ferry anew in Oslo.", ground.UnknownWord},
		{"The salmon truce was due to end on 10 May 2026 unless extended.", "Barring an extension, the salmon truce was due to end on 10 May 2026.", ground.Fine},
		{"The salmon truce was due to end on 10 May 2026 unless extended.", "Barring an attack, the salmon truce was due to end on 10 May 2026.", ground.UnknownWord},
		{"In May 2026 Holm came out against the ferry bill.", "In May 2026 Holm declared himself against the ferry bill.", ground.Fine},
		{"In May 2026 Holm came out against the ferry bill.", "In May 2026 Holm declared himself for the ferry bill.", ground.UnknownWord},
		{"Courts blocked Holm's attempt to ban ferries.", "The judges blocked Holm's attempt to ban ferries.", ground.Fine},
		{"Norway opened two inquiries one day after Denmark listed 23 ferries.", "Denmark listed 23 ferries, and Norway opened two inquiries the day after.", ground.Fine},
		{"Norway opened two inquiries one day after Denmark listed 23 ferries.", "Norway listed 23 ferries, and Denmark opened two inquiries the day after.", ground.Role},
	})
}

// TestOfThoseBefore: the same year is that of the sentence before, and the first of several days or names is no other one.
func TestOfThoseBefore(t *testing.T) {
	t.Parallel()
	facts := []ground.Fact{
		{ID: "row", Text: "Holm, Vardal and Kjaer each hold 15% of the ferry venture."}, {ID: "home", Text: "Kjaer is based in Bergen."},
		{ID: "trip", Text: "Finch made a visit to Oslo from 13 to 15 May 2026."}, {ID: "met", Text: "Finch met Brekke in Oslo on 14 and 15 May 2026."},
		{ID: "open", Text: "Hald opened a salmon inquiry in April 2025."}, {ID: "shut", Text: "Hald suspended the salmon inquiry in July 2025."},
	}
	j := groundtest.Judge(t)
	for text, want := range map[string]ground.Reason{
		"Holm, Vardal and Kjaer each hold 15% of the ferry venture [row]. The first of these is based in Bergen [home].": ground.UnknownWord,
		"Holm, Vardal and Kjaer each hold 15% of the ferry venture [row]. The second of them is based in Bergen [home].": ground.UnknownWord,
		"Finch made a visit to Oslo from 13 to 15 May 2026 [trip]; she met Brekke on the first two days [met].":          ground.UnknownWord,
		"Hald's salmon inquiry, opened in April 2025 [open], was suspended in July of the same year [shut].":             ground.Fine,
		"Hald's salmon inquiry, opened in April 2025 [open], was suspended the same month [shut].":                       ground.UnknownWord,
		"Hald opened a salmon inquiry in April 2025 [open]. Hald suspended the salmon inquiry in the same month [shut].": ground.UnknownWord,
	} {
		if v := j.Answer(text, facts); v.Reason != want {
			t.Errorf("%s: got %s, want %s", text, v, want)
		}
	}
}
