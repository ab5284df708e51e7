package bot

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/bwmarrin/discordgo"
)

const (
	guildsAPage = 200 // most that Discord gives at once (Discord: resources/user, Get Current User Guilds)
	guildPages  = 10  // that are looked at
	guildsNamed = 5   // servers that a finding names
)

// needed are the permissions that the bot needs in a server; README's invitation asks for them.
var needed = []struct {
	bit  int64
	name string
}{
	{discordgo.PermissionViewChannel, "View Channels"},
	{discordgo.PermissionSendMessages, "Send Messages"},
	{discordgo.PermissionSendMessagesInThreads, "Send Messages in Threads"},
	{discordgo.PermissionEmbedLinks, "Embed Links"},
	{discordgo.PermissionReadMessageHistory, "Read Message History"},
}

// guild is one of the bot's servers.
type guild struct {
	ID          string `json:"id"`
	Permissions string `json:"permissions"`
}

// lacks names the permissions that the bot has not in the server.
func (g guild) lacks() []string {
	has, err := strconv.ParseInt(g.Permissions, 10, 64)
	if err != nil || has&discordgo.PermissionAdministrator != 0 {
		return nil
	}
	var names []string
	for _, n := range needed {
		if has&n.bit == 0 {
			names = append(names, n.name)
		}
	}
	return names
}

// servers looks at the permissions in the servers that the bot is in. What a channel takes away is its moderators' will.
func (x *examination) servers(ctx context.Context) {
	all, err := x.guilds(ctx)
	x.named(ctx, all)
	if err != nil {
		x.note(May, "permissions", "the list of servers can't be read: "+err.Error(), "try again later")
		return
	}
	if len(all) == 0 {
		x.note(Must, "permissions", "the bot is in no server", "invite it: "+invitation(x.appID))
		return
	}
	var wanting []string
	for _, g := range all {
		if names := g.lacks(); len(names) > 0 {
			wanting = append(wanting, g.ID+" ("+strings.Join(names, ", ")+")")
		}
	}
	looked := fmt.Sprintf("%d servers", len(all))
	if len(all) == guildPages*guildsAPage {
		looked = "the first " + looked
	}
	if len(wanting) == 0 {
		x.note(Fine, "permissions", "all that are needed, in "+looked, "")
		return
	}
	says := fmt.Sprintf("in %d of %s some are lacking: %s", len(wanting), looked, strings.Join(wanting[:min(len(wanting), guildsNamed)], "; "))
	x.note(Must, "permissions", says, "give its role these permissions there, or invite it again: "+invitation(x.appID))
}

// guilds reads the list of servers, some pages of it.
func (x *examination) guilds(ctx context.Context) ([]guild, error) {
	var all []guild
	for range guildPages {
		path := fmt.Sprintf("/users/@me/guilds?limit=%d", guildsAPage)
		if len(all) > 0 {
			path += "&after=" + all[len(all)-1].ID
		}
		var page []guild
		if _, err := x.get(ctx, path, &page); err != nil {
			return nil, err
		}
		if all = append(all, page...); len(page) < guildsAPage {
			break
		}
	}
	return all, nil
}

// invitation is the address that invites the bot with the permissions that it needs.
func invitation(app string) string {
	var bits int64
	for _, n := range needed {
		bits |= n.bit
	}
	return fmt.Sprintf("https://discord.com/oauth2/authorize?client_id=%s&scope=bot+applications.commands&permissions=%d", app, bits)
}
