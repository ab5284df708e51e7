package llm_test

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"tiktalks/knowledge/llm"
	"tiktalks/knowledge/llm/llmtest"
)

func TestCheck(t *testing.T) {
	t.Parallel()
	lists := func(names ...string) llmtest.Behaviour {
		return func(w http.ResponseWriter, r *http.Request, _ llmtest.Request) {
			var models []string
			for _, n := range names {
				models = append(models, fmt.Sprintf(`{"id":%q,"object":"model"}`, n))
			}
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprintf(w, `{"object":"list","data":[%s]}`, strings.Join(models, ","))
		}
	}
	refuses := func(status int) llmtest.Behaviour {
		return func(w http.ResponseWriter, _ *http.Request, _ llmtest.Request) {
			http.Error(w, `{"error":{"message":"the key sk-secret is wrong"}}`, status)
		}
	}
	for _, c := range []struct {
		name   string
		script []llmtest.Behaviour
		want   string // in the error; empty: none
		asked  int
	}{
		{"listed", []llmtest.Behaviour{lists("other", "small"), llmtest.Honest}, "", 2},
		{"listed with a tag", []llmtest.Behaviour{lists("small:latest"), llmtest.Honest}, "", 2},
		{"no schemas", []llmtest.Behaviour{lists("small"), llmtest.NoSchemas}, "", 3},
		{"listed and not to be asked", []llmtest.Behaviour{lists("small"), refuses(http.StatusBadRequest)}, "answered 400", 3},
		{"not listed", []llmtest.Behaviour{lists("other")}, llm.ErrUnlisted.Error(), 1},
		{"no list", []llmtest.Behaviour{refuses(http.StatusNotFound), llmtest.Honest}, "", 2},
		{"no list and no model", []llmtest.Behaviour{refuses(http.StatusNotFound)}, "answered 404", 2},
		{"wrong key", []llmtest.Behaviour{refuses(http.StatusUnauthorized)}, "answered 401", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			server := llmtest.NewServer(c.script...)
			defer server.Close()
			err := llm.Check(t.Context(), llm.Config{URL: server.URL, Key: "sk-secret", Model: "small", Deadline: 5 * time.Second})
			if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
			if err != nil && strings.Contains(err.Error(), "sk-") {
				t.Errorf("the key stands in %q", err)
			}
			if n := len(server.Requests()); n != c.asked {
				t.Errorf("%d requests, want %d", n, c.asked)
			}
		})
	}
	if err := llm.Check(t.Context(), llm.Config{URL: "http://127.0.0.1:1/v1", Model: "small"}); err == nil || errors.Is(err, llm.ErrUnlisted) {
		t.Errorf("nobody there: %v", err)
	}
}
