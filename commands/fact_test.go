package commands_test

import (
	"slices"
	"strings"
	"testing"

	"tiktalks/commands"
)

func TestFactShowsOneFactWhole(t *testing.T) {
	t.Parallel()
	d, base := desk(t, ferries(t))
	version := base.Current().Version
	for _, id := range []string{"heron-launch", " Heron-Launch "} {
		same(t, id, reply(t, d, call("fact", "id", id)), commands.Reply{
			Text: "The ferry Heron was launched on 3 May 2024.",
			Card: commands.Card{
				Body: "Status: confirmed by two independent sources\nWhen: 3 May 2024\nNote: An early report says April.",
				Links: []commands.Link{
					{Label: "Lake Post, 4 May 2024", URL: "https://post.example/heron"},
					{Label: "Harbour Office", URL: "https://harbour.example/heron"},
				},
				Footer: "heron-launch · checked 1 July 2026 · edition " + version,
			},
			Facts: []string{"heron-launch"}, Kind: "fact", Version: version,
		})
	}
}

func TestFactTellsItsStateInTheText(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	for _, c := range []struct{ id, text, body string }{
		{"fare-2024", "From 1 January 2024 a crossing cost 4 crowns.\nSince then: Since 1 March 2026 a crossing costs 6 crowns.",
			"Status: one source\nWhen: 1 January 2024\nHeld: from 1 January 2024 until 1 March 2026\nReplaced by: fare-2026"},
		{"gull-sale", "This fact was retracted, and no answer uses it. It said: The Gull was sold to a museum on 2 April 2026.",
			"Status: retracted: no answer uses it\nWhen: 2 April 2026"},
		{"night-riders", "The Harbour Office counted 900 night passengers in June 2026, the Lake Post 400.",
			"Status: disputed: sources differ\nWhen: June 2026"},
		{"bridge-money", "Nobody has said who would pay for the bridge over the lake.", "Status: open: known not to be known"},
		{"heron-dry-dock", "The Heron lay in dry dock from 1 February to 15 June 2026.",
			"Status: one source\nWhen: 1 February 2026 to 15 June 2026\nHeld: from 1 February 2026 until 15 June 2026"},
		{"night-line", "The night line between Ostrava Pier and the island began on 1 June 2026.",
			"Status: one source\nWhen: 1 June 2026\nHeld: from 1 June 2026"},
	} {
		r := reply(t, d, call("fact", "id", c.id))
		same(t, c.id+": text", r.Text, c.text)
		same(t, c.id+": body", r.Card.Body, c.body)
	}
}

func TestFactThatHeldUntilADay(t *testing.T) {
	t.Parallel()
	files := ferries(t)
	files["boats.yaml"].Data = []byte(strings.Replace(string(files["boats.yaml"].Data),
		"holds: {from: 2026-02-01, to: 2026-06-15}", "holds: {to: 2026-06-15}", 1))
	d, _ := desk(t, files)
	if body := reply(t, d, call("fact", "id", "heron-dry-dock")).Card.Body; !strings.Contains(body, "\nHeld: until 15 June 2026") {
		t.Errorf("body %q, want only an end", body)
	}
}

func TestUnknownFact(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	for _, c := range []struct{ typed, want string }{
		{"fare", "I have no fact with that id. Near ones: fare-2024, fare-2026"},
		{"night", "I have no fact with that id. Near ones: night-line, night-riders"},
		{"", "I have no fact with that id. Type some words of it and choose from the list."},
		{"zzzzqqq", "I have no fact with that id. Type some words of it and choose from the list."},
	} {
		p := refusal(t, d, call("fact", "id", c.typed))
		if !strings.HasPrefix(p.Say, c.want) || p.Cause != nil {
			t.Errorf("%q: %q, want %q", c.typed, p.Say, c.want)
		}
		if strings.Contains(p.Say, "gull-sale") {
			t.Errorf("%q: %q names a retracted fact", c.typed, p.Say)
		}
	}
}

func TestUnknownFactNamesAtMostThreeNearOnes(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, withTrips(ferries(t), 9))
	if p := refusal(t, d, call("fact", "id", "trip")); p.Say != "I have no fact with that id. Near ones: trip-0, trip-1, trip-2." {
		t.Errorf("got %q", p.Say)
	}
}

func TestFactSuggestions(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, ferries(t))
	suggest := option(t, d, "fact", "id").Complete
	values := func(choices []commands.Choice) []string {
		var all []string
		for _, c := range choices {
			all = append(all, c.Value)
		}
		return all
	}
	for _, c := range []struct {
		name, typed string
		first       []string
	}{
		{"part of an id", "heron-l", []string{"heron-launch"}},
		{"an id with spaces for hyphens, in capitals", "Night L", []string{"night-line"}},
		{"words of a claim", "launched", []string{"heron-launch"}},
		{"words of a question", "who pays for the bridge", []string{"bridge-money"}},
		{"nothing: the newest", "", []string{"night-line", "night-riders"}},
		{"only spaces: the newest", "  ", []string{"night-line", "night-riders"}},
	} {
		got := values(suggest(c.typed))
		if len(got) < len(c.first) || !slices.Equal(got[:len(c.first)], c.first) {
			t.Errorf("%s: %q suggests %v, want %v first", c.name, c.typed, got, c.first)
		}
		if slices.Contains(got, "gull-sale") || len(got) > 20 {
			t.Errorf("%s: %q suggests %v", c.name, c.typed, got)
		}
	}
	same(t, "a choice", suggest("heron-l")[0], commands.Choice{Label: "The ferry Heron was launched on 3 May 2024.", Value: "heron-launch"})
}

func TestFactSuggestionsAreFewEnoughForDiscord(t *testing.T) {
	t.Parallel()
	d, _ := desk(t, withTrips(ferries(t), 21))
	suggest := option(t, d, "fact", "id").Complete
	for _, typed := range []string{"", "trip"} {
		if n := len(suggest(typed)); n != 20 {
			t.Errorf("%q: %d suggestions, want 20", typed, n)
		}
	}
}

func TestFactReadsTheEditionInForce(t *testing.T) {
	t.Parallel()
	d, base := desk(t, ferries(t))
	suggest := option(t, d, "fact", "id").Complete
	base.Swap(load(t, withTrips(ferries(t), 1)))
	if r := reply(t, d, call("fact", "id", "trip-0")); r.Version != base.Current().Version {
		t.Errorf("the reply is of edition %s", r.Version)
	}
	if got := suggest("trip-0"); len(got) == 0 || got[0].Value != "trip-0" {
		t.Errorf("suggestions %v don't know the new edition", got)
	}
}
