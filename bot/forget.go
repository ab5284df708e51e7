package bot

import (
	"context"

	"github.com/bwmarrin/discordgo"

	"tiktalks/commands"
)

// forgotten tells what an event takes out of the world; false: nothing.
func forgotten(event any) (commands.Forgotten, bool) {
	switch e := event.(type) {
	case *discordgo.MessageDelete:
		return commands.Forgotten{Messages: []string{e.ID}}, true
	case *discordgo.MessageDeleteBulk:
		return commands.Forgotten{Messages: e.Messages}, true
	case *discordgo.ChannelDelete:
		return commands.Forgotten{Channel: e.ID}, true
	case *discordgo.ThreadDelete:
		return commands.Forgotten{Channel: e.ID}, true
	case *discordgo.GuildDelete:
		return commands.Forgotten{Server: e.ID}, !e.Unavailable // an outage takes nothing away
	}
	return commands.Forgotten{}, false
}

// forget forgets what hangs on what is gone.
func (e *events) forget(ctx context.Context, gone commands.Forgotten) {
	ctx, cancel := context.WithTimeout(ctx, sendTimeout)
	defer cancel()
	if err := e.bot.desk.Forget(ctx, gone); err != nil {
		e.bot.log.Error("what hangs on a deleted message, channel or server was not forgotten", "cause", err)
	}
}
