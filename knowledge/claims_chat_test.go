package knowledge_test

import (
	"testing"

	"tiktalks/knowledge"
)

func TestPostsAsStatements(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ message, want string }{
		{"If I'm not mistaken, Xi and Trump met in Busan", "Xi and Trump met in Busan"},
		{"Xi and Trump met in Busan i believe", "Xi and Trump met in Busan"},
		{"quick note for newcomers: Xi and Trump met in Busan", "Xi and Trump met in Busan"},
		{"didn't Xi meet Trump in Busan", "Xi meet Trump in Busan"},
		{"wasn't it Busan where Xi met Trump", "It was Busan where Xi met Trump"},
		{"Xi and Trump met in Busan, so quit telling me otherwise", "Xi and Trump met in Busan"},
		{"Folks keep saying Xi never left Beijing. He did not. Xi and Trump met in Busan", "Xi and Trump met in Busan"},
		{"\"they skipped it\" no, they didn't!! Xi and Trump met in Busan", "Xi and Trump met in Busan"},
		{"Bessent in Davos: Xi and Trump met in Busan", "Bessent said in Davos that Xi and Trump met in Busan"},
		{"Bloomberg, Oct 2025: Xi and Trump met in Busan", "In October 2025 Bloomberg reported that Xi and Trump met in Busan"},
	} {
		claims := checkClaims(t, c.message).Claims
		if len(claims) != 1 || claims[0].Text != c.want {
			t.Errorf("%q: %+v, want %q", c.message, claims, c.want)
		}
	}
}

// TestWhatIsSaidInOtherWords: what is told as people post it is found as what it says, and as nothing more.
func TestWhatIsSaidInOtherWords(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		message string
		want    knowledge.Finding
	}{
		{"Huawei landed on the Entity List back in May 2019", knowledge.ClaimSupported}, // "would go", says the fact, and a telling when it was
		{"the tiktok jv deal wrapped up in jan 26", knowledge.ClaimSupported},
		{"the tiktok jv deal wrapped up in feb 26", knowledge.ClaimContradicted},
		{"trump doubled the fentanyl tariff on china to 20% on march 3 2025. you happy now?", knowledge.ClaimSupported},
		{"trump doubled the fentanyl tariff on china to 40% on march 3 2025. you happy now?", knowledge.ClaimContradicted},
		{"imho the tariffs are a disaster", knowledge.OpinionClaim},
		{"tariffs will be history by spring", knowledge.OpinionClaim},
	} {
		claims := checkClaims(t, c.message).Claims
		if len(claims) != 1 || claims[0].Finding != c.want {
			t.Errorf("%q: %+v, want %q", c.message, claims, c.want)
		}
	}
}
