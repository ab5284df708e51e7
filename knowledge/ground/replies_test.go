package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestReplies: a reply in front, and what was voted down, still undecided or only a topic, deny as the facts do.
func TestReplies(t *testing.T) {
	t.Parallel()
	ban := "Norway banned the app on ferries in 2022."
	vote := "On 3 May 2024 the council of Oslo passed the ferry bill by 35 votes to 12."
	still := "Orla Finch said Norway was still deciding and no new ferries had been ordered."
	toll := "The May 2026 meeting changed no toll in itself; existing fees on ferries stayed as they were."
	measure := "The May 2025 measure required export licences for salmon; it was not a formal ban and named no country."
	groundtest.WantReasons(t, []groundtest.Told{
		{ban, "Not on ferries: Norway banned the app there in 2022.", ground.Fine},
		{ban, "Not on ferries: Norway allowed the app there in 2022.", ground.Opposite},
		{vote, "In the council of Oslo, 12 voted against the ferry bill on 3 May 2024 and 35 for it.", ground.Fine},
		{vote, "In the council of Oslo, 35 voted against the ferry bill on 3 May 2024 and 12 for it.", ground.WrongNumber},
		{still, "Orla Finch said that Norway had decided and that no new ferries had been ordered.", ground.Modality},
		{toll, "On tolls, the May 2026 meeting in itself brought a change.", ground.Polarity},
		{measure, "It was a measure of May 2025 that required licences rather than a formal ban.", ground.Fine},
		{measure, "It was a formal ban in May 2025 rather than a measure that required licences.", ground.Polarity},
	})
}

// TestHowFar: a reply that says how far something is so states nothing else; that it is so in part takes facts that limit something.
func TestHowFar(t *testing.T) {
	t.Parallel()
	flat := "The number of daily ferry passengers in Norway stayed roughly flat after the takeover, according to Vardal."
	lifted := "Norway lifted its ban on salmon exports on 9 June 2025, but the ban on cod of May 2024 was left in place."
	bridge := "Holm opened a bridge over the Glomma on 4 June 2025."
	licensed := "Vardal keeps the rights to the ferry design and licenses it to the harbour company."
	groundtest.WantReasons(t, []groundtest.Told{
		{flat, "Not really: the number of daily passengers stayed roughly flat after the takeover, according to Vardal.", ground.Fine},
		{flat, "Not noticeably: the number of daily passengers rose after the takeover, according to Vardal.", ground.UnknownWord},
		{flat, "Not noticed: the number of daily passengers stayed roughly flat after the takeover, according to Vardal.", ground.UnknownWord},
		{lifted, "Only in part: Norway lifted its ban on salmon exports on 9 June 2025, but the ban on cod was left in place.", ground.Fine},
		{lifted, "Not all of them: Norway lifted its ban on salmon exports on 9 June 2025, but the ban on cod was left in place.", ground.Fine},
		{bridge, "Only in part: Holm opened a bridge over the Glomma on 4 June 2025.", ground.UnknownWord},
		{bridge, "Not entirely: Holm opened a bridge over the Glomma on 4 June 2025.", ground.Qualifier},
		{bridge, "Not necessarily the bridge: Holm opened it on 4 June 2025.", ground.UnknownWord},
		{licensed, "Only Vardal: it keeps the rights to the ferry design.", ground.UnknownWord},
	})
}

// TestWhoseFirst: by whose word a fragment before a colon is so, and "no" behind it, goes for what follows the colon too.
func TestWhoseFirst(t *testing.T) {
	t.Parallel()
	stalled := "In May 2025 a nearly finished plan to sell the harbour stalled after new tolls, the Herald reported, citing a source."
	flat := "The number of daily ferry passengers in Norway stayed roughly flat after the takeover, according to Vardal."
	guidance := "The guidance of Norway's port office of 31 May 2026 says that the rules for ferries also cover boats outside Norway."
	groundtest.WantReasons(t, []groundtest.Told{
		{stalled, "Nearly finished, going by the Herald, which cited a source: the plan to sell the harbour stalled in May 2025 after new tolls.", ground.Fine},
		{stalled, "Nearly finished, going by Vardal, which cited a source: the plan to sell the harbour stalled in May 2025 after new tolls.", ground.UnknownName},
		{stalled, "Nearly finished: the plan to sell the harbour stalled in May 2025 after new tolls.", ground.Attribution},
		{flat, "According to Vardal, no: the number of daily passengers stayed roughly flat after the takeover.", ground.Fine},
		{flat, "According to Vardal, no: the number of daily passengers did not stay flat after the takeover.", ground.Polarity},
		{flat, "Not according to Vardal: the number of daily passengers stayed roughly flat after the takeover.", ground.Fine},
		{flat, "Not according to Vardal: the number of daily passengers rose after the takeover.", ground.UnknownWord},
		{guidance, "Not in the view of Norway's port office: its guidance of 31 May 2026 says that the rules also cover boats outside Norway.", ground.Fine},
		{guidance, "Not in the view of Vardal: the guidance of 31 May 2026 says that the rules also cover boats outside Norway.", ground.UnknownName},
		{guidance, "Not in the view of Norway's port office: its guidance of 31 May 2026 says that the rules do not cover boats outside Norway.", ground.Polarity},
	})
}

// TestSpokenBy: whose word it is may be said by a filing, a condition or a phrase, and a clause with "whose" is nobody's word.
func TestSpokenBy(t *testing.T) {
	t.Parallel()
	filing := "Vardal said in a 2024 court filing that its founder held 21% of the company."
	linked := "Critics linked Finch's change of heart on ferries to the donor Mara Holm, whose firm owned about 15% of Vardal."
	untold := "The finding against Vardal was preliminary: no fine was set and the ministry did not say which rules were broken."
	most := "Accounts of how long the outage of May 2025 lasted differ: most say about 14 hours, at least one says about 16."
	groundtest.WantReasons(t, []groundtest.Told{
		{filing, "In its court filing of 2024 the founder of Vardal held 21% of the company.", ground.Fine},
		{filing, "In 2024 the founder of Vardal held 21% of the company.", ground.Attribution},
		{filing, "Vardal's founder held 21% of the company before its court filing of 2024.", ground.Attribution},
		{linked, "Mara Holm's firm owned about 15% of Vardal.", ground.Fine},
		{linked, "Finch's change of heart on ferries was linked to Mara Holm.", ground.Attribution},
		{untold, "The finding against Vardal was preliminary, with no fine and without word on which rules were broken.", ground.Fine},
		{untold, "The finding was preliminary: the ministry set no fine and did say which rules were broken.", ground.Polarity},
		{most, "For about 14 hours in May 2025, according to most accounts.", ground.Fine},
		{most, "The outage of May 2025 lasted about 14 hours.", ground.Attribution},
		{"The Herald reported that Norway would buy 12 ferries.", "If the Herald is right, Norway would buy 12 ferries.", ground.Fine},
		{"The Herald reported that Norway would buy 12 ferries.", "If the Herald is right, Norway bought 12 ferries.", ground.Modality},
		{"The Herald reported that Norway would buy 12 ferries.", "If Vardal is right, Norway would buy 12 ferries.", ground.UnknownName},
	})
}

// TestSaidOfTheTime: "yet" for "but" and "while still" say nothing of now, and a wish is no deed.
func TestSaidOfTheTime(t *testing.T) {
	t.Parallel()
	wish := "On 3 May 2025 Finch proposed that Norway should own 50% of Vardal."
	office := "On 3 May 2024 Finch, then a senator, asked the court to stop the ferry."
	might := "Finch said of the ferry that it might sink and that it belonged to Vardal."
	groundtest.WantReasons(t, []groundtest.Told{
		{wish, "In May 2025 Finch suggested that Norway owned half of Vardal.", ground.Modality},
		{office, "While still a senator, Finch asked the court on 3 May 2024 to stop the ferry.", ground.Fine},
		{office, "Still a senator now, Finch asked the court on 3 May 2024 to stop the ferry.", ground.Stale},
		{"Norwegian investors would hold roughly 80% of the new firm, the Herald reported.",
			"Norwegian investors ended up with roughly 80% of the firm, the Herald reported.", ground.Modality},
		{might, "Finch said that the ferry might sink and that it belonged to Vardal.", ground.Fine},
		{might, "Finch said that the ferry sank and that it belonged to Vardal.", ground.Modality},
	})
}

// TestSpeakerGoesOn: a second speaker may share the verb of the first, and "here:" calls nobody.
func TestSpeakerGoesOn(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	facts := []ground.Fact{{ID: "a", Text: "Orla Finch said in Oslo that the sides had reached an accord."},
		{ID: "b", Text: "Mara Holm called the outcome a great step."}}
	for answer, want := range map[string]ground.Reason{
		"Orla Finch spoke of an accord [a], Mara Holm of a great step [b].":  ground.Fine,
		"Orla Finch spoke of an accord [a], and it was a great step [b].":    ground.Attribution,
		"There is an accord here: the sides reached it, Finch said [a].":     ground.Fine,
		"Here: Orla Finch said that the sides had reached an accord [a].":    ground.Mention,
		"Hey here: Orla Finch said the sides had reached an accord [a].":     ground.Mention,
		"@here: Orla Finch said that the sides had reached an accord [a].":   ground.Mention,
		"Here! Orla Finch said that the sides had reached an accord [a].":    ground.Mention,
		"Everyone: Orla Finch said the sides had reached an accord [a].":     ground.Mention,
		"Orla Finch said, here: that the sides had reached an accord [a].":   ground.Mention,
		"Orla Finch spoke of a great step [b], Mara Holm of an accord [a].":  ground.WrongFact,
		"Orla Finch spoke of an accord [a], a great step for everyone: [b].": ground.Mention,
	} {
		if v := j.Answer(answer, facts); v.Reason != want {
			t.Errorf("%q: %v, want %s", answer, v, want)
		}
	}
}

// TestCountedIn: of whom a fact tells nothing else is none of those of another.
func TestCountedIn(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	facts := []ground.Fact{{ID: "a", Text: "Mara Holm owns about 15% of Vardal."}, {ID: "b", Text: "On 5 May 2026 two investors asked the court to stop the ferry."},
		{ID: "c", Text: "Norway listed Vardal and Brekke in June."}, {ID: "d", Text: "Vardal and Brekke both say they had cut their Danish supplies."},
		{ID: "e", Text: "Vardal says it had cut its Danish supplies."}}
	for answer, want := range map[string]ground.Reason{
		"Mara Holm owns about 15% of Vardal [a]. She was one of the two investors who asked the court to stop the ferry on 5 May 2026 [a][b].": ground.Glued,
		"Norway listed Vardal and Brekke in June [c]. Both firms say they had cut their Danish supplies [d].":                                  ground.Fine,
		"Norway listed Vardal and Brekke in June [c]. Both firms say they had cut their Danish supplies [e].":                                  ground.Attribution,
		"Mara Holm owns about 15% of Vardal [a]. Two investors asked the court to stop the ferry on 5 May 2026 [b].":                           ground.Fine,
	} {
		if v := j.Answer(answer, facts); v.Reason != want {
			t.Errorf("%q: %v, want %s", answer, v, want)
		}
	}
}
