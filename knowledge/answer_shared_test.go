package knowledge_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge"
)

// What two do together is one thing asked: no fact about one of them alone is shown. Who is asked about each gets each.
func TestTwoThatShareAVerb(t *testing.T) {
	t.Parallel()
	base := shippedBase(t)
	for _, c := range []struct{ question, shown, not string }{
		{"when did Trump and Xi last meet", "beijing-summit", "trump-xi-call-june"},
		{"what did Bessent and He Lifeng agree on", "", "p-he-lifeng"},
		{"what did Rubio and Wang Yi talk about", "", "rubio-2019-tiktok"},
		{"when did the US and China suspend port fees", "port-fees-suspended", "port-fees-start"},
		{"what are Silver Lake and MGX", "o-mgx", ""},
		{"what are Silver Lake and MGX", "o-silver-lake", ""},
		{"when were the talks in Geneva and London", "london-talks", "stockholm-talks"},
		{"when were the Geneva and London talks", "geneva-talks", ""},
		{"what is Section 301 and Section 122", "g-section-122", ""},
	} {
		a := base.Answer(knowledge.Question{Text: c.question, Now: asking})
		if c.shown != "" && !shows(a, c.shown) || c.not != "" && shows(a, c.not) {
			t.Errorf("%s: want %q and not %q\n  %s", c.question, c.shown, c.not, a.Text)
		}
	}
}

// Who asks for the next of a kind hears what was planned, or that the facts name none, and nothing that is over.
func TestNextOfAKind(t *testing.T) {
	t.Parallel()
	base := shippedBase(t)
	for _, c := range []struct{ question, has, not string }{
		{"when is the next round of talks", "name no next one", "Madrid"},
		{"when will Bessent and He Lifeng meet next", "name no next one", "Paris"},
		{"when do Trump and Xi meet again", "24 September 2026", "Osaka"},
		{"when does the truce run out", "10 November 2026", "name no next one"},
		{"what did Trump do next", "", "name no next one"},
		{"when was the next round of talks after Geneva", "", "name no next one"},
	} {
		text := base.Answer(knowledge.Question{Text: c.question, Now: asking}).Text
		if !strings.Contains(text, c.has) || strings.Contains(text, c.not) {
			t.Errorf("%s: want %q and not %q\n  %s", c.question, c.has, c.not, text)
		}
	}
}
