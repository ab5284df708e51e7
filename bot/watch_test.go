package bot_test

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"sync"
	"testing"

	"tiktalks/bot/discordtest"
)

// What the tests watch the bot by: its log, and what it asked of Discord.

// safeBuffer is a log that is read, and waited for, while it is written.
type safeBuffer struct {
	mu      sync.Mutex
	data    bytes.Buffer
	changed chan struct{} // closed at the next write
}

// wait waits until the text stands in the log n times.
func (b *safeBuffer) wait(ctx context.Context, text string, n int) error {
	for {
		b.mu.Lock()
		if strings.Count(b.data.String(), text) >= n {
			b.mu.Unlock()
			return nil
		}
		if b.changed == nil {
			b.changed = make(chan struct{})
		}
		changed := b.changed
		b.mu.Unlock()
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (b *safeBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.changed != nil {
		close(b.changed)
		b.changed = nil
	}
	return b.data.Write(p)
}

func (b *safeBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.data.String()
}

// harmless fails where the bot's messages would have pinged anybody, or Discord refused one of its requests.
func (r *running) harmless(t *testing.T) {
	t.Helper()
	for _, m := range r.Pinging() {
		t.Errorf("the message %q would have pinged %+v", m.Content, m.Pings)
	}
	for _, refused := range r.Refusals() {
		t.Errorf("Discord refused %s %s by the rule %q %q", refused.Method, refused.Route, refused.Rule, refused.Fields)
	}
	for _, request := range r.Requests() {
		if m := messageIn(request); m != nil && string(m["allowed_mentions"]) != `{"parse":[],"replied_user":false}` {
			t.Errorf("%s says whom to ping: %s", request.Route, m["allowed_mentions"])
		}
	}
}

// messageIn gives the message that a request makes or changes, or nil.
func messageIn(r discordtest.Request) map[string]json.RawMessage {
	var body struct {
		Type int
		Data map[string]json.RawMessage
	}
	var message map[string]json.RawMessage
	_ = json.Unmarshal(r.Body, &body)
	_ = json.Unmarshal(r.Body, &message)
	switch {
	case r.Route == discordtest.RouteCallback && body.Type == 4:
		return body.Data
	case r.Route == discordtest.RouteOriginal, r.Route == discordtest.RouteCreateMessage, r.Route == discordtest.RouteFollowUp:
		return message
	}
	return nil
}
