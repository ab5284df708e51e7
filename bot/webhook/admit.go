package webhook

import (
	"context"
	"errors"
	"io"
	"net/http"
	"time"
)

// Path is where the endpoint is. All else is not found.
const Path = "/interactions"

const (
	maxBody    = 1 << 20         // bytes of a request; Discord's have some thousand
	small      = 64 << 10        // bytes that are read from everybody
	maxLarge   = 64              // larger bodies that are read at the same time; more wait their turn
	turnWithin = 2 * time.Second // how long one waits for its turn
)

// refusal is why a request is not let in.
type refusal struct {
	status int
	reason string // a few words, for the metrics
}

var (
	elsewhere   = &refusal{http.StatusNotFound, "wrong path"}
	notPosted   = &refusal{http.StatusMethodNotAllowed, "wrong method"}
	tooLarge    = &refusal{http.StatusRequestEntityTooLarge, "too large"}
	unsigned    = &refusal{http.StatusUnauthorized, "no signature"}
	stale       = &refusal{http.StatusUnauthorized, "old timestamp"}
	unread      = &refusal{http.StatusUnauthorized, "body cut off"}
	forged      = &refusal{http.StatusUnauthorized, "bad signature"}
	overrun     = &refusal{http.StatusServiceUnavailable, "too many at once"}
	unparseable = &refusal{http.StatusBadRequest, "malformed"}
)

// admit gives the body of a request that Discord has signed. Whatever can be told from the headers is decided before a
// byte of the body is read, and nothing is decoded before the signature has been checked.
func (e *Endpoint) admit(w http.ResponseWriter, r *http.Request) ([]byte, *refusal) {
	claim, signed := readClaim(r.Header)
	switch {
	case r.URL.Path != Path:
		return nil, elsewhere
	case r.Method != http.MethodPost:
		return nil, notPosted
	case r.ContentLength > maxBody:
		return nil, tooLarge
	case !signed:
		return nil, unsigned
	case !claim.fresh(e.now()):
		return nil, stale
	}
	body, why := e.read(w, r)
	switch {
	case why != nil:
		return nil, why
	case !claim.proven(e.key, body):
		return nil, forged
	}
	return body, nil
}

// read reads the body. A large one waits for its turn, so that strangers can't fill the memory with what they send slowly;
// no interaction is as large, so that they can't keep out Discord either.
func (e *Endpoint) read(w http.ResponseWriter, r *http.Request) ([]byte, *refusal) {
	from := http.MaxBytesReader(w, r.Body, maxBody)
	body, err := io.ReadAll(io.LimitReader(from, small))
	if err == nil && len(body) == small {
		if !e.takeTurn(r.Context()) {
			return nil, overrun
		}
		defer func() { <-e.large }()
		var rest []byte
		rest, err = io.ReadAll(from)
		body = append(body, rest...)
	}
	var beyond *http.MaxBytesError
	switch {
	case errors.As(err, &beyond):
		return nil, tooLarge
	case err != nil: // too slow, or gone
		return nil, unread
	}
	return body, nil
}

// takeTurn waits until a large body may be read.
func (e *Endpoint) takeTurn(ctx context.Context) bool {
	patience := time.NewTimer(turnWithin)
	defer patience.Stop()
	select {
	case e.large <- struct{}{}:
		return true
	case <-patience.C:
	case <-ctx.Done():
	}
	return false
}

// refuse answers a request that is not let in. It says no more than the status does.
func (e *Endpoint) refuse(w http.ResponseWriter, why *refusal) {
	e.refused(why.reason)
	if why == notPosted {
		w.Header().Set("Allow", http.MethodPost)
	}
	w.WriteHeader(why.status)
}
