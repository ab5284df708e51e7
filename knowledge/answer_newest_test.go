package knowledge_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge"
)

// The last or first of its kind is given first, and where a question means something else by such a word, nothing is put in its order.
func TestLastAndFirst(t *testing.T) {
	t.Parallel()
	base := shippedBase(t)
	for _, c := range []struct {
		question, first, not string // the fact that stands first, and one that is not shown
	}{
		{question: "when did Xi and Trump last speak on the phone", first: "trump-xi-call-february", not: "trump-xi-call-june"},
		{question: "their most recent phone call, Trump and Xi", first: "trump-xi-call-february"},
		{question: "when did Trump and Xi last meet", first: "beijing-summit", not: "osaka-2019"},
		{question: "the first time that Trump and Xi met", first: "osaka-2019", not: "beijing-summit"},
		{question: "when was the truce last extended?", first: "truce-extended-one-year"},
		{question: "what was the last court ruling about tariffs", first: "cit-122-ruling"},
		{question: "when was the first round of trade talks", first: "geneva-talks"},
		{question: "how long did the first truce last", first: "truce-first-expiry"},
		{question: "what did Trump do about tariffs on 20 February 2026", first: "ieepa-struck-down"},
	} {
		a := base.Answer(knowledge.Question{Text: c.question, Now: asking})
		if len(a.Facts) == 0 || a.Facts[0].ID != c.first || c.not != "" && shows(a, c.not) || strings.HasPrefix(a.Text, "First: ") {
			t.Errorf("%s: want %s first and not %q\n  %s", c.question, c.first, c.not, a.Text)
		}
	}
}

// How a matter stands is told by the newest facts about it, not by what its name means; what happened at some place or time, or beside
// something else, is not asked that way.
func TestHowItStands(t *testing.T) {
	t.Parallel()
	base := shippedBase(t)
	for _, c := range []struct {
		question, shown, not string
	}{
		{"what's going on with the truce?", "truce-expiry-current", "g-trade-truce"},
		{"how are rare earths coming along", "rare-earth-licensing-may-2026", "g-rare-earths"},
		{"whats up with soybeans", "soy-20m", "no-us-soy-september-2025"},
		{"so what happened to the fentanyl tariff", "ieepa-ended-24-feb", "g-fentanyl-tariff"},
		{"what about export controls nowadays", "china-lists-mp", "g-export-control"},
		{"what is an export control", "g-export-control", "china-lists-mp"},
		{"what happened to TikTok on 18 January 2025", "tiktok-goes-dark", "markey-letters-may"},
		{"what happened to the TikTok deadline after Madrid", "eo-14350", "markey-letters-may"},
		{"what happened in Madrid", "", "beijing-summit"},
	} {
		a := base.Answer(knowledge.Question{Text: c.question, Now: asking})
		if c.shown != "" && !shows(a, c.shown) || shows(a, c.not) {
			t.Errorf("%s: want %s and not %s\n  %s", c.question, c.shown, c.not, a.Text)
		}
	}
}
