package rest

import (
	"net/url"
	"strings"
	"time"
)

// A Route is a method and a path's template. It is all that metrics tell of a request: no ids, no tokens.
type Route string

// The routes that the bot uses.
const (
	GetMe          Route = "GET /users/@me"
	GetApplication Route = "GET /oauth2/applications/@me"
	GatewayBot     Route = "GET /gateway/bot"

	Callback     Route = "POST /interactions/{interaction}/{token}/callback"
	GetOriginal  Route = "GET /webhooks/{app}/{token}/messages/@original"
	EditOriginal Route = "PATCH /webhooks/{app}/{token}/messages/@original"
	FollowUp     Route = "POST /webhooks/{app}/{token}"

	CreateMessage Route = "POST /channels/{channel}/messages"
	GetMessage    Route = "GET /channels/{channel}/messages/{message}"
	EditMessage   Route = "PATCH /channels/{channel}/messages/{message}"
	Typing        Route = "POST /channels/{channel}/typing"
	OpenDM        Route = "POST /users/@me/channels"

	Commands       Route = "GET /applications/{app}/commands"
	Publish        Route = "PUT /applications/{app}/commands"
	GuildCommands  Route = "GET /applications/{app}/guilds/{guild}/commands"
	PublishInGuild Route = "PUT /applications/{app}/guilds/{guild}/commands"
)

// For how long an answer is worth something. Until then a request waits and is tried again, if its context lets it.
const (
	callbackFor = 2 * time.Second  // an interaction is dead after three (Discord: receiving and responding)
	typingFor   = 5 * time.Second  // later another one follows
	messageFor  = 2 * time.Minute  // Discord knows a nonce for some minutes: within them a repeated message is no second one
	tokenFor    = 14 * time.Minute // an interaction's token lives fifteen
	otherFor    = 30 * time.Second
)

// worth tells for how long.
func (r Route) worth() time.Duration {
	switch {
	case r == Callback:
		return callbackFor
	case r == Typing:
		return typingFor
	case r == CreateMessage:
		return messageFor
	case r.ofInteraction() && r != GetOriginal:
		return tokenFor
	}
	return otherFor
}

// ofInteraction tells whether it is an interaction's route: Discord leaves them out of the global limit (topics/rate-limits).
func (r Route) ofInteraction() bool { return strings.Contains(string(r), "{token}") }

// A Request is a route with its places filled. Make it with Route.At.
type Request struct {
	route  Route
	method string
	path   string // with ids and tokens
	major  string // what of them a rate limit tells apart: channel, server, interaction
	once   bool
}

// At fills the template's places in their order. It panics where their number is another.
func (r Route) At(ids ...string) Request {
	method, template, _ := strings.Cut(string(r), " ")
	to := Request{route: r, method: method}
	for step := range strings.SplitSeq(strings.TrimPrefix(template, "/"), "/") {
		to.path += "/"
		if !strings.HasPrefix(step, "{") {
			to.path += step
			continue
		}
		if len(ids) == 0 {
			panic("rest: too few ids for " + string(r))
		}
		to.path += url.PathEscape(ids[0])
		if step != "{message}" {
			to.major += "/" + ids[0]
		}
		ids = ids[1:]
	}
	if len(ids) > 0 {
		panic("rest: too many ids for " + string(r))
	}
	return to
}

// With adds a query, such as "with_response=true".
func (to Request) With(query string) Request {
	to.path += "?" + query
	return to
}

// Once says that a second arrival would do harm. Such a request is sent again only where it surely has not arrived. The
// others do none: Discord refuses a second callback, posts a message with the same nonce once, and an edit changes nothing
// the second time.
func (to Request) Once() Request {
	to.once = true
	return to
}
