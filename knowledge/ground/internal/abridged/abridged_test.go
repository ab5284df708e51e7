package abridged_test

import (
	"testing"

	"tiktalks/knowledge/ground/internal/abridged"
	"tiktalks/knowledge/ground/internal/en"
)

func TestKeeps(t *testing.T) {
	t.Parallel()
	lex, err := en.NewLexicon()
	if err != nil {
		t.Fatal(err)
	}
	const (
		permit   = "On 3 May 2024 Norway signed an order extending the permit for the Heron by 60 days, to 2 July 2024."
		fee      = "On 4 March 2024 Holm announced a fee of 15 percent on Danish ships over noise, effective 9 March 2024."
		refunds  = "In May 2024 the port told the court it had processed 85 million dollars of refunds of the harbour fees."
		firms    = "The rule extends the list to firms owned 50 percent or more by listed yards."
		review   = "Governor Berg announced a review of whether the yard was hiding reports."
		ferries  = "The port added 32 ferries to its list, 23 of them in Norway, two days before the talks."
		talks    = "The second round of talks was held in Bergen on 9 and 10 June 2024."
		peak     = "At the peak in April 2024 fees on Danish ships stood at 45 percent."
		majority = "The order describes a company, majority owned by Danish persons, in which Holm holds 20 percent."
		raised   = "On 9 April 2024 Berg raised the fee on Danish ships to 25 percent while pausing higher fees for other countries for 90 days."
	)
	for _, c := range []struct {
		claim, text string
		want        bool
	}{
		{permit, permit, true},
		{permit, "Norway signed an order on 3 May 2024 extending the permit for the Heron by 60 days.", true},
		{permit, "The order extended the permit for the Heron to 2 July 2024.", true},
		{permit, "Norway signed an order on 2 July 2024 extending the permit for the Heron.", false},
		{fee, "The fee was effective from 9 March 2024.", true},
		{fee, "Holm announced a fee of 15 percent on Danish ships on 4 March 2024.", true},
		{fee, "On 9 March 2024 Holm announced a fee of 15 percent on Danish ships.", false},
		{fee, "Holm announced a fee of 15 percent on Danish noise.", false},
		{refunds, "In May 2024 the port told the court it had processed 85 million dollars of refunds.", true},
		{refunds, "In May 2024 the port told the court it had processed 85 million dollars of harbour fees.", false},
		{firms, "The list was extended to firms owned 50 percent or more by listed yards.", true},
		{firms, "The rule extends the list to firms that own 50 percent or more of listed yards.", false},
		{review, "Berg announced a review of whether the yard was hiding reports.", true},
		{review, "Berg announced that the yard was hiding reports.", false},
		{ferries, "The port added 32 ferries to its list, of which 23 are in Norway.", true},
		{ferries, "The port added 32 ferries in Norway to its list.", false},
		{talks, "The talks in Bergen were held on 9 and 10 June 2024.", true},
		{talks, "The second round of talks was held in Bergen on 10 June 2024.", false},
		{peak, "Fees on Danish ships stood at 45 percent in April 2024.", true},
		{peak, "Fees on Danish ships stand at 45 percent.", false},
		{majority, "The order describes a company in which Holm holds 20 percent.", true},
		{majority, "The order describes a company owned by Danish persons.", false},
		{raised, "Berg raised the fee on Danish ships to 25 percent on 9 April 2024.", true},
		{raised, "On 9 April 2024 Berg raised the fee on Danish ships to 25 percent for 90 days.", false},
	} {
		if got := abridged.Keeps(lex, c.text, c.claim); got != c.want {
			t.Errorf("%q of %q: %t, want %t", c.text, c.claim, got, c.want)
		}
	}
}
