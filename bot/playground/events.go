package playground

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"sync"
	"time"

	"tiktalks/bot/discordtest"
)

// change tells the page that something happened. It says where, not what: what a person may see of it is in the view.
type change struct {
	Kind    discordtest.EventKind `json:"kind"`
	Channel string                `json:"channel,omitempty"`
}

// aliveEvery is how often an idle stream shows that it still stands.
const aliveEvery = 20 * time.Second

// serveEvents streams changes as server-sent events until the browser leaves.
func (p *Playground) serveEvents(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	out := http.NewResponseController(w)
	events := p.discord.Watch(r.Context())
	alive := time.NewTicker(aliveEvery)
	defer alive.Stop()
	fmt.Fprint(w, ": here\n\n")
	for out.Flush() == nil {
		select {
		case e, more := <-events:
			if !more {
				return
			}
			data, err := json.Marshal(change{e.Kind, e.ChannelID})
			if err != nil {
				return
			}
			fmt.Fprintf(w, "data: %s\n\n", data)
		case <-alive.C:
			fmt.Fprint(w, ": alive\n\n")
		}
	}
}

// typists remembers who is typing where.
type typists struct {
	mu    sync.Mutex
	since map[typist]time.Time
}

type typist struct{ channel, user string }

// typingFor is how long Discord's clients show that somebody types (Discord: resources/channel, Trigger Typing Indicator).
const typingFor = 10 * time.Second

// follow keeps the list until the events end. Who has written types no more.
func (t *typists) follow(events <-chan discordtest.Event) {
	for e := range events {
		t.mu.Lock()
		if t.since == nil {
			t.since = map[typist]time.Time{}
		}
		switch e.Kind {
		case discordtest.TypingStarted:
			t.since[typist{e.ChannelID, e.UserID}] = e.At
		case discordtest.MessageCreated:
			delete(t.since, typist{e.ChannelID, e.Message.Author.ID})
		}
		t.mu.Unlock()
	}
}

// in gives the ids of those who type in a place, but for the one who asks.
func (t *typists) in(channel, except string, now time.Time) []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	ids := []string{}
	for who, since := range t.since {
		if who.channel == channel && who.user != except && now.Sub(since) < typingFor {
			ids = append(ids, who.user)
		}
	}
	slices.Sort(ids)
	return ids
}
