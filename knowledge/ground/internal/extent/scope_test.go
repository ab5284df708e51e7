package extent_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestScope: how many of a thing, of which sort and of whose, stays as it is.
func TestScope(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway and Denmark said that each side would cut 4 points of duty.", "Norway and Denmark said that one side would cut 4 points of duty.", ground.Binding},
		{"Norway and Denmark said that each side would cut 4 points of duty.", "Both sides, Norway and Denmark said, would cut 4 points of duty.", ground.Fine},
		{"The firm said all of its traffic was routed to Oracle.", "The firm said some of its traffic was routed to Oracle.", ground.Binding},
		{"Denmark opened a case against Norwegian analog chips.", "Denmark opened a case against Norwegian analog companies.", ground.Binding},
		{"Norway and Denmark suspended their port fees.", "Both apps suspended their port fees.", ground.Binding},
		{"Norway and Denmark suspended their port fees.", "Both countries suspended their port fees.", ground.Fine},
		{"Modi and Macron met for 90 minutes.", "Modi and Macron met for only 90 minutes.", ground.UnknownWord},
		{"Modi and Macron met for only 90 minutes.", "Modi and Macron met for just 90 minutes.", ground.Fine},
		{"Denmark let the ships of Oslo in and taxed all other ships.", "Denmark taxed all ships.", ground.Binding},
		{"Denmark let the ships of Oslo in and taxed all other ships.", "Denmark taxed all other ships.", ground.Fine},
		{"The law covers small ships, often because they have old engines.", "The law covers ships, often because they have old engines.", ground.Qualifier},
		{"The law covers small ships, often because they have old engines.", "The law covers small ships because they have old engines.", ground.Qualifier},
		{"The vice premier Liu He signed the deal.", "The premier Liu He signed the deal.", ground.Qualifier},
		{"Norwegian Foreign Minister Ada Holm called the Danish Trade Minister Bo Lind.",
			"Danish Foreign Minister Ada Holm called the Norwegian Trade Minister Bo Lind.", ground.Role},
		{"Imports were 9 percent below the year before.", "Imports were 9 percent below the year after.", ground.Binding},
	})
}

// TestAnyOfSome: what is not so of a number of them is not said of any, and nobody who is nominated is it yet.
func TestAnyOfSome(t *testing.T) {
	t.Parallel()
	barred := "Norway's buyers may not buy from 46 Danish yards."
	groundtest.WantReasons(t, []groundtest.Told{
		{barred, "Norway's buyers may not buy from any Danish yard.", ground.Qualifier},
		{barred, "Norway's buyers may not buy from 46 Danish yards.", ground.Fine},
		{"Norway's buyers may not buy from Danish yards.", "Norway's buyers may not buy from any Danish yards.", ground.Fine},
		{"Ada Holm had been nominated for mayor of Oslo.", "Ada Holm is the mayor of Oslo.", ground.Modality},
	})
}
