package webhook

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"time"
)

// answerWithin is how long a first answer is waited for. Discord's patience ends three seconds after the interaction; what
// comes later than this is quicker by Discord's callback route.
const answerWithin = 2500 * time.Millisecond

// ErrOver means that the HTTP response can no longer carry a first answer: it has been given, its time is over or Discord
// has hung up. Discord's callback route takes the answer then.
var ErrOver = errors.New("the request has been answered or is over")

// FirstAnswer makes an interaction's first answer the HTTP response. The body is what Discord's callback route takes: an
// object with type and data, or anything that becomes it as JSON. When the error is nil the response has been written, so
// that what follows by REST follows it. It may be called once, from any goroutine; a second time it gives ErrOver.
type FirstAnswer func(ctx context.Context, body any) error

// exchange is one request and the response that it waits for.
type exchange struct {
	answer  chan []byte   // handed over, never kept: either the response takes it or its giver is told
	written chan error    // what became of it
	over    chan struct{} // closed when no answer is taken any more
	none    chan struct{} // closed when none will come
}

func newExchange() *exchange {
	return &exchange{make(chan []byte), make(chan error, 1), make(chan struct{}), make(chan struct{})}
}

// first is the exchange's FirstAnswer.
func (x *exchange) first(ctx context.Context, body any) error {
	data, err := json.Marshal(body)
	if err != nil {
		return err
	}
	select {
	case x.answer <- data:
		return <-x.written
	case <-x.over:
		return ErrOver
	case <-ctx.Done():
		return ctx.Err()
	}
}

// respond waits for the first answer and writes it. Without one the response is 202 and no body, which tells Discord that
// the answer, if any, comes by its callback route.
func (x *exchange) respond(ctx context.Context, w http.ResponseWriter) {
	defer close(x.over)
	patience := time.NewTimer(answerWithin)
	defer patience.Stop()
	select {
	case data := <-x.answer:
		x.written <- write(w, data)
		return
	case <-x.none:
	case <-patience.C:
	case <-ctx.Done():
	}
	w.WriteHeader(http.StatusAccepted)
}

// write sends a whole response.
func write(w http.ResponseWriter, data []byte) error {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(data)))
	w.WriteHeader(http.StatusOK)
	if _, err := w.Write(data); err != nil {
		return err
	}
	if err := http.NewResponseController(w).Flush(); !errors.Is(err, http.ErrNotSupported) {
		return err
	}
	return nil
}
