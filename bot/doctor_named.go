package bot

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"
)

// named looks at the servers and the channel that the settings name: in those that the bot is not in nothing can be done.
func (x *examination) named(ctx context.Context, in []guild) {
	var curators []string
	for _, id := range x.config.CuratorGuilds {
		if !x.isIn(ctx, id, in) {
			curators = append(curators, id)
		}
	}
	if len(curators) > 0 {
		x.note(Must, "settings", "CURATOR_GUILDS names servers that the bot is not in: "+strings.Join(curators, ", "),
			"correct the ids (right click on the server, Copy Server ID), or invite it there: "+invitation(x.appID))
	}
	if id := x.config.CommandGuild; id != "" && !x.isIn(ctx, id, in) {
		x.note(Must, "settings", "COMMAND_GUILD names a server that the bot is not in: "+id+"; no commands are published",
			"correct the id, or leave it empty to publish the commands everywhere")
	}
	if id := x.config.FactsRefreshChannel; id != "" && x.absent(ctx, "/channels/"+id) {
		x.note(Must, "settings", "FACTS_REFRESH_CHANNEL names a channel that the bot does not see: "+id,
			"correct the id (right click on the channel, Copy Channel ID), or let the bot's role view the channel and send messages there")
	}
}

// isIn tells whether the bot is in the server: by the list, or by asking where that was not read to its end.
func (x *examination) isIn(ctx context.Context, id string, in []guild) bool {
	return slices.ContainsFunc(in, func(g guild) bool { return g.ID == id }) || !x.absent(ctx, "/guilds/"+id)
}

// absent tells whether Discord says that there is no such thing for the bot. What can't be asked is not called absent.
func (x *examination) absent(ctx context.Context, path string) bool {
	var ignored struct{}
	_, err := x.get(ctx, path, &ignored)
	var status statusError
	return errors.As(err, &status) && (status == http.StatusNotFound || status == http.StatusForbidden || status == http.StatusBadRequest)
}
