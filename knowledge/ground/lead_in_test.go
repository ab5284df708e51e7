package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestLeadIns: what comes without a citation before a cited sentence only counts what that tells, or is carried by its facts whole.
func TestLeadIns(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	facts := []ground.Fact{
		{ID: "f1", Text: "On 22 May 2025 Norway added ten firms to its list."},
		{ID: "f2", Text: "On 22 May 2025 Denmark barred buyers from purchasing from 46 firms."},
		{ID: "f3", Text: "Holm opened a new bridge over the Glomma on 4 June 2025."},
	}
	steps := "Norway added ten firms to its list [f1], and Denmark barred buyers from purchasing from 46 firms [f2]."
	for lead, want := range map[string]ground.Reason{
		"Two things. ":                    ground.Fine,
		"Three things. ":                  ground.NoCitation,
		"Two steps came on 21 May 2025. ": ground.NoCitation,
		"Ten firms were added. ":          ground.NoCitation,
	} {
		if v := j.Answer(lead+steps, facts); v.Reason != want {
			t.Errorf("%q: %v, want %s", lead, v, want)
		}
	}
	for lead, want := range map[string]ground.Reason{
		"A new bridge over the Glomma. ":             ground.Fine,
		"A new bridge over the Glomma, on 5 June. ":  ground.NoCitation,
		"Two new bridges over the Glomma. ":          ground.NoCitation,
		"No new bridge over the Glomma. ":            ground.NoCitation,
		"Denmark opened a bridge. ":                  ground.NoCitation,
		"Holm opened a new bridge on 4 June 2025. ":  ground.NoCitation,
		"A new bridge over the Glomma, by Denmark. ": ground.NoCitation,
	} {
		if v := j.Answer(lead+"Holm opened it on 4 June 2025 [f3].", facts); v.Reason != want {
			t.Errorf("%q: %v, want %s", lead, v, want)
		}
	}
}

// TestFragments: a fragment follows from what the next sentence cites, alone or as its opening.
func TestFragments(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	facts := []ground.Fact{
		{ID: "a", Text: "On 4 June 2025 Holm opened a new bridge over the Glomma."},
		{ID: "b", Text: "On 18 June 2025 Denmark closed the ferry port of Hald."},
		{ID: "c", Text: "Orla Finch told ferry companies in letters reported by the Herald in July 2025 that they would face no fine for carrying salmon."},
		{ID: "k", Text: "Norway and Denmark met in Oslo on 4 May 2025."},
		{ID: "l", Text: "Norway and Denmark met in Bergen on 10 June 2025."},
	}
	opened := " Holm opened the bridge on 4 June 2025 [a], and Denmark closed the port of Hald on 18 June [b]."
	letters := " Finch gave companies that assurance in letters, the Herald reported in July 2025 [c]."
	met := " They met in Oslo on 4 May 2025 [k] and in Bergen on 10 June [l]."
	for answer, want := range map[string]ground.Reason{
		"Exactly three weeks." + opened:                           ground.NoCitation,
		"Thirteen days." + opened:                                 ground.NoCitation,
		"A ban of two weeks." + opened:                            ground.NoCitation,
		"Two weeks:" + opened:                                     ground.Fine,
		"Thirteen days:" + opened:                                 ground.WrongNumber,
		"Two weeks: Denmark opened the bridge on 4 June 2025 [a]": ground.WrongNumber,
		"A new port." + opened:                                    ground.NoCitation,
		"Holm's ferry port." + opened:                             ground.NoCitation,
		"No fine for carrying salmon. That is what Finch told companies in letters reported by the Herald in July 2025 [c].":     ground.Fine,
		"Three fines for carrying salmon. That is what Finch told companies in letters reported by the Herald in July 2025 [c].": ground.NoCitation,
		"That they would face a fine for carrying salmon." + letters:                                                             ground.NoCitation,
		"That they would face no fine for carrying cod." + letters:                                                               ground.NoCitation,
		"That was no fine for carrying salmon." + letters:                                                                        ground.NoCitation,
		"Three times." + met:  ground.NoCitation,
		"Twice a year." + met: ground.NoCitation,
		"Twice." + opened:     ground.NoCitation,
		"Twice: they met in Oslo on 4 May 2025 [k], and Holm opened a bridge on 4 June [a].": ground.UnknownWord,
	} {
		if v := j.Answer(answer, facts); v.Reason != want {
			t.Errorf("%q: %v, want %s", answer, v, want)
		}
	}
}

// TestLengthsToLater: a length of time is measured from what the facts cited beside it date.
func TestLengthsToLater(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	facts := []ground.Fact{
		{ID: "f1", Text: "Norway suspended its salt rules on 7 May 2025."},
		{ID: "f2", Text: "On 9 May 2025 Norway suspended its tin rules."},
		{ID: "f3", Text: "On 16 May 2025 Norway raised the salt duty to 20%."},
	}
	for answer, want := range map[string]ground.Reason{
		"Norway suspended its salt rules on 7 May 2025 [f1]. Two days after that it suspended its tin rules [f2].":   ground.Fine,
		"Norway suspended its salt rules on 7 May 2025 [f1]. Three days after that it suspended its tin rules [f2].": ground.WrongNumber,
		"Norway suspended its salt rules on 7 May 2025 [f1]. Two days before that it suspended its tin rules [f2].":  ground.WrongNumber,
		"Two days before it suspended its tin rules on 9 May 2025 [f2], Norway suspended its salt rules [f1].":       ground.Fine,
		"A day before it suspended its tin rules on 9 May 2025 [f2], Norway suspended its salt rules [f1].":          ground.WrongNumber,
		"Two days after it suspended its tin rules on 9 May 2025 [f2], Norway suspended its salt rules [f1].":        ground.WrongNumber,
		"Norway suspended its tin rules [f2]. It took a week for the salt duty to go to 20% [f3].":                   ground.Fine,
		"Norway suspended its tin rules [f2]. It took two weeks for the salt duty to go to 20% [f3].":                ground.WrongNumber,
	} {
		if v := j.Answer(answer, facts); v.Reason != want {
			t.Errorf("%q: %v, want %s", answer, v, want)
		}
	}
}
