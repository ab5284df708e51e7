package discordtest

import "time"

// A User is a person or a bot. The fields without a JSON name are settings of the test; Discord does not send them.
type User struct {
	ID            string `json:"id"`
	Username      string `json:"username"`
	GlobalName    string `json:"global_name,omitempty"`
	Discriminator string `json:"discriminator"` // "0" for everyone with a modern name
	Bot           bool   `json:"bot,omitempty"`

	Locale    string `json:"-"` // language of the user's client; default en-US
	DMsClosed bool   `json:"-"` // messages to this user are refused with 50007
}

// A Role gives permissions to the members of a guild who have it. The role whose id is the guild's is @everyone.
type Role struct {
	ID          string     `json:"id"`
	Name        string     `json:"name"`
	Permissions Permission `json:"permissions"`
	Position    int        `json:"position"`
	Managed     bool       `json:"managed"`
	Mentionable bool       `json:"mentionable"`
}

// A Member is a user in a guild.
type Member struct {
	User     User      `json:"user,omitzero"`
	Nick     string    `json:"nick,omitempty"`
	Roles    []string  `json:"roles"` // ids, without @everyone
	JoinedAt time.Time `json:"joined_at"`
}

// ChannelType tells what kind of place a channel is (Discord: resources/channel).
type ChannelType int

// The kinds of channel that the server knows.
const (
	TextChannel  ChannelType = 0
	DMChannel    ChannelType = 1
	PublicThread ChannelType = 11
)

// A Channel is a place where messages stand: a text channel, a thread or a conversation in private.
type Channel struct {
	ID         string      `json:"id"`
	Type       ChannelType `json:"type"`
	GuildID    string      `json:"guild_id,omitempty"`
	Name       string      `json:"name,omitempty"`
	Position   int         `json:"position,omitempty"`
	ParentID   string      `json:"parent_id,omitempty"` // of a thread, the channel it hangs on
	OwnerID    string      `json:"owner_id,omitempty"`  // of a thread, who opened it
	Overwrites []Overwrite `json:"permission_overwrites,omitempty"`
	Recipients []User      `json:"recipients,omitempty"` // of a DM, the person
}

// An Overwrite changes the permissions of a role or a member in one channel.
type Overwrite struct {
	ID    string        `json:"id"`
	Type  OverwriteType `json:"type"`
	Allow Permission    `json:"allow"`
	Deny  Permission    `json:"deny"`
}

// OverwriteType tells whose permissions an overwrite changes.
type OverwriteType int

// The two kinds of overwrite (Discord: resources/channel).
const (
	RoleOverwrite   OverwriteType = 0
	MemberOverwrite OverwriteType = 1
)

// A Guild is a server in the language of Discord's users.
type Guild struct {
	ID       string
	Name     string
	OwnerID  string
	Locale   string // default en-US
	Roles    []Role // the first is @everyone, which [Server.AddGuild] makes by itself
	Channels []Channel
	Members  []Member

	// BotAbsent keeps the bot out: it hears nothing from there, but commands that users installed for themselves work.
	BotAbsent bool
	// Denied is what neither @everyone nor the bot's own role may do here.
	Denied Permission
	// Unavailable marks an outage of this guild.
	Unavailable bool
}
