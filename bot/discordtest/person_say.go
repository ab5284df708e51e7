package discordtest

import (
	"cmp"
	"fmt"
)

// Say writes a plain message. The bot may read it only if it is exempt from the message content intent.
func (p Person) Say(text string) *Post { return p.Post(Message{Content: text}) }

// Mention writes a message that begins with a mention of the bot.
func (p Person) Mention(text string) *Post { return p.Say("<@" + botID + "> " + text) }

// DM writes to the bot in private, wherever the person is.
func (p Person) DM(text string) *Post { return p.InDM().Say(text) }

// Reply answers a message in its channel. With ping the author is mentioned, as is the client's default.
func (p Person) Reply(to Message, text string, ping bool) *Post {
	p.channelID = to.ChannelID
	reference := &Reference{MessageID: to.ID, ChannelID: to.ChannelID, GuildID: to.GuildID}
	m := Message{Type: TypeReply, Content: text, Reference: reference}
	return p.write(m, AllowedMentions{Parse: allowAll.Parse, RepliedUser: ping})
}

// Post writes a message of any kind, for what the other methods do not offer: system messages, webhooks, attachments,
// embeds. What is left empty is filled in; author, place and mentions are the person's own.
func (p Person) Post(m Message) *Post { return p.write(m, allowAll) }

func (p Person) write(m Message, allowed AllowedMentions) *Post {
	s := p.server
	s.mu.Lock()
	defer s.mu.Unlock()
	at, err := p.place(SendMessages)
	if err != nil {
		return &Post{err: err}
	}
	written := m.clone()
	written.ID = cmp.Or(m.ID, s.clock.id())
	written.ChannelID, written.GuildID = at.ID, at.GuildID
	written.Author = *s.world.users[p.userID]
	if written.Timestamp.IsZero() {
		written.Timestamp = s.Now()
	}
	s.world.mention(&written, allowed, s.world.permissions(p.userID, at.ID))
	s.post(at, &written)
	return &Post{server: s, message: written.clone()}
}

// Edit changes the text of one of the person's own messages.
func (p Person) Edit(m Message, text string) error {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	at, old, err := p.ownMessage(m)
	if err != nil {
		return err
	}
	edited, now := old.clone(), p.server.Now()
	edited.Content, edited.EditedAt = text, &now
	p.server.world.mention(&edited, allowAll, p.server.world.permissions(p.userID, at.ID))
	p.server.replace(at, &edited)
	return nil
}

// Delete takes back one of the person's own messages, or any message where the person may manage messages.
func (p Person) Delete(m Message) error {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	at, old, err := p.visibleMessage(m)
	if err != nil {
		return err
	}
	if old.Author.ID != p.userID && !p.server.world.permissions(p.userID, at.ID).Has(ManageMessages) {
		return fmt.Errorf("discordtest: message %s belongs to %s", old.ID, old.Author.Username)
	}
	p.server.remove(at, old)
	return nil
}

func (p Person) ownMessage(m Message) (*place, *Message, error) {
	at, stored, err := p.visibleMessage(m)
	if err != nil {
		return nil, nil, err
	}
	if stored.Author.ID != p.userID {
		return nil, nil, fmt.Errorf("discordtest: message %s belongs to %s", stored.ID, stored.Author.Username)
	}
	return at, stored, nil
}

// StartTyping shows that the person is typing.
func (p Person) StartTyping() error {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	at, err := p.place(SendMessages)
	if err != nil {
		return err
	}
	p.server.typing(at, p.userID)
	return nil
}

// typing tells everyone that somebody types in a place.
func (s *Server) typing(at *place, user string) {
	data := map[string]any{"channel_id": at.ID, "user_id": user, "timestamp": s.Now().Unix()}
	if at.GuildID != "" {
		data["guild_id"] = at.GuildID
	}
	if s.world.botIn(at) {
		s.dispatch(packet{name: "TYPING_START", guild: at.GuildID, data: data})
	}
	s.emit(Event{Kind: TypingStarted, ChannelID: at.ID, UserID: user})
}
