package discordtest

import "encoding/json"

// Where an interaction takes place (Discord: interactions/receiving-and-responding, context).
const (
	inGuild    = 0
	inBotDM    = 1
	guildOwner = "0" // key of authorizing_integration_owners for an install in a guild
	userOwner  = "1" // key for an install by a user
)

// interactionPayload is the object that announces an interaction.
type interactionPayload struct {
	ID             string            `json:"id"`
	ApplicationID  string            `json:"application_id"`
	Type           InteractionType   `json:"type"`
	Data           any               `json:"data"`
	Token          string            `json:"token"`
	Version        int               `json:"version"`
	GuildID        string            `json:"guild_id,omitempty"`
	Guild          any               `json:"guild,omitempty"`
	ChannelID      string            `json:"channel_id"`
	Channel        Channel           `json:"channel"`
	Member         *callerMember     `json:"member,omitempty"` // in a guild
	User           *User             `json:"user,omitempty"`   // in a DM
	Message        *wireMessage      `json:"message,omitempty"`
	Locale         string            `json:"locale"`
	GuildLocale    string            `json:"guild_locale,omitempty"`
	AppPermissions Permission        `json:"app_permissions"`
	Entitlements   []any             `json:"entitlements"`
	Owners         map[string]string `json:"authorizing_integration_owners"`
	Context        int               `json:"context"`
	SizeLimit      int               `json:"attachment_size_limit"`
}

// callerMember is the person as a member of the guild, with the permissions in this very channel.
type callerMember struct {
	Member
	Permissions Permission `json:"permissions"`
}

// interactionPayload writes the object for what a person did. It reads the world and changes nothing.
func (w *world) interactionPayload(i *interaction, p *place, data any) json.RawMessage {
	user := *w.users[i.UserID]
	out := interactionPayload{
		ID: i.ID, ApplicationID: botID, Type: i.Type, Data: data, Token: i.token, Version: 1,
		ChannelID: p.ID, Channel: p.Channel, Locale: user.Locale,
		AppPermissions: w.permissions(botID, p.ID), Entitlements: []any{}, Owners: i.owners, SizeLimit: maxFileSize,
	}
	if i.source != nil {
		message := w.wire(i.source, true)
		out.Message = &message
	}
	g := w.guildOf(p)
	if g == nil {
		out.Context, out.User = inBotDM, &user
		return encode(out)
	}
	out.Context, out.GuildID, out.GuildLocale = inGuild, g.ID, g.Locale
	out.Guild = map[string]any{"id": g.ID, "locale": g.Locale, "features": []any{}}
	out.Member = &callerMember{Member: *g.members[user.ID], Permissions: w.permissions(user.ID, p.ID)}
	return encode(out)
}

// ownersOf tells by which install an interaction is authorised.
func ownersOf(user string, p *place, userInstall bool) map[string]string {
	switch {
	case userInstall:
		return map[string]string{userOwner: user}
	case p.Type == DMChannel:
		return map[string]string{guildOwner: "0"}
	}
	return map[string]string{guildOwner: p.GuildID}
}

// commandData is the data of a command's call and of an autocomplete.
type commandData struct {
	ID       string        `json:"id"`
	Name     string        `json:"name"`
	Type     CommandType   `json:"type"`
	GuildID  string        `json:"guild_id,omitempty"` // of a guild's own command
	Options  []optionValue `json:"options,omitempty"`
	Resolved *resolved     `json:"resolved,omitempty"`
	TargetID string        `json:"target_id,omitempty"`
}

// optionValue is an option with its value, or a sub-command with its options.
type optionValue struct {
	Name    string        `json:"name"`
	Type    OptionType    `json:"type"`
	Value   any           `json:"value,omitempty"`
	Focused bool          `json:"focused,omitempty"`
	Options []optionValue `json:"options,omitempty"`
}

// componentData is the data of a click or a selection.
type componentData struct {
	CustomID string        `json:"custom_id"`
	Type     ComponentType `json:"component_type"`
	Values   []string      `json:"values,omitempty"`
	Resolved *resolved     `json:"resolved,omitempty"`
}

// modalData is the data of a form that was sent.
type modalData struct {
	CustomID   string           `json:"custom_id"`
	Components []submittedInput `json:"components"`
}

// submittedInput is an input with its value, or the row or label around it.
type submittedInput struct {
	Type       ComponentType    `json:"type"`
	CustomID   string           `json:"custom_id,omitempty"`
	Value      *string          `json:"value,omitempty"`
	Values     []string         `json:"values,omitempty"`
	Components []submittedInput `json:"components,omitempty"`
	Component  *submittedInput  `json:"component,omitempty"`
}

// resolved holds the objects whose ids are values in the data.
type resolved struct {
	Users       map[string]User         `json:"users,omitempty"`
	Members     map[string]callerMember `json:"members,omitempty"`
	Roles       map[string]Role         `json:"roles,omitempty"`
	Channels    map[string]Channel      `json:"channels,omitempty"`
	Messages    map[string]wireMessage  `json:"messages,omitempty"`
	Attachments map[string]Attachment   `json:"attachments,omitempty"`
}
