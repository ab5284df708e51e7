package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestSplit: numbers say that a vote or a whole is split; a vote without any against is not.
func TestSplit(t *testing.T) {
	t.Parallel()
	ruled := "On 7 May 2021 the court of Norway ruled by 2 to 1 that the toll broke the law."
	held := "In its filing Vardal said Heron held about 58 percent of the port and Kjaer 42 percent."
	groundtest.WantReasons(t, []groundtest.Told{
		{ruled, "A split court of Norway ruled on 7 May 2021 that the toll broke the law.", ground.Fine},
		{"On 7 May 2021 the court of Norway ruled by 3 to 0 that the toll broke the law.", "A split court of Norway ruled on 7 May 2021 that the toll broke the law.", ground.UnknownWord},
		{"On 7 May 2021 the court of Norway ruled that the toll broke the law.", "A split court of Norway ruled on 7 May 2021 that the toll broke the law.", ground.UnknownWord},
		{ruled, "The ruling of the court of Norway on 7 May 2021 was unanimous.", ground.UnknownWord},
		{held, "In its filing Vardal said the port was split, 58 percent for Heron and 42 percent for Kjaer.", ground.Fine},
		{held, "In its filing Vardal said the port was split, 42 percent for Heron and 58 percent for Kjaer.", ground.Binding},
	})
}

// TestOften: what was done several times was done again and again, and what was done once was not.
func TestOften(t *testing.T) {
	t.Parallel()
	many := "Norway postponed the toll five times, from May 2021 on."
	groundtest.WantReasons(t, []groundtest.Told{
		{many, "Norway kept postponing the toll, five times from May 2021 on.", ground.Fine},
		{"Norway had no right to keep postponing the toll.", "Norway had no right to its repeated postponements of the toll.", ground.Fine},
		{"Norway postponed the toll in May 2021.", "The repeated postponement of the toll by Norway was in May 2021.", ground.UnknownWord},
	})
}

// TestUnderRule: what was done under a rule used it, and what broke a rule did not.
func TestUnderRule(t *testing.T) {
	t.Parallel()
	fact := "On 3 May 2021 Norway opened a case against Vardal, under its Ferry Act."
	groundtest.WantReasons(t, []groundtest.Told{
		{fact, "Norway used its Ferry Act to open a case against Vardal on 3 May 2021.", ground.Fine},
		{fact, "Norway did not use its Ferry Act to open a case against Vardal on 3 May 2021.", ground.UnknownWord},
		{"On 3 May 2021 Norway opened a case against Vardal for breaking its Ferry Act.", "Norway used its Ferry Act to open a case against Vardal on 3 May 2021.", ground.UnknownWord},
	})
}

// TestMadeNew: what a fact says was made, or who came after another, is new; what was there is not.
func TestMadeNew(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The company created for Vardal, in business since May 2021, is called Heron.", "Vardal's new company, in business since May 2021, is called Heron.", ground.Fine},
		{"The company that owns Vardal since May 2021 is called Heron.", "The new company that owns Vardal since May 2021 is called Heron.", ground.UnknownWord},
		{"Orla Finch succeeded Orla Holm as chief executive of Vardal in May 2021.", "Vardal got a new chief executive in May 2021.", ground.Fine},
		{"Orla Finch was chief executive of Vardal in May 2021.", "Vardal got a new chief executive in May 2021.", ground.UnknownWord},
		{"The ferry law of May 2021 bans tolls.", "The ferry law passed in May 2021 bans tolls.", ground.Fine},
	})
}

// TestOrderedDeed: what somebody did was done by his order; what he only proposed was not.
func TestOrderedDeed(t *testing.T) {
	t.Parallel()
	fact := "On 3 May 2021 Norway raised the toll to 20 percent."
	groundtest.WantReasons(t, []groundtest.Told{
		{fact, "An increase of the toll to 20 percent was ordered by Norway on 3 May 2021.", ground.Fine},
		{"On 3 May 2021 Norway proposed to raise the toll to 20 percent.", "An increase of the toll to 20 percent was ordered by Norway on 3 May 2021.", ground.UnknownWord},
		{"On 3 May 2021 Norway did not raise the toll to 20 percent.", "An increase of the toll to 20 percent was ordered by Norway on 3 May 2021.", ground.UnknownWord},
		{"Small parcels from Norway no longer entered Denmark duty-free from 2 May 2021.", "Duty-free entry to Denmark ended for small parcels from Norway on 2 May 2021.", ground.Fine},
		{"Small parcels from Norway entered Denmark duty-free.", "Norway's small parcels stopped entering Denmark duty-free.", ground.UnknownWord},
		{"Holm demanded that Vardal close the port.", "Holm said Vardal should close the port.", ground.Fine},
		{"Holm said Vardal closed the port.", "Holm said Vardal should close the port.", ground.UnknownWord},
		{"The Ferry Act allows a toll of 15 percent.", "A toll of 15 percent is possible under the Ferry Act.", ground.Fine},
		{"The Ferry Act sets a toll of 15 percent.", "A toll of 15 percent is possible under the Ferry Act.", ground.UnknownWord},
	})
}
