package bot_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"tiktalks/bot"
	"tiktalks/commands"
)

func TestEscape(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, text, want string }{
		{"plain", "30 percent (since 14 May 2025).", "30 percent (since 14 May 2025)."},
		{"emphasis", "*a* _b_ ~~c~~ ||d||", `\*a\* \_b\_ \~\~c\~\~ \|\|d\|\|`},
		{"code", "`x`", "\\`x\\`"},
		{"masked link", "[here](https://x.example)", "\\[here\\](h\u2060ttps://x.example)"},
		{"mention", "<@1> <@&2> <#3> </ask:4>", `\<@1\> \<@&2\> \<#3\> \</ask:4\>`},
		{"everyone", "@everyone @here", "@\u2060everyone @\u2060here"},
		{"heading", "# big", `\# big`},
		{"list", "- one\n1. two", "\\- one\n1\\. two"},
		{"quote", "> said", `\> said`},
		{"invitation", "discord.gg/abc", "d\u2060iscord.gg/abc"},
		{"hidden characters", "a\u200b\u202eb", "ab"},
		{"broken bytes", "a\xffb", "a\uFFFDb"},
		{"backslash", `a\b`, `a\\b`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := bot.Escape(c.text); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestCut(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text string
		most int
		want string
	}{
		{"short", 10, "short"},
		{"one two three", 9, "one two…"},
		{"aaaaaaaaaaaa", 5, "aaaa…"},
		{"😀😀😀😀", 5, "😀😀…"},
		{`ab\\*cd`, 4, "ab…"},
	} {
		if got := bot.Cut(c.text, c.most); got != c.want {
			t.Errorf("%q cut to %d: got %q, want %q", c.text, c.most, got, c.want)
		}
	}
}

// A reply of any size fits into Discord's message, with links in one column and nobody to ping.
func TestRenderFits(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("words 字 😀 ", 3000)
	r := commands.Reply{Text: long, Card: commands.Card{Title: long, Body: long, Footer: long}, Private: true}
	for i := range 50 {
		r.Card.Links = append(r.Card.Links, commands.Link{Label: fmt.Sprintf("[%d] *page*", i), URL: "https://x.example/(a) b"})
	}
	data, err := bot.Rendered(r)
	if err != nil {
		t.Fatal(err)
	}
	var p struct {
		Content string
		Flags   int
		Embeds  []struct {
			Title, Description string
			Footer             struct{ Text string }
			Fields             []any
		}
		Mentions struct{ Parse []string } `json:"allowed_mentions"`
	}
	if err := json.Unmarshal(data, &p); err != nil {
		t.Fatal(err)
	}
	e := p.Embeds[0]
	sum := bot.Units(e.Title) + bot.Units(e.Description) + bot.Units(e.Footer.Text)
	switch {
	case bot.Units(p.Content) > 2000, bot.Units(e.Title) > 256, bot.Units(e.Description) > 4096, bot.Units(e.Footer.Text) > 2048, sum > 6000:
		t.Errorf("too long: %d, %d, %d, %d", bot.Units(p.Content), bot.Units(e.Title), bot.Units(e.Description), bot.Units(e.Footer.Text))
	case len(e.Fields) > 0:
		t.Error("fields stand beside each other on wide screens")
	case p.Flags != 1<<6 || p.Mentions.Parse == nil || len(p.Mentions.Parse) != 0:
		t.Errorf("flags %d, mentions %v", p.Flags, p.Mentions.Parse)
	}
}

func TestRenderOfNothing(t *testing.T) {
	t.Parallel()
	data, err := bot.Rendered(commands.Reply{Text: " \u200b\n"})
	if err != nil || !strings.Contains(string(data), commands.Broken) {
		t.Errorf("got %s, %v: Discord refuses an empty message", data, err)
	}
}

// alive is markup that would act: not behind a backslash.
var alive = regexp.MustCompile("(^|[^\\\\])(\\\\\\\\)*[*_~|`\\[\\]<>]|@everyone|@here|https?://|discord\\.gg")

func FuzzEscape(f *testing.F) {
	for _, s := range []string{"*a*", "<@1>", "@everyone", "[x](https://y)", "# h\n- l\n> q", "\\*", "`", "\u202e", "HTTPS://x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := bot.Escape(s)
		if !utf8.ValidString(got) {
			t.Errorf("%q is no valid text", got)
		}
		if m := alive.FindString(strings.ToLower(got)); m != "" {
			t.Errorf("%q: %q is still alive", got, m)
		}
	})
}

func FuzzCut(f *testing.F) {
	f.Add("one two three", 8)
	f.Add(`a\*b`, 3)
	f.Add("😀字", 2)
	f.Fuzz(func(t *testing.T, s string, n int) {
		if n < 1 || n > 5000 || !utf8.ValidString(s) {
			t.Skip("no length that is used, or no text")
		}
		got := bot.Cut(s, n)
		if !utf8.ValidString(got) || bot.Units(got) > n {
			t.Errorf("%q has %d units, wanted at most %d", got, bot.Units(got), n)
		}
		if rest, ok := strings.CutSuffix(got, "…"); ok && got != s && strings.HasSuffix(rest, `\`) {
			t.Errorf("%q ends inside an escape", got)
		}
	})
}
