package discordtest

import (
	"regexp"
	"slices"
	"strings"
)

// Pings are those whom a message would have notified.
type Pings struct {
	Users    []string // ids, in order of appearance, the author of the message replied to last
	Roles    []string // ids
	Everyone bool     // @everyone or @here
}

// None tells whether nobody would have been notified.
func (p Pings) None() bool { return len(p.Users) == 0 && len(p.Roles) == 0 && !p.Everyone }

// AllowedMentions says which of a message's mentions may notify anyone (Discord: resources/message, Allowed Mentions).
type AllowedMentions struct {
	Parse       []string `json:"parse"`
	Users       []string `json:"users"`
	Roles       []string `json:"roles"`
	RepliedUser bool     `json:"replied_user"`
}

// The defaults where a message carries no allowed_mentions: an ordinary message notifies everyone it names, one made
// through an interaction only users.
var (
	allowAll   = AllowedMentions{Parse: []string{"users", "roles", "everyone"}, RepliedUser: true}
	allowUsers = AllowedMentions{Parse: []string{"users"}, RepliedUser: true}
)

// The patterns are constants in the shape of variables. Code is cut out first: Discord finds no mention in it.
var (
	codePattern     = regexp.MustCompile("(?s)```.*?```|`[^`\n]+`")
	userPattern     = regexp.MustCompile(`<@!?(\d+)>`)
	rolePattern     = regexp.MustCompile(`<@&(\d+)>`)
	everyonePattern = regexp.MustCompile(`@everyone|@here`)
)

// pingsOf evaluates a message's text under the mentions allowed.
func pingsOf(text string, allowed AllowedMentions) Pings {
	text = codePattern.ReplaceAllString(text, "")
	return Pings{
		Users:    allowedIDs(userPattern, text, slices.Contains(allowed.Parse, "users"), allowed.Users),
		Roles:    allowedIDs(rolePattern, text, slices.Contains(allowed.Parse, "roles"), allowed.Roles),
		Everyone: slices.Contains(allowed.Parse, "everyone") && everyonePattern.MatchString(text),
	}
}

func allowedIDs(pattern *regexp.Regexp, text string, all bool, some []string) []string {
	var ids []string
	for _, match := range pattern.FindAllStringSubmatch(text, -1) {
		id := match[1]
		if (all || slices.Contains(some, id)) && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// spokenText is all text of a message that can mention someone: the content and the text displays, never the embeds.
func spokenText(m *Message) string {
	parts := []string{m.Content}
	for _, c := range flatten(m.Components) {
		if c.Type == TextDisplay {
			parts = append(parts, c.Content)
		}
	}
	return strings.Join(parts, "\n")
}

// mention works out whom the message notifies, and writes the fields that tell its readers so. A sender without
// MENTION_EVERYONE notifies neither everyone nor roles that are not mentionable.
func (w *world) mention(m *Message, allowed AllowedMentions, sender Permission) {
	pings := pingsOf(spokenText(m), allowed)
	if !sender.Has(MentionEveryone) {
		pings.Everyone = false
		pings.Roles = slices.DeleteFunc(pings.Roles, func(id string) bool { return !w.mentionable(m.GuildID, id) })
	}
	if replied := w.repliedTo(m); replied != nil && allowed.RepliedUser && replied.WebhookID == "" {
		if !slices.Contains(pings.Users, replied.Author.ID) {
			pings.Users = append(pings.Users, replied.Author.ID)
		}
	}
	m.Pings = pings
	m.MentionEveryone = pings.Everyone
	m.MentionRoles = slices.Clone(pings.Roles)
	m.Mentions = nil
	for _, id := range pings.Users {
		if u := w.users[id]; u != nil {
			m.Mentions = append(m.Mentions, *u)
		}
	}
}

func (w *world) mentionable(guild, role string) bool {
	g := w.guilds[guild]
	return g != nil && slices.ContainsFunc(g.Roles, func(r Role) bool { return r.ID == role && r.Mentionable })
}

// repliedTo is the message to which m replies, if it still exists.
func (w *world) repliedTo(m *Message) *Message {
	if m.Reference == nil {
		return nil
	}
	p := w.places[m.Reference.ChannelID]
	if p == nil {
		return nil
	}
	original, _ := p.find(m.Reference.MessageID)
	return original
}
