package ground_test

import (
	"slices"
	"testing"

	"tiktalks/knowledge/ground"
)

// faultOf gives the reason of the first fault of a claim beside one fact; Fine where it has none.
func faultOf(t *testing.T, j *ground.Judge, claim, fact string) ground.Reason {
	t.Helper()
	faults := standingTo(t, j, claim, fact).Faults
	if i := slices.IndexFunc(faults, func(v ground.Verdict) bool { return v.Reason != ground.Attribution }); i >= 0 {
		return faults[i].Reason
	}
	return ground.Fine
}

// TestScope: all of several, a sum of what each has, one day of several and the end of what only goes down are none of what the fact says.
func TestScope(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for _, c := range []struct {
		claim, fact string
		want        ground.Reason
	}{
		{"Holm and Vardal hold 15 percent of the yard between them", "Holm and Vardal each took 15 percent of the yard.", ground.Qualifier},
		{"The fine for the yard is 40 percent in total", "The fine for the yard is 40 percent per ferry.", ground.Binding},
		{"Holm and Vardal each hold 15 percent of the yard", "Holm and Vardal each took 15 percent of the yard.", ground.Fine},
		{"Holm and Vardal hold 30 percent of the yard together", "Holm and Vardal together hold 30 percent of the yard.", ground.Fine},
		{"Holm dropped the ferry duty altogether", "Holm cut the ferry duty from 20 to 10 percent.", ground.Opposite},
		{"Holm lowered the ferry duty", "Holm cut the ferry duty from 20 to 10 percent.", ground.Fine},
		{"Every single seat on the board went to Norway", "All but one of the seven seats on the board went to Norway.", ground.Binding},
		{"All of the seats on the board went to Norway", "Six of the seven seats on the board went to Norway.", ground.Binding},
		{"All but one of the seats on the board went to Norway", "Six of the seven seats on the board went to Norway.", ground.Fine},
		{"Holm set a single day of hearings in Oslo", "Three days of hearings were set by Holm in Oslo.", ground.WrongNumber},
		{"Holm set a single day of hearings in Oslo", "Holm set hearings in Oslo for 7 to 9 July 2026.", ground.WrongNumber},
		{"Holm set a single day of hearings in Oslo", "Holm set a single day of hearings in Oslo, three days before the vote.", ground.Fine},
		{"Holm told all of the ferry plan", "All Holm said of the ferry plan was that it would talk.", ground.Binding},
	} {
		if got := faultOf(t, j, c.claim, c.fact); got != c.want {
			t.Errorf("%q against %q: %s, want %s", c.claim, c.fact, got, c.want)
		}
	}
}

// TestWhoDoesWhat: a deed is not told of somebody else, of what it was not done to, or of whoever is against it.
func TestWhoDoesWhat(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for _, c := range []struct {
		claim, fact string
		want        ground.Reason
	}{
		{"Holm would turn ferries into rafts", "Holm said that it opposes turning ferries into rafts.", ground.Polarity},
		{"Holm might make a ferry for Oslo", "Holm said that it will not make a ferry for Oslo.", ground.Polarity},
		{"Holm opposes turning ferries into rafts", "Holm said that it opposes turning ferries into rafts.", ground.Fine},
		{"Holm makes ferries for Oslo", "Holm makes ferries for Oslo and will not make buses.", ground.Fine},
		{"Holm turned ferries into rafts", "Holm turned ferries into rafts, which Norway opposes.", ground.Fine},
		{"Holm paused the fee for Norway and raised it for Vardal", "Holm raised the fee for Norway and paused that for Vardal.", ground.Role},
		{"Holm raised the fee for Norway and paused it for Vardal", "Holm paused the fee for Vardal and raised that for Norway.", ground.Fine},
		{"Holm put tankers on the list", "Holm listed ferries and ports; Norway added tankers.", ground.Role},
		{"Norway put tankers on the list", "Holm listed ferries and ports; Norway added tankers.", ground.Fine},
		{"Holm suspended the fees on tankers", "Holm suspended the fees; the suspension covers tankers.", ground.Fine},
		{"The companies set the conditions", "The law lets regulators set conditions for companies.", ground.Role},
		{"The regulators set the conditions", "The law lets regulators set conditions for companies.", ground.Fine},
	} {
		if got := faultOf(t, j, c.claim, c.fact); got != c.want {
			t.Errorf("%q against %q: %s, want %s", c.claim, c.fact, got, c.want)
		}
	}
}

// TestLetters: a letter that names one of several is told from another one.
func TestLetters(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for _, c := range []struct {
		claim, fact string
		typed       bool
	}{
		{"The ferry rule is section B of the law", "The ferry rule is section H of the law.", true},
		{"The ferry rule is section B of the law", "The ferry rule is a section of the law that Holm signed.", false},
		{"The ferry rule is section B of the law", "The ferry rule is section B of the law, the port rule section H.", false},
	} {
		got := slices.ContainsFunc(standingTo(t, j, c.claim, c.fact).Lacks, func(l ground.Lack) bool { return l.Typed })
		if got != c.typed {
			t.Errorf("%q against %q: %v, want %v", c.claim, c.fact, got, c.typed)
		}
	}
}
