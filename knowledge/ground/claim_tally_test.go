package ground_test

import (
	"slices"
	"testing"

	"tiktalks/knowledge/ground"
)

// TestTallies: how often, how many together, whose share and to whom it goes is told apart from what the fact says of that.
func TestTallies(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	const (
		shares  = "In its 2024 filing Vardal said big funds held about 58 percent of the company, founder Holm 21 percent and workers 21 percent."
		barred  = "On 22 June 2026 Norway's Finance Ministry barred state buyers from purchasing from 46 Danish firms."
		wrote   = "On 29 May 2026 Holm wrote to Vardal and Bergen asking how they protect the boats."
		agenda  = "Norway listed fish and tolls as the agenda of the Oslo talks; Bergen added wool."
		each    = "Oslo, Bergen and Vardal each took 15 percent of the yard."
		delayed = "Holm put off the toll five times."
	)
	for _, c := range []struct {
		claim, fact string
		fault       ground.Reason // of a fault or doubt; none: no fault
	}{
		{"Holm put off the toll once.", delayed, ground.Opposite},
		{"Holm put off the toll five times.", delayed, ""},
		{"Oslo, Bergen and Vardal together hold 15 percent of the yard", each, ground.Opposite},
		{"Oslo, Bergen and Vardal hold 15 percent each of the yard", each, ""},
		{"Workers held 58 percent of Vardal", shares, ground.Binding},
		{"Vardal said workers held 21 percent of the company", shares, ""},
		{"Norway barred purchases from 46 Danish firms", barred, ground.Qualifier},
		{"Norway barred firms from purchasing from 46 Danish firms", barred, ground.Qualifier},
		{"Norway barred state buyers from purchasing from 46 Danish firms", barred, ""},
		{"Vardal asked Holm about the boats", wrote, ground.Role},
		{"Holm asked Vardal about the boats", wrote, ""},
		{"Norway put wool on the agenda", agenda, ground.Role},
		{"Bergen put wool on the agenda", agenda, ""},
		{"Norway set a single day of talks in Oslo", "Norway set talks in Oslo for 7 to 9 July 2026.", ground.Qualifier},
	} {
		s := standingTo(t, j, c.claim, c.fact)
		found := func(v ground.Verdict) bool { return v.Reason == c.fault }
		if c.fault == "" && len(s.Faults) > 0 || c.fault != "" && !slices.ContainsFunc(slices.Concat(s.Faults, s.Doubts), found) {
			t.Errorf("%q beside %q: %v, %v, want %q", c.claim, c.fact, s.Faults, s.Doubts, c.fault)
		}
	}
}

// TestOneMind: who was of one mind is no dissenter, and the other way round.
func TestOneMind(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for _, c := range []struct {
		claim, fact string
		typed       bool
	}{
		{"Oslo unanimously upheld the toll", "Oslo upheld the toll by 6 to 3.", true},
		{"Oslo unanimously upheld the toll", "Oslo upheld the toll in 6 to 9 days.", false},
		{"Oslo upheld the toll with one member dissenting", "Oslo unanimously upheld the toll.", true},
		{"Oslo upheld the toll and nobody dissented", "Oslo unanimously upheld the toll.", false},
	} {
		got := false
		for _, l := range standingTo(t, j, c.claim, c.fact).Lacks {
			got = got || l.Typed
		}
		if got != c.typed {
			t.Errorf("%q beside %q: typed is %v, want %v", c.claim, c.fact, got, c.typed)
		}
	}
}

// TestSharedDenial: a word that claim and fact both have denies nothing between them.
func TestSharedDenial(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	s := standingTo(t, j, "Holm demands that the ferry be banned", "Holm does not ask for a ban of the ferry.")
	if s.Evened || !s.Apart {
		t.Errorf("evened is %v and apart %v, want false and true", s.Evened, s.Apart)
	}
	s = standingTo(t, j, "Holm stopped the ferry", "Holm does not run the ferry.")
	if !s.Evened {
		t.Error("each of the two denies in its own word, and that is not told")
	}
}

// TestPresent: what goes on is told in the present; headlines tell in the present what happened.
func TestPresent(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for claim, want := range map[string]bool{
		"Norway charges port fees on ferries.":                true,
		"Norway restricts exports of wool to Vardal.":         true,
		"Norway is hitting ferries with fees.":                true,
		"Norway signs the port deal.":                         false,
		"Norway charged port fees on ferries.":                false,
		"The charges against Norway led to a trial.":          false,
		"After the Oslo talks ferries fell behind in Vardal.": false,
	} {
		if got := j.Present(claim); got != want {
			t.Errorf("%q: %v, want %v", claim, got, want)
		}
	}
}
