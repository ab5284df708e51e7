package bot

import (
	"bytes"
	"context"
	"encoding/json"
	"regexp"
	"slices"
	"strings"

	"github.com/bwmarrin/discordgo"

	"tiktalks/commands"
)

// message takes a message that is meant for the bot: a direct message, one that mentions the bot itself, or a reply to one
// of the bot's own. Everything else is left alone.
func (e *events) message(ctx context.Context, m *discordgo.MessageCreate) {
	if m == nil || m.Message == nil || m.ID == "" || m.Author == nil {
		e.malformed("message")
		return
	}
	door := e.door(m.Message)
	if door == "" {
		return
	}
	call := commands.Call{
		ID:      m.ID,
		Command: "ask",
		Message: e.pointed(m.Message, m.GuildID),
		Options: map[string]string{"question": e.question(m.Message)},
		Person:  commands.Person{ID: m.Author.ID},
		Place:   commands.Place{Guild: m.GuildID, Channel: m.ChannelID},
		Now:     e.bot.server.now(),
	}
	to := &messageResponder{rest: e.rest, channel: m.ChannelID, message: m.ID, guild: m.GuildID, stop: make(chan struct{})}
	e.bot.server.serve(ctx, job{id: m.ID, door: door, received: e.bot.server.now(), call: call, to: to})
}

// skip tells of a message, by a short look at it, that it is not meant for the bot: nearly all are not, and the bot's own
// answers come back as messages too.
func (e *events) skip(name string, data []byte) bool {
	if name != "MESSAGE_CREATE" {
		return false
	}
	var m struct {
		Guild   string `json:"guild_id"`
		Webhook string `json:"webhook_id"`
		Author  struct {
			ID  string `json:"id"`
			Bot bool   `json:"bot"`
		} `json:"author"`
	}
	if json.Unmarshal(data, &m) != nil || m.Author.ID == "" {
		return false // it is malformed, which is for others to tell
	}
	elsewhere := m.Guild != "" && !bytes.Contains(data, []byte(e.app.UserID)) // neither a mention nor a reply can be without
	return m.Author.Bot || m.Webhook != "" || m.Author.ID == e.app.UserID || elsewhere
}

// door tells how a message is meant for the bot; empty: it is not. Bots, webhooks and Discord's own messages are never
// answered, and a mention of everyone or of a role is not one of the bot.
func (e *events) door(m *discordgo.Message) string {
	ordinary := m.Type == discordgo.MessageTypeDefault || m.Type == discordgo.MessageTypeReply
	if m.Author.Bot || m.Author.System || m.WebhookID != "" || m.Author.ID == e.app.UserID || !ordinary {
		return ""
	}
	isMe := func(u *discordgo.User) bool { return u != nil && u.ID == e.app.UserID }
	mentioned := slices.ContainsFunc(m.Mentions, isMe) || strings.Contains(mentionOf.ReplaceAllString(m.Content, "<@$1>"), "<@"+e.app.UserID+">")
	switch {
	case m.GuildID == "":
		return "dm"
	case m.ReferencedMessage != nil && isMe(m.ReferencedMessage.Author) && (mentioned || readable(m)):
		return "reply"
	case mentioned:
		return "mention"
	}
	return ""
}

// readable tells whether a reply to the bot without a mention is to be answered. Its text is hidden from the bot; who
// switched the mention off meant others. A reply to the answer of a command has no such switch: there the sentence for
// an empty question says what to do.
func readable(m *discordgo.Message) bool {
	return m.Content != "" || m.ReferencedMessage.WebhookID != ""
}

// mentionOf is a person's mention in a message's text, in both of its forms.
var mentionOf = regexp.MustCompile(`<@!?(\d+)>`)

// question gives the message's text without mentions. A bare mention in reply to somebody's message asks about that.
func (e *events) question(m *discordgo.Message) string {
	text := strings.TrimSpace(mentionOf.ReplaceAllString(m.Content, " "))
	about := m.ReferencedMessage
	if text == "" && about != nil && about.Author != nil && about.Author.ID != e.app.UserID {
		text = strings.TrimSpace(mentionOf.ReplaceAllString(about.Content, " "))
	}
	return text
}
