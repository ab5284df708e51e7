package discordtest

import "encoding/json"

// wireMessage is a message as Discord writes it for a bot.
type wireMessage struct {
	Message
	Member     *wireMember     `json:"member,omitempty"`
	Referenced json.RawMessage `json:"referenced_message,omitempty"` // absent, null (deleted) or the message
}

// wireMember is the author as a member: without the user, which stands in author already.
type wireMember struct {
	Member
	User *struct{} `json:"user,omitempty"` // hides Member.User
}

// stub is all that Discord tells of a guild which is not there.
type stub struct {
	ID          string `json:"id"`
	Unavailable bool   `json:"unavailable,omitempty"`
}

type roleEvent struct {
	GuildID string `json:"guild_id"`
	Role    Role   `json:"role"`
}

type memberEvent struct {
	GuildID string `json:"guild_id"`
	Member
}

type memberGone struct {
	GuildID string `json:"guild_id"`
	User    User   `json:"user"`
}

// wireDeleted is what MESSAGE_DELETE carries.
type wireDeleted struct {
	ID        string `json:"id"`
	ChannelID string `json:"channel_id"`
	GuildID   string `json:"guild_id,omitempty"`
}

// wire writes a message for the gateway. Unless full, what a bot without the message content intent may not read is empty.
func (w *world) wire(m *Message, full bool) wireMessage {
	out := w.wireAlone(m, full)
	if m.Reference != nil {
		out.Referenced = w.wireReferenced(m, full)
	}
	if g := w.guilds[m.GuildID]; g != nil && m.WebhookID == "" && !m.Private() {
		if member := g.members[m.Author.ID]; member != nil {
			out.Member = &wireMember{Member: *member}
		}
	}
	if m.Private() {
		out.GuildID = "" // Discord: a private message arrives with neither guild nor member
	}
	return out
}

// wireREST writes a message for a REST answer, which tells neither guild nor member.
func (w *world) wireREST(m *Message, full bool) wireMessage {
	out := w.wire(m, full)
	out.GuildID, out.Member = "", nil
	return out
}

func (w *world) wireAlone(m *Message, full bool) wireMessage {
	out := wireMessage{Message: *m}
	if !full && !exempt(m) {
		out.Content, out.Embeds, out.Attachments, out.Components = "", nil, nil, nil
	}
	fillLists(&out.Message)
	return out
}

func (w *world) wireReferenced(m *Message, full bool) json.RawMessage {
	original := w.repliedTo(m)
	if original == nil {
		return json.RawMessage("null")
	}
	return encode(w.wireAlone(original, full))
}

// exempt tells whether a bot may read a message without the message content intent: its own, those in a DM, and those that
// mention it. A reply that pings the bot mentions it (Discord: gateway, Message Content Intent).
func exempt(m *Message) bool {
	return m.Author.ID == botID || m.GuildID == "" || m.MentionsUser(botID)
}

// fillLists turns null lists into empty ones, as Discord writes them.
func fillLists(m *Message) {
	if m.Mentions == nil {
		m.Mentions = []User{}
	}
	if m.MentionRoles == nil {
		m.MentionRoles = []string{}
	}
	if m.Attachments == nil {
		m.Attachments = []Attachment{}
	}
	if m.Embeds == nil {
		m.Embeds = []Embed{}
	}
	if m.Components == nil {
		m.Components = []Component{}
	}
}

// wireGuild is what GUILD_CREATE carries. Without the presences intent it lists no member but the bot.
func (w *world) wireGuild(g *guild) map[string]any {
	channels, threads := []Channel{}, []Channel{}
	for _, id := range g.channels {
		c := w.places[id].Channel
		c.GuildID = "" // Discord leaves it out inside the guild
		if c.Type == PublicThread {
			threads = append(threads, c)
		} else {
			channels = append(channels, c)
		}
	}
	out := wireGuildFacts(g)
	out["channels"], out["threads"] = channels, threads
	out["members"] = []Member{*g.members[botID]}
	out["joined_at"] = g.members[botID].JoinedAt
	out["member_count"] = len(g.members)
	out["unavailable"] = false
	out["large"] = false
	for _, empty := range []string{"voice_states", "presences", "stage_instances", "guild_scheduled_events", "soundboard_sounds"} {
		out[empty] = []any{}
	}
	return out
}

// wireGuildFacts is what GET /guilds/{id} answers.
func wireGuildFacts(g *guild) map[string]any {
	return map[string]any{
		"id": g.ID, "name": g.Name, "owner_id": g.OwnerID, "preferred_locale": g.Locale, "roles": g.Roles,
		"emojis": []any{}, "stickers": []any{}, "features": []any{}, "afk_timeout": 300, "verification_level": 0,
		"default_message_notifications": 0, "explicit_content_filter": 0, "mfa_level": 0, "premium_tier": 0,
		"nsfw_level": 0, "system_channel_flags": 0,
	}
}

// encode writes JSON. All that is encoded here are types of this package, which cannot fail.
func encode(v any) json.RawMessage {
	data, err := json.Marshal(v)
	if err != nil {
		panic("discordtest: " + err.Error())
	}
	return data
}
