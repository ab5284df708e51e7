package ground

import "testing"

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
	wantReasons(t, []turned{
		{"The rules do not harm Alpha boats, which may sail to Oslo.", "Alpha boats may sail to Oslo.", Fine},
		{"The yard used coal instead of oil.", "The yard used coal rather than oil.", Fine},
		{"Dahl is the mayor of Oslo.", "Dahl holds the office of mayor of Oslo.", Fine},
		{"Norway opened an anti-dumping case in May.", "In May Norway opened a case over alleged dumping.", Fine},
	})
}

func wantRefused(t *testing.T, fact, said string) {
	t.Helper()
	if v := newJudge(t).Sentences([]Sentence{{said, []string{"f1"}}}, []Fact{{ID: "f1", Text: fact}})[0]; v.OK() {
		t.Errorf("%q of %q passes", said, fact)
	}
}
