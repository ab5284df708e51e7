package source_test

import (
	"context"
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
	got := source.Dead(t.Context(), pages, source.Options{AllowPrivate: true})
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
	if got := source.Dead(ctx, []string{"https://127.0.0.1:1/a", "https://127.0.0.1:1/b", ":"}, source.Options{}); len(got) != 0 {
		t.Errorf("got %v", got)
	}
}
