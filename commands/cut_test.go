package commands_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"tiktalks/commands"
)

func TestCut(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text string
		n          int
		want       string
	}{
		{"short enough", "one two", 7, "one two"},
		{"empty", "", 5, ""},
		{"at a space near the end", "one two three fou", 16, "one two three…"},
		{"no space near the end", "a bcdefghijklmnop", 10, "a bcdefgh…"},
		{"characters, not bytes", "äöüäöüäöü", 9, "äöüäöüäöü"},
		{"never inside a character", "日本語日本語", 4, "日本語…"},
		{"one character is left", "abc", 1, "…"},
	} {
		if got := commands.Cut(c.text, c.n); got != c.want {
			t.Errorf("%s: Cut(%q, %d) = %q, want %q", c.name, c.text, c.n, got, c.want)
		}
	}
}

// What the cut has opened is closed, so that the rest of a message is not struck or bold.
func TestCutMarked(t *testing.T) {
	t.Parallel()
	const struck, end = string(commands.StruckStart), string(commands.StruckEnd)
	for text, want := range map[string]string{
		"a " + struck + "long" + end:             "a " + struck + "long" + end,
		"a " + struck + "rather long text" + end: "a " + struck + "rather…" + end,
		"a rather long " + struck + "text" + end: "a rather…",
		struck + "a" + end + " rather long text": struck + "a" + end + " rathe…",
	} {
		if got := commands.CutMarked(text, 10); got != want {
			t.Errorf("%q is cut to %q, want %q", text, got, want)
		}
	}
}

func FuzzCut(f *testing.F) {
	for _, seed := range []string{"", "one two three", "äöü äöü", "日本語日本語 日本語", strings.Repeat("word ", 200), "\xff\xfe broken", "👩‍👩‍👧 family"} {
		f.Add(seed, 1)
		f.Add(seed, 10)
		f.Add(seed, 220)
	}
	f.Fuzz(func(t *testing.T, text string, n int) {
		if n < 1 || n > 1000 {
			return
		}
		got := commands.Cut(text, n)
		if utf8.RuneCountInString(got) > n {
			t.Errorf("Cut(%q, %d) has %d characters", text, n, utf8.RuneCountInString(got))
		}
		if got != text && utf8.ValidString(text) && !strings.HasPrefix(text, strings.TrimSuffix(got, "…")) {
			t.Errorf("Cut(%q, %d) = %q, which is no beginning of it", text, n, got)
		}
		if utf8.ValidString(text) && !utf8.ValidString(got) {
			t.Errorf("Cut(%q, %d) = %q has broken characters", text, n, got)
		}
	})
}
