package source_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiktalks/knowledge/source"
)

// Only a page whose server says that it is gone is dead; nobody is asked twice in a second.
func TestDead(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	var asked []time.Time
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodHead {
			mu.Lock()
			asked = append(asked, time.Now())
			mu.Unlock()
		}
		switch r.URL.Path {
		case "/gone":
			w.WriteHeader(http.StatusGone)
		case "/robots":
			w.WriteHeader(http.StatusForbidden)
		case "/nohead":
			if r.Method == http.MethodHead {
				w.WriteHeader(http.StatusNotFound)
			}
		}
	}))
	t.Cleanup(server.Close)
	pages := []string{server.URL + "/", server.URL + "/gone", server.URL + "/robots", server.URL + "/nohead"}
	got, err := source.Dead(t.Context(), pages, source.Options{AllowPrivate: true})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]string{server.URL + "/gone": "410 Gone"}, got); diff != "" {
		t.Errorf("dead pages (-want +got):\n%s", diff)
	}
	for i := 1; i < len(asked); i++ {
		if gap := asked[i].Sub(asked[i-1]); gap < 900*time.Millisecond {
			t.Errorf("asked again after %v", gap)
		}
	}
}

// A private network is never asked, and looking ends with its context.
func TestDeadKeepsOut(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if got, err := source.Dead(ctx, []string{"https://127.0.0.1:1/a", "https://127.0.0.1:1/b", ":"}, source.Options{}); len(got) != 0 || err != nil {
		t.Errorf("got %v, %v", got, err)
	}
}

// Where no server can be reached at all, no page is called gone.
func TestDeadWithoutNetwork(t *testing.T) {
	t.Parallel()
	pages := []string{"https://one.invalid/a", "https://two.invalid/b"} // names that no network has: RFC 2606
	if got, err := source.Dead(t.Context(), pages, source.Options{}); len(got) != 0 || !errors.Is(err, source.ErrUnreachable) {
		t.Errorf("got %v, %v", got, err)
	}
}
