package discordtest

import (
	"net/http"
	"time"
)

// nonceLife is for how long a repeated nonce gives the first message again. Discord says "the past few minutes".
const nonceLife = 5 * time.Minute

// nonceUse remembers the message that was made with a nonce.
type nonceUse struct {
	message string
	at      time.Time
}

// channelFor finds the channel in the path, and checks that the bot may do this there.
func (c *call) channelFor(need Permission) (*place, *apiError) {
	p := c.world.places[c.r.PathValue("channel")]
	if p == nil {
		return nil, unknown(codeUnknownChannel, "Channel")
	}
	have := c.world.permissions(botID, p.ID)
	if !have.Has(ViewChannel) {
		return nil, refuse(http.StatusForbidden, codeMissingAccess, "Missing Access", "the bot must see the channel")
	}
	if !have.Has(need) {
		return nil, refuse(http.StatusForbidden, codeMissingPermission, "Missing Permissions", "the bot needs the permission")
	}
	return p, nil
}

// sendPermission is what it takes to write in a place.
func sendPermission(p *place) Permission {
	if p != nil && p.Type == PublicThread {
		return SendMessagesInThreads
	}
	return SendMessages
}

func (c *call) createMessage() (answer, *apiError) {
	d, refusal := readDraft(c.body, c.files)
	if refusal != nil {
		return answer{}, refusal
	}
	p, refusal := c.channelFor(sendPermission(c.world.places[c.r.PathValue("channel")]) | draftPermissions(d))
	if refusal != nil {
		return answer{}, refusal
	}
	if p.Type == DMChannel && c.world.users[p.Recipients[0].ID].DMsClosed {
		return answer{}, refuse(http.StatusForbidden, codeClosedDM, "Cannot send messages to this user", "the user must accept DMs")
	}
	if first := c.repeated(p, d); first != nil {
		return ok(c.world.wireREST(first, true))
	}
	m, refusal := c.draftMessage(p, d)
	if refusal != nil {
		return answer{}, refusal
	}
	c.post(p, m)
	c.rememberNonce(p, m)
	return ok(c.world.wireREST(m, true))
}

// draftPermissions are those that the parts of a message take.
func draftPermissions(d *draft) Permission {
	need := noPermissions
	if len(d.Embeds) > 0 {
		need |= EmbedLinks
	}
	if len(d.files) > 0 {
		need |= AttachFiles
	}
	return need
}

// draftMessage makes an ordinary message of the bot from a request.
func (c *call) draftMessage(p *place, d *draft) (*Message, *apiError) {
	if d.Flags&FlagEphemeral != 0 {
		return nil, badForm("flags: EPHEMERAL is for interactions only",
			complain("flags", "FLAGS_INVALID", "An ordinary message cannot be ephemeral")...)
	}
	m := &Message{
		ID: c.clock.id(), ChannelID: p.ID, GuildID: p.GuildID, Author: *c.world.users[botID], Timestamp: c.Now(),
		Flags: d.Flags, Nonce: idText(d.Nonce),
	}
	if refusal := c.refer(p, d, m); refusal != nil {
		return nil, refusal
	}
	return m, c.compose(d, m)
}

// refer makes the message a reply. If the message replied to is gone, the request fails unless it said otherwise.
func (c *call) refer(p *place, d *draft, m *Message) *apiError {
	if d.Reference == nil {
		return nil
	}
	if !c.world.permissions(botID, p.ID).Has(ReadMessageHistory) {
		return refuse(http.StatusForbidden, codeNoHistory, "Cannot reply without permission to read message history",
			"a reply needs READ_MESSAGE_HISTORY")
	}
	original, _ := p.find(d.Reference.MessageID)
	switch {
	case original != nil && !original.Private():
		m.Type = TypeReply
		m.Reference = &Reference{MessageID: original.ID, ChannelID: p.ID, GuildID: p.GuildID}
	case orDefault(d.Reference.MustExist, true):
		return badForm("message_reference: the message exists, unless fail_if_not_exists is false",
			complain("message_reference", "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message")...)
	}
	return nil
}

// repeated is the message that was made with the same enforced nonce a moment ago, or nil.
func (c *call) repeated(p *place, d *draft) *Message {
	use, used := p.nonces[idText(d.Nonce)]
	if !d.EnforceNonce || !used || c.Now().Sub(use.at) > nonceLife {
		return nil
	}
	first, _ := p.find(use.message)
	return first
}

func (c *call) rememberNonce(p *place, m *Message) {
	if m.Nonce == "" {
		return
	}
	if p.nonces == nil {
		p.nonces = map[string]nonceUse{}
	}
	for nonce, use := range p.nonces {
		if c.Now().Sub(use.at) > nonceLife {
			delete(p.nonces, nonce)
		}
	}
	p.nonces[m.Nonce] = nonceUse{m.ID, c.Now()}
}

// messageFor finds the message in the path. What is private cannot be reached by the routes of channels.
func (c *call) messageFor(need Permission) (*place, *Message, *apiError) {
	p, refusal := c.channelFor(need)
	if refusal != nil {
		return nil, nil, refusal
	}
	m, _ := p.find(c.r.PathValue("message"))
	if m == nil || m.Private() {
		return nil, nil, unknown(codeUnknownMessage, "Message")
	}
	return p, m, nil
}

func (c *call) getMessage() (answer, *apiError) {
	_, m, refusal := c.messageFor(ReadMessageHistory)
	if refusal != nil {
		return answer{}, refusal
	}
	return ok(c.world.wireREST(m, c.readsContent()))
}

func (c *call) editMessage() (answer, *apiError) {
	_, m, refusal := c.messageFor(noPermissions)
	if refusal != nil {
		return answer{}, refusal
	}
	if m.Author.ID != botID {
		return answer{}, refuse(http.StatusForbidden, codeNotYourMessage, "Cannot edit a message authored by another user",
			"a bot edits its own messages")
	}
	edited, refusal := c.edit(m, c.body)
	if refusal != nil {
		return answer{}, refusal
	}
	return ok(c.world.wireREST(edited, true))
}

func (c *call) deleteMessage() (answer, *apiError) {
	p, m, refusal := c.messageFor(noPermissions)
	if refusal != nil {
		return answer{}, refusal
	}
	if m.Author.ID != botID && !c.world.permissions(botID, p.ID).Has(ManageMessages) {
		return answer{}, refuse(http.StatusForbidden, codeMissingPermission, "Missing Permissions",
			"a bot deletes its own messages, or has MANAGE_MESSAGES")
	}
	c.remove(p, m)
	return noContent()
}

func (c *call) startTyping() (answer, *apiError) {
	p, refusal := c.channelFor(sendPermission(c.world.places[c.r.PathValue("channel")]))
	if refusal != nil {
		return answer{}, refusal
	}
	c.typing(p, botID)
	return noContent()
}
