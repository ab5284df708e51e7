package discordtest

import (
	"cmp"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

func (c *call) getGateway() (answer, *apiError) {
	return ok(map[string]string{"url": c.gateway.url()})
}

func (c *call) getGatewayBot() (answer, *apiError) {
	used := c.gateway.identifiesToday()
	return ok(map[string]any{
		"url":    c.gateway.url(),
		"shards": c.opts.Shards,
		"session_start_limit": map[string]any{
			"total":           c.opts.IdentifyBudget,
			"remaining":       max(c.opts.IdentifyBudget-used.n, 0),
			"reset_after":     c.gateway.budgetReset(used).Milliseconds(),
			"max_concurrency": c.opts.MaxConcurrency,
		},
	})
}

func (c *call) getApplication() (answer, *apiError) {
	return ok(map[string]any{
		"id": botID, "name": "bot", "description": "", "icon": nil, "bot_public": true, "bot_require_code_grant": false,
		"verify_key": c.opts.PublicKey, "interactions_endpoint_url": orNull(c.opts.EndpointURL), "flags": c.gateway.applicationFlags(), "bot": c.world.users[botID],
	})
}

// orNull gives null in an empty text's place.
func orNull(text string) any {
	if text == "" {
		return nil
	}
	return text
}

func (c *call) getMe() (answer, *apiError) { return ok(c.world.users[botID]) }

// getMyGuilds lists the bot's guilds by their ids, with its permissions apart from any channel's; query: limit 1 to 200
// (default 200), after.
func (c *call) getMyGuilds() (answer, *apiError) {
	query := c.r.URL.Query()
	limit := 200
	if text := query.Get("limit"); text != "" {
		limit, _ = strconv.Atoi(text)
	}
	if broken := inRange("limit", &limit, 1, 200); broken != nil {
		return answer{}, badForm("limit: 1 to 200", broken...)
	}
	ids := slices.DeleteFunc(slices.Clone(c.world.order), func(id string) bool {
		return c.world.guilds[id].BotAbsent || query.Get("after") != "" && !idLess(query.Get("after"), id)
	})
	slices.SortFunc(ids, func(a, b string) int { return cmp.Or(len(a)-len(b), strings.Compare(a, b)) })
	found := []map[string]any{}
	for _, id := range ids[:min(limit, len(ids))] {
		g := c.world.guilds[id]
		found = append(found, map[string]any{
			"id": id, "name": g.Name, "icon": nil, "owner": g.OwnerID == botID, "permissions": g.basePermissions(g.members[botID]), "features": []any{},
		})
	}
	return ok(found)
}

func (c *call) getUser() (answer, *apiError) {
	u := c.world.users[c.r.PathValue("user")]
	if u == nil {
		return answer{}, unknown(codeUnknownUser, "User")
	}
	return ok(u)
}

func (c *call) getChannel() (answer, *apiError) {
	p, refusal := c.channelFor(ViewChannel)
	if refusal != nil {
		return answer{}, refusal
	}
	return ok(p.Channel)
}

// guildFor finds the guild in the path. One without the bot does not exist for it.
func (c *call) guildFor() (*guild, *apiError) {
	g := c.world.guilds[c.r.PathValue("guild")]
	if g == nil || g.BotAbsent {
		return nil, unknown(codeUnknownGuild, "Guild")
	}
	return g, nil
}

func (c *call) getGuild() (answer, *apiError) {
	g, refusal := c.guildFor()
	if refusal != nil {
		return answer{}, refusal
	}
	return ok(wireGuildFacts(g))
}

func (c *call) getGuildChannels() (answer, *apiError) {
	g, refusal := c.guildFor()
	if refusal != nil {
		return answer{}, refusal
	}
	channels := []Channel{}
	for _, id := range g.channels {
		if p := c.world.places[id]; p.Type != PublicThread {
			channels = append(channels, p.Channel)
		}
	}
	return ok(channels)
}

func (c *call) getRoles() (answer, *apiError) {
	g, refusal := c.guildFor()
	if refusal != nil {
		return answer{}, refusal
	}
	return ok(g.Roles)
}

func (c *call) getMember() (answer, *apiError) {
	g, refusal := c.guildFor()
	if refusal != nil {
		return answer{}, refusal
	}
	m := g.members[c.r.PathValue("user")]
	if m == nil {
		return answer{}, unknown(codeUnknownMember, "Member")
	}
	return ok(m)
}

// readsContent tells whether REST gives the bot the content of all messages.
func (c *call) readsContent() bool { return c.opts.PrivilegedIntents&MessageContent != 0 }

// listMessages gives the newest messages of a channel, newest first; query: limit 1 to 100 (default 50), before, after.
func (c *call) listMessages() (answer, *apiError) {
	p, refusal := c.channelFor(ReadMessageHistory)
	if refusal != nil {
		return answer{}, refusal
	}
	query := c.r.URL.Query()
	limit := 50
	if text := query.Get("limit"); text != "" {
		limit, _ = strconv.Atoi(text)
	}
	if broken := inRange("limit", &limit, 1, 100); broken != nil {
		return answer{}, badForm("limit: 1 to 100", broken...)
	}
	found := []wireMessage{}
	for _, m := range slices.Backward(p.messages) {
		if len(found) < limit && !m.Private() && within(m.ID, query.Get("before"), query.Get("after")) {
			found = append(found, c.world.wireREST(m, c.readsContent()))
		}
	}
	return ok(found)
}

// within compares ids as numbers; an empty border is none.
func within(id, before, after string) bool {
	return (before == "" || idLess(id, before)) && (after == "" || idLess(after, id))
}

func idLess(a, b string) bool {
	return len(a) < len(b) || len(a) == len(b) && a < b
}

// openDM gives the channel of the DM with a user: the same one each time.
func (c *call) openDM() (answer, *apiError) {
	var d struct {
		Recipient string `json:"recipient_id"`
	}
	if refusal := decode(c.body, &d); refusal != nil {
		return answer{}, refusal
	}
	u := c.world.users[d.Recipient]
	switch {
	case u == nil:
		return answer{}, badForm("recipient_id: a user", complain("recipient_id", "INVALID_RECIPIENT", "Unknown user")...)
	case u.ID == botID:
		return answer{}, refuse(http.StatusBadRequest, codeClosedDM, "Cannot send messages to this user",
			"the recipient is somebody else")
	}
	return ok(c.dm(u.ID).Channel)
}

// startThread opens a public thread at a message. Its id is the message's, so there is one at most.
func (c *call) startThread() (answer, *apiError) {
	p, m, refusal := c.messageFor(CreatePublicThreads)
	if refusal != nil {
		return answer{}, refusal
	}
	var d struct {
		Name string `json:"name"`
	}
	if refusal := decode(c.body, &d); refusal != nil {
		return answer{}, refusal
	}
	if broken := between("name", d.Name, 1, 100); broken != nil {
		return answer{}, badForm("thread: name of 1 to 100 characters", broken...)
	}
	if c.world.places[m.ID] != nil {
		return answer{}, refuse(http.StatusBadRequest, codeThreadExists, "A thread has already been created for this message",
			"one thread at a message")
	}
	if p.Type != TextChannel {
		return answer{}, badForm("a thread hangs on a text channel", complain("channel", "CHANNEL_TYPE", "Not a text channel")...)
	}
	thread := c.openThread(c.world.guildOf(p), Channel{ID: m.ID, Name: d.Name, ParentID: p.ID, OwnerID: botID})
	return answer{http.StatusCreated, thread}, nil
}
