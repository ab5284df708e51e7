package discordtest

import "fmt"

// A Person is a user in a place: what the person does happens there. The zero value is of no use; see [Server.As].
type Person struct {
	server      *Server
	userID      string
	channelID   string // empty means the DM with the bot
	userInstall bool
}

// As lets a user act. Without [Person.In] the place is the user's DM with the bot. A bot is a user too: for testing that
// bots do not answer each other.
func (s *Server) As(u User) Person { return Person{server: s, userID: u.ID} }

// In puts the person into a channel. Whether the person may be there shows when something is done.
func (p Person) In(c Channel) Person {
	p.channelID = c.ID
	return p
}

// InDM puts the person into the DM with the bot.
func (p Person) InDM() Person {
	p.channelID = ""
	return p
}

// ByUserInstall makes the person use an installation of their own instead of the guild's: commands need integration type 1,
// and an interaction is good for five follow-ups only.
func (p Person) ByUserInstall() Person {
	p.userInstall = true
	return p
}

// Channel is the place where the person is, or an error that says why they cannot see it.
func (p Person) Channel() (Channel, error) {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	at, err := p.place(ViewChannel)
	if err != nil {
		return Channel{}, err
	}
	return at.Channel.clone(), nil
}

// Messages are those of the place, oldest first, as this person sees them: without what is private to somebody else.
func (p Person) Messages() []Message {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	at, err := p.place(ViewChannel)
	if err != nil {
		return nil
	}
	var seen []Message
	for _, m := range at.messages {
		if p.sees(m) {
			seen = append(seen, m.clone())
		}
	}
	return seen
}

// Commands are the published commands that this person could call here, including those of the menus.
func (p Person) Commands() []Command {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	at, err := p.place(ViewChannel)
	if err != nil {
		return nil
	}
	var open []Command
	for _, c := range p.server.commands.visible(at.GuildID) {
		if p.mayCall(at, c) == nil {
			open = append(open, c.clone())
		}
	}
	return open
}

func (p Person) sees(m *Message) bool { return m.EphemeralFor == "" || m.EphemeralFor == p.userID }

// place finds where the person is and checks that they may do this there. Like all that follows it needs the server locked.
func (p Person) place(need Permission) (*place, error) {
	w := &p.server.world
	user := w.users[p.userID]
	if user == nil {
		return nil, fmt.Errorf("discordtest: there is no user %q", p.userID)
	}
	if p.channelID == "" {
		return p.server.dm(p.userID), nil
	}
	at := w.places[p.channelID]
	if at == nil {
		return nil, fmt.Errorf("discordtest: there is no channel %q", p.channelID)
	}
	have := w.permissions(p.userID, at.ID)
	if !have.Has(ViewChannel) {
		return nil, fmt.Errorf("discordtest: %s cannot see %s", user.Username, w.placeName(at.ID))
	}
	if need == SendMessages {
		need = sendPermission(at)
	}
	if !have.Has(need) {
		return nil, fmt.Errorf("discordtest: %s lacks permission %d in %s", user.Username, need&^have, w.placeName(at.ID))
	}
	return at, nil
}

// visibleMessage finds a message that the person can see, with the place it stands in.
func (p Person) visibleMessage(m Message) (*place, *Message, error) {
	p.channelID = m.ChannelID
	at, err := p.place(ViewChannel)
	if err != nil {
		return nil, nil, err
	}
	stored, _ := at.find(m.ID)
	if stored == nil || !p.sees(stored) {
		return nil, nil, fmt.Errorf("discordtest: message %q is not there, or not for the eyes of this person", m.ID)
	}
	return at, stored, nil
}
