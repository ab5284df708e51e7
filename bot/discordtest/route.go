package discordtest

import "net/http"

// A Route is a method and a path template below /api/v9, as [Server.Requests] and [Server.Inject] know it.
type Route string

// The routes that a bot like ours uses most.
const (
	RouteGateway        Route = "GET /gateway"
	RouteGatewayBot     Route = "GET /gateway/bot"
	RouteCallback       Route = "POST /interactions/{interaction}/{token}/callback"
	RouteOriginal       Route = "PATCH /webhooks/{app}/{token}/messages/@original"
	RouteFollowUp       Route = "POST /webhooks/{app}/{token}"
	RouteCreateMessage  Route = "POST /channels/{channel}/messages"
	RouteEditMessage    Route = "PATCH /channels/{channel}/messages/{message}"
	RouteTyping         Route = "POST /channels/{channel}/typing"
	RouteOpenDM         Route = "POST /users/@me/channels"
	RouteCommands       Route = "GET /applications/{app}/commands"
	RoutePublish        Route = "PUT /applications/{app}/commands"
	RoutePublishInGuild Route = "PUT /applications/{app}/guilds/{guild}/commands"
)

// entry is a route with what answers it.
type entry struct {
	route  Route
	open   bool // needs no bot token
	handle func(*call) (answer, *apiError)
}

// routes are all that the server knows. Those with a {token} are an interaction's, which the global rate limit leaves out.
func routes() []entry {
	return []entry{
		{RouteGateway, true, (*call).getGateway},
		{RouteGatewayBot, false, (*call).getGatewayBot},

		{RouteCallback, true, (*call).respond},
		{"GET /webhooks/{app}/{token}/messages/@original", true, (*call).getOriginal},
		{RouteOriginal, true, (*call).editOriginal},
		{"DELETE /webhooks/{app}/{token}/messages/@original", true, (*call).deleteOriginal},
		{RouteFollowUp, true, (*call).followUp},
		{"GET /webhooks/{app}/{token}/messages/{message}", true, (*call).getFollowUp},
		{"PATCH /webhooks/{app}/{token}/messages/{message}", true, (*call).editFollowUp},
		{"DELETE /webhooks/{app}/{token}/messages/{message}", true, (*call).deleteFollowUp},

		{RouteCreateMessage, false, (*call).createMessage},
		{"GET /channels/{channel}/messages", false, (*call).listMessages},
		{"GET /channels/{channel}/messages/{message}", false, (*call).getMessage},
		{RouteEditMessage, false, (*call).editMessage},
		{"DELETE /channels/{channel}/messages/{message}", false, (*call).deleteMessage},
		{RouteTyping, false, (*call).startTyping},
		{"POST /channels/{channel}/messages/{message}/threads", false, (*call).startThread},
		{RouteOpenDM, false, (*call).openDM},

		{RouteCommands, false, (*call).listCommands},
		{RoutePublish, false, (*call).publishCommands},
		{"POST /applications/{app}/commands", false, (*call).createCommand},
		{"GET /applications/{app}/commands/{command}", false, (*call).getCommand},
		{"PATCH /applications/{app}/commands/{command}", false, (*call).editCommand},
		{"DELETE /applications/{app}/commands/{command}", false, (*call).deleteCommand},
		{"GET /applications/{app}/guilds/{guild}/commands", false, (*call).listCommands},
		{RoutePublishInGuild, false, (*call).publishCommands},
		{"POST /applications/{app}/guilds/{guild}/commands", false, (*call).createCommand},
		{"GET /applications/{app}/guilds/{guild}/commands/{command}", false, (*call).getCommand},
		{"PATCH /applications/{app}/guilds/{guild}/commands/{command}", false, (*call).editCommand},
		{"DELETE /applications/{app}/guilds/{guild}/commands/{command}", false, (*call).deleteCommand},

		{"GET /applications/@me", false, (*call).getApplication},
		{"GET /oauth2/applications/@me", false, (*call).getApplication},
		{"GET /users/@me", false, (*call).getMe},
		{"GET /users/@me/guilds", false, (*call).getMyGuilds},
		{"GET /users/{user}", false, (*call).getUser},
		{"GET /channels/{channel}", false, (*call).getChannel},
		{"GET /guilds/{guild}", false, (*call).getGuild},
		{"GET /guilds/{guild}/channels", false, (*call).getGuildChannels},
		{"GET /guilds/{guild}/roles", false, (*call).getRoles},
		{"GET /guilds/{guild}/members/{user}", false, (*call).getMember},
	}
}

// noSuchRoute answers what is not in the table.
func noSuchRoute(*call) (answer, *apiError) {
	return answer{}, refuse(http.StatusNotFound, 0, "404: Not Found", "the route must exist on this server")
}
