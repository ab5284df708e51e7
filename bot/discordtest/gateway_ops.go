package discordtest

import (
	"bytes"
	"encoding/json"
	"strings"
)

// gatewayOps are what a bot may send, by opcode. They run with the server locked.
var gatewayOps = map[int]func(*conn, json.RawMessage){
	opHeartbeat: (*conn).heartbeat,
	opIdentify:  (*conn).identify,
	opPresence:  (*conn).presence,
	opVoice:     (*conn).voice,
	opResume:    (*conn).resume,
	opMembers:   (*conn).members,
}

// heartbeat is allowed before an identify, too.
func (c *conn) heartbeat(data json.RawMessage) {
	var seq *int64
	if json.Unmarshal(data, &seq) != nil {
		c.close(closeDecode, "Error while decoding payload.")
		return
	}
	c.gateway.note(GatewayRecord{What: Heartbeat, Connection: c.id, Shard: c.shard(), Seq: orZero(seq)})
	if c.watchdog != nil {
		c.watchdog.Reset(heartbeatLimit(c.gateway.server.opts.HeartbeatInterval))
	}
	if !c.noAcks {
		c.send(frame{Op: opAck})
	}
}

// identified checks that the connection has a session, and closes it otherwise.
func (c *conn) identified() bool {
	if c.session == nil {
		c.close(closeNotIdentified, "Not authenticated.")
	}
	return c.session != nil
}

// presence takes an update: since is null or a number, activities are never null.
func (c *conn) presence(data json.RawMessage) {
	var p struct {
		Since      *float64           `json:"since"`
		Activities *[]json.RawMessage `json:"activities"`
		Status     string             `json:"status"`
	}
	if !c.identified() {
		return
	}
	if json.Unmarshal(data, &p) != nil || p.Activities == nil {
		c.close(closeDecode, "Error while decoding payload.")
		return
	}
	c.gateway.note(GatewayRecord{What: Presence, Connection: c.id, Shard: c.shard(), Text: p.Status})
}

// voice is accepted and leads nowhere.
func (c *conn) voice(json.RawMessage) { c.identified() }

// members answers a request for members by ids or by the beginning of their names.
func (c *conn) members(data json.RawMessage) {
	var q struct {
		GuildID idList  `json:"guild_id"`
		Query   *string `json:"query"`
		UserIDs idList  `json:"user_ids"`
		Limit   int     `json:"limit"`
		Nonce   string  `json:"nonce"`
	}
	if !c.identified() {
		return
	}
	if json.Unmarshal(data, &q) != nil || q.Query == nil && q.UserIDs == nil {
		c.close(closeDecode, "Error while decoding payload.")
		return
	}
	for _, id := range q.GuildID {
		g := c.gateway.server.world.guilds[id]
		if g == nil || !c.session.owns(id) {
			continue
		}
		found := g.search(orDefault(q.Query, ""), q.UserIDs, q.Limit)
		c.session.deliver("GUILD_MEMBERS_CHUNK", encode(map[string]any{
			"guild_id": id, "members": found, "chunk_index": 0, "chunk_count": 1, "nonce": q.Nonce,
		}))
	}
}

// search finds members; a limit of 0 means all.
func (g *guild) search(prefix string, ids []string, limit int) []Member {
	found := []Member{}
	for _, m := range g.sortedMembers() {
		wanted := ids == nil && strings.HasPrefix(strings.ToLower(m.User.Username), strings.ToLower(prefix))
		for _, id := range ids {
			wanted = wanted || m.User.ID == id
		}
		if wanted && (limit == 0 || len(found) < limit) {
			found = append(found, m)
		}
	}
	return found
}

// idList is an id or a list of them; Discord takes both.
type idList []string

// UnmarshalJSON implements [json.Unmarshaler].
func (l *idList) UnmarshalJSON(data []byte) error {
	if bytes.HasPrefix(data, []byte(`"`)) {
		*l = make(idList, 1)
		return json.Unmarshal(data, &(*l)[0])
	}
	return json.Unmarshal(data, (*[]string)(l))
}
