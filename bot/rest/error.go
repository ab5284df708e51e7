package rest

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"time"
)

// ErrLimited is why a request was not made: a pause that Discord has asked for lasts longer than its answer is worth
// something.
var ErrLimited = errors.New("a rate limit of Discord's lasts too long to wait for")

// ErrStopped is why a request was not made: so many were refused of late that more would have Discord ban the address.
var ErrStopped = errors.New("requests are stopped: Discord has refused too many of them")

// Error is a request that Discord refused, or failed at.
type Error struct {
	Status int // HTTP status
	Code   int // Discord's own code (opcodes and status codes, JSON error codes); 0 where the answer had none
	After  time.Duration
	ban    bool // Discord's network said so, for everything
}

func (e *Error) Error() string {
	return fmt.Sprintf("Discord answered %d %s, code %d", e.Status, http.StatusText(e.Status), e.Code)
}

// Passing tells whether the same request may succeed later: the server failed, or a rate limit was met.
func (e *Error) Passing() bool {
	return e.Status >= 500 || e.Status == http.StatusTooManyRequests
}

// Plain takes the address out of a connection's error: it may hold a token.
func Plain(err error) error {
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		return fmt.Errorf("%s: %w", wrapped.Op, wrapped.Err)
	}
	return err
}

// unsent tells whether a request surely did not arrive: there was no connection to send it on.
func unsent(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && op.Op == "dial"
}
