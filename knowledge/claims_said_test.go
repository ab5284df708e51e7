package knowledge_test

import (
	"testing"

	"tiktalks/knowledge"
)

// TestSayingsAreNotBorneOut: that somebody says so bears out that it was said, and not that it is so.
func TestSayingsAreNotBorneOut(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ said, plain string }{
		{"Trump said Xi approved the TikTok deal on 19 September 2025", "Xi approved the TikTok deal on 19 September 2025"},
		{"Nvidia said in September 2025 that it complies with the law in all respects", "Nvidia complies with Chinese antitrust law in all respects"},
		{"China's Foreign Ministry called the US claim of Chinese overcapacity a false proposition", "Overcapacity in China is a false proposition"},
		{"", "Alibaba is a Chinese military company"},
		{"", "TikTok helped Trump win the election"},
		{"", "Failing to agree on TikTok would not have affected US-China relations"},
	} {
		if c.said != "" {
			if got := checkClaims(t, c.said).Claims[0].Finding; got != knowledge.ClaimSupported {
				t.Errorf("%q: %s", c.said, got)
			}
		}
		if got := checkClaims(t, c.plain).Claims[0].Finding; got != knowledge.NotCovered {
			t.Errorf("%q: %s", c.plain, got)
		}
	}
}

// TestOtherSideIsContradicted: who votes or rules for a thing is not called right where the facts have him against it.
func TestOtherSideIsContradicted(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ right, wrong string }{
		{"The House voted 360-58 for the TikTok bill", "The House voted 360-58 against the TikTok bill"},
		{"The Senate voted 79 to 18 for the TikTok law", "The Senate voted 79 to 18 against the TikTok law"},
		{"The court of international trade ruled 2-1 against the surcharge", "The court of international trade ruled 2-1 for the surcharge"},
		{"In March 2024 Trump came out against the TikTok divest-or-ban bill", "In March 2024 Trump came out for the TikTok divest-or-ban bill"},
	} {
		if got := checkClaims(t, c.right).Claims[0].Finding; got != knowledge.ClaimSupported {
			t.Errorf("%q: %s", c.right, got)
		}
		if got := checkClaims(t, c.wrong).Claims[0].Finding; got != knowledge.ClaimContradicted {
			t.Errorf("%q: %s", c.wrong, got)
		}
	}
	if got := checkClaims(t, "The surcharge under Section 122 is unlawful and no longer collected").Claims[0].Finding; got == knowledge.ClaimSupported {
		t.Error(got)
	}
}
