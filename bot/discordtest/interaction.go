package discordtest

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"time"
)

// The clock of an interaction (Discord: interactions/receiving-and-responding).
const (
	// AnswerTime is how long a bot has for its first answer, from the moment the interaction was made.
	AnswerTime = 3 * time.Second
	// TokenLife is how long an interaction's token is good for edits and follow-ups.
	TokenLife = 15 * time.Minute
)

// InteractionType tells what a person did (Discord: interactions/receiving-and-responding).
type InteractionType int

// The kinds of interaction.
const (
	ApplicationCommand  InteractionType = 2
	MessageComponent    InteractionType = 3
	CommandAutocomplete InteractionType = 4
	ModalSubmit         InteractionType = 5
)

// Status tells how far an interaction has come.
type Status string

// The stages of an interaction. All but Waiting mean that the bot has acknowledged it, or has failed to.
const (
	Waiting        Status = "waiting"
	Deferred       Status = "deferred"        // "the bot is thinking"
	DeferredUpdate Status = "deferred update" // of a component: acknowledged, nothing to see
	Answered       Status = "answered"
	ChoicesShown   Status = "choices shown"
	ModalShown     Status = "modal shown"
	Failed         Status = "failed" // no answer within AnswerTime
)

// InteractionState is what is known of an interaction at a moment.
type InteractionState struct {
	ID        string
	Type      InteractionType
	Name      string // of a command its path, such as "facts refresh"; else the custom id
	UserID    string
	ChannelID string
	Status    Status
	Private   bool // the answer, or the deferral, is for the person alone

	CreatedAt  time.Time
	AckedAt    time.Time // when the bot first reacted; zero before
	AnsweredAt time.Time // when an answer was first to be seen; zero before
}

// String tells the state in one line.
func (i InteractionState) String() string {
	return fmt.Sprintf("interaction %q is %s", i.Name, i.Status)
}

// interaction is an InteractionState with what the server needs to judge the bot's answers.
type interaction struct {
	InteractionState
	token       string
	payload     json.RawMessage
	owners      map[string]string
	userInstall bool
	answerType  int      // the message type of an answer
	source      *Message // of a component, or of a modal that one opened, the message it stands on
	original    string   // id of the message that @original means; empty while there is none
	followUps   []string
	choices     []Choice
	modal       *Modal
	changed     signal
}

// interactionTable finds interactions by id and by token.
type interactionTable struct {
	byID    map[string]*interaction
	byToken map[string]*interaction
}

func newInteractionTable() interactionTable {
	return interactionTable{byID: map[string]*interaction{}, byToken: map[string]*interaction{}}
}

// add stores an interaction, and now and then forgets those whose tokens have long been dead.
func (t *interactionTable) add(i *interaction) {
	t.byID[i.ID] = i
	t.byToken[i.token] = i
	if len(t.byID)%1024 != 0 {
		return
	}
	for id, old := range t.byID {
		if i.CreatedAt.Sub(old.CreatedAt) > 2*TokenLife {
			delete(t.byID, id)
			delete(t.byToken, old.token)
		}
	}
}

// newInteraction makes an interaction with an id and a token of its own.
func (s *Server) newInteraction(t InteractionType, name string) *interaction {
	id := s.clock.id()
	token := base64.RawURLEncoding.EncodeToString([]byte("interaction:" + id + ":" + s.clock.id()))
	return &interaction{
		InteractionState: InteractionState{ID: id, Type: t, Name: name, Status: Waiting, CreatedAt: s.Now()},
		token:            token,
	}
}

// launch stores the interaction, starts its clock and hands it to the bot.
func (s *Server) launch(i *interaction, guild string) {
	s.interactions.add(i)
	s.emitInteraction(i)
	time.AfterFunc(AnswerTime, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.expire(i)
	})
	if s.opts.Deliver == nil {
		s.dispatch(packet{name: "INTERACTION_CREATE", guild: guild, data: i.payload})
		return
	}
	leave := s.busy.enter("Options.Deliver for " + i.Name)
	go func() {
		defer leave()
		s.opts.Deliver(append(json.RawMessage(nil), i.payload...))
	}()
}

// expire lets an interaction fail whose time for a first answer is over.
func (s *Server) expire(i *interaction) {
	if i.Status == Waiting && s.late(i, AnswerTime) {
		i.Status = Failed
		s.emitInteraction(i)
	}
	i.changed.broadcast()
}

func (s *Server) late(i *interaction, limit time.Duration) bool {
	return s.Now().Sub(i.CreatedAt) >= limit
}

// acknowledge notes the bot's first reaction.
func (s *Server) acknowledge(i *interaction, status Status) {
	i.Status, i.AckedAt = status, s.Now()
	if status == Answered {
		i.AnsweredAt = i.AckedAt
	}
	s.emitInteraction(i)
	i.changed.broadcast()
}

// settleAnswer notes that a deferred answer can be seen.
func (s *Server) settleAnswer(i *interaction) {
	if i.Status == Deferred || i.Status == DeferredUpdate {
		i.Status, i.AnsweredAt = Answered, s.Now()
		s.emitInteraction(i)
	}
	i.changed.broadcast()
}

func (s *Server) emitInteraction(i *interaction) {
	state := i.InteractionState
	s.emit(Event{Kind: InteractionChanged, ChannelID: i.ChannelID, UserID: i.UserID, Interaction: &state})
}
