package discordtest

import "sync"

// outgoing is a WebSocket message to be written. A binary one is compressed only then, outside all locks.
type outgoing struct {
	kind int
	data []byte
}

// outbox is the queue between the server, which must never wait, and the connection, which may be slow.
type outbox struct {
	mu     sync.Mutex
	queue  []outgoing
	closed bool
	filled signal // wakes the writer
	room   signal // wakes those who wait for the queue to be short
}

func newOutbox() *outbox { return &outbox{} }

func (o *outbox) push(m outgoing) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if !o.closed {
		o.queue = append(o.queue, m)
		o.filled.broadcast()
	}
}

func (o *outbox) close() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.closed = true
	o.queue = nil
	o.filled.broadcast()
	o.room.broadcast()
}

// take waits for all that is queued. It gives nothing when the outbox was closed.
func (o *outbox) take() []outgoing {
	for {
		o.mu.Lock()
		batch, closed, filled := o.queue, o.closed, o.filled.wait()
		o.queue = nil
		o.room.broadcast()
		o.mu.Unlock()
		if len(batch) > 0 || closed {
			return batch
		}
		<-filled
	}
}

// waitShort waits until everything queued has been taken.
func (o *outbox) waitShort() {
	for {
		o.mu.Lock()
		short, room := len(o.queue) == 0 || o.closed, o.room.wait()
		o.mu.Unlock()
		if short {
			return
		}
		<-room
	}
}
