package discordtest

import (
	"context"
	"encoding/json"
	"fmt"
)

// A Post is a message that a person wrote, as a handle: its methods wait for what the bot answers. When the person could
// not write at all, every method gives the reason.
type Post struct {
	server  *Server
	message Message
	err     error
}

// Err tells why the person could not write, or nil.
func (p *Post) Err() error { return p.err }

// Message is what was written.
func (p *Post) Message() Message { return p.message.clone() }

// Payload is the object that the bot received, as MESSAGE_CREATE carries it: empty of what it may not read, unless it has the
// message content intent.
func (p *Post) Payload() json.RawMessage {
	if p.err != nil {
		return nil
	}
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	return encode(p.server.world.wire(&p.message, p.server.opts.PrivilegedIntents&MessageContent != 0))
}

// Answer waits for the bot's first answer: a reply to this message, or a later message of the bot in the same place that
// is neither a reply to another message nor made through an interaction.
func (p *Post) Answer(ctx context.Context) (Message, error) {
	if p.err != nil {
		return Message{}, p.err
	}
	var answer Message
	what := fmt.Sprintf("an answer to %q", p.message.Content)
	p.server.mu.Lock()
	at := p.server.world.places[p.message.ChannelID]
	p.server.mu.Unlock()
	err := p.server.await(ctx, &at.changed, what, func() (bool, error) {
		all := p.answers()
		if len(all) > 0 {
			answer = all[0]
		}
		return len(all) > 0, nil
	})
	return answer, err
}

// Answers are the bot's answers so far; none if it kept silent.
func (p *Post) Answers() []Message {
	if p.err != nil {
		return nil
	}
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	return p.answers()
}

func (p *Post) answers() []Message {
	var all []Message
	messages := p.server.world.places[p.message.ChannelID].messages
	for n := len(messages) - 1; n >= 0 && messages[n].ID != p.message.ID; n-- {
		if p.isAnswer(messages[n]) {
			all = append([]Message{messages[n].clone()}, all...)
		}
	}
	return all
}

func (p *Post) isAnswer(m *Message) bool {
	if m.Author.ID != botID || m.WebhookID != "" {
		return false
	}
	return m.Reference == nil || m.Reference.MessageID == p.message.ID
}
