package discordtest

// Intents are the groups of events that a session asks for (Discord: events/gateway, Gateway Intents).
type Intents int

// The intents that this server has events for, and the privileged ones.
const (
	Guilds               Intents = 1 << 0
	GuildMembers         Intents = 1 << 1 // privileged
	GuildPresences       Intents = 1 << 8 // privileged
	GuildMessages        Intents = 1 << 9
	GuildMessageTyping   Intents = 1 << 11
	DirectMessages       Intents = 1 << 12
	DirectMessageTyping  Intents = 1 << 14
	MessageContent       Intents = 1 << 15 // privileged
	privilegedIntents            = GuildMembers | GuildPresences | MessageContent
	knownIntents         Intents = 1<<17 - 1 | 1<<20 | 1<<21 | 1<<24 | 1<<25
	noIntent             Intents = 0
	applicationFlagsBase         = 1 << 23 // APPLICATION_COMMAND_BADGE: it has published a command
)

// eventIntents tells by which intents an event is asked for, in guilds and in DMs. What is not here comes unasked.
var eventIntents = map[string]struct{ guild, dm Intents }{
	"GUILD_CREATE":        {Guilds, Guilds},
	"GUILD_DELETE":        {Guilds, Guilds},
	"GUILD_ROLE_CREATE":   {Guilds, Guilds},
	"CHANNEL_CREATE":      {Guilds, Guilds},
	"THREAD_CREATE":       {Guilds, Guilds},
	"GUILD_MEMBER_ADD":    {GuildMembers, GuildMembers},
	"GUILD_MEMBER_REMOVE": {GuildMembers, GuildMembers},
	"MESSAGE_CREATE":      {GuildMessages, DirectMessages},
	"MESSAGE_UPDATE":      {GuildMessages, DirectMessages},
	"MESSAGE_DELETE":      {GuildMessages, DirectMessages},
	"TYPING_START":        {GuildMessageTyping, DirectMessageTyping},
}

// hears tells whether a session with these intents gets an event of a guild, or of a DM where guild is empty.
func (i Intents) hears(name, guild string) bool {
	need := eventIntents[name].guild
	if guild == "" {
		need = eventIntents[name].dm
	}
	return i&need == need
}

// applicationFlags tell which privileged intents are switched on.
func (g *Gateway) applicationFlags() int {
	flags := 0
	for intent, flag := range map[Intents]int{GuildPresences: 1 << 13, GuildMembers: 1 << 15, MessageContent: 1 << 19} {
		if g.server.opts.PrivilegedIntents&intent != 0 {
			flags |= flag
		}
	}
	return flags
}
