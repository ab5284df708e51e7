package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestSought: what was only asked for has not been done, nor got.
func TestSought(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The watchdog recommended on 3 May that the ministry fine the brokerage Hald.", "On 3 May the watchdog fined the brokerage Hald.", ground.Modality},
		{"The watchdog recommended on 3 May that the ministry fine the brokerage Hald.", "On 3 May the watchdog recommended a fine for the brokerage Hald.", ground.Fine},
		{"The union asked the ministry on 3 May for an advisory opinion.", "The union received an advisory opinion on 3 May.", ground.Modality},
		{"The union asked the ministry on 3 May for an advisory opinion.", "The union requested an advisory opinion on 3 May.", ground.Fine},
		{"Norway is in talks to buy 12 ships from Denmark.", "Norway bought 12 ships from Denmark.", ground.Modality},
		{"Norway and Denmark agreed to discuss tariff cuts.", "Norway and Denmark cut tariffs.", ground.Modality},
		{"The leaders discussed trade and signed an accord on 3 May.", "The leaders signed an accord on 3 May.", ground.Fine},
		{"The firm invited bids on 3 May and chose Hald on 9 May.", "The firm chose Hald on 9 May.", ground.Fine},
		{"The firm attempted a takeover and the court blocked the sale on 3 May.", "The court blocked the sale on 3 May.", ground.Fine},
		{"Norway agreed to cut the duty last year, but Denmark left the talks.", "Denmark will leave the talks.", ground.Modality},
	})
}

// TestIdle: a verb that another one displaces, or that nothing of its kind carries.
func TestIdle(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The firm repurchased bonds worth 150 million crowns.", "The firm issued bonds worth 150 million crowns.", ground.Binding},
		{"A panel of three judges heard arguments on Tuesday.", "A panel of three judges ruled on Tuesday.", ground.UnknownWord},
		{"The app has 170 million users.", "The app has 170 million companies.", ground.Binding},
		{"Oracle keeps the users' data in Texas.", "Oracle keeps the companies' data in Texas.", ground.Binding},
	})
}

// TestExceptions: what is left out, depends on something or is in a list that begins with "no" stays so.
func TestExceptions(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Firms need a licence for every country except Norway.", "Firms need a licence for Norway.", ground.Polarity},
		{"Vardal admitted on 3 May that it had sold the ships, but rejected criticism.", "Vardal acknowledged on 3 May that it had sold the ships.", ground.Fine},
		{"The app will require all new users to verify their age.", "The app will require all users to verify their age.", ground.Qualifier},
		{"The port will open on 3 May if the minister signs the order.", "The port will open on 3 May whether or not the minister signs the order.", ground.Modality},
		{"The government would take no equity, golden share or board seat in the firm.", "The government would take a board seat in the firm.", ground.Polarity},
		{"The government would take no equity, golden share or board seat in the firm.", "The government would take no board seat in the firm.", ground.Fine},
		{"The firm agreed to lease rather than sell 12 towers.", "The firm agreed to sell 12 towers.", ground.Polarity},
		{"Ada Holm denied that she was in talks with Norway.", "Ada Holm confirmed that she was in talks with Norway.", ground.Polarity},
	})
}

// TestOwn: whose number it is, and which deed's day.
func TestOwn(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"American investors hold 80 percent of the venture, Vardal 20 percent.", "Vardal holds 80 percent of the venture.", ground.Role},
		{"In July 2025 Norway suspended the case that it had opened in April 2025.", "Norway opened the case in July 2025.", ground.Binding},
		{"Two of its six ships sailed in May.", "Its six ships sailed in May.", ground.Binding},
		{"Two of its six ships sailed in May.", "In May two of its six ships sailed.", ground.Fine},
		{"The first round of the talks was held in Oslo.", "Round two of the talks was held in Oslo.", ground.WrongNumber},
		{"The third ship sailed after round two of the talks.", "A ship sailed after round three of the talks.", ground.WrongNumber},
		{"The first round of the talks was held in Oslo.", "Round one of the talks was held in Oslo.", ground.Fine},
	})
}

// TestFalls: what declines goes down; only who declines to do something refuses it.
func TestFalls(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Exports declined by 12 percent in May.", "Exports fell by 12 percent in May.", ground.Fine},
		{"Exports declined by 12 percent to a record low in May.", "Exports fell by 12 percent to a record low in May.", ground.Fine},
		{"Ada Holm declined interviews on 3 May.", "Ada Holm gave interviews on 3 May.", ground.Polarity},
		{"Ada Holm declined to name a date.", "Ada Holm named a date.", ground.Polarity},
		{"Ada Holm declined on 3 May to publish the letter.", "Ada Holm published the letter on 3 May.", ground.Polarity},
	})
}

// TestHalves: halves of big numbers and of years, and a third one that is no third part.
func TestHalves(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway bought 500,000 tonnes of grain.", "Norway bought half a million tonnes of grain.", ground.Fine},
		{"Norway bought 500,000 tonnes of grain.", "Norway bought half a billion tonnes of grain.", ground.WrongNumber},
		{"The truce was extended by six months.", "The truce was extended by half a year.", ground.Fine},
		{"Norway hosted a third round of talks.", "A third round of talks was hosted by Norway.", ground.Fine},
		{"The deadline was moved by three years.", "The deadline was moved by three additional years.", ground.Fine},
	})
}

// TestNearWording: what a good writer changes without changing what is said.
func TestNearWording(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The insurer Vardal will leave Norway by May, its head Ada Holm said.",
			"Ada Holm, the head of the insurer Vardal, said it would leave Norway by May.", ground.Fine},
		{"The group asked the Danish market authority on 8 May to examine the fees.",
			"On 8 May the group asked the Danish market authority to examine the fees.", ground.Fine},
		{"Minister Ada Holm said Norway was drafting a law.", "Norway, said Minister Ada Holm, is drafting a law.", ground.Fine},
		{"Norway lowered its limit on 3 May, a minister said.", "On 3 May Norway lowered its limit, according to a minister.", ground.Fine},
		{"Officials in Oslo met executives of Vardal on 3 May.", "Executives of Vardal met officials in Oslo on 3 May.", ground.Fine},
		{"Vardal restated its profit to 18 million euros from 25 million on Thursday.",
			"Vardal on Thursday restated its profit to 18 million euros from 25 million.", ground.Fine},
		{"Kuwait put 350 million dollars into a venture in Oslo led by Vardal.", "Vardal leads a venture in Oslo, into which Kuwait put 350 million dollars.", ground.Fine},
		// and what does change it
		{"Carmakers warned that shortages could halt production within weeks.", "Shortages halted production within weeks, carmakers said.", ground.Modality},
		{"Vardal is considering buying its partner.", "Vardal has decided to buy its partner.", ground.Modality},
		{"The plant was finished 40 percent over budget.", "The plant was finished 40 percent under budget.", ground.Opposite},
		{"The Oslo plant was finished 40 percent over budget and the Bergen plant 40 percent under budget.",
			"The Oslo plant was finished 40 percent over budget.", ground.Fine},
		{"Vardal of Norway and Hald of Denmark merged on 3 May.", "Both companies merged on 3 May.", ground.Fine},
		{"Norway granted Vardal a licence on 3 May.", "Vardal received a licence from Norway on 3 May.", ground.Fine},
		{"Pay rose by 4 percent, lower than the rise of the year before.", "Pay rose by 4 percent, higher than the rise of the year before.", ground.Opposite},
		{"In Busan Norway agreed to cut the duty.", "In Busan Norway will agree to cut the duty.", ground.Modality},
	})
}

// TestOpenToldAsKnown: what could be, what is asked about and what a case is against is not told as so.
func TestOpenToldAsKnown(t *testing.T) {
	t.Parallel()
	asked, fears := "The board asked whether Holm was hiding the loss.", "Norway fears that Hald could sell the ferry."
	dumping := "In May Norway opened an anti-dumping investigation into Danish ferries."
	groundtest.WantReasons(t, []groundtest.Told{
		{asked, "Holm hides the loss.", ground.Modality},
		{asked, "Holm was hiding the loss.", ground.Modality},
		{asked, "The board asked whether Holm hides the loss.", ground.Fine},
		{fears, "Hald has sold the ferry.", ground.Modality},
		{fears, "Norway fears that Hald may sell the ferry.", ground.Fine},
		{"The board worries that Holm could obtain data on passengers.", "Holm has access to data on passengers.", ground.Modality},
		{"Berg said Holm could sell the ferry.", "Berg said Holm would be able to sell the ferry.", ground.Fine},
		{dumping, "Norway dumped Danish ferries.", ground.Modality},
		{dumping, "In May Norway opened an anti-dumping investigation.", ground.Fine},
	})
}
