package discordtest

import (
	"encoding/json"
	"slices"
	"strings"
	"time"
)

// identifyGap is the time between two identifies with the same key (Discord: events/gateway, Rate Limiting).
const identifyGap = 5 * time.Second

// guildsPerShard is the most that one shard may hold (Discord: events/gateway, Sharding).
const guildsPerShard = 2500

// identity is what a bot says of itself in op 2.
type identity struct {
	Token      string          `json:"token"`
	Properties json.RawMessage `json:"properties"`
	Intents    *Intents        `json:"intents"`
	Compress   bool            `json:"compress"`
	Shard      *[2]int         `json:"shard"`
}

func (i identity) shard() [2]int { return orDefault(i.Shard, [2]int{0, 1}) }

// identifyRules are the reasons to close instead of saying READY, in order (Discord: topics/opcodes-and-status-codes).
var identifyRules = []struct {
	code   int
	reason string
	broken func(*Gateway, identity) bool
}{
	{closeBadToken, "Authentication failed.", func(g *Gateway, i identity) bool {
		return !g.knows(i.Token)
	}},
	{closeDecode, "Error while decoding payload.", func(_ *Gateway, i identity) bool {
		return i.Intents == nil || len(i.Properties) == 0
	}},
	{closeBadShard, "Invalid shard.", func(_ *Gateway, i identity) bool {
		shard := i.shard()
		return shard[0] < 0 || shard[1] < 1 || shard[0] >= shard[1]
	}},
	{closeShardingNeeded, "Sharding required.", func(g *Gateway, i identity) bool {
		return len(g.guildsOf(i.shard())) > guildsPerShard
	}},
	{closeBadIntents, "Invalid intent(s).", func(_ *Gateway, i identity) bool {
		return *i.Intents&^knownIntents != 0
	}},
	{closeDeniedIntents, "Disallowed intent(s).", func(g *Gateway, i identity) bool {
		return *i.Intents&privilegedIntents&^g.server.opts.PrivilegedIntents != 0
	}},
}

func (g *Gateway) knows(token string) bool {
	return !g.server.tokenReset && strings.TrimPrefix(token, "Bot ") == g.server.opts.Token
}

// identify begins a session, unless a rule or a fault prevents it.
func (c *conn) identify(data json.RawMessage) {
	if c.session != nil {
		c.close(closeIdentifiedTwice, "Already authenticated.")
		return
	}
	var who identity
	if json.Unmarshal(data, &who) != nil {
		c.close(closeDecode, "Error while decoding payload.")
		return
	}
	tooSoon := c.gateway.countIdentify(c, who)
	if c.gateway.server.tokenReset {
		c.gateway.lockOut()
		return
	}
	for _, rule := range identifyRules {
		if rule.broken(c.gateway, who) {
			c.close(rule.code, rule.reason)
			return
		}
	}
	if tooSoon && c.gateway.server.opts.PaceIdentifies {
		c.send(frame{Op: opInvalidSession, Data: json.RawMessage("false")})
		return
	}
	if f := c.gateway.takePlan(c, InReadysPlace); f != nil {
		f.play(c, func() { c.ready(who) })
		return
	}
	c.ready(who)
}

// countIdentify records an identify, and tells whether it came too soon after another one with the same key.
func (g *Gateway) countIdentify(c *conn, who identity) bool {
	now := g.server.Now()
	key := who.shard()[0] % g.server.opts.MaxConcurrency
	last, before := g.last[key]
	g.last[key] = now
	tooSoon := before && now.Sub(last) < identifyGap
	g.note(GatewayRecord{What: Identified, Connection: c.id, Shard: who.shard(), Intents: orZero(who.Intents), TooSoon: tooSoon})
	g.identifies = g.identifies.add(now, 1)
	if g.identifies.n > g.server.opts.IdentifyBudget {
		g.server.tokenReset = true
	}
	return tooSoon
}

// lockOut ends every session, as Discord does when it resets a token.
func (g *Gateway) lockOut() {
	for c := range g.conns {
		c.close(closeBadToken, "Authentication failed.")
	}
	for _, s := range g.sessions {
		g.endSession(s)
	}
}

// ready begins the session: READY, and a guild at a time.
func (c *conn) ready(who identity) {
	if c.over() || c.closing {
		return
	}
	g := c.gateway
	g.forgetSessions()
	s := &session{id: "session-" + g.server.clock.id(), shard: who.shard(), intents: *who.Intents, conn: c}
	s.full = g.server.opts.PrivilegedIntents&MessageContent != 0 && (c.version == "9" || s.intents&MessageContent != 0)
	g.sessions[s.id] = s
	c.session, c.compress = s, who.Compress
	guilds := g.guildsOf(s.shard)
	s.deliver("READY", encode(g.readyData(c, who, guilds)))
	if s.intents&Guilds == 0 {
		guilds = nil
	}
	leave := g.server.busy.enter("guilds of " + s.id)
	go func() {
		defer leave()
		g.stream(s, c, guilds)
	}()
}

func (g *Gateway) readyData(c *conn, who identity, guilds []string) map[string]any {
	stubs := []stub{}
	for _, id := range guilds {
		stubs = append(stubs, stub{ID: id, Unavailable: true})
	}
	ready := map[string]any{
		"v": json.Number(c.version), "user": g.server.world.users[botID], "guilds": stubs, "private_channels": []any{},
		"session_id": c.session.id, "session_type": "normal", "resume_gateway_url": g.resumeURL(),
		"application": map[string]any{"id": botID, "flags": g.applicationFlags()},
	}
	if who.Shard != nil {
		ready["shard"] = who.Shard
	}
	return ready
}

// guildsOf lists the guilds of a shard.
func (g *Gateway) guildsOf(shard [2]int) []string {
	var ids []string
	for _, id := range g.server.world.order {
		if !g.server.world.guilds[id].BotAbsent && shardOf(id, shard[1]) == shard[0] {
			ids = append(ids, id)
		}
	}
	return ids
}

// stream tells a new session of its guilds, no faster than the connection takes it.
func (g *Gateway) stream(s *session, c *conn, guilds []string) {
	for _, id := range guilds {
		c.out.waitShort()
		g.server.mu.Lock()
		if in := g.server.world.guilds[id]; !in.Unavailable && !in.BotAbsent {
			s.deliver("GUILD_CREATE", encode(g.server.world.wireGuild(in)))
		}
		g.server.mu.Unlock()
	}
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	s.settled = true
	g.server.record.changed.broadcast()
}

// forgetSessions drops the sessions that nobody resumed in time.
func (g *Gateway) forgetSessions() {
	for _, s := range g.sessions {
		if s.expired(g.server.Now()) {
			g.endSession(s)
		}
	}
}

func (s *session) expired(now time.Time) bool { return s.conn == nil && now.Sub(s.left) > sessionLife }

// sortedMembers lists the members by id.
func (g *guild) sortedMembers() []Member {
	var all []Member
	for _, m := range g.members {
		all = append(all, *m)
	}
	slices.SortFunc(all, func(a, b Member) int { return strings.Compare(a.User.ID, b.User.ID) })
	return all
}
