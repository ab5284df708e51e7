package grammar_test

import (
	"testing"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// TestWay: the word before a date or number turns it: from it on, up to it, before or after it.
func TestWay(t *testing.T) {
	t.Parallel()
	table(t, grammar.Way, []line[string]{
		{"It sailed from |May 2026|.", "from"},
		{"It sailed until |May 2026|.", "to"},
		{"It sailed to |May 2026|.", "to"},
		{"It sailed by |May 2026|.", "by"},
		{"It sailed as of |May 2026|.", "by"},
		{"It had 40 as of |May 2026|.", "by"},
		{"It sailed for 2 years as of |May 2026|.", "from"},
		{"It sailed before |May 2026|.", "before"},
		{"It sailed after |May 2026|.", "after"},
		{"It sailed since |May 2026|.", "since"},
		{"It sailed through |May 2026|.", "to"},
		{"It sailed in |May 2026|.", ""},
		{"It sailed from the port in |May 2026|.", ""},
		{"The rule takes effect in |May 2026|.", "from"},
		{"The rule expires in |May 2026|.", "to"},
		{"The rule pleases in |May 2026|.", ""},
	})
}

// TestNameNext: the name before a number has it where only a verb stands between, or its share.
func TestNameNext(t *testing.T) {
	t.Parallel()
	table(t, which(grammar.NameNext), []line[string]{
		{"Holm owns |40 percent|.", "holm"},
		{"It is Holm, then |40 percent|.", "-"},
		{"It is Holm then |40 percent|.", "holm"},
		{"It is Holm and then |40 percent|.", "-"},
		{"Vardal's stake of |40 percent| fell.", "-"},
		{"Vardal's stake rose |40 percent|.", "vardal"},
		{"Vardal's crew rose |40 percent|.", "-"},
		{"Vardal, for |40 days|.", "-"},
		{"Vardal's ferries cost |40 percent|.", "-"},
		{"Vardal itself owns |40 percent|.", "vardal"},
	})
}

// TestWider: a month is wider than its days, a year than its months; another year is not.
func TestWider(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		A, B en.Date
		Want bool
	}{
		{en.Date{Year: 2026, Month: 5}, en.Date{Year: 2026, Month: 5, Day: 3}, true},
		{en.Date{Year: 2026, Month: 5, Day: 3}, en.Date{Year: 2026, Month: 5}, false},
		{en.Date{Year: 2026}, en.Date{Year: 2026, Month: 5, Day: 3}, true},
		{en.Date{Year: 2025}, en.Date{Year: 2026, Month: 5, Day: 3}, false},
		{en.Date{Year: 2026, Month: 6}, en.Date{Year: 2026, Month: 5, Day: 3}, false},
	} {
		if got := grammar.Wider(c.A, c.B); got != c.Want {
			t.Errorf("%+v beside %+v: got %v, want %v", c.A, c.B, got, c.Want)
		}
	}
}

// TestAsOf: "as of" before a date only says when it was known.
func TestAsOf(t *testing.T) {
	t.Parallel()
	table(t, grammar.AsOf, []line[bool]{
		{"It has 40 ferries as of |May 2026|.", true},
		{"It has 40 ferries from |May 2026|.", false},
		{"|May 2026| was cold.", false},
	})
}

// TestVerbBefore: the verb up to four words before a number goes with it, unless another number or a comma stands between.
func TestVerbBefore(t *testing.T) {
	t.Parallel()
	table(t, which(grammar.VerbBefore), []line[string]{
		{"Holm bought |40| ferries.", "bought"},
		{"Holm bought about |40| ferries.", "bought"},
		{"Holm bought 20 yards and |40| ferries.", "-"},
		{"Holm bought it, |40| of them.", "-"},
		{"Holm took |40| ferries.", "-"},
		{"In all |40| ferries sank.", "-"},
	})
}

// TestAside: a place or who looks on does nothing itself; who signs does.
func TestAside(t *testing.T) {
	t.Parallel()
	for verb, want := range map[string]bool{"hosted": true, "see off": true, "signed": false, "sign off": false, "hosting": false} {
		if got := grammar.Aside(verb); got != want {
			t.Errorf("%q: got %v, want %v", verb, got, want)
		}
	}
}

// TestFirstWord: up to the first space, or all of it.
func TestFirstWord(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{"put on ice": "put", "ferry": "ferry", "": ""} {
		if got := grammar.FirstWord(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// TestDates: the dates of all facts are given, and no numbers.
func TestDates(t *testing.T) {
	t.Parallel()
	first, _ := marked(t, "It sank on 3 May 2026 with 40 ferries.")
	second, _ := marked(t, "It was built in 2019.")
	got := grammar.Dates([]en.Text{{Tokens: first}, {Tokens: second}})
	if len(got) != 2 || got[0].Day != 3 || got[0].Month != 5 || got[0].Year != 2026 || got[1].Year != 2019 || got[1].Month != 0 {
		t.Errorf("got %+v", got)
	}
}

// TestRangeOf: "85 to 90 percent" is a range; "from 34% to 84%" is a change, and numbers that fall, or stand apart, are none.
func TestRangeOf(t *testing.T) {
	t.Parallel()
	two(t, grammar.RangeOf, []line[bool]{
		{"It is |85| to |90 percent| full.", true},
		{"It is |90| to |85 percent| full.", false},
		{"It is between |85| and |90 percent| full.", true},
		{"It is |85| or |90 percent| full.", false},
		{"It rose from |34%| to |84%|.", false},
		{"It is on a scale from |2| to |10|.", true},
		{"It rose from |2| to |10| ferries.", false},
		{"It is |85|, and |90 percent| of it full.", true},
		{"It is |85| and, |90 percent| of it, full.", false},
		{"It has |85| ferries to |90| yards.", false},
	})
	two(t, func(tokens []en.Token, i, k int) bool { return grammar.RangeOf(tokens, k, i) }, []line[bool]{
		{"It is |85| to |90 percent| full.", true},
	})
}

// TestInside: "in" and "at" right before a word put something there.
func TestInside(t *testing.T) {
	t.Parallel()
	table(t, grammar.Inside, []line[bool]{
		{"It sank in |Bergen|.", true},
		{"It sank at |Bergen|.", true},
		{"It sank near |Bergen|.", false},
		{"|Bergen| is near.", false},
	})
}

// TestLastStem: of a phrase it is the stem of its last word, of a word its own.
func TestLastStem(t *testing.T) {
	t.Parallel()
	table(t, func(tokens []en.Token, i int) string { return grammar.LastStem(&tokens[i]) }, []line[string]{
		{"The rule |takes effect| in May.", "effect"},
		{"The |ferries| sank.", "ferri"},
	})
}
