package discordtest

import (
	"io"
	"net"
	"os"
	"sync"
	"syscall"
	"time"
)

// memoryConn is one end of a connection in memory.
type memoryConn struct {
	in, out     *stream
	here, there memoryAddr
}

func newMemoryPair(a, b memoryAddr) (net.Conn, net.Conn) {
	there, back := &stream{}, &stream{}
	return &memoryConn{in: back, out: there, here: a, there: b}, &memoryConn{in: there, out: back, here: b, there: a}
}

// Read implements [net.Conn].
func (c *memoryConn) Read(p []byte) (int, error) { return c.in.read(p) }

// Write implements [net.Conn]. It never waits.
func (c *memoryConn) Write(p []byte) (int, error) { return c.out.write(p) }

// Close implements [net.Conn]: the other end reads what was written, and then the end of it.
func (c *memoryConn) Close() error {
	c.in.end(net.ErrClosed)
	c.out.finish()
	return nil
}

// reset breaks the connection for both ends; what was not read is lost.
func (c *memoryConn) reset() {
	c.in.end(net.ErrClosed)
	c.out.end(syscall.ECONNRESET)
}

// LocalAddr implements [net.Conn].
func (c *memoryConn) LocalAddr() net.Addr { return c.here }

// RemoteAddr implements [net.Conn].
func (c *memoryConn) RemoteAddr() net.Addr { return c.there }

// SetDeadline implements [net.Conn].
func (c *memoryConn) SetDeadline(t time.Time) error { return c.SetReadDeadline(t) }

// SetReadDeadline implements [net.Conn].
func (c *memoryConn) SetReadDeadline(t time.Time) error {
	c.in.readBy(t)
	return nil
}

// SetWriteDeadline implements [net.Conn]; a write never waits.
func (c *memoryConn) SetWriteDeadline(time.Time) error { return nil }

// stream is one direction of a connection.
type stream struct {
	mu       sync.Mutex
	data     []byte
	finished bool  // nothing more will be written
	broken   error // nothing more can be read or written
	late     bool  // the deadline has passed
	timer    *time.Timer
	changed  signal
}

func (s *stream) read(p []byte) (int, error) {
	for {
		s.mu.Lock()
		n, ready, err := s.take(p)
		changed := s.changed.wait()
		s.mu.Unlock()
		if ready {
			return n, err
		}
		<-changed
	}
}

// take reads what there is, if that is anything.
func (s *stream) take(p []byte) (n int, ready bool, err error) {
	switch {
	case s.broken != nil:
		return 0, true, s.broken
	case s.late:
		return 0, true, os.ErrDeadlineExceeded
	case len(s.data) > 0 || len(p) == 0:
		n = copy(p, s.data)
		s.data = s.data[n:]
		return n, true, nil
	case s.finished:
		return 0, true, io.EOF
	}
	return 0, false, nil
}

func (s *stream) write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.finished:
		return 0, net.ErrClosed
	case s.broken != nil:
		return 0, syscall.EPIPE
	}
	s.data = append(s.data, p...)
	s.changed.broadcast()
	return len(p), nil
}

func (s *stream) finish() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.finished = true
	s.changed.broadcast()
}

func (s *stream) end(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.broken == nil {
		s.broken = err
	}
	s.data = nil
	if s.timer != nil {
		s.timer.Stop()
	}
	s.changed.broadcast()
}

// readBy sets the deadline for reading; the zero time is none.
func (s *stream) readBy(t time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.timer != nil {
		s.timer.Stop()
	}
	s.late, s.timer = !t.IsZero() && !t.After(time.Now()), nil
	if !t.IsZero() && !s.late {
		var timer *time.Timer
		timer = time.AfterFunc(time.Until(t), func() {
			s.mu.Lock()
			defer s.mu.Unlock()
			if s.timer == timer {
				s.late = true
				s.changed.broadcast()
			}
		})
		s.timer = timer
	}
	s.changed.broadcast()
}
