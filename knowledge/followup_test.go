package knowledge_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
)

// following is a conversation with what its last turn has to show.
type following struct {
	turns string // divided by " / "
	first string // id of the fact that the last answer begins with; empty: it states none
	alone bool   // and no other is shown
}

// answered gives the answer to the last of the turns.
func (f following) answered(s *knowledge.Snapshot) knowledge.Answer {
	turns := strings.Split(f.turns, " / ")
	last := len(turns) - 1
	return s.Answer(knowledge.Question{Text: turns[last], History: turns[:last], Now: time.Date(2026, 11, 30, 12, 0, 0, 0, time.UTC)})
}

// check tells what of the last answer is not as it should be.
func (f following) check(t *testing.T, s *knowledge.Snapshot) {
	t.Helper()
	a := f.answered(s)
	switch {
	case f.first == "" && a.Answered():
		t.Errorf("%s: answered with %s: %s", f.turns, a.Facts[0].ID, a.Text)
	case f.first == "":
	case !a.Answered() || a.Facts[0].ID != f.first:
		t.Errorf("%s: want %s first, got: %s", f.turns, f.first, a.Text)
	case f.alone && len(a.Facts) > 1:
		t.Errorf("%s: want nothing but %s, got: %s", f.turns, f.first, a.Text)
	}
}

// TestFollowUps: what asks for a detail, a source or another time of what was shown is about that.
func TestFollowUps(t *testing.T) {
	t.Parallel()
	s, err := knowledge.Load(os.DirFS("../commands/testdata/ferries"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range []following{
		// details
		{"was the heron launched / when was that?", "heron-launch", true},
		{"when did the night line begin / where exactly?", "night-line", true},
		{"why was the heron out of service / until when?", "heron-dry-dock", true},
		{"how many people took the night ferry / who counted?", "night-riders", true},
		{"what does a crossing cost / since when?", "fare-2026", false},
		// past a turn that says nothing
		{"was the heron launched / lol ok / when was that?", "heron-launch", true},
		{"when did the night line begin / how come? / when was that?", "night-line", true},
		{"who is the mayor of peru / when was that?", "", false},
		// sources
		{"when did the night line begin / source?", "night-line", true},
		{"when did the night line begin / Who told you that?", "night-line", true},
		{"when did the night line begin / says who", "night-line", true},
		{"when did the night line begin / got any proof for that?", "night-line", true},
		{"when did the night line begin / source? / really?", "night-line", true},
		{"source?", "", false},
		// another time
		{"what did a crossing cost in 2024 / and in april 2026?", "fare-2026", true},
		{"what did a crossing cost in 2024 / and in april 2026? / and the year before?", "fare-2024", false},
		{"what did a crossing cost in 2024 / and 2023?", "", false},
		{"what does a crossing cost / and two years earlier on mars?", "", false},
	} {
		f.check(t, s)
	}
}

// TestFollowUpsOfTheShippedBase: the same where many facts are near.
func TestFollowUpsOfTheShippedBase(t *testing.T) {
	t.Parallel()
	if raceDetector {
		t.Skip("the race detector makes loading the whole base take a minute, and there is nothing to race here")
	}
	s, err := knowledge.Load(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range []following{
		{"who sued over the deal / when was that?", "lawsuit-march-2026", true},
		{"who sued over the deal / when was that? / who's being sued?", "lawsuit-march-2026", false},
		{"How much did the US government get for the TikTok deal? / who said that?", "tiktok-fee-10bn", true},
		{"was there an outage / why", "jv-second-outage", true},
		{"is tiktok banned in the us / why not", "tiktok-not-banned", true},
		{"when does the truce end / why? / can it be extended?", "truce-expiry-current", false},
		{"what was the us goods trade deficit with china in 2024? / and 2025? / and 2026?", "", false},
		// what several turns go on from, and a name that takes another's place
		{"when does the truce end / who agreed on it / so is it still on", "truce-expiry-current", true},
		{"what were the port fees / are they still charged / until when", "port-fees-suspended", false},
		{"what were the port fees / did china answer", "port-fees-start", false},
		{"is project texas still a thing / how much did it cost / why did it fail", "project-texas-insufficient", false},
		{"what is the us tariff on chinese goods right now / and china's?", "china-suspends-24-nov", false},
		{"what happened in geneva / and london?", "london-framework", false},
		{"what is the busan deal / who was there", "busan-delegations", false},
		{"when did trump and xi last meet / where was that", "beijing-summit", true},
		{"who owns tiktok / has trump always been against it?", "trump-first-backed-ban", false},
		{"has trump always been against tiktok / and biden?", "pafaca-signed", false},
		{"who is the ceo of nvidia / and amd?", "", false},
		// something else than what was shown
		{"who owns tiktok in the us now / and before that / who else is in it", "jv-other-investors", false},
	} {
		f.check(t, s)
	}
}
