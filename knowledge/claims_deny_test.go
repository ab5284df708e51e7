package knowledge_test

import (
	"testing"

	"tiktalks/knowledge"
)

// TestDenialsOfOtherThings: what denies another value than the fact's, or the opposite of what the fact says, is not called wrong; what denies
// the fact's own is.
func TestDenialsOfOtherThings(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ right, wrong string }{
		{"Oracle does not own 45 percent of the venture.", "Oracle doesn't own 15 percent."},                           // a number
		{"The Madrid talks did not take place in August.", "The Madrid talks did not take place in September."},        // a date
		{"Bessent isn't the commerce secretary.", "Bessent isn't the Treasury secretary."},                             // an office
		{"Huawei was not on the Entity List in 2018.", "The US did not put Huawei on the Entity List."},                // a year
		{"Xi has not met Trump in Tokyo.", "Biden did not sign the TikTok law until 2025."},                            // a place
		{"The fentanyl tariff isn't 20 percent.", "The truce was not extended by 90 days."},                            // what is over
		{"Trump never visited China in 2025.", "The Supreme Court did not uphold the TikTok law."},                     // what was only planned
		{"The trade deficit did not grow in 2025.", "The trade deficit did not shrink in 2025."},                       // the opposite
		{"The tariffs on China weren't raised in Geneva but cut.", "ByteDance does not own the algorithm."},            // both
		{"The US didn't open the analog chip case, China did.", "China didn't open the analog chip case, the US did."}, // who did it
		{"The US requested the Hegseth call, not China.", "China requested the Hegseth call, not the US."},
		{"Shou Chew is not the CEO of the joint venture.", "Shou Chew isn't the CEO of TikTok."},       // whose
		{"The truce was extended to 10 November 2026.", "The truce was extended to 10 December 2026."}, // what is so "unless extended"
		{"China had nothing to do with it.", "The US and China did not hold trade talks in London."},
		{"The Supreme Court ruled on IEEPA tariffs by 6 to 3.", "The Supreme Court ruled on IEEPA tariffs by 9 to 0."},
		{"Not Trump but Biden signed the TikTok law.", "Not Biden but Trump signed the TikTok law."},
	} {
		denialHolds(t, c.right, c.wrong)
	}
}

// TestBoundsWithRoom: a bound that has room for the fact's number is not called wrong, and one that has none is.
func TestBoundsWithRoom(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ right, wrong string }{
		{"Oracle owns less than 20 percent.", "Oracle owns more than 20 percent."},
		{"Oracle owns more than 10 percent.", "Oracle owns less than 10 percent."},
		{"Vance valued TikTok US at more than 10 billion.", "TikTok has more than 300 million US users."},
	} {
		denialHolds(t, c.right, c.wrong)
	}
}

// denialHolds fails where the first claim is called contradicted, or the second is not.
func denialHolds(t *testing.T, right, wrong string) {
	t.Helper()
	if c := checkClaims(t, right).Claims[0]; c.Finding == knowledge.ClaimContradicted {
		t.Errorf("%q is contradicted by %s", right, c.Facts[0].ID)
	}
	if c := checkClaims(t, wrong).Claims[0]; c.Finding != knowledge.ClaimContradicted {
		t.Errorf("%q: %s", wrong, c.Finding)
	}
}

// TestUnknownDoersStayOpen: one word that nobody knows may be anybody's name, misspelt or first; and what is said of somebody who once held an
// office is not outdated for that.
func TestUnknownDoersStayOpen(t *testing.T) {
	t.Parallel()
	for _, claim := range []string{
		"Byden signed the TikTok law.", "Joe signed the TikTok law.", "Tump joined TikTok on 1 June 2024.", "Scott announced the TikTok framework in Madrid.",
		"Pam Bondi has cancer.", "Pam Bondi is a spy.", "China owns TikTok.",
	} {
		if c := checkClaims(t, claim).Claims[0]; c.Finding != knowledge.NotCovered {
			t.Errorf("%q: %s", claim, c.Finding)
		}
	}
}

// TestRepeatsAreCheckedOnce: a message that says a thing twice is told once what the facts make of it.
func TestRepeatsAreCheckedOnce(t *testing.T) {
	t.Parallel()
	if c := checkClaims(t, "Biden signed the TikTok law. Biden signed the TikTok law. Biden Signed the TikTok law."); len(c.Claims) != 1 || c.More != 0 {
		t.Errorf("%d claims, %d more", len(c.Claims), c.More)
	}
}

// TestHalvesOfAClaim: two facts of which each has the percentage that the other lacks deny nothing together, nor does a fact that is hardly
// meant deny who did it.
func TestHalvesOfAClaim(t *testing.T) {
	t.Parallel()
	for _, claim := range []string{"After Geneva US tariffs dropped to 30% and China's to 10%", "TikTok is permitted in the United States"} {
		if got := checkClaims(t, claim).Claims[0].Finding; got == knowledge.ClaimContradicted {
			t.Errorf("%q: %s", claim, got)
		}
	}
}

// TestOwnersHeadsAndBans: who invests owns nothing, a chief of a part is no head, and what is barred somewhere is not barred everywhere.
func TestOwnersHeadsAndBans(t *testing.T) {
	t.Parallel()
	for _, claim := range []string{"Larry Ellison owns TikTok", "TikTok belongs to Oracle", "MGX owns TikTok's US venture", "Lutnick is the trade secretary",
		"Will Farrell is at the helm of the TikTok US joint venture", "TikTok is not allowed in the United States", "A judge blocked the removal of TikTok",
		"China set export rules for the H200 chip", "China takes 15 percent of Nvidia's H20 revenue"} {
		if got := checkClaims(t, claim).Claims[0].Finding; got == knowledge.ClaimSupported {
			t.Errorf("%q: %s", claim, got)
		}
	}
}
