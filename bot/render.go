package bot

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bwmarrin/discordgo"

	"tiktalks/commands"
)

// Discord's limits (Discord: message resource), in UTF-16 units, which is how its clients count. We stay a little below.
const (
	maxContent     = 1990 // of 2000
	maxDescription = 4000 // of 4096
	maxTitle       = 250  // of 256
	maxFooter      = 2000 // of 2048
	maxCard        = 5900 // of 6000 over the whole embed
	maxChoiceName  = 100
	maxChoices     = 25
)

// flagEphemeral makes a message visible to one person only.
const flagEphemeral = 1 << 6

// payload is a message as Discord takes it, on every route that creates or edits one.
type payload struct {
	Content    string                       `json:"content"`
	Embeds     []*discordgo.MessageEmbed    `json:"embeds"`
	Components []discordgo.MessageComponent `json:"components"`
	Mentions   allowedMentions              `json:"allowed_mentions"`
	Flags      int                          `json:"flags,omitempty"`
	Nonce      string                       `json:"nonce,omitempty"`
	OneNonce   bool                         `json:"enforce_nonce,omitempty"`
	Reference  *discordgo.MessageReference  `json:"message_reference,omitempty"`
}

// allowedMentions is always sent, and always empty: nobody is pinged by facts, by a model or by what people typed.
type allowedMentions struct {
	Parse       []string `json:"parse"`
	RepliedUser bool     `json:"replied_user"`
}

// render makes a message of a reply, within Discord's limits.
func render(r commands.Reply) payload {
	p := payload{
		Content:    cut(escape(r.Text), maxContent),
		Embeds:     []*discordgo.MessageEmbed{},
		Components: components(r),
		Mentions:   allowedMentions{Parse: []string{}},
	}
	if strings.TrimSpace(p.Content) == "" {
		p.Content = commands.Broken
	}
	if e := embed(r.Card); e.Title != "" || e.Description != "" || e.Footer != nil {
		p.Embeds = append(p.Embeds, e)
	}
	if r.Private {
		p.Flags = flagEphemeral
	}
	return p
}

// embed lays a card out in one column: the body, then the numbered links.
func embed(c commands.Card) *discordgo.MessageEmbed {
	title, footer := cut(escape(c.Title), maxTitle), cut(clean(c.Footer), maxFooter)
	room := min(maxDescription, maxCard-units(title)-units(footer))
	var lines []string
	if c.Body != "" {
		lines = append(lines, cut(escape(c.Body), room))
	}
	used := units(strings.Join(lines, "\n"))
	for i, l := range c.Links {
		line := link(i+1, l)
		if used+units(line)+1 > room {
			break
		}
		used += units(line) + 1
		lines = append(lines, line)
	}
	e := &discordgo.MessageEmbed{Title: title, Description: strings.Join(lines, "\n")}
	if footer != "" {
		e.Footer = &discordgo.MessageEmbedFooter{Text: footer}
	}
	return e
}

// link gives a numbered link whose address the client does not unfurl.
func link(n int, l commands.Link) string {
	address := strings.NewReplacer(" ", "%20", "(", "%28", ")", "%29", "<", "%3C", ">", "%3E").Replace(l.URL)
	return fmt.Sprintf("%d. [%s](<%s>)", n, escape(strings.NewReplacer("[", "(", "]", ")", "\n", " ").Replace(l.Label)), address)
}

// acting are the characters that Discord's markup acts on wherever they stand.
var acting = strings.NewReplacer(
	`\`, `\\`, "*", `\*`, "_", `\_`, "~", `\~`, "|", `\|`, "`", "\\`", "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`,
)

// lineStart are the marks that act only at the start of a line: headings, small text, quotes, lists.
var lineStart = regexp.MustCompile(`^(\s*)(#{1,3}\s|-#\s|>|[-+*]\s|\d+\.\s)`)

// live are texts that become links, invitations or pings: a joiner between their parts keeps them dead.
var live = regexp.MustCompile(`(?i)(https?|discord)(://|\.gg)|@(everyone|here)|(discord\.com|discordapp\.com)(/invite)`)

// joiner is the word joiner: it takes no room and breaks what markup would act on.
const joiner = "\u2060"

// escape makes a text show as it is: no markup, no links, no mentions.
func escape(s string) string {
	s = clean(s)
	if mayLive(s) {
		s = live.ReplaceAllStringFunc(s, deaden)
	}
	s = acting.Replace(s)
	if strings.ContainsRune(s, commands.NameStart) {
		s = named.ReplaceAllString(s, "<@$1>")
	}
	return escapeStarts(marks.Replace(s))
}

// mayLive tells whether a text has a sign without which nothing in it is live; most have none.
func mayLive(s string) bool {
	s = strings.ToLower(s)
	return strings.Contains(s, "@") || strings.Contains(s, "://") || strings.Contains(s, ".gg") || strings.Contains(s, ".com")
}

// escapeStarts escapes the marks at the starts of lines.
func escapeStarts(s string) string {
	var done strings.Builder
	for s != "" {
		mark := lineStart.FindString(s)
		done.WriteString(escapeMark(mark))
		s = s[len(mark):]
		if strings.HasSuffix(mark, "\n") { // another line starts here
			continue
		}
		line, rest, more := strings.Cut(s, "\n")
		done.WriteString(line)
		if s = rest; more {
			done.WriteByte('\n')
		}
	}
	return done.String()
}

// escapeMark escapes a mark with the space before it.
func escapeMark(mark string) string {
	at := strings.IndexFunc(mark, func(r rune) bool { return !unicode.IsSpace(r) })
	switch {
	case at < 0:
		return mark
	case unicode.IsDigit(rune(mark[at])):
		return strings.Replace(mark, ".", `\.`, 1)
	}
	return mark[:at] + `\` + mark[at:]
}

// marks gives the markup that commands ask for by marks of their own, and leaves out what is none.
var marks = strings.NewReplacer(
	string(commands.BoldStart), "**", string(commands.BoldEnd), "**", string(commands.StruckStart), "~~", string(commands.StruckEnd), "~~",
	string(commands.NameStart), "", string(commands.NameEnd), "", // half a mark
)

// named is a mark that stands for the name of somebody or of a role.
var named = regexp.MustCompile(string(commands.NameStart) + `(&?\d+)` + string(commands.NameEnd))

// deaden puts the joiner behind the first letter or sign.
func deaden(s string) string {
	_, size := utf8.DecodeRuneInString(s)
	return s[:size] + joiner + s[size:]
}

// clean repairs broken bytes and takes out control characters and those that turn the direction of text or hide in it.
func clean(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	return strings.Map(func(r rune) rune {
		switch {
		case ' ' <= r && r <= '~' || r == '\n' || r == '\u200d': // the last joins parts of an emoji
			return r
		case unicode.IsControl(r) || unicode.Is(unicode.Cf, r) && r != '\u2060':
			return -1
		}
		return r
	}, s)
}

// units counts as Discord's clients do: a character outside the basic plane is two.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += utf16Len(r)
	}
	return n
}

func utf16Len(r rune) int {
	if r > 0xFFFF {
		return 2
	}
	return 1
}

// cut shortens a text to at most n units, at a line's or a word's end where one is near, never inside an escape.
func cut(s string, n int) string {
	if units(s) <= n {
		return s
	}
	room, end := n-1, 0
	for i, r := range s {
		if room -= utf16Len(r); room < 0 {
			break
		}
		end = i + utf8.RuneLen(r)
	}
	short := s[:end]
	if at := strings.LastIndexAny(short, " \n"); at > len(short)/2 {
		short = short[:at]
	}
	return strings.TrimRight(short, " \n\\") + "…"
}
