package discordtest

import (
	"fmt"
	"net/http"
	"testing"
	"time"
)

// TestBucketsAreForgotten: the limiter does not remember every token for ever.
func TestBucketsAreForgotten(t *testing.T) {
	t.Parallel()
	l := newLimiter(Limits{Bucket: Limit{1, time.Nanosecond}}.withDefaults())
	for i := range 5000 {
		r := &http.Request{}
		r.SetPathValue("token", fmt.Sprint(i))
		if _, refusal := l.admit(RouteCallback, r); refusal != nil {
			t.Fatal(refusal.message)
		}
	}
	if n := len(l.buckets); n > 1100 {
		t.Errorf("%d buckets are remembered", n)
	}
}

// TestCloseSaysWhatHoldsIt: Close waits for a check that hangs and names it.
func TestCloseSaysWhatHoldsIt(t *testing.T) {
	t.Parallel()
	logged := make(chan string, 1000)
	hang, entered := make(chan struct{}), make(chan struct{})
	server := New(Options{
		Check: func(*http.Request, []byte) error { close(entered); <-hang; return nil },
		Logf:  func(format string, args ...any) { logged <- fmt.Sprintf(format, args...) },
	})
	server.busy.patience = 20 * time.Millisecond
	go func() { _, _ = server.Client().Get(server.URL() + "/gateway") }()
	<-entered
	closed := make(chan struct{})
	go func() { server.Close(); close(closed) }()
	if got := <-logged; got != "discordtest: Close waits for GET /gateway" {
		t.Errorf("it says %q", got)
	}
	close(hang)
	<-closed
}
