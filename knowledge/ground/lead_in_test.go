package ground

import "testing"

// TestLeadIns: what comes without a citation before a cited sentence only counts what that tells, or is carried by its facts whole.
func TestLeadIns(t *testing.T) {
	t.Parallel()
	j := newJudge(t)
	facts := []Fact{
		{ID: "f1", Text: "On 22 May 2025 Norway added ten firms to its list."},
		{ID: "f2", Text: "On 22 May 2025 Denmark barred buyers from purchasing from 46 firms."},
		{ID: "f3", Text: "Holm opened a new bridge over the Glomma on 4 June 2025."},
	}
	steps := "Norway added ten firms to its list [f1], and Denmark barred buyers from purchasing from 46 firms [f2]."
	for lead, want := range map[string]Reason{
		"Two things. ":                    Fine,
		"Three things. ":                  NoCitation,
		"Two steps came on 22 May 2025. ": Fine,
		"Two steps came on 21 May 2025. ": NoCitation,
		"Ten firms were added. ":          NoCitation,
	} {
		if v := j.Answer(lead+steps, facts); v.Reason != want {
			t.Errorf("%q: %v, want %s", lead, v, want)
		}
	}
	for lead, want := range map[string]Reason{
		"A new bridge over the Glomma. ":             Fine,
		"A new bridge over the Glomma, on 5 June. ":  NoCitation,
		"Two new bridges over the Glomma. ":          NoCitation,
		"No new bridge over the Glomma. ":            NoCitation,
		"Denmark opened a bridge. ":                  NoCitation,
		"Holm opened a new bridge on 4 June 2025. ":  NoCitation,
		"A new bridge over the Glomma, by Denmark. ": NoCitation,
	} {
		if v := j.Answer(lead+"Holm opened it on 4 June 2025 [f3].", facts); v.Reason != want {
			t.Errorf("%q: %v, want %s", lead, v, want)
		}
	}
}

// TestLengthsToLater: a length of time is measured from what the facts cited beside it date.
func TestLengthsToLater(t *testing.T) {
	t.Parallel()
	j := newJudge(t)
	facts := []Fact{
		{ID: "f1", Text: "Norway suspended its salt rules on 7 May 2025."},
		{ID: "f2", Text: "On 9 May 2025 Norway suspended its tin rules."},
		{ID: "f3", Text: "On 16 May 2025 Norway raised the salt duty to 20%."},
	}
	for answer, want := range map[string]Reason{
		"Norway suspended its salt rules on 7 May 2025 [f1]. Two days after that it suspended its tin rules [f2].":   Fine,
		"Norway suspended its salt rules on 7 May 2025 [f1]. Three days after that it suspended its tin rules [f2].": WrongNumber,
		"Norway suspended its salt rules on 7 May 2025 [f1]. Two days before that it suspended its tin rules [f2].":  WrongNumber,
		"Two days before it suspended its tin rules on 9 May 2025 [f2], Norway suspended its salt rules [f1].":       Fine,
		"A day before it suspended its tin rules on 9 May 2025 [f2], Norway suspended its salt rules [f1].":          WrongNumber,
		"Two days after it suspended its tin rules on 9 May 2025 [f2], Norway suspended its salt rules [f1].":        WrongNumber,
		"Norway suspended its tin rules [f2]. It took a week for the salt duty to go to 20% [f3].":                   Fine,
		"Norway suspended its tin rules [f2]. It took two weeks for the salt duty to go to 20% [f3].":                WrongNumber,
	} {
		if v := j.Answer(answer, facts); v.Reason != want {
			t.Errorf("%q: %v, want %s", answer, v, want)
		}
	}
}
