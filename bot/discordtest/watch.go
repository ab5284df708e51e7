package discordtest

import (
	"context"
	"time"
)

// EventKind tells what happened.
type EventKind string

// All kinds of event.
const (
	MessageCreated     EventKind = "message created"
	MessageEdited      EventKind = "message edited"
	MessageDeleted     EventKind = "message deleted"
	TypingStarted      EventKind = "typing"              // lasts 10 s
	InteractionChanged EventKind = "interaction changed" // made, acknowledged, answered, failed
	CommandsChanged    EventKind = "commands changed"
	RequestMade        EventKind = "request" // by the bot; Request.Rule says if it was refused
	GatewayChanged     EventKind = "gateway" // a connection, session or close
)

// An Event is something that happened on the server. Of the pointers only the one that belongs to its kind is set.
type Event struct {
	Seq       int64
	At        time.Time
	Kind      EventKind
	ChannelID string
	UserID    string // who typed; of a message, the only person who sees it, or empty

	Message     *Message
	Interaction *InteractionState
	Request     *Request
	Gateway     *GatewayRecord
}

func (e Event) clone() Event {
	if e.Message != nil {
		m := e.Message.clone()
		e.Message = &m
	}
	if e.Request != nil {
		r := e.Request.clone()
		e.Request = &r
	}
	e.Interaction = cloned(e.Interaction)
	e.Gateway = cloned(e.Gateway)
	return e
}

// Watch streams all events from now on until the context ends or the server is closed; then the channel is closed. A slow
// reader loses nothing: what it has not read yet is kept for it.
func (s *Server) Watch(ctx context.Context) <-chan Event {
	w := &watcher{out: make(chan Event), more: make(chan struct{}, 1)}
	s.mu.Lock()
	if s.record.watchers == nil {
		s.record.watchers = map[*watcher]bool{}
	}
	s.record.watchers[w] = true
	s.mu.Unlock()
	go func() {
		defer close(w.out)
		s.feed(ctx, w)
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(s.record.watchers, w)
	}()
	return w.out
}

// A watcher is one reader of the event stream. The server's mutex guards its queue.
type watcher struct {
	queue []Event
	more  chan struct{} // holds a token when the queue may have grown
	out   chan Event
}

func (w *watcher) add(e Event) {
	w.queue = append(w.queue, e)
	select {
	case w.more <- struct{}{}:
	default:
	}
}

// feed hands on the queue until the reader or the server is done.
func (s *Server) feed(ctx context.Context, w *watcher) {
	for {
		s.mu.Lock()
		batch := w.queue
		w.queue = nil
		s.mu.Unlock()
		for _, e := range batch {
			select {
			case w.out <- e:
			case <-ctx.Done():
				return
			case <-s.done:
				return
			}
		}
		select {
		case <-w.more:
		case <-ctx.Done():
			return
		case <-s.done:
			return
		}
	}
}
