package commands_test

import (
	"fmt"
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
		{"", "publisher | https://x.example", "has no publisher yet"},
		{"", "Publisher | A title | https://x.example", "has no publisher yet"},
		{"", "Lake Post | http://localhost/", "no address that a reader can open"},
		{"", "Lake Post | https://ann:secret@x.example/", "no address that a reader can open"},
		{"", "Lake Post | https://x.example/a page", "no address that a reader can open"},
		{"id: a\nid: b", "", "id stands twice"},
		{"when: 2026\nWhen: 2026-01", "", "when stands twice"},
	} {
		_, wrong := commands.ReadFact(map[string]string{"claim": "A claim.", "details": c.details, "sources": c.sources}, today)
		if len(wrong) != 1 || !strings.Contains(wrong[0], c.want) {
			t.Errorf("%q, %q: %q, want %q", c.details, c.sources, wrong, c.want)
		}
	}
}

// What a draft shows of a fact with much in it says how much there is, and hides no field behind another.
func TestDifferencesOfALongFact(t *testing.T) {
	t.Parallel()
	f := knowledge.Fact{Claim: strings.Repeat("word ", 79) + "end.", Note: strings.Repeat("note ", 700), Status: knowledge.Single, Topic: "boats"}
	for i := range 20 {
		f.Sources = append(f.Sources, knowledge.Source{Publisher: fmt.Sprint("Post ", i), Title: strings.Repeat("t", 300), URL: "https://post.example"})
		f.Asks = append(f.Asks, fmt.Sprintf("ask %d %s", i, strings.Repeat("a", 300)))
	}
	text := strings.Join(commands.Differences(knowledge.Fact{}, f), "\n")
	for _, want := range []string{"end.", "(3500 characters)", "Sources, 20 in all:", "and 15 more", "Asked as, 20 in all:", "Post 4", "ask 4"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in:\n%s", want, text)
		}
	}
	if got := commands.CutMarked(text, 2800); got != text {
		t.Errorf("it has %d characters, too many for a draft", len([]rune(text)))
	}
	longer := f
	longer.Note += "and so on"
	if got := strings.Join(commands.Differences(f, longer), "\n"); !strings.Contains(got, "… note") || !strings.Contains(got, "and so on") || strings.Contains(got, "characters") {
		t.Errorf("a few words at a long note's end are shown as %q", got)
	}
}

// A claim and the date that it is filed under are held against each other.
func TestDatesDiffer(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		claim, when string
		warns       bool
	}{
		{"The Heron was launched on 4 May 2024.", "2024-05-03", true},
		{"The Heron was launched on 3 May 2024.", "2024-05-03", false},
		{"The Heron was launched in May 2024.", "2024-05-03", false},
		{"The Heron was launched in May 2023.", "2024-05-03", true},
		{"On 1 May 2024 it was said that the Heron sails from 3 May 2024.", "2024-05-01", false},
		{"The Heron lay in dock from 1 February to 15 June 2026.", "2026-02-01 to 2026-06-15", false},
		{"The Heron was launched on 4 May.", "2024-05-03", false},
		{"The Heron was launched on 4 May 2024.", "", false},
		{"The Heron is a ferry.", "2024-05-03", false},
	} {
		f := knowledge.Fact{Claim: c.claim}
		if c.when != "" {
			f.When, _ = day.ParseSpan(c.when)
		}
		if got := commands.DatesDiffer(f); (got != "") != c.warns {
			t.Errorf("%q, %s: %q", c.claim, c.when, got)
		}
	}
}

// Of the facts that ship, few are warned of.
func TestShippedDatesDiffer(t *testing.T) {
	t.Parallel()
	s, err := knowledge.Load(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	warned := 0
	for _, f := range s.Facts {
		if got := commands.DatesDiffer(f); got != "" {
			warned++
			t.Logf("%s: %s: %s", f.ID, got, f.Claim)
		}
	}
	if 20*warned > len(s.Facts) {
		t.Errorf("%d of %d facts are warned of", warned, len(s.Facts))
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
