package ground_test

import (
	"slices"
	"testing"

	"tiktalks/knowledge/ground"
)

// undoneJudge knows a few made-up names.
func undoneJudge(t *testing.T) *ground.Judge {
	t.Helper()
	j, err := ground.NewForClaims([]ground.Entity{{Name: "Holm"}, {Name: "Berg"}, {Name: "Vardal"}, {Name: "Oslo"}, {Name: "Norway"}}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// undoneCase is a claim beside a fact: the reason for which it is not borne out, or Fine.
type undoneCase struct {
	claim, fact string
	want        ground.Reason
}

// wantFaults fails the test where a claim of the table has not the fault that it should have: UnknownWord is a word that the fact lacks or a
// fault of that kind, Fine no fault and no such word.
func wantFaults(t *testing.T, cases []undoneCase) {
	t.Helper()
	j := undoneJudge(t)
	for _, c := range cases {
		s := standingTo(t, j, c.claim, c.fact)
		var all []ground.Reason
		for _, v := range s.Faults {
			all = append(all, v.Reason)
		}
		if slices.ContainsFunc(s.Lacks, func(l ground.Lack) bool { return !l.Idle }) {
			all = append(all, ground.UnknownWord)
		}
		if c.want == ground.Fine && len(all) > 0 || c.want != ground.Fine && !slices.Contains(all, c.want) {
			t.Errorf("%q beside %q: %q, want %q", c.claim, c.fact, all, c.want)
		}
		if c.want == ground.UnknownWord && slices.Contains(all, ground.Opposite) {
			t.Errorf("%q beside %q: is called the opposite", c.claim, c.fact)
		}
	}
}

// TestOfficesTakenBack: who comes into an office has not left it then nor was refused it, and who has it has not come into it then.
func TestOfficesTakenBack(t *testing.T) {
	t.Parallel()
	wantFaults(t, []undoneCase{
		{"Holm left as chairman of Vardal on 3 May 2021", "Holm became chairman of Vardal on 3 May 2021.", ground.Opposite},
		{"Holm quit as chairman of Vardal on 3 May 2021", "Holm succeeded Berg as chairman of Vardal on 3 May 2021.", ground.Opposite},
		{"Berg quit as chairman of Vardal on 3 May 2021", "Holm succeeded Berg as chairman of Vardal on 3 May 2021.", ground.UnknownWord},
		{"Holm stepped down as chairman of Vardal on 3 May 2021", "Holm stepped down as chairman of Vardal on 3 May 2021.", ground.Fine},
		{"Holm resigned as chairman of Vardal on 3 May 2021", "Holm quit as chairman of Vardal on 3 May 2021.", ground.Fine},
		{"Holm was out as harbour minister by May 2021", "Holm is harbour minister (as of May 2021).", ground.Opposite},
		{"Holm was out as harbour minister in 2022", "Holm was harbour minister in May 2021.", ground.Polarity},
		{"Holm was harbour minister in May 2021", "Holm is harbour minister (as of May 2021).", ground.Fine},
		{"Holm was passed over for the chairmanship of Vardal", "Holm became chairman of Vardal in May 2021.", ground.Opposite},
		{"Holm was passed over for the post of chairman", "Holm did not become chairman of Vardal; the post went to Berg.", ground.Polarity},
		{"Holm became harbour minister in May 2021", "Holm is harbour minister (as of May 2021).", ground.UnknownWord},
		{"Holm became harbour minister in May 2021", "Holm was appointed harbour minister in May 2021.", ground.Fine},
		{"Holm started as harbour minister in May 2021", "Holm was harbour minister in May 2021.", ground.UnknownWord},
	})
}

// TestAbsent: who met somebody was not kept out, what was held was not called off, and what is due later is not done already.
func TestAbsent(t *testing.T) {
	t.Parallel()
	wantFaults(t, []undoneCase{
		{"Holm was kept out of the Oslo talks of May 2021", "At the Oslo talks of May 2021 Holm faced Berg.", ground.Opposite},
		{"Holm skipped the Oslo talks of May 2021", "Holm and Berg led the Oslo talks of May 2021.", ground.Opposite},
		{"Holm was kept out of the Oslo talks of May 2021", "Norway kept Holm out of the Oslo talks of May 2021.", ground.Fine},
		{"The Oslo talks of May 2021 were called off", "Holm and Berg held the Oslo talks of May 2021.", ground.Opposite},
		{"The Oslo talks of May 2021 were called off", "Holm and Berg cancelled the Oslo talks of May 2021.", ground.Fine},
		{"The Vardal deal fell through in May 2021", "The Vardal deal closed in May 2021.", ground.Opposite},
		{"The Vardal permit had already run out by May 2021", "As of May 2021 the Vardal permit was due to run out on 3 June 2021.", ground.Modality},
		{"The Vardal permit had already run out by July 2021", "By July 2021 the Vardal permit had run out.", ground.Fine},
		{"Berg already came to Oslo", "Holm said that he would host Berg in Oslo in May 2021.", ground.Modality},
		{"The talks in Oslo went on until 17 May 2021", "Berg's trip was planned for 14 to 17 May 2021, but the talks in Oslo ended on 15 May.", ground.Opposite},
		{"The talks in Oslo went on until 15 May 2021", "The talks in Oslo ended on 15 May 2021.", ground.Fine},
	})
}

// TestOtherWay: what is turned round in the claim is told, and what only says the same in other words is not.
func TestOtherWay(t *testing.T) {
	t.Parallel()
	wantFaults(t, []undoneCase{
		{"Vardal said the rule would gain it 5 million dollars", "Vardal said the rule would cost it 5 million dollars.", ground.Opposite},
		{"Vardal said it would lose 5 million dollars by the rule", "Vardal said the rule would cost it 5 million dollars.", ground.Fine},
		{"Ferry rules limit what may come into a country", "Ferry rules limit what may be sent abroad.", ground.Opposite},
		{"Ferry rules limit what may come into a country from abroad", "Ferry rules limit what may come in from abroad.", ground.Fine},
		{"Norway never ruled on the request of Vardal", "Norway rejected the request of Vardal.", ground.Opposite},
		{"Norway never ruled on the request of Vardal", "Norway refused to rule on the request of Vardal.", ground.Fine},
		{"Norway halved the ferry duty", "Norway lowered the ferry duty from 57 to 47 percent.", ground.Opposite},
		{"Norway halved the ferry duty", "Norway lowered the ferry duty from 20 to 10 percent.", ground.Fine},
		{"Norway halved the ferry duty", "Norway cut the ferry duty in half.", ground.Fine},
		{"Norway halved the ferry duty", "Norway cut the ferry duty.", ground.Polarity},
		{"Norway halved the ferry duty to 10 percent", "Norway cut the ferry duty to 10 percent.", ground.Fine},
		{"Holm opposed the bridge in 2020 and backed it in 2024", "In 2024 Holm opposed the bridge, and in 2020 he backed it.", ground.Opposite},
		{"Holm backed the bridge in 2020 and opposed it in 2024", "In 2024 Holm opposed the bridge, and in 2020 he backed it.", ground.Fine},
		{"Holm asked Norway to call the bridge lawful", "Holm asked Norway to find that the bridge broke the law.", ground.UnknownWord},
		{"Without the bridge the ferry duties would have fallen", "Without the bridge the ferry duties would have gone back up.", ground.UnknownWord},
		{"Without the bridge the ferry duties would have fallen", "Without the bridge the ferry duties would have been lower.", ground.Fine},
		{"Holm got out of the Vardal deal in May 2021", "Holm joined the Vardal deal in May 2021.", ground.UnknownWord},
		{"Holm got out of the Vardal deal in May 2021", "Holm withdrew from the Vardal deal in May 2021.", ground.Fine},
		{"The ferry duty came off in May 2021", "The ferry duty was imposed in May 2021.", ground.UnknownWord},
		{"The ferry duty came off in May 2021", "The ferry duty was lifted in May 2021.", ground.Fine},
		{"Holm left Oslo in May 2021", "Holm came to Oslo in May 2021.", ground.UnknownWord},
		{"Holm left Oslo in May 2021", "Holm departed from Oslo in May 2021.", ground.Fine},
		{"The rule left Vardal with 20 ferries in 2021", "By the rule Vardal had 20 ferries in 2021.", ground.Fine},
		{"Holm stayed on as chairman in May 2021", "Holm became chairman in May 2021.", ground.UnknownWord},
		{"Holm stayed on as chairman in May 2021", "Holm was still chairman in May 2021.", ground.Fine},
	})
}
