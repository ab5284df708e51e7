package ground_test

import "testing"

// TestAmiss: the other order of time, somebody else's share, the other side of a vote, "only after" for "within" and what is still to
// come told as done go against the fact; the same in other words, or of something else, does not.
func TestAmiss(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	for _, c := range []struct {
		claim, fact string
		amiss       bool
	}{
		// the order of two things
		{"The rules came two days after the Oslo talks", "The rules came two days before the Oslo talks.", true},
		{"the rules came two days after the oslo talks", "The rules preceded the talks by two days.", false}, // Oslo is not said
		{"The rules came after the talks", "The rules preceded the talks by two days.", true},
		{"The rules came before the talks", "The rules preceded the talks by two days.", false},
		{"Holm made the offer after the talks had ended", "Holm made the offer before the second day of the talks.", true},
		{"Holm made the offer after the talks began", "Holm made the offer before the second day of the talks.", false},
		{"Holm made the offer after the first day of the talks", "Holm made the offer before the second day of the talks.", false},
		{"Holm made the offer before the talks ended", "Holm made the offer after the talks began.", false},
		{"The yard needs a permit once the ferry has been sold", "The yard needs a permit before the ferry may be sold.", true},
		{"The ferry may be sold once the yard has a permit", "The yard needs a permit before the ferry may be sold.", false},
		{"The ferry may not be sold before the permit is given", "The ferry may be sold after the permit is given.", false},
		{"Holm left Oslo after the second vote", "Holm left Oslo before the third vote.", false},
		{"Duties stood at 9 percent before the deal", "Duties stood at 5 percent after the deal.", false}, // of something else
		{"Holm went after the yards", "Holm made the offer before the yards were sold.", false},
		// whose share it is
		{"Holm holds 58 percent of the yard", "The banks hold about 58 percent of the yard, Holm 21 percent.", true},
		{"Holm holds 21 percent of the yard", "The banks hold about 58 percent of the yard, Holm 21 percent.", false},
		{"The banks hold more than Holm, 58 percent", "The banks hold about 58 percent of the yard, Holm 21 percent.", false},
		{"The toll of 30 percent was 20 ferries plus 10 buses", "The toll of 30 percent was 10 percent ferries and 20 percent buses.", true},
		{"The toll of 30 percent was 10 ferries plus 20 buses", "The toll of 30 percent was 10 percent ferries and 20 percent buses.", false},
		{"Norway set 12 percent on Bergen", "Norway set 10 or 12 percent on the yards; Bergen pays 12 percent.", false},
		// the sides of a vote
		{"The vote on the toll was 65 for and 352 against", "The toll was passed by 352 votes to 65.", true},
		{"The vote on the toll was 65 for and 352 against", "The toll passed with 352 members for and 65 against in the vote.", true},
		{"The vote on the toll was 352 for and 65 against", "The toll was passed by 352 votes to 65.", false},
		{"Oslo voted 352-65 for the toll", "The toll passed with 352 members for and 65 against in the vote.", false},
		{"In the vote 352 were against the toll", "The toll was rejected by 352 votes to 65.", false},
		// within a length of time
		{"Complaints may be brought only after 90 days", "Complaints may be brought within 90 days.", true},
		{"Complaints may not be brought until 90 days have passed", "Complaints may be brought within 90 days.", false},
		{"Complaints are late after 90 days", "Complaints may be brought within 90 days.", false},
		// done already
		{"The truce had already expired by June 2026", "As of June 2026 the truce was due to expire on 10 November 2026.", true},
		{"The truce had already expired by December 2026", "As of June 2026 the truce was due to expire on 10 November 2026.", false},
	} {
		if got := standingTo(t, j, c.claim, c.fact).Amiss; got != c.amiss {
			t.Errorf("%q against %q: %v, want %v", c.claim, c.fact, got, c.amiss)
		}
	}
}

// TestFiguresOfSomethingElse: a full mark that is only the end of a scale, what several have between them for what each has, and the day
// to which something was moved for the day of what moved it raise a doubt.
func TestFiguresOfSomethingElse(t *testing.T) {
	t.Parallel()
	j := counterJudge(t)
	const delay = "The order of 4 April 2025, the second delay, moved the deadline to 19 June 2025."
	for _, c := range []struct {
		claim, fact string
		doubted     bool
	}{
		{"Holm gave the yard a ten out of ten", "Holm gave the yard a twelve on a scale from zero to ten.", true},
		{"Holm won seven out of seven votes", "Holm won all seven votes.", false},
		{"Holm won six out of seven votes", "Holm won six of seven votes.", false},
		{"Oslo and Bergen hold 15 percent between the two of them", "Oslo and Bergen each hold 15 percent.", true},
		{"Oslo and Bergen hold 15 percent each", "Oslo and Bergen each hold 15 percent.", false},
		{"Oslo and Bergen hold 30 percent between them", "Oslo and Bergen hold 30 percent together.", false},
		{"The 19 June 2025 order was the second delay", delay, true},
		{"The 4 April 2025 order was the second delay", delay, false},
		{"The 19 June 2025 deadline came with the second delay", delay, false},
	} {
		if got := len(standingTo(t, j, c.claim, c.fact).Doubts) > 0; got != c.doubted {
			t.Errorf("%q against %q: %v, want %v", c.claim, c.fact, got, c.doubted)
		}
	}
}
