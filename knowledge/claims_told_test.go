package knowledge_test

import (
	"slices"
	"testing"

	"tiktalks/knowledge"
)

// boardClaim is what the fact says in these tests.
const boardClaim = "On 3 May 2025 the Tea Board put a duty of 5 euros on green tea."

// tellingFiles is a base with a fact and what is told of it, written for a claim.
func tellingFiles(claim, told string) map[string]string {
	return map[string]string{
		"base.yaml":  teaBase,
		"facts.yaml": "facts:\n" + fact("duty", "claim: "+boardClaim, "when: 2025-05-03", "entities: [Tea Board]", "asks: [how high is the duty on green tea]") + fact("black"),
		"told.yaml":  "tellings:\n  duty:\n    claim: " + claim + "\n    told:\n" + told,
	}
}

// findingOf gives what a base makes of a claim.
func findingOf(t *testing.T, s *knowledge.Snapshot, claim string) knowledge.Finding {
	t.Helper()
	c, err := s.Check(claim)
	if err != nil || len(c.Claims) != 1 {
		t.Fatalf("%q: %+v, %v", claim, c, err)
	}
	return c.Claims[0].Finding
}

// TestTellingsBearClaimsOut: what a telling says is supported by its fact, as long as the fact says what the telling was written for.
func TestTellingsBearClaimsOut(t *testing.T) {
	t.Parallel()
	const told, claim = "      - Importers of green tea owe the Tea Board five euros.\n", "green tea importers owe the tea board 5 euros"
	own := loadFiles(t, tellingFiles(boardClaim, told))
	if got := findingOf(t, own, claim); got != knowledge.ClaimSupported {
		t.Errorf("with its telling: %s", got)
	}
	if f, _ := own.Fact("duty"); len(f.Tellings) != 1 || len(own.Untold) > 0 {
		t.Errorf("the fact has the tellings %q; without: %q", f.Tellings, own.Untold)
	}
	other := loadFiles(t, tellingFiles("On 3 May 2025 the Tea Board put a duty of 4 euros on green tea.", told))
	if got := findingOf(t, other, claim); got == knowledge.ClaimSupported {
		t.Error("a telling of a claim that was corrected since bears a claim out")
	}
	if !slices.Equal(other.Untold, []string{"duty"}) {
		t.Errorf("the facts whose tellings have to be read again: %q", other.Untold)
	}
}

// TestTellingsOutvoteOne: where most tellings that have all of the claim say otherwise, one that seems to bear it out does not count.
func TestTellingsOutvoteOne(t *testing.T) {
	t.Parallel()
	const claim = "the tea board dropped its levy on green tea"
	misread := "      - The Tea Board dropped its levy on green tea to five euros.\n"
	if got := findingOf(t, loadFiles(t, tellingFiles(boardClaim, misread)), claim); got != knowledge.ClaimSupported {
		t.Fatalf("the telling alone is not misread any more, so nothing can be outvoted: put another one here (%s)", got)
	}
	others := "      - The Tea Board did not drop its levy on green tea.\n      - No levy on green tea was dropped by the Tea Board.\n"
	if got := findingOf(t, loadFiles(t, tellingFiles(boardClaim, misread+others)), claim); got == knowledge.ClaimSupported {
		t.Error("one telling outvotes two")
	}
}

// TestShippedTellings: each shipped telling was written for the claim that its fact has now, and hardly one is called wrong. Each is true, so
// what is called wrong here is what people would be told who post the like: 51 of every fourth telling were before tellings were heard.
func TestShippedTellings(t *testing.T) {
	t.Parallel()
	s := shipped(t)
	if len(s.Untold) > 0 {
		t.Errorf("the tellings of %q were written for other claims: read them again", s.Untold)
	}
	if testing.Short() || raceDetector {
		t.Skip("checks thousands of claims, which says nothing about races")
	}
	n, wrong := 0, 0
	for _, f := range s.Facts {
		for i, told := range f.Tellings {
			if n++; i%4 != 0 {
				continue
			}
			c, err := s.Check(told)
			if err != nil {
				t.Fatal(err)
			}
			for _, claim := range c.Claims {
				if claim.Finding == knowledge.ClaimContradicted {
					wrong++
					t.Logf("%s: %q is contradicted by %s", f.ID, told, claim.Facts[0].ID)
				}
			}
		}
	}
	if wrong > n/4/100 {
		t.Errorf("%d of %d true tellings are contradicted, want at most one in a hundred", wrong, n/4)
	}
	if n < 10*len(s.Facts) {
		t.Errorf("%d tellings of %d facts", n, len(s.Facts))
	}
}
