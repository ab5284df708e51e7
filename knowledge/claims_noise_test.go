package knowledge_test

import "testing"

func TestWhatIsSaidAroundAClaim(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ message, want string }{
		{"BREAKING: Xi and Trump met in Busan", "Xi and Trump met in Busan"},
		{"fun fact: Xi and Trump met in Busan lol", "Xi and Trump met in Busan"},
		{"Fact of the day: Xi and Trump met in Busan", "Xi and Trump met in Busan"},
		{"TIL Xi and Trump met in Busan #tradewar #Busan", "Xi and Trump met in Busan"},
		{"Xi and Trump met in Busan. #tradewar", "Xi and Trump met in Busan."},
		{"Pretty sure that Xi and Trump met in Busan, look it up", "Xi and Trump met in Busan"},
		{"people keep forgetting that Xi and Trump met in Busan", "Xi and Trump met in Busan"},
		{"Xi used to be in Busan", "Xi was in Busan"},
		{"Adam Presser is the one who became chief executive", "Adam Presser became chief executive"},
		{"Reuters: Xi and Trump met in Busan", "Reuters reported that Xi and Trump met in Busan"},
		{"Xi and Trump met in Busan, Bessent says", "Bessent said that Xi and Trump met in Busan"},
		{"Phase one: Xi and Trump met in Busan", "Phase one: Xi and Trump met in Busan"},
		{"They banned #TikTok", "They banned TikTok"},
		{"The talks were in may, in the d.c. circuit", "The talks were in May, in the D.C. Circuit"},
		{"Suits may be brought in mid-february 2025", "Suits may be brought in mid February 2025"},
	} {
		claims := checkClaims(t, c.message).Claims
		if len(claims) != 1 || claims[0].Text != c.want {
			t.Errorf("%q: %+v, want %q", c.message, claims, c.want)
		}
	}
}
