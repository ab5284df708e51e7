package discordtest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
)

// An Interaction is something a person did that the bot has to answer. It is a handle: its methods ask the server, and those
// with a context wait. When the person could not do it at all, every method gives the reason.
type Interaction struct {
	server *Server
	made   *interaction
	err    error
}

// Err tells why the person could not do this, or nil. Such an interaction never reached the bot.
func (i *Interaction) Err() error { return i.err }

// State is what is known of the interaction now; the zero value if it could not be made.
func (i *Interaction) State() InteractionState {
	if i.err != nil {
		return InteractionState{}
	}
	i.server.mu.Lock()
	defer i.server.mu.Unlock()
	return i.made.InteractionState
}

// Deferred tells whether the bot has asked for time and not answered yet.
func (i *Interaction) Deferred() bool {
	status := i.State().Status
	return status == Deferred || status == DeferredUpdate
}

// Payload is the object that the bot received, as INTERACTION_CREATE and an interactions endpoint carry it.
func (i *Interaction) Payload() json.RawMessage {
	if i.err != nil {
		return nil
	}
	return bytes.Clone(i.made.payload)
}

// Acked waits for the bot's first reaction and tells what it was. It is an error if none came within [AnswerTime].
func (i *Interaction) Acked(ctx context.Context) (Status, error) {
	err := i.wait(ctx, "a reaction", func() (bool, error) {
		if i.made.Status == Failed {
			return false, i.mismatch()
		}
		return i.made.Status != Waiting, nil
	})
	return i.State().Status, err
}

// Answer waits for the first answer that can be seen: the message, the edit after a deferral, the message that a component
// changed, or the follow-up to a deferral that nobody saw. Choices and modals are no answers.
func (i *Interaction) Answer(ctx context.Context) (Message, error) {
	var answer Message
	err := i.waitFor(ctx, "an answer", Answered, func() error {
		m := i.server.find(i.made.ChannelID, i.made.seen())
		if m == nil {
			return fmt.Errorf("discordtest: the answer to %q was deleted", i.made.Name)
		}
		answer = m.clone()
		return nil
	})
	return answer, err
}

// Choices waits for the suggestions to an option that is being typed. There may be none; but where the bot left out the list
// itself, Discord's client shows an error, and so does this.
func (i *Interaction) Choices(ctx context.Context) ([]Choice, error) {
	var choices []Choice
	err := i.waitFor(ctx, "choices", ChoicesShown, func() error {
		if i.made.choices == nil {
			return fmt.Errorf("discordtest: %q: loading options failed: the answer has no list of choices", i.made.Name)
		}
		choices = slices.Clone(i.made.choices)
		return nil
	})
	return choices, err
}

// Modal waits for the form that the bot shows.
func (i *Interaction) Modal(ctx context.Context) (Modal, error) {
	var modal Modal
	err := i.waitFor(ctx, "a modal", ModalShown, func() error {
		modal = i.made.modal.clone()
		return nil
	})
	return modal, err
}

// FollowUps are the messages that the bot has added to its answer so far and not deleted.
func (i *Interaction) FollowUps() []Message {
	if i.err != nil {
		return nil
	}
	i.server.mu.Lock()
	defer i.server.mu.Unlock()
	var all []Message
	for _, id := range i.made.followUps {
		if m := i.server.find(i.made.ChannelID, id); m != nil {
			all = append(all, m.clone())
		}
	}
	return all
}

// FollowUp waits for the n-th follow-up, counted from 1.
func (i *Interaction) FollowUp(ctx context.Context, n int) (Message, error) {
	var found Message
	err := i.wait(ctx, fmt.Sprintf("follow-up %d", n), func() (bool, error) {
		if len(i.made.followUps) < n {
			return false, nil
		}
		m := i.server.find(i.made.ChannelID, i.made.followUps[n-1])
		if m == nil {
			return false, fmt.Errorf("discordtest: follow-up %d to %q was deleted", n, i.made.Name)
		}
		found = m.clone()
		return true, nil
	})
	return found, err
}

// waitFor waits for one status and then takes what came with it. Any other end is an error.
func (i *Interaction) waitFor(ctx context.Context, what string, status Status, take func() error) error {
	return i.wait(ctx, what, func() (bool, error) {
		if i.made.Status == DeferredUpdate && status == Answered && len(i.made.followUps) > 0 {
			return true, take()
		}
		switch i.made.Status {
		case status:
			return true, take()
		case Waiting:
			return false, nil
		case Deferred, DeferredUpdate:
			if status != Answered || i.server.late(i.made, TokenLife) {
				return false, i.mismatch()
			}
			return false, nil
		}
		return false, i.mismatch()
	})
}

func (i *Interaction) wait(ctx context.Context, what string, cond func() (bool, error)) error {
	if i.err != nil {
		return i.err
	}
	return i.server.await(ctx, &i.made.changed, fmt.Sprintf("%s to %q", what, i.made.Name), cond)
}

// seen is the id of the first message that can be seen of the answer.
func (i *interaction) seen() string {
	if i.Status == DeferredUpdate && len(i.followUps) > 0 {
		return i.followUps[0]
	}
	return i.original
}

// mismatch is the error for an interaction that ended otherwise than awaited.
func (i *Interaction) mismatch() error {
	ends := map[Status]string{
		Failed:         "the bot did not react within 3 s; Discord shows that the application did not respond",
		Answered:       "the bot answered with a message",
		ChoicesShown:   "the bot answered with choices",
		ModalShown:     "the bot answered with a modal",
		Deferred:       "the bot deferred its answer and nothing else can come of that",
		DeferredUpdate: "the bot deferred an update and nothing else can come of that",
	}
	return fmt.Errorf("discordtest: %q: %s", i.made.Name, ends[i.made.Status])
}

// find gives a stored message by channel and id, or nil.
func (s *Server) find(channel, id string) *Message {
	p := s.world.places[channel]
	if p == nil {
		return nil
	}
	m, _ := p.find(id)
	return m
}
