package knowledge_test

import (
	"slices"
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

// TestReportsAreBorneOut: what a newspaper or an agency reports may be told without it.
func TestReportsAreBorneOut(t *testing.T) {
	t.Parallel()
	claim := "The US goods deficit with China dropped to $202 billion in 2025"
	if got := checkClaims(t, claim).Claims[0].Finding; got != knowledge.ClaimSupported {
		t.Errorf("%q: %s", claim, got)
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

// TestRulingsForAParty: a law upheld is no ruling for or against the app that it names: that is neither borne out nor contradicted.
func TestRulingsForAParty(t *testing.T) {
	t.Parallel()
	for _, claim := range []string{"The Supreme Court ruled for TikTok", "The Supreme Court ruled against TikTok", "The D.C. Circuit ruled against TikTok"} {
		if got := checkClaims(t, claim).Claims[0].Finding; got != knowledge.NotCovered {
			t.Errorf("%q: %s", claim, got)
		}
	}
}

// TestTalkAroundClaims: a picture between two sentences, a label and a chatty tail are no part of a claim.
func TestTalkAroundClaims(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		message string
		want    []knowledge.Finding
	}{
		{"tiktok is banned in the US lol everyone knows that", []knowledge.Finding{knowledge.ClaimContradicted}},
		{"Trump is the best president ever, everyone knows that", []knowledge.Finding{knowledge.OpinionClaim}},
		{"also fact: China never bought the 12 million tonnes of soybeans", []knowledge.Finding{knowledge.ClaimContradicted}},
		{"Imagine thinking TikTok was \"sold\" \U0001f602 ByteDance still owns 19.9%", []knowledge.Finding{knowledge.NotCovered, knowledge.ClaimSupported}},
	} {
		var got []knowledge.Finding
		for _, claim := range checkClaims(t, c.message).Claims {
			got = append(got, claim.Finding)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: %v, want %v", c.message, got, c.want)
		}
	}
}

// TestNotDisputedByAnotherPoint: a fact whose sources differ on something else disputes nothing.
func TestNotDisputedByAnotherPoint(t *testing.T) {
	t.Parallel()
	for _, claim := range []string{"US tariffs fell from 145% to 30% in May 2025", "80% American and other investors, 20% ByteDance"} {
		if got := checkClaims(t, claim).Claims[0].Finding; got != knowledge.ClaimSupported {
			t.Errorf("%q: %s", claim, got)
		}
	}
}

// TestOtherHolderContradicts: one firm has one chief executive, one delegation one leader and one court one count of votes.
func TestOtherHolderContradicts(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ right, wrong string }{
		{"Adam Presser is the CEO of the TikTok US joint venture.", "Adam Presser is the CEO of ByteDance."},
		{"Zhang Yiming was CEO of ByteDance", "Shou Zi Chew runs the TikTok US joint venture as its CEO."},
		{"Greer is Trump's trade representative.", "Greer is the Treasury Secretary."},
		{"ByteDance kept 19.9 percent", "ByteDance kept 20.1 percent"},
		{"In Madrid China's delegation was led by He Lifeng.", "In Madrid China's delegation was led by Wang Wentao."},
		{"The Supreme Court unanimously upheld the TikTok law.", "The Supreme Court upheld the TikTok law by 6 to 3."},
	} {
		for _, claim := range checkClaims(t, c.right).Claims {
			if claim.Finding == knowledge.ClaimContradicted {
				t.Errorf("%q is contradicted by %s", c.right, claim.Facts[0].ID)
			}
		}
		if got := checkClaims(t, c.wrong).Claims[0].Finding; got != knowledge.ClaimContradicted {
			t.Errorf("%q: %s", c.wrong, got)
		}
	}
}
