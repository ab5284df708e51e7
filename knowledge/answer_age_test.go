package knowledge_test

import (
	"strings"
	"testing"
	"time"

	"tiktalks/knowledge"
)

const quay = `name: The quay
about: The quay.
ends: 2026-06-30
topics: [{id: quay, title: The quay}]
entities: [{name: demurrage, kind: term, role: A charge}]
topic: quay
facts:
  - {id: crane, claim: "The crane of the quay was shut on 3 May 2026 until 10 August 2026.", when: 2026-05-03, holds: {from: 2026-05-03, to: 2026-08-10}, STATUS, asks: [until when is the crane shut, is the crane working]}
  - {id: shed, claim: "The shed was leased to the Otters on 1 June 2026 for half a year.", when: 2026-06-01, holds: {from: 2026-06-01, to: 2026-12-01}, STATUS, asks: [who leases the shed, who has the shed]}
  - {id: feast, claim: "A feast on the quay is planned for 4 September 2026.", when: 2026-06-02, STATUS, asks: [when is the feast, is a feast planned]}
  - {id: report, claim: "A report of 2024 said that the miller owned a fifth of the warehouse.", when: 2024-03-01, STATUS, asks: [who owns a fifth of the warehouse, does the miller own part of the warehouse]}
  - {id: keeper, claim: "Anna Reed keeps the lighthouse.", holds: {from: 2025-01-01}, STATUS, asks: [who keeps the lighthouse, lighthouse keeper]}
  - {id: term, claim: "Demurrage is a charge for ships that stay too long.", entities: [demurrage], STATUS, asks: [what is demurrage, meaning of demurrage]}
`

// An answer ends with the passed day that it names, whichever fact names it; with how far the facts go only where it says how
// things are or that is asked; and with neither where it tells what happened or what a word means.
func TestHowOldTheKnowledgeIs(t *testing.T) {
	t.Parallel()
	s := built(t, map[string]string{"base.yaml": strings.ReplaceAll(quay, "STATUS",
		`status: single, checked: 2026-07-01, sources: [{publisher: The Quay, url: "https://quay.example/"}]`)})
	const upTo, since = "My facts go up to 30 June 2026.", " has passed; my facts end on 30 June 2026 and don't say what followed."
	before, after := time.Date(2026, 7, 2, 12, 0, 0, 0, time.UTC), time.Date(2026, 11, 2, 12, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		question string
		asked    time.Time
		ends     string
	}{
		{"until when is the crane shut", before, upTo},
		{"until when is the crane shut", after, "10 August 2026" + since},
		{"when is the feast", before, "4 September 2026."},
		{"when is the feast", after, "4 September 2026" + since},
		{"who leases the shed", after, upTo},
		{"who leases the shed", after.AddDate(0, 2, 0), "1 December 2026" + since},
		{"until when is the crane shut and who leases the shed", after.AddDate(0, 2, 0),
			"10 August 2026 and 1 December 2026 have passed; my facts end on 30 June 2026 and don't say what followed."},
		{"who owns a fifth of the warehouse", after, "of the warehouse."},
		{"does the miller own part of the warehouse", after, upTo},
		{"who keeps the lighthouse", after, upTo},
		{"what is demurrage", after, "stay too long."},
	} {
		if a := s.Answer(knowledge.Question{Text: c.question, Now: c.asked}); !strings.HasSuffix(a.Text, c.ends) {
			t.Errorf("%s (%s)\n%s\nwant it to end with %s", c.question, c.asked.Format(time.DateOnly), a.Text, c.ends)
		}
	}
}

// However long the facts are, there is room to say which days are over: in short, or instead of what was said last.
func TestThereIsRoomForTheAge(t *testing.T) {
	t.Parallel()
	const two = "until when is the crane shut and who leases the shed"
	for _, c := range []struct {
		question string
		long     int
		ends     string
	}{
		{two, 28, "10 August 2026 and 1 December 2026 have passed; my facts end on 30 June 2026 and don't say what followed."},
		{two, 33, "10 August 2026 and 1 December 2026 have passed, after my facts end."},
		{two + " and who keeps the lighthouse", 33, "10 August 2026 has passed; my facts end on 30 June 2026 and don't say what followed."},
	} {
		ropes := strings.Repeat(" and ropes", c.long)
		s := built(t, map[string]string{"base.yaml": strings.NewReplacer("The crane", "The crane"+ropes, "The shed", "The shed"+ropes,
			"STATUS", `status: single, checked: 2026-07-01, sources: [{publisher: The Quay, url: "https://quay.example/"}]`).Replace(quay)})
		a := s.Answer(knowledge.Question{Text: c.question, Now: time.Date(2027, 1, 2, 12, 0, 0, 0, time.UTC)})
		earlier := s.Answer(knowledge.Question{Text: c.question, Now: s.Ends.End()})
		if !strings.HasSuffix(a.Text, c.ends) || !strings.Contains(earlier.Text, "leased to the Otters") {
			t.Errorf("%d ropes: %d characters: %s\nand earlier %s", c.long, len(a.Text), a.Text, earlier.Text)
		}
	}
}
