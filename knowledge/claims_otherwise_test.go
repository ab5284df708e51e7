package knowledge_test

import (
	"testing"

	"tiktalks/knowledge"
)

// TestSaysOtherwise: what a fact and what is told of it deny, is contradicted, and so is what they count otherwise; halves of a sentence that leave out their
// verb are checked each by itself.
func TestSaysOtherwise(t *testing.T) {
	t.Parallel()
	s := shipped(t)
	for claim, want := range map[string]knowledge.Finding{
		"The March 2026 lawsuit demands that TikTok be banned.":                              knowledge.ClaimContradicted,
		"The D.C. Circuit paused the TikTok law in December 2024 while TikTok appealed.":     knowledge.ClaimContradicted,
		"Trump postponed enforcement of the TikTok law just once.":                           knowledge.ClaimContradicted,
		"The Supreme Court unanimously ruled that IEEPA does not authorise tariffs.":         knowledge.ClaimContradicted,
		"Oracle, Silver Lake and MGX together hold 15 percent of TikTok's US joint venture.": knowledge.ClaimContradicted,
		"In 2024 employees held about 58 percent of ByteDance.":                              knowledge.ClaimContradicted,
		"The US charges port fees on Chinese ships.":                                         knowledge.ClaimOutdated,
		"China restricts exports of gallium and germanium to the United States.":             knowledge.ClaimOutdated,
	} {
		if got := findingOf(t, s, claim); got != want {
			t.Errorf("%q: %s, want %s", claim, got, want)
		}
	}
	for _, claim := range []string{
		"China barred purchases from 46 companies in June 2026.", "USTR set a single day of hearings on the forced-labour tariffs.",
		"In May 2026 Oracle asked Markey about user data and the algorithm.", "China's Commerce Ministry put money laundering on the Madrid agenda.",
	} {
		if got := findingOf(t, s, claim); got == knowledge.ClaimSupported {
			t.Errorf("%q: %s", claim, got)
		}
	}
	c, err := s.Check("After the Geneva talks US tariffs fell to 30 percent and Chinese ones to 10 percent.")
	if err != nil || len(c.Claims) != 2 || c.Claims[0].Finding == knowledge.ClaimContradicted || c.Claims[1].Finding == knowledge.ClaimContradicted {
		t.Errorf("two halves: %+v, %v", c.Claims, err)
	}
}
