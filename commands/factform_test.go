package commands_test

import (
	"strings"
	"testing"

	"tiktalks/commands"
	"tiktalks/knowledge"
	"tiktalks/knowledge/day"
	"tiktalks/knowledge/facts"
)

// What a form shows of a fact is read back as that fact, for every fact that ships.
func TestFormsReadBack(t *testing.T) {
	t.Parallel()
	s, err := knowledge.Load(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range s.Facts {
		f.Wordings, f.Tellings = nil, nil
		got, wrong := commands.ReadFact(commands.FactValues(f), f.Checked)
		if len(wrong) > 0 {
			t.Errorf("%s: %q", f.ID, wrong)
		}
		same(t, f.ID, commands.Differences(f, got), []string(nil))
	}
}

func TestWrongForms(t *testing.T) {
	t.Parallel()
	today := day.Date{Year: 2026, Month: 7, Day: 2}
	for _, c := range []struct{ details, sources, want string }{
		{"colour: red", "", "Begin each line with one of: id, topic,"},
		{"no colon here", "", "is no detail"},
		{"when: yesterday", "", `Details, when: "yesterday" is not a date`},
		{"holds from: 2026-02\nholds to: 2026-01", "", "Holds: "},
		{"", "Lake Post, 2 May", "is no source"},
		{"", "Lake Post | https://x.example | soon", `"soon" is not a date`},
		{"", "https://x.example", "is no source"},
	} {
		_, wrong := commands.ReadFact(map[string]string{"claim": "A claim.", "details": c.details, "sources": c.sources}, today)
		if len(wrong) != 1 || !strings.Contains(wrong[0], c.want) {
			t.Errorf("%q, %q: %q, want %q", c.details, c.sources, wrong, c.want)
		}
	}
}

// Whatever is typed, reading gives a fact or sentences, and a fact is written and read back the same.
func FuzzReadFact(f *testing.F) {
	f.Add("The Heron sails.", "id: x\nwhen: 2026-01-02 to 2026-02\nnames: a; b", "who\nwhat", "a | b \\| c | https://x.example | 2026")
	f.Fuzz(func(t *testing.T, claim, details, asks, sources string) {
		today := day.Date{Year: 2026, Month: 7, Day: 2}
		fact, wrong := commands.ReadFact(map[string]string{"claim": claim, "details": details, "asks": asks, "sources": sources}, today)
		if len(wrong) > 0 {
			return
		}
		again, wrong := commands.ReadFact(commands.FactValues(fact), today)
		if len(wrong) > 0 {
			t.Fatalf("%+v is not read back: %q", fact, wrong)
		}
		if diff := commands.Differences(fact, again); len(diff) > 0 || fact.ID != again.ID {
			t.Errorf("%+v is read back as %+v: %q", fact, again, diff)
		}
	})
}

func TestWordDiff(t *testing.T) {
	t.Parallel()
	show := strings.NewReplacer(string(commands.BoldStart), "[+", string(commands.BoldEnd), "+]", string(commands.StruckStart), "[-", string(commands.StruckEnd), "-]")
	for _, c := range []struct{ was, is, want string }{
		{"", "new words", "[+new words+]"},
		{"old words", "", "[-old words-]"},
		{"on 3 May 2024 it began", "on 4 May 2024 it ended", "on [-3-] [+4+] May 2024 it [-began-] [+ended+]"},
		{"same", "same", "same"},
		{"a b c", "b c d", "[-a-] b c [+d+]"},
	} {
		if got := show.Replace(commands.WordDiff(c.was, c.is)); got != c.want {
			t.Errorf("%q to %q: %q, want %q", c.was, c.is, got, c.want)
		}
	}
}
