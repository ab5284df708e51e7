package discordtest

import (
	"slices"
	"time"
)

// Flags of a message (Discord: resources/message).
const (
	FlagSuppressEmbeds = 1 << 2
	FlagEphemeral      = 1 << 6
	FlagLoading        = 1 << 7  // "… is thinking"
	FlagSilent         = 1 << 12 // notifies nobody aloud
	FlagComponentsV2   = 1 << 15
)

// Types of message (Discord: resources/message).
const (
	TypeDefault     = 0
	TypeReply       = 19
	TypeSlash       = 20 // the answer to a slash command
	TypeContextMenu = 23 // the answer to a command of a message's or user's menu
)

// A Message as it stands in a channel. The fields without a JSON name are what the server knows and a bot is not told.
type Message struct {
	ID              string       `json:"id"`
	ChannelID       string       `json:"channel_id"`
	GuildID         string       `json:"guild_id,omitempty"`
	Type            int          `json:"type"`
	Author          User         `json:"author"`
	Content         string       `json:"content"`
	Timestamp       time.Time    `json:"timestamp"`
	EditedAt        *time.Time   `json:"edited_timestamp"`
	TTS             bool         `json:"tts"`
	Pinned          bool         `json:"pinned"`
	MentionEveryone bool         `json:"mention_everyone"`
	Mentions        []User       `json:"mentions"`
	MentionRoles    []string     `json:"mention_roles"`
	Attachments     []Attachment `json:"attachments"`
	Embeds          []Embed      `json:"embeds"`
	Components      []Component  `json:"components"`
	Flags           int          `json:"flags"`
	Reference       *Reference   `json:"message_reference,omitempty"`
	Nonce           string       `json:"nonce,omitempty"`
	WebhookID       string       `json:"webhook_id,omitempty"` // the application's id, if an interaction made it
	ApplicationID   string       `json:"application_id,omitempty"`
	Invocation      *Invocation  `json:"interaction_metadata,omitempty"`

	EphemeralFor string `json:"-"` // id of the only person who sees it; empty when it is public
	Pings        Pings  `json:"-"` // whom the creation, or the last edit, would have notified
}

// A Reference names the message that a reply answers.
type Reference struct {
	MessageID string `json:"message_id"`
	ChannelID string `json:"channel_id,omitempty"`
	GuildID   string `json:"guild_id,omitempty"`
}

// An Invocation names the interaction that made a message.
type Invocation struct {
	ID     string            `json:"id"`
	Type   InteractionType   `json:"type"`
	User   User              `json:"user"`
	Owners map[string]string `json:"authorizing_integration_owners"`
}

// An Attachment is a file at a message. The URL serves its content for a day (Discord's links end, too), [Server.File] at any
// time.
type Attachment struct {
	ID          string `json:"id"`
	Filename    string `json:"filename"`
	Description string `json:"description,omitempty"` // the alt text
	ContentType string `json:"content_type,omitempty"`
	Size        int    `json:"size"` // bytes
	URL         string `json:"url"`
	ProxyURL    string `json:"proxy_url"`

	Data []byte `json:"-"` // the content, where a person hands a file to an option; empty in a message
}

// Private tells whether only one person sees the message.
func (m Message) Private() bool { return m.EphemeralFor != "" }

// Loading tells whether the message still says that the bot is thinking.
func (m Message) Loading() bool { return m.Flags&FlagLoading != 0 }

// MentionsUser tells whether the message names the user in a way that Discord counts as a mention.
func (m Message) MentionsUser(id string) bool {
	return slices.ContainsFunc(m.Mentions, func(u User) bool { return u.ID == id })
}

// clone makes a copy that shares nothing a caller could change.
func (m Message) clone() Message {
	m.EditedAt = cloned(m.EditedAt)
	m.Reference = cloned(m.Reference)
	m.Invocation = cloned(m.Invocation)
	m.Mentions = slices.Clone(m.Mentions)
	m.MentionRoles = slices.Clone(m.MentionRoles)
	m.Attachments = slices.Clone(m.Attachments)
	m.Embeds = slices.Clone(m.Embeds)
	for n := range m.Embeds {
		m.Embeds[n].Fields = slices.Clone(m.Embeds[n].Fields)
	}
	m.Components = cloneComponents(m.Components)
	m.Pings.Users = slices.Clone(m.Pings.Users)
	m.Pings.Roles = slices.Clone(m.Pings.Roles)
	return m
}

func cloned[T any](p *T) *T {
	if p == nil {
		return nil
	}
	v := *p
	return &v
}
