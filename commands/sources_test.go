package commands_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"tiktalks/commands"
)

const baseSources = "My 11 facts rest on 13 pages of 2 sites. Ask me something first, then /sources shows the pages behind the answer; /fact shows those of one fact."

func TestSourcesBeforeAnyAnswer(t *testing.T) {
	t.Parallel()
	d, base := desk(t, ferries(t))
	want := commands.Reply{Text: baseSources, Kind: "sources", Private: true, Version: base.Current().Version}
	same(t, "nothing asked yet", reply(t, d, call("sources")), want)
	reply(t, d, call("ask", "question", order))
	same(t, "only a question without an answer", reply(t, d, call("sources")), want)
}

func TestSourcesOfTheLastAnswer(t *testing.T) {
	t.Parallel()
	d, base := desk(t, ferries(t))
	reply(t, d, call("ask", "question", aboutHeron))
	reply(t, d, call("ask", "question", aboutNight))
	reply(t, d, call("ask", "question", order)) // no answer: the one before stays the last
	same(t, "reply", reply(t, d, call("sources")), commands.Reply{
		Text: "My last answer to you here rests on these pages:", Kind: "sources", Private: true, Version: base.Current().Version,
		Facts: []string{"night-line"},
		Card:  commands.Card{Links: []commands.Link{{Label: "Lake Post, 2 June 2026", URL: "https://post.example/night"}}},
	})
}

func TestSourcesAreThoseOfTheAskersOwnAnswerHere(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	reply(t, d, call("ask", "question", aboutHeron))
	for _, c := range []struct {
		name   string
		change func(*commands.Call)
	}{
		{"another person", func(c *commands.Call) { c.Person.ID = "bob" }},
		{"another channel", func(c *commands.Call) { c.Place.Channel = "island" }},
		{"15 minutes later", func(c *commands.Call) { c.Now = noon.Add(15 * time.Minute) }},
	} {
		asked := call("sources")
		c.change(&asked)
		if r := reply(t, d, asked); r.Text != baseSources {
			t.Errorf("%s: %s", c.name, r.Text)
		}
	}
}

func TestSourcesOfAnAnswerWithoutPages(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	reply(t, d, call("ask", "question", "who would pay for the bridge"))
	r := reply(t, d, call("sources"))
	same(t, "facts", r.Facts, []string{"bridge-money"})
	if r.Text != "My last answer to you here rests on no page: it is something that is not known." || !r.Card.Empty() {
		t.Errorf("got %q with the card %+v", r.Text, r.Card)
	}
}

func TestSourcesAfterTheBaseWasSwapped(t *testing.T) {
	t.Parallel()
	d, base := desk(t, ferries(t))
	reply(t, d, call("ask", "question", aboutHeron))

	changed := ferries(t)
	replace(t, changed, "boats.yaml", "https://post.example/heron", "https://post.example/corrected")
	base.Swap(load(t, changed))
	r := reply(t, d, call("sources"))
	if len(r.Card.Links) != 2 || r.Card.Links[0].URL != "https://post.example/corrected" || r.Version != base.Current().Version {
		t.Errorf("a corrected page: got %v of edition %s", r.Card.Links, r.Version)
	}

	gone := ferries(t)
	replace(t, gone, "boats.yaml", "id: heron-launch", "id: heron-float")
	base.Swap(load(t, gone))
	same(t, "the fact is gone", reply(t, d, call("sources")), commands.Reply{
		Text: "The facts behind my last answer to you here have been taken out since. Please ask again.",
		Kind: "sources", Private: true, Version: base.Current().Version,
	})
}

func TestSourcesAreBounded(t *testing.T) {
	t.Parallel()
	files := ferries(t)
	var many strings.Builder
	for i := range 30 {
		fmt.Fprintf(&many, "\n      - {publisher: Paper %d, url: \"https://paper.example/%d\"}", i, i)
	}
	replace(t, files, "boats.yaml", "\n      - {publisher: Harbour Office, url: \"https://harbour.example/heron\"}", many.String())
	d, _ := desk(t, files)
	if n := len(reply(t, d, call("ask", "question", aboutHeron)).Card.Links); n != 4 {
		t.Errorf("an answer shows %d sources, want 4", n)
	}
	if n := len(reply(t, d, call("sources")).Card.Links); n != 15 {
		t.Errorf("/sources shows %d sources, want 15", n)
	}
}
