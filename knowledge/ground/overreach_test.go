package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestOverreach: the rules that let true sentences pass let none of the false ones beside them.
func TestOverreach(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ fact, said string }{
		{"Dahl is a critic of the mayor of Oslo.", "Dahl holds the office of mayor of Oslo."},
		{"Dahl is the rival of the mayor of Oslo.", "Dahl holds the post of mayor of Oslo."},
		{"Dahl bought a ship. The yard got a subsidy of 3 million euros.", "Dahl bought a ship at a cost of 3 million euros."},
		{"Vardal opened an anti-slavery museum in Oslo.", "Vardal opened an alleged slavery museum in Oslo."},
		{"Vardal reached a peak in 2020 and had 300 workers in 2024.", "Vardal had at most 300 workers in 2024."},
		{"The law ends the fee for ferries in Oslo.", "No ferries are left in Oslo."},
		{"Lund, Berg and Moe met in Oslo. The yard burned the wood.", "The trio burned the wood."},
		{"The yard used coal instead of oil.", "The yard used oil instead of coal."},
		{"The rules do not open the way for Alpha boats.", "Alpha boats may sail."},
	} {
		wantRefused(t, c.fact, c.said)
	}
	groundtest.WantReasons(t, []groundtest.Told{
		{"The rules do not harm Alpha boats, which may sail to Oslo.", "Alpha boats may sail to Oslo.", ground.Fine},
		{"The yard used coal instead of oil.", "The yard used coal rather than oil.", ground.Fine},
		{"Dahl is the mayor of Oslo.", "Dahl holds the office of mayor of Oslo.", ground.Fine},
		{"Norway opened an anti-dumping case in May.", "In May Norway opened a case over alleged dumping.", ground.Fine},
	})
}

// TestFurtherOverreach: nor do those that let a post, a share, a vote, a price or a date be told in other words.
func TestFurtherOverreach(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ fact, said string }{
		{"Holm was the harbour minister until 2020.", "Holm runs the Harbour Ministry."},
		{"The former treasury secretary Holm criticised the tariff.", "Holm, who runs the Treasury, criticised the tariff."},
		{"Holm, the harbour minister's son, opened the bridge.", "Holm leads the Harbour Ministry."},
		{"Holm is the next harbour minister.", "Holm runs the Harbour Ministry."},
		{"The House passed a resolution to end the tariff by 219 votes to 211.", "219 members backed the tariff."},
		{"The House passed a motion to scrap the toll by 219 votes to 211.", "211 members opposed the toll."},
		{"The council approved the ferry by 60 votes to 40 and the bridge by 55 votes to 45.", "The bridge was approved by a margin of 20."},
		{"Holm holds shares in Vardal and the tariff is 60%.", "Holm holds a majority of 60% in Vardal."},
		{"Norway holds talks on the tariff of 60%.", "Norway has a majority, 60%."},
		{"The court did not rule until after 3 May.", "The court ruled on 3 May."},
		{"The ferry did not leave Oslo until at least 3 May.", "The ferry left Oslo on 3 May."},
		{"Holm promised not to raise the tariff until 3 May.", "Holm promised to raise the tariff on 3 May."},
		{"Holm acquired the yard and Vardal acquired the ferry for 5 million dollars.", "Holm paid 5 million dollars for the yard."},
		{"Holm acquired the yard, whose debts are 5 million dollars.", "Holm paid 5 million dollars for the yard."},
		{"Holm bought a ferry worth 5 million dollars.", "Holm paid 5 million dollars for the ferry."},
		{"All of the ferries of Vardal but two sank.", "100 percent of the ferries of Vardal sank."},
		{"Vardal taxed all of the ships except ferries.", "Vardal taxed 100 percent of the ships."},
		{"Holm said the talks could end the tariff.", "Holm credited the talks with ending the tariff."},
		{"Holm warned that the tariff would ruin Vardal.", "Holm wanted the tariff to ruin Vardal."},
		{"The council resigned on 4 May.", "The council signed again on 4 May."},
		{"The port released the ferry on 4 May.", "The port leased the ferry again on 4 May."},
		{"The ferry from Vardal sank off Oslo. From 3 May the port was closed.", "The ferry began sinking on 3 May."},
		{"The yard builds ferries and pays a toll from 3 May.", "The yard began building ferries on 3 May."},
		{"On 3 May Holm met Kjaer, on 4 June he met Hald and on 9 July he met Berg.", "Holm met Berg first on 3 May."},
		{"Holm, elected in 2020, made the first visit to Oslo since 2017 in 2026.", "Holm made the first visit to Oslo in three years."},
		{"Holm sold three ferries and bought five ferries.", "Holm bought a trio of ferries."},
		{"Holm owns 12.5% of the port, and Vardal owns 7.5% of the yard.", "A fifth of the port: 12.5% for Holm and 7.5% for Vardal."},
		{"Holm owns 12.5% of the port, and Vardal owns 7.5% of the yard.", "Holm and Vardal together own 20% of the port."},
		{"Vardal's rival won the seat.", "Vardal beat its rival for the seat."},
		{"The court struck down the toll.", "The court did not survive the toll."},
		{"Vardal rejected the plan of Holm.", "Vardal foundered on the plan of Holm."},
		{"Vardal faces a fine.", "Vardal looms over a fine."},
		{"The rule breaks the treaty.", "The treaty disregards the rule."},
		{"The law is a proposal to tax ferries.", "The law is used to tax ferries."},
		{"Vardal announced a toll on 15% of the ships.", "Vardal announced a 15% cut of the ships."},
		{"Holm cut its stake by 60% and holds 30%.", "Holm holds a majority, 60%."},
		{"Holm owns 15% of the port, and Vardal pays a fee.", "Holm accounts for 15% of the fee."},
		{"Holm said he would not raise the tariff until 3 May.", "Holm said he would raise the tariff on 3 May."},
		{"Holm said the storm damaged the port.", "Holm thanked the storm for damaging the port."},
	} {
		wantRefused(t, c.fact, c.said)
	}
}

func wantRefused(t *testing.T, fact, said string) {
	t.Helper()
	if v := groundtest.Judge(t).Sentences([]ground.Sentence{{said, []string{"f1"}}}, []ground.Fact{{ID: "f1", Text: fact}})[0]; v.OK() {
		t.Errorf("%q of %q passes", said, fact)
	}
}
