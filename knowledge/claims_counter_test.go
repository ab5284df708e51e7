package knowledge_test

import (
	"testing"

	"tiktalks/knowledge"
)

// TestOtherDetailsContradict: another rank, extent, order of time, office, person, place or opposite deed contradicts, and the fact's own does not.
func TestOtherDetailsContradict(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ right, wrong string }{
		{"The Madrid talks of September 2025 were the fourth round of US-China trade talks.",
			"The Geneva talks of May 2025 were the second round of US-China trade talks of 2025."},
		{"The Section 122 surcharge of February 2026 applied to most imports.", "The Section 122 surcharge of February 2026 applied to all imports."},
		{"PAFACA's prohibitions took effect for TikTok the day before Trump's second inauguration.",
			"PAFACA's prohibitions took effect for TikTok the day after Trump's second inauguration."},
		{"Wang Yi is China's foreign minister.", "Wang Yi is China's commerce minister."},
		{"Howard Lutnick is the US commerce secretary.", "Howard Lutnick is the US Treasury secretary."},
		{"Bessent led the US side at the Madrid talks.", "Rubio led the US side at the Madrid talks."},
		{"Trump accepted an invitation to Beijing in his call with Xi of 24 November 2025.",
			"Trump rejected an invitation to Beijing in his call with Xi of 24 November 2025."},
		{"Nvidia needed a licence to sell the H20 to China in April 2025.", "Nvidia was told in April 2025 that it could sell the H20 to China without a licence."},
		{"China suspended its October 2025 rare earth rules.", "China did not suspend its October 2025 rare earth rules."},
		{"Trump's claim about young voters refers to the 2024 election.", "Trump's claim about young voters refers to the 2020 election."},
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

// TestOtherThingsAreNoContradiction: what is only near what a fact says, or says it in other words, is not called wrong.
func TestOtherThingsAreNoContradiction(t *testing.T) {
	t.Parallel()
	for _, claim := range []string{
		// an office that somebody else holds, or the holder's own
		"Treasury Secretary Bessent met Commerce Minister Wang Wentao in London in June 2025.", "Foreign Minister Wang Yi attended the Busan meeting of 30 October 2025.",
		// ranks of other things, and of the same one in other words
		"The Stockholm talks came after the second round in London.", "It was Trump's first trip to China since 2017.",
		// the same order said from the other side
		"The London talks of June 2025 came after those of Geneva.", "Trump's inauguration came the day after PAFACA's prohibitions took effect for TikTok.",
		// some of all
		"Some of the 32 entities that BIS added on 12 September 2025 are in China.",
		// no word for word denial
		"Nvidia could not sell the H20 to China without a licence from April 2025.", "China never made its October 2025 rare earth rules permanent.",
		// others do their own
		"Canada suspended its steel tariffs in October 2025.", "Samsung said in July 2025 that it would sell its chips to China again.",
		"The mayor of Geneva spoke at the talks of May 2025.", "Lutnick said that the Madrid talks went well.",
	} {
		for _, c := range checkClaims(t, claim).Claims {
			if c.Finding == knowledge.ClaimContradicted {
				t.Errorf("%q is contradicted by %s", claim, c.Facts[0].ID)
			}
		}
	}
}
