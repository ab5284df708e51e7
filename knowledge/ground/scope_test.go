package ground

import "testing"

// TestScope: how many of a thing, of which sort and of whose, stays as it is.
func TestScope(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"Norway and Denmark said that each side would cut 4 points of duty.", "Norway and Denmark said that one side would cut 4 points of duty.", Binding},
		{"Norway and Denmark said that each side would cut 4 points of duty.", "Both sides, Norway and Denmark said, would cut 4 points of duty.", Fine},
		{"The firm said all of its traffic was routed to Oracle.", "The firm said some of its traffic was routed to Oracle.", Binding},
		{"Denmark opened a case against Norwegian analog chips.", "Denmark opened a case against Norwegian analog companies.", Binding},
		{"Norway and Denmark suspended their port fees.", "Both apps suspended their port fees.", Binding},
		{"Norway and Denmark suspended their port fees.", "Both countries suspended their port fees.", Fine},
		{"Modi and Macron met for 90 minutes.", "Modi and Macron met for only 90 minutes.", UnknownWord},
		{"Modi and Macron met for only 90 minutes.", "Modi and Macron met for just 90 minutes.", Fine},
		{"Denmark let the ships of Oslo in and taxed all other ships.", "Denmark taxed all ships.", Binding},
		{"Denmark let the ships of Oslo in and taxed all other ships.", "Denmark taxed all other ships.", Fine},
		{"The law covers small ships, often because they have old engines.", "The law covers ships, often because they have old engines.", Qualifier},
		{"The law covers small ships, often because they have old engines.", "The law covers small ships because they have old engines.", Qualifier},
		{"The vice premier Liu He signed the deal.", "The premier Liu He signed the deal.", Qualifier},
		{"Norwegian Foreign Minister Ada Holm called the Danish Trade Minister Bo Lind.",
			"Danish Foreign Minister Ada Holm called the Norwegian Trade Minister Bo Lind.", Role},
		{"Imports were 9 percent below the year before.", "Imports were 9 percent below the year after.", Binding},
	})
}
