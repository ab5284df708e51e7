package knowledge_test

import (
	"testing"

	"tiktalks/knowledge"
)

// TestWhatIsTrueIsNeverContradicted: what the facts carry in other words, or say nothing of, is not called wrong.
func TestWhatIsTrueIsNeverContradicted(t *testing.T) {
	t.Parallel()
	for _, claim := range []string{
		// other countries and firms can do their own
		"Brazil banned TikTok in 2020.", "TikTok is banned in Norway.", "Temu was banned in the United States.",
		"Japan opened an antitrust investigation of Nvidia.", "Mexico suspended its port fees in November 2025.", "Chile bought 200 Boeing aircraft.",
		// denied in other words
		"US officials found Project Texas was not enough.", "China bought zero US soybeans in September 2025.",
		"China stopped buying US soybeans by September 2025.", "The Beijing summit left US tariffs unchanged.",
		// told of the other side
		"Boeing will sell China 200 aircraft, its Commerce Ministry confirmed on 20 May 2026.",
		// sums, bounds, parts and roundings
		"Oracle, Silver Lake and MGX together hold 45 percent of the joint venture.", "PAFACA fines are up to 5,000 dollars per user.",
		"The law lets the president grant one 90-day extension.", "In Busan Trump and Xi talked for almost two hours.",
		"Zhang Yiming held about a fifth of ByteDance.", "The fentanyl tariff rose from 10 to 20 percent in March 2025.",
		"Trump put the 34 percent reciprocal tariff on all Chinese goods in April 2025.",
		// whoever brought it back
		"TikTok came back to the app stores in February 2025 after Bondi wrote to Apple and Google.",
		"It was Biden, not Trump, who signed the TikTok law.",
		// the same without a "not", or with another one
		"In April 2025 Washington told Nvidia it could not sell the H20 to China without a licence.",
		"Hegseth and Dong Jun had never talked before their video call of 9 September 2025.",
		"Until Trump's visit of May 2026 no US president had been to China since 2017.",
		"TikTok thanked Trump in a message to users when it came back.",
		"Bessent likened the tariffs of April 2025 to an embargo.",
		"Bessent said on 15 September 2025 that the commercial terms had been agreed.",
		// numbers of parts and of lists
		"Right before Madrid the US put 23 Chinese entities on the Entity List.",
		"The Federal Circuit upheld the duties of Section 301 lists 3 and 4A on 25 September 2025.",
	} {
		for _, c := range checkClaims(t, claim).Claims {
			if c.Finding == knowledge.ClaimContradicted {
				t.Errorf("%q is contradicted by %s", claim, c.Facts[0].ID)
			}
		}
	}
}

// TestWhatIsFalseIsNeverSupported: a claim that is wrong in one detail is not called right.
func TestWhatIsFalseIsNeverSupported(t *testing.T) {
	t.Parallel()
	for _, claim := range []string{
		// behind a contrast
		"On 24 April 2024 Biden, not Trump, vetoed the TikTok law.", "China put seven rare earths under licensing, not a ban, on 4 June 2025.",
		"In Busan Trump agreed to cut the fentanyl tariff, not to 10 but to 5 percent.",
		// denied by the frame
		"It is a myth that the TikTok deal closed on 22 January 2026.", "It was not Biden who signed the TikTok law.",
		// what stands at the end
		"TikTok routes all its US user traffic via Singapore.", "ByteDance bought Musical.ly via Oracle.",
		// a cut is no removal, an offer no deed
		"Trump dropped the fentanyl tariff on China in November 2025.", "Trump took the fentanyl tariff off in November 2025.",
		"China lifted its tariff on US goods on 9 April 2025.", "Oracle offered to host US user data in January 2026.",
		"Nvidia retaliated against China's antitrust finding.", "Ford quit a Chicago plant in May 2025.",
		// of two things the other
		"China scrapped its 24 percent extra tariff on US goods in November 2025.",
		"Biden revoked the 14 August 2020 divestment order in June 2021.", "BIS listed 32 Chinese entities on 12 September 2025.",
		"The deal from Kuala Lumpur and Busan is called the Busan Accord.", "Trump followed Biden's order.",
		"ByteDance holds 80.1 percent of the TikTok US joint venture.",
		"In July 2025 China's market regulator opened an antitrust case against DuPont China.",
		"Late in June 2025 the White House said a deal was signed to speed up rare earth exports from the US to China.",
		// what was denied, ruled out or only agreed to be talked about
		"The US government will get a board seat in TikTok but no equity, a White House official said on 22 September 2025.",
		"The order of 25 September 2025 finds that the TikTok deal fails to be a qualified divestiture.",
		"China's Foreign Ministry confirmed the US claim of overcapacity on 12 March 2026.",
		"On 20 May 2026 China's Commerce Ministry said tariffs on 30 billion dollars of goods on each side had been cut.",
		"Trump's divestment order of August 2020 went against what CFIUS had recommended.", "USTR runs the Entity List.",
		// who went is not who came
		"Zhang Yiming became chief executive of ByteDance in 2021.", "The Geneva meeting of May 2025 was round two of the talks.",
		"Executive Order 14195 put a 10 percent tariff on just a handful of Chinese goods over fentanyl.",
	} {
		for _, c := range checkClaims(t, claim).Claims {
			if c.Finding == knowledge.ClaimSupported {
				t.Errorf("%q is supported by %s", claim, c.Facts[0].ID)
			}
		}
	}
}

// TestDetailsStillDecide: what plainly has another number, day, person or verb is contradicted, and the same without it is supported.
func TestDetailsStillDecide(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ right, wrong string }{
		{"Trump doubled the fentanyl tariff on China to 20 percent on 3 March 2025.", "Trump doubled the fentanyl tariff on China to 30 percent on 3 March 2025."},
		{"President Biden signed PAFACA on 24 April 2024.", "President Trump signed PAFACA on 24 April 2024."},
		{"The Supreme Court upheld the TikTok law on 17 January 2025.", "The Supreme Court struck down the TikTok law on 17 January 2025."},
		{"Trump signed Executive Order 14166 on 20 January 2025.", "Trump signed Executive Order 14166 on 27 January 2025."},
		{"TikTok is not banned in the United States.", "TikTok is banned in the United States."},
	} {
		if got := checkClaims(t, c.right).Claims[0].Finding; got != knowledge.ClaimSupported {
			t.Errorf("%q: %s", c.right, got)
		}
		if got := checkClaims(t, c.wrong).Claims[0].Finding; got != knowledge.ClaimContradicted {
			t.Errorf("%q: %s", c.wrong, got)
		}
	}
}

// TestLawAndTimetablesAreNoOpinions: what must or will be done may be checked.
func TestLawAndTimetablesAreNoOpinions(t *testing.T) {
	t.Parallel()
	for _, claim := range []string{"Under PAFACA app stores must stop distributing the app.", "Nvidia must get a licence to sell the H20 in China.",
		"The case was to be finished by 13 September 2026.", "I pay a 10 percent import surcharge on Chinese goods."} {
		if got := checkClaims(t, claim).Claims[0].Finding; got == knowledge.OpinionClaim {
			t.Errorf("%q: %s", claim, got)
		}
	}
}

// TestPartsAreJudgedByThemselves: a true clause is not called wrong for a false one behind it.
func TestPartsAreJudgedByThemselves(t *testing.T) {
	t.Parallel()
	claims := checkClaims(t, "TikTok went dark on 18 January 2025, came back on 19 January 2025 and was sold to Microsoft in 2021.").Claims
	for _, c := range claims[:min(2, len(claims))] {
		if c.Finding == knowledge.ClaimContradicted {
			t.Errorf("%q: %s", c.Text, c.Finding)
		}
	}
}

// TestNearest: where the rules can't tell, the fact that speaks of the same thing is given, and none where no fact does.
func TestNearest(t *testing.T) {
	t.Parallel()
	for claim, want := range map[string]string{
		"Nvidia makes Washington pay 15 percent of what the H20 brings in China": "h20-15-percent",
		"My cousin sells phone cases in Ohio and pays his taxes late":            "",
		"Shou Chew was arrested in Singapore last week":                          "",
		"Trump signed Executive Order 14166 on 20 January 2025":                  "", // decided
	} {
		if c := checkClaims(t, claim).Claims[0]; c.Near.ID != want {
			t.Errorf("%q: nearest %q, want %q (%s)", claim, c.Near.ID, want, c.Finding)
		}
	}
}
