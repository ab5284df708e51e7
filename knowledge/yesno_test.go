package knowledge_test

import (
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
)

// asking is when the questions of these tests are asked: after the base ends.
var asking = time.Date(2026, 7, 2, 12, 0, 0, 0, time.UTC)

// shippedBase loads the base that is compiled in.
func shippedBase(t *testing.T) *knowledge.Snapshot {
	t.Helper()
	if raceDetector {
		t.Skip("the race detector makes loading the whole base take a minute, and there is nothing to race here")
	}
	s, err := loadShipped()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var loadShipped = sync.OnceValues(func() (*knowledge.Snapshot, error) { return knowledge.Load(facts.Shipped()) })

// A wrong yes or no is the worst error, so most questions get neither: of those that get one, at least 95 percent must be
// right, and so many must get one.
func TestYesNo(t *testing.T) {
	t.Parallel()
	s := shippedBase(t)
	for _, c := range []struct {
		file     string
		all, get int
	}{{"labelled.tsv", 100, 45}, {"second.tsv", 200, 30}, {"third.tsv", 80, 35}, {"fourth.tsv", 80, 35}} {
		data, err := os.ReadFile("testdata/yesno/" + c.file)
		if err != nil {
			t.Fatal(err)
		}
		all, given, right := 0, 0, 0
		for line := range strings.Lines(string(data)) {
			parts := strings.Split(strings.TrimSpace(line), "\t")
			if strings.HasPrefix(line, "#") || len(parts) < 2 {
				continue
			}
			all++
			switch got := wordOf(s.Answer(knowledge.Question{Text: parts[1], Now: asking}).Text); got {
			case "-":
			case parts[0]:
				given, right = given+1, right+1
			default:
				given++
				t.Logf("%q is answered with %s, want %s", parts[1], got, parts[0])
			}
		}
		t.Logf("%s: of %d questions %d get yes or no, %d of them rightly", c.file, all, given, right)
		if all < c.all || given < c.get || 100*right < 95*given {
			t.Errorf("%s: of %d questions %d get yes or no, %d of them rightly", c.file, all, given, right)
		}
	}
}

// TestNoWordOfIt: no yes and no no where the question is about all or none, sets one time against another, or has a day that may be a year,
// and the fact does not.
func TestNoWordOfIt(t *testing.T) {
	t.Parallel()
	s := shippedBase(t)
	for _, question := range []string{
		"Had Rubio and Wang Yi talked by phone before that call of 10 September 2025?",
		"Did the trade court's ruling of May 2026 end the Section 122 surcharge for everyone?",
		"was FMSH put on the entity list in the list of sept 25",
		"Did all nine justices join one signed opinion on the TikTok law?",
		"Had the Supreme Court ruled on TikTok before the ruling of 17 January 2025?",
		"Did Trump and Xi meet in 2024?",
		"did bessent and he lifeng meet in december 2025?",
		"Did AP VoteCast back up Trump's claim of winning the young by 34 points?",
		"did the goods deficit shrink between 2024 and 2025?",
	} {
		if answer := s.Answer(knowledge.Question{Text: question, Now: asking}).Text; wordOf(answer) != "-" {
			t.Errorf("%q: %s", question, answer)
		}
	}
}

// wordOf gives the label of the word that an answer begins with.
func wordOf(answer string) string {
	for word, label := range map[string]string{"Yes.": "yes", "No.": "no", "Not any more.": "ended"} {
		if strings.HasPrefix(answer, word+" ") {
			return label
		}
	}
	return "-"
}

func TestPremisesAreCorrected(t *testing.T) {
	t.Parallel()
	s := shippedBase(t)
	for _, c := range []struct{ question, first string }{
		{"why did the supreme court strike down pafaca", "The US Supreme Court did not strike down PAFACA."},
		{"Why did Biden veto PAFACA?", "Biden did not veto PAFACA."},
		{"When did Xi Jinping sign PAFACA?", "My facts say that of Joe Biden, not of Xi Jinping."},
		{"Why was the truce extended by 60 days in August 2025?", "My facts say 90 days, not 60 days."},
	} {
		a := s.Answer(knowledge.Question{Text: c.question, Now: asking})
		if a.Kind != knowledge.Corrected || !strings.HasPrefix(a.Text, c.first+" ") {
			t.Errorf("%q: %s: %s\nwant it corrected with %q", c.question, a.Kind, a.Text, c.first)
		}
	}
	for _, question := range []string{
		"why did the supreme court uphold pafaca", "When did Biden sign PAFACA?", "when did us tariffs reach 104 percent",
		"why was the truce extended by 90 days in august 2025", "why did the us raise tariffs on china in april 2025",
	} {
		if a := s.Answer(knowledge.Question{Text: question, Now: asking}); a.Kind == knowledge.Corrected {
			t.Errorf("%q is corrected, though it is so: %s", question, a.Text)
		}
	}
}

func TestSumsAndDifferences(t *testing.T) {
	t.Parallel()
	s := shippedBase(t)
	for question, want := range map[string]string{
		"what share do oracle, silver lake and mgx hold together":                              "together: 45 percent (Oracle 15 + Silver Lake 15 + MGX 15).",
		"how much more did the us goods deficit with china amount to in 2018 than 2025":        "difference: 216 billion dollars (in 2018: 418, in 2025: 202 billion dollars).",
		"how much higher was the us tariff on chinese goods on 1 may 2025 than on 1 june 2025": "difference: 115 percentage points (on 1 May 2025: 145, on 1 June 2025: 30 percent).",
	} {
		if a := s.Answer(knowledge.Question{Text: question, Now: asking}); !strings.Contains(a.Text, want) {
			t.Errorf("%q: %s\nwant %q in it", question, a.Text, want)
		}
	}
	// In April 2025 there were several rates, and the figure of 2024 is not exact.
	for _, question := range []string{
		"how much higher was the us tariff on chinese goods in april 2025 than on 1 june 2025",
		"how much did the us goods deficit with china fall from 2024 to 2025",
		"what share does oracle hold",
	} {
		if a := s.Answer(knowledge.Question{Text: question, Now: asking}); strings.Contains(a.Text, "difference: ") || strings.Contains(a.Text, "together: ") {
			t.Errorf("%q: %s", question, a.Text)
		}
	}
}
