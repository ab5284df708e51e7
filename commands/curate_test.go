package commands_test

import (
	"fmt"
	"strings"
	"testing"

	"tiktalks/commands"
	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// The draft of a new fact can be changed, from below it and from the list, and the new draft takes the old one's place.
func TestADraftIsChanged(t *testing.T) {
	t.Parallel()
	o := curating(t)
	first := o.send(t, reply(t, o.Desk, o.call("facts add")), newFact()...)
	second := o.send(t, o.press(t, first, "Change"), "claim", "The Heron was painted blue on 20 June 2026.")
	wants(t, second.Text, "Draft 2 by", "new fact heron-green", "It takes the place of draft 1.")
	if !second.InPlace {
		t.Error("the draft that was replaced stays in sight")
	}
	chosen := reply(t, o.Desk, o.call("facts draft", commands.Chosen, "2"))
	third := o.send(t, o.press(t, chosen, "Change"), "details", "id: heron-blue\ntopic: boats\nstatus: single")
	if open := o.drafts(t); len(open) != 1 || open[0].Number != 3 || open[0].Change.ID != "heron-blue" {
		t.Errorf("these drafts wait: %+v", open)
	}
	wants(t, refusal(t, o.Desk, o.call("facts approve", "number", "1")).Say, "Draft 1 is replaced: draft 2 takes its place.")
	wants(t, o.press(t, third, "Publish").Text, "Draft 3 is published")
	wants(t, refusal(t, o.Desk, o.call("facts form", "draft", "3")).Say, "Draft 3 is approved.")
}

// The draft of an edit keeps what its author saw, and a form that is not taken comes back as the same draft's.
func TestADraftOfAnEditIsChanged(t *testing.T) {
	t.Parallel()
	o := curating(t)
	edit := func() commands.Reply { return reply(t, o.Desk, o.call("facts edit", "id", "heron-launch")) }
	first := o.send(t, edit(), "claim", "The ferry Heron was launched on 4 May 2024.", "why", "the harbour says so")
	wrong := o.send(t, o.press(t, first, "Change"), "claim", "The ferry Heron was launched on 5 May 2024.", "details", "id: gull-launch\ntopic: boats")
	wants(t, wrong.Text, "the id stays heron-launch", `heron-launch: status "" is not known`)
	again := o.press(t, wrong, "Back to the form")
	second := o.send(t, again, "details", "id: heron-launch\ntopic: boats\nstatus: confirmed")
	wants(t, second.Text, "change of heron-launch. the harbour says so", "It takes the place of draft 1.")
	o.press(t, second, "Discard")
	if open := o.drafts(t); len(open) > 0 {
		t.Errorf("these drafts still wait: %+v", open)
	}
	if p := refusal(t, o.Desk, o.call("facts approve", "number", "1")); !strings.Contains(p.Say, "Draft 1 is replaced") {
		t.Errorf("the draft that was replaced can be published: %q", p.Say)
	}
}

// All that is wrong with a form is told in one round.
func TestAFormTellsAllAtOnce(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		values []string
		want   []string
	}{
		{"everything", []string{
			"details", "id: heron-launch\ntopic: ships\nnames: Swan\nwhen: yesterday\nreplaced by: none\nstatus: guessed\ncolour: red", "asks", " ",
			"sources", "Lake Office", "why", "  ",
		}, []string{
			`Details, when: "yesterday" is not a date`, `"colour: red" is no detail`, `"Lake Office" is no source`, "Why: write",
			"The id heron-launch is taken: choose another, or correct that fact with /facts edit id:heron-launch.",
			`topic "ships" is not in`, `entity "Swan" is not in`, `replaced_by names "none"`, `status "guessed" is not known`, "asks is empty",
		}},
		{"spaces", []string{"claim", "  ", "details", "topic: boats\nstatus: single"}, []string{"an id is missing", "the claim is missing"}},
		{"a long id", []string{"details", "topic: boats\nstatus: single\nid: " + strings.Repeat("a", 61)}, []string{"the id has 61 characters, more than 60"}},
		{"a taken id", []string{"details", "id: gull-sale\ntopic: boats\nstatus: single"}, []string{"The id gull-sale is taken"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			o := curating(t)
			got := o.send(t, reply(t, o.Desk, o.call("facts add")), newFact(c.values...)...)
			wants(t, got.Text, append(c.want, "Not taken yet:")...)
			if strings.Contains(got.Text, commands.Broken) || strings.Contains(got.Text, "a source is missing") || strings.Contains(got.Text, "meanwhile") {
				t.Errorf("the person reads:\n%s", got.Text)
			}
			if open := o.drafts(t); len(open) > 0 || o.log.Len() > 0 {
				t.Errorf("drafts %+v, log %s", open, o.log)
			}
		})
	}
}

// An id as long as it may be fits behind every button.
func TestTheLongestIdIsOfUse(t *testing.T) {
	t.Parallel()
	o := curating(t)
	id := strings.Repeat("a", knowledge.MaxID)
	draft := o.send(t, reply(t, o.Desk, o.call("facts add")), newFact("details", "topic: boats\nstatus: single\nid: "+id)...)
	o.press(t, draft, "Publish")
	for _, c := range []commands.Call{o.call("facts edit", "id", id), o.call("facts look", commands.Chosen, id), o.call("facts history", "id", id)} {
		r := reply(t, o.Desk, c)
		presses := map[string]commands.Press{}
		for _, b := range r.Buttons {
			presses[b.Label] = b.Press
		}
		if r.Form != nil {
			r.Form.Press.Options["prev"] = "12345678"
			presses["form"] = r.Form.Press
		}
		for label, p := range presses {
			if _, err := p.Write(); err != nil {
				t.Errorf("%s: %q: %v", c.Command, label, err)
			}
		}
	}
	for _, as := range []ledger.Choice{ledger.KeepMine, ledger.TakeTheir} {
		p := commands.Press{Command: "facts choose", Options: map[string]string{"number": "12345678", "id": id, "as": string(as)}}
		if _, err := p.Write(); err != nil {
			t.Error(err)
		}
	}
}

// What a person did by mistake is said to them in a sentence, and is no fault of the program.
func TestMistakesAreTold(t *testing.T) {
	t.Parallel()
	o := curating(t)
	_, first, err := o.ledger.Facts().Get(t.Context(), "heron-launch")
	if err != nil {
		t.Fatal(err)
	}
	unchanged := o.send(t, reply(t, o.Desk, o.call("facts edit", "id", "heron-launch")), "why", "x")
	wants(t, unchanged.Text, "Not taken yet:", "The fact says all that already")
	wants(t, refusal(t, o.Desk, o.call("facts retire", "id", "gull-sale", "why", "x")).Say, "gull-sale is taken out already.")
	for _, c := range []struct {
		call commands.Call
		want string
	}{
		{o.call("facts retire", "id", "heron-launch", "why", "  "), "why: write at least a word."},
		{o.call("facts retire", "id", "heron-launch", "why", "\u200b"), "why: write at least a word."},
		{o.call("facts pause", "sentence", " \t"), "sentence: write at least a word."},
		{o.call("facts pause", "sentence", "\u200b \u2060"), "sentence: write at least a word."},
		{o.call("facts edit", "id", " "), "id: write at least a word."},
		{o.call("facts stale", "days", "-1"), "days: write a whole number, 0 or more."},
		{o.call("facts stale", "days", "0"), "days: write a whole number, 1 or more."},
		{o.call("facts stale", "from", "-3"), "from: write a whole number, 0 or more."},
		{o.call("facts approve", "number", "-3"), "number: write a whole number, 0 or more."},
		{o.call("facts restore", "id", "heron-launch", "revision", "99"), "There is nothing with this number or id."},
		{o.call("facts restore", "id", "heron-launch", "revision", fmt.Sprint(first.Number)), "The fact is so already: there is nothing to propose."},
	} {
		if p := refusal(t, o.Desk, c.call); p.Say != c.want || p.Cause != nil {
			t.Errorf("/%s %q: %q, cause %v; want %q", c.call.Command, c.call.Options, p.Say, p.Cause, c.want)
		}
	}
	if o.log.Len() > 0 {
		t.Errorf("the log says %s", o.log)
	}
}

// A pause from a time when blanks were taken says something to members.
func TestABlankPauseSaysSomething(t *testing.T) {
	t.Parallel()
	o := curating(t)
	if err := o.ledger.Settings().Set(t.Context(), "", "paused", "  ", "ann"); err != nil {
		t.Fatal(err)
	}
	if r := reply(t, o.Desk, o.call("ask", "question", "when was the heron launched")); r.Kind != "paused" || !strings.Contains(r.Text, "no answers for now") {
		t.Errorf("a member reads %q (%s)", r.Text, r.Kind)
	}
}

// A list of drafts and a draft itself say that it was overtaken, and offer what is left to do.
func TestOvertakenDraftsAreMarked(t *testing.T) {
	t.Parallel()
	o := curating(t)
	edit := reply(t, o.Desk, o.call("facts edit", "id", "heron-launch"))
	first := o.send(t, edit, "claim", "The ferry Heron was launched on 4 May 2024.", "why", "x")
	o.send(t, edit, "claim", "The ferry Heron was launched on 5 May 2024.", "why", "x")
	o.press(t, first, "Publish")
	o.send(t, reply(t, o.Desk, o.call("facts add")), newFact()...)
	list := strings.Split(reply(t, o.Desk, o.call("facts drafts")).Card.Body, "\n")
	const marked = "Can't be published any more"
	if len(list) != 2 || !strings.Contains(list[0], marked) || strings.Contains(list[1], marked) {
		t.Errorf("the list says %q", list)
	}
	r := reply(t, o.Desk, o.call("facts draft", commands.Chosen, "2"))
	wants(t, r.Text, "It can't be published any more")
	if len(r.Buttons) != 1 || r.Buttons[0].Label != "Discard" {
		t.Errorf("it offers %+v", r.Buttons)
	}
}

// Where two people are needed, the author reads that only they see the draft, and who can do what with it.
func TestWhoReadsWhatOfADraftForTwo(t *testing.T) {
	t.Parallel()
	o := curating(t)
	if err := o.ledger.Settings().Set(t.Context(), "lake", ledger.Reviewers, "2", "ann"); err != nil {
		t.Fatal(err)
	}
	mine := o.send(t, reply(t, o.Desk, o.call("facts add")), newFact()...)
	wants(t, mine.Text, "Only you see this: a second person publishes it, from /facts drafts or with /facts approve number:1.")
	c := o.call("facts draft", commands.Chosen, "1")
	c.Person.ID = "bob"
	if theirs := reply(t, o.Desk, c); strings.Contains(theirs.Text, "second person") {
		t.Errorf("the second person reads %q", theirs.Text)
	}
}

// A role of everybody or of a bot may not curate; what is set is named, and what takes it back is told.
func TestCuratorRoles(t *testing.T) {
	t.Parallel()
	o := curating(t)
	role := func(id string) commands.Call {
		c := o.call("settings curators", "role", id)
		c.Managed = []string{"77"}
		return c
	}
	wants(t, refusal(t, o.Desk, role("lake")).Say, "the role of everybody")
	wants(t, refusal(t, o.Desk, role("77")).Say, "belongs to a bot")
	named := string(commands.NameStart) + "&12" + string(commands.NameEnd)
	wants(t, reply(t, o.Desk, role("12")).Text, "Holders of "+named+" may change", "once more takes that back")
	if set, err := o.ledger.Settings().Get(t.Context(), "lake", commands.CuratorRole); err != nil || set != "12" {
		t.Errorf("set: %q, %v", set, err)
	}
	same(t, "named", commands.CuratorWords("12,13"), ", and the holders of "+named+", "+strings.Replace(named, "12", "13", 1))
	wants(t, reply(t, o.Desk, role("12")).Text, "Holders of "+named+" may no longer change")
}

// A message becomes a form with its words and links, and without who wrote it.
func TestSavingAMessage(t *testing.T) {
	t.Parallel()
	o := curating(t)
	for _, c := range []struct{ text, claim, sources string }{
		{"The Heron is [green today](https://lake.example/green).", "The Heron is green today.", "publisher | https://lake.example/green"},
		{"[The Heron](<https://lake.example/a_(b)> \"title\") is green", "The Heron is green", "publisher | https://lake.example/a_(b)"},
		{"Green: https://lake.example/a, <https://lake.example/b> (http://lake.example/c).", "Green: .",
			"publisher | https://lake.example/a\npublisher | https://lake.example/b\npublisher | http://lake.example/c"},
		{"A [note] and (more) text", "A [note] and (more) text", ""},
	} {
		m := o.call("facts save")
		m.Message = commands.Message{ID: "5", Author: "700", Text: c.text, Link: "https://discord.com/channels/1/2/5"}
		values := map[string]string{}
		for _, f := range reply(t, o.Desk, m).Form.Fields {
			values[f.Name] = f.Value
		}
		if values["claim"] != c.claim || values["sources"] != c.sources || values["why"] != "Message: https://discord.com/channels/1/2/5" {
			t.Errorf("%q: claim %q, sources %q, why %q", c.text, values["claim"], values["sources"], values["why"])
		}
	}
}
