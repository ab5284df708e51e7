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

// message is a rendered reply as Discord reads it.
type message struct {
	Content string
	Flags   int
	Embeds  []struct {
		Title, Description string
		Footer             struct{ Text string }
		Fields             []any
	}
	Mentions struct{ Parse []string } `json:"allowed_mentions"`
}

// rendered renders a reply and checks that it fits: Discord's limits, one column, nobody to ping.
func rendered(t *testing.T, r commands.Reply) message {
	t.Helper()
	data, err := bot.Rendered(r)
	if err != nil {
		t.Fatal(err)
	}
	var p message
	if err := json.Unmarshal(data, &p); err != nil {
		t.Fatal(err)
	}
	if n := bot.Units(p.Content); n > 2000 || strings.TrimSpace(p.Content) == "" {
		t.Errorf("the content has %d units: %q", n, p.Content)
	}
	if p.Mentions.Parse == nil || len(p.Mentions.Parse) != 0 || (p.Flags == 1<<6) != r.Private {
		t.Errorf("mentions %v, flags %d", p.Mentions.Parse, p.Flags)
	}
	for _, e := range p.Embeds {
		title, text, footer := bot.Units(e.Title), bot.Units(e.Description), bot.Units(e.Footer.Text)
		if title > 256 || text > 4096 || footer > 2048 || title+text+footer > 6000 || title+text+footer == 0 || len(e.Fields) > 0 {
			t.Errorf("the embed has %d, %d and %d units and %d fields", title, text, footer, len(e.Fields))
		}
	}
	return p
}

func TestRenderFits(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("words 字 😀 ", 3000)
	r := commands.Reply{Text: long, Card: commands.Card{Title: long, Body: long, Footer: long}, Private: true}
	for i := range 50 {
		r.Card.Links = append(r.Card.Links, commands.Link{Label: fmt.Sprintf("[%d] *page*\nof two lines", i), URL: "https://x.example/(a) b"})
	}
	if p := rendered(t, r); len(p.Embeds) != 1 {
		t.Errorf("%d embeds, want one", len(p.Embeds))
	}
	r.Card.Title, r.Card.Body, r.Card.Footer = "", "", ""
	got := rendered(t, r).Embeds[0].Description
	if want := `1. [(0) \*page\* of two lines](<https://x.example/%28a%29%20b>)`; !strings.HasPrefix(got, want+"\n2. ") {
		t.Errorf("got %q, want it to begin %q", got, want)
	}
	if n := strings.Count(got, "\n") + 1; n != 50 || !strings.HasSuffix(got, ")") {
		t.Errorf("%d links in %q", n, got)
	}
}

// A card of nothing that can be seen is left out: Discord refuses an empty embed.
func TestRenderOfAnEmptyCard(t *testing.T) {
	t.Parallel()
	for _, card := range []commands.Card{{}, {Body: "\u200b"}, {Title: "\u202e", Footer: "\u0000"}} {
		if p := rendered(t, commands.Reply{Text: "x", Card: card}); len(p.Embeds) > 0 {
			t.Errorf("%+v became %+v", card, p.Embeds)
		}
	}
}

func FuzzRender(f *testing.F) {
	f.Add("text", "title", "body", "footer", "label", 3)
	f.Add(strings.Repeat("*_~|`<>[]", 400), strings.Repeat("😀", 300), strings.Repeat("# h\n", 2000), "\xff", "[a](b)", 60)
	f.Add("", " ", "\u200b", "\n", "", 1)
	f.Fuzz(func(t *testing.T, text, title, body, footer, label string, links int) {
		r := commands.Reply{Text: text, Card: commands.Card{Title: title, Body: body, Footer: footer}}
		for i := range min(max(links, 0), 100) {
			r.Card.Links = append(r.Card.Links, commands.Link{Label: label, URL: fmt.Sprintf("https://x.example/%d", i)})
		}
		p := rendered(t, r)
		if at := alive.FindString(strings.ToLower(p.Content)); at != "" {
			t.Errorf("%q: %q is still alive", p.Content, at)
		}
	})
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

// Cutting what was made harmless brings nothing back to life.
func FuzzEscapeThenCut(f *testing.F) {
	f.Add("*bold* <@1> https://x.example @everyone", 9)
	f.Add("1. one\n# two\n- three", 7)
	f.Fuzz(func(t *testing.T, s string, n int) {
		if n < 1 || n > 5000 {
			t.Skip("no length that is used")
		}
		got := bot.Cut(bot.Escape(s), n)
		if at := alive.FindString(strings.ToLower(got)); at != "" || bot.Units(got) > n {
			t.Errorf("%q has %d of %d units, and %q is alive", got, bot.Units(got), n, at)
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
