package knowledge_test

import (
	"strings"
	"testing"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
)

// How long something stayed as it was is counted from the day on which it began to hold, and to the day on which the next did;
// what lies before an event begins before it.
func TestHowLong(t *testing.T) {
	t.Parallel()
	s, err := knowledge.Load(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	for question, want := range map[string]string{
		"How many days did Chinese tariffs stay at 125 percent before they fell to 10 percent?":     "From 12 April 2025 to 14 May 2025: 32 days.",
		"How many days did the reciprocal tariff last at 84 percent before Trump raised it to 125?": "From 9 April 2025 to 10 April 2025: 1 day.",
		"How long was the fentanyl duty 10 percent until it was raised to 20?":                      "From 1 February 2025 to 3 March 2025: 30 days.",
		"How many days did the Madrid talks come before the Busan meeting?":                         "From 14 September 2025 to 30 October 2025: 46 days.",
		"How many days did the fentanyl tariff stay 10 percent until Trump doubled it?":             "From 4 February 2025 to 4 March 2025: 28 days.",
		"How many days after the Madrid talks was the meeting in Busan?":                            "From 14 September 2025 to 30 October 2025: 46 days.",
		"How long before the Busan meeting did the Madrid talks begin?":                             "From 14 September 2025 to 30 October 2025: 46 days.",
	} {
		a := s.Answer(knowledge.Question{Text: question, Now: time.Date(2026, time.July, 1, 0, 0, 0, 0, time.UTC)})
		if !strings.HasPrefix(a.Text, want) {
			t.Errorf("%s\n%s", question, a.Text)
		}
	}
}
