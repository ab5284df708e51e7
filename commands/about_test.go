package commands_test

import (
	"strings"
	"testing"

	"tiktalks/commands"
)

func TestAbout(t *testing.T) {
	t.Parallel()
	d, base := desk(t, ferries(t))
	version := base.Current().Version
	same(t, "reply", reply(t, d, call("about")), commands.Reply{
		Text: "I answer questions from 11 facts that people have checked. The boats, times and fares on Lake Aven. " +
			"My facts end on 30 June 2026: I know nothing later.",
		Card: commands.Card{
			Body: "Confirmed by two sources: 2 · one source: 6 · disputed: 1 · open: 1\n" +
				"No language model is used: you read the facts' own words.\n" +
				"I keep your last questions here in memory for 15 minutes, to understand follow-ups. Nothing you type is stored or logged.",
			Footer: "Edition " + version,
		},
		Private: true, Kind: "about", Version: version,
	})
}

func TestAboutSaysWhetherAModelIsUsed(t *testing.T) {
	t.Parallel()
	d, _ := deskWithSpy(t)
	body := reply(t, d, call("about")).Card.Body
	if !strings.Contains(body, "A language model may word an answer") || strings.Contains(body, "No language model") {
		t.Errorf("with a model the card says: %s", body)
	}
}

func TestAboutTellsOfTheEditionInForce(t *testing.T) {
	t.Parallel()
	d, base := desk(t, ferries(t))
	base.Swap(load(t, withTrips(ferries(t), 3)))
	if r := reply(t, d, call("about")); !strings.Contains(r.Text, "from 14 facts") || r.Version != base.Current().Version {
		t.Errorf("after a swap: %s (%s)", r.Text, r.Version)
	}
}
