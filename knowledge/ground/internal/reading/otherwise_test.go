package reading_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestNeededFor: without what is needed a thing may not be done; it is no lie to say so, and one to turn it round.
func TestNeededFor(t *testing.T) {
	t.Parallel()
	permit := "A licence is a permit needed before a protected boat may be sold."
	needs := "Holm needs a permit to sell the boat."
	groundtest.WantReasons(t, []groundtest.Told{
		{permit, "It is a permit without which a protected boat may not be sold.", ground.Fine},
		{permit, "It is a permit, and without it a protected boat may not be sold.", ground.Fine},
		{permit, "It is a permit without which a protected boat may be sold.", ground.Polarity},
		{permit, "It is a permit with which a protected boat may not be sold.", ground.Polarity},
		{permit, "It is a permit without which nothing may be sold.", ground.Polarity},
		{permit, "It is a permit without which no boat may be sold.", ground.Polarity},
		{permit, "Without a sale a permit may not be given.", ground.Polarity},
		{permit, "Without a protected boat a permit may not be sold.", ground.Polarity},
		{needs, "Holm may not sell the boat without a permit.", ground.Fine},
		{needs, "Holm may sell the boat without a permit.", ground.Polarity},
		{needs, "Holm may not sell the boat with a permit.", ground.Polarity},
		{needs, "Holm may not sell the permit without a boat.", ground.Polarity},
		{needs, "Holm did not sell the boat without a permit.", ground.Polarity},
	})
}

// TestNegatedRewording: a phrase with a negation may stand for a word without, in its place only.
func TestNegatedRewording(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Ore is vital for yards in Norway.", "Yards in Norway cannot do without ore.", ground.Fine},
		{"Ore is vital for yards in Norway.", "Yards in Norway can do without ore.", ground.Polarity},
		{"Ore is vital for yards in Norway.", "Ore cannot do without yards in Norway.", ground.Polarity},
		{"Ada Holm, a former clerk in Oslo, is the mayor of Bergen.", "Ada Holm is no longer the mayor of Bergen.", ground.Polarity},
		{"Holm told yards in Oslo to stop selling ore.", "Yards in Oslo were no longer told by Holm to stop selling ore.", ground.Polarity},
		{"Officials said the plan of the yard was insufficient.", "Officials said the plan of the yard was not good enough.", ground.Fine},
		{"Norway delayed enforcing the law on boats to May 2026.", "Norway held off enforcing the law on boats to May 2026.", ground.Fine},
		{"The law ends any link with the old owner.", "No link with the new owner is left.", ground.Opposite},
		{"The law does not end the link with the old owner.", "No link with the old owner is left.", ground.UnknownWord},
	})
}

// TestNoneBefore: before the first one there was none, and of nothing else.
func TestNoneBefore(t *testing.T) {
	t.Parallel()
	first := "Holm made the first visit to Oslo by a mayor since 2017 in May and met Vardal."
	step := "On 3 May 2026 Holm banned two boats, her first such step of the year."
	groundtest.WantReasons(t, []groundtest.Told{
		{first, "No mayor had visited Oslo since 2017.", ground.Fine},
		{first, "No mayor had been to Oslo since 2017.", ground.Fine},
		{first, "No mayor has visited Oslo since 2017.", ground.Polarity},
		{first, "No mayor visited Oslo in May.", ground.Polarity},
		{step, "Holm had taken no such step earlier in the year: on 3 May 2026 she banned two boats.", ground.Fine},
		{step, "Holm had taken no such step later in the year: on 3 May 2026 she banned two boats.", ground.Polarity},
	})
}

// TestRatherOther: not he but the other one, as in the facts.
func TestRatherOther(t *testing.T) {
	t.Parallel()
	place := "Vardal gave the briefings in Holm's place."
	year := "The claim refers to the 2024 election, not 2020."
	groundtest.WantReasons(t, []groundtest.Told{
		{place, "Not Holm but Vardal gave the briefings.", ground.Fine},
		{place, "Not Vardal but Holm gave the briefings.", ground.Polarity},
		{year, "Not 2020 but 2024 is the election to which the claim refers.", ground.Fine},
		{year, "Not 2024 but 2020 is the election to which the claim refers.", ground.Polarity},
	})
}

// TestConditionTurned: who must sell or be banned is not banned if he sells.
func TestConditionTurned(t *testing.T) {
	t.Parallel()
	law := "The law requires Vardal to find a Norwegian buyer by May or face a ban."
	outside := "The law requires Vardal to find a non-Norwegian buyer by May or face a ban."
	groundtest.WantReasons(t, []groundtest.Told{
		{law, "Vardal faces a ban if it finds a Norwegian buyer by May.", ground.Polarity},
		{outside, "Vardal faces a ban unless it finds a buyer from outside Norway by May.", ground.Fine},
		{outside, "Vardal faces a ban unless it finds a buyer from Norway by May.", ground.Polarity},
		{outside, "Vardal does not face a ban unless it finds a buyer from outside Norway by May.", ground.Polarity},
	})
}

// TestDenialsHeard: what a negation of the facts goes with, and what it does not reach.
func TestDenialsHeard(t *testing.T) {
	t.Parallel()
	list := "Being on the list carries reputational harm but no automatic sanctions."
	three := "Holm said duties were not a main topic, the Herald reported that a sale had been approved, and Orla spoke of haste."
	groundtest.WantReasons(t, []groundtest.Told{
		{list, "Being on the list does not carry automatic sanctions.", ground.Fine},
		{list, "Being on the list does not carry reputational harm.", ground.Polarity},
		{list, "Being on the list does not carry reputational harm or automatic sanctions.", ground.Polarity},
		{list, "Being on the list carries automatic sanctions.", ground.Polarity},
		{"Officials said the state would take no golden share in Vardal.", "The state would take none in Vardal, officials said.", ground.Fine},
		{"Holm's letter did not mention Vardal, and Orla's post named Oslo.", "Holm's letter left Vardal out.", ground.Fine},
		{"Holm's letter did not mention Vardal, and Orla's post named Oslo.", "Orla's post left Oslo out.", ground.Polarity},
		{"Holm declined to comment on details of the sale.", "Holm would not go into details of the sale.", ground.Fine},
		{three, "The Herald reported the approval of a sale.", ground.Fine},
		{three, "The Herald did not report the approval of a sale.", ground.Polarity},
		{"The ministry will decide whether to adjust its duties.", "The ministry will decide whether to adjust its duties or not.", ground.Fine},
		{"The ministry will decide whether to adjust its duties.", "The ministry will not decide whether to adjust its duties.", ground.Polarity},
		{"The rule names no fee.", "You will not find a fee in the rule.", ground.Fine},
		{"The rule names no fee for boats but a duty on ore.", "You will not find a duty on ore in the rule.", ground.Polarity},
		{"Holm is not willing to sell the boat.", "Holm would not sell the boat.", ground.Fine},
		{"Holm is willing to sell the boat.", "Holm would not sell the boat.", ground.Polarity},
		{"The sale was not tied to the vote.", "The sale had nothing to do with the vote.", ground.Fine},
		{"The sale was tied to the vote.", "The sale had nothing to do with the vote.", ground.Polarity},
		{"The sale was not tied to the vote.", "The sale and the vote were linked.", ground.Polarity},
		{"Executive Order 14310 moved the deadline to May.", "An executive order, No. 14310, moved the deadline to May.", ground.Fine},
		{"The court refused to pause the law while Vardal appealed to it.", "The court declined to put the law on hold while Vardal appealed to it.", ground.Fine},
		{"The court refused to pause the law while Vardal went to Oslo.", "The court declined to put the law on hold while Vardal did not go to Oslo.", ground.Polarity},
		{"Ships told agents that ore was not permitted.", "Ships told agents that ore was not banned.", ground.Polarity},
	})
}
