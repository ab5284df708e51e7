package bot_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"tiktalks/bot"
	"tiktalks/commands"
)

// What escaping does, written down as plainly as can be. It takes many times as long.
var (
	actsAnywhere = regexp.MustCompile("[\\\\*_~|`\\[\\]<>]")
	actsAtStart  = regexp.MustCompile(`(?m)^(\s*)(#{1,3}\s|-#\s|>|[-+*]\s|\d+\.\s)`)
	actsAsLink   = regexp.MustCompile(`(?i)(https?|discord)(://|\.gg)|@(everyone|here)|(discord\.com|discordapp\.com)(/invite)`)
	actsAsName   = regexp.MustCompile(string(commands.NameStart) + `(\d+)` + string(commands.NameEnd))
)

func escapedPlainly(s string) string {
	s = actsAsLink.ReplaceAllStringFunc(bot.Clean(s), func(m string) string {
		first := string([]rune(m)[:1])
		return first + "\u2060" + strings.TrimPrefix(m, first)
	})
	s = actsAsName.ReplaceAllString(actsAnywhere.ReplaceAllString(s, `\$0`), "<@$1>")
	for mark, means := range map[rune]string{
		commands.BoldStart: "**", commands.BoldEnd: "**", commands.StruckStart: "~~", commands.StruckEnd: "~~", commands.NameStart: "", commands.NameEnd: "",
	} {
		s = strings.ReplaceAll(s, string(mark), means)
	}
	return actsAtStart.ReplaceAllStringFunc(s, func(mark string) string {
		at := strings.IndexFunc(mark, func(r rune) bool { return !unicode.IsSpace(r) })
		if unicode.IsDigit(rune(mark[at])) {
			return strings.Replace(mark, ".", `\.`, 1)
		}
		return mark[:at] + `\` + mark[at:]
	})
}

// FuzzEscapeQuickly: escaping quickly gives the same as escaping plainly.
func FuzzEscapeQuickly(f *testing.F) {
	for _, s := range []string{
		"", "plain words, with 25.5 % of them.", "# a\n\n  ## b\n-# c\n1. d\n 22. e\n- f\n+ g\n* h\n> i", "#\n#\n# x\n\n\n-\n- y",
		"HTTPS://a.b diſcord.gg/x DISCORD.GG discord.com/invite @everyone @HERE discordapp.com/INVITE a@b.com", "*_~|`[]<>\\",
		string(commands.NameStart) + "12" + string(commands.NameEnd) + string(commands.NameStart) + "x" + string(commands.BoldStart) + "b" + string(commands.BoldEnd),
		"\u200d\u202e\u2060\u0000\xff é 漢字 \u2028# x\n\u00a0# y\v# z", "3.\n4. \n\n5.\t6. ",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := bot.Escape(s), escapedPlainly(s); got != want {
			t.Errorf("%q\ngives %q,\nwant  %q", s, got, want)
		}
	})
}

// BenchmarkEscape escapes a text of an answer's size.
func BenchmarkEscape(b *testing.B) {
	text := strings.Repeat("On 24 April 2024 the President signed the law (H.R. 815); it takes effect after 270 days.\n", 6)
	for b.Loop() {
		bot.Escape(text)
	}
}
