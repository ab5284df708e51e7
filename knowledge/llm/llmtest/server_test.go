package llmtest_test

import (
	"errors"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiktalks/knowledge/llm/llmtest"
)

const chat = `{"model":"m","messages":[{"role":"system","content":"Be short."},` +
	`{"role":"user","content":"<data>\n{\"facts\":[{\"id\":\"a\",\"claim\":\"A claim of 2024.\"}],\"question\":\"Why?\"}\n</data>"}]}`

// post sends a chat request and gives the status and the body, as far as they came.
func post(t *testing.T, s *llmtest.Server, body string) (*http.Response, string, error) {
	t.Helper()
	client := &http.Client{Timeout: 10 * time.Second, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL+"/chat/completions", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	response, err := client.Do(request)
	if err != nil {
		return nil, "", err
	}
	defer response.Body.Close()
	data, err := io.ReadAll(io.LimitReader(response.Body, 4<<20))
	return response, string(data), err
}

func start(t *testing.T, script ...llmtest.Behaviour) *llmtest.Server {
	t.Helper()
	t.Parallel()
	s := llmtest.NewServer(script...)
	t.Cleanup(s.Close)
	return s
}

func TestServerIsHonestWhenItHasNoScript(t *testing.T) {
	s := start(t)
	response, body, err := post(t, s, chat)
	if err != nil || response.StatusCode != http.StatusOK {
		t.Fatalf("got %v, error %v", response, err)
	}
	for _, part := range []string{
		`"content":"{\"sentences\":[{\"text\":\"A claim of 2024.\",\"facts\":[\"a\"]}]}"`, `"finish_reason":"stop"`, `"role":"assistant"`,
	} {
		if !strings.Contains(body, part) {
			t.Errorf("no %s in %s", part, body)
		}
	}
}

func TestServerKeepsWhatItWasSent(t *testing.T) {
	s := start(t)
	for _, body := range []string{chat, "not JSON", `{"messages":[{"role":"user","content":"no data"}]}`} {
		if _, _, err := post(t, s, body); err != nil {
			t.Fatal(err)
		}
	}
	all := s.Requests()
	if len(all) != 3 || string(all[1].Body) != "not JSON" || all[2].User != "no data" {
		t.Fatalf("kept %+v", all)
	}
	first := all[0]
	if first.Path != "/v1/chat/completions" || first.System != "Be short." || first.Question != "Why?" {
		t.Errorf("understood %+v", first)
	}
	if diff := cmp.Diff([]llmtest.Fact{{ID: "a", Claim: "A claim of 2024."}}, first.Facts); diff != "" {
		t.Errorf("facts (-want +got):\n%s", diff)
	}
}

func TestScriptIsPlayedInOrderAndItsLastGoesOn(t *testing.T) {
	s := start(t, llmtest.Status(500, "a"), llmtest.TooMany(7*time.Second), llmtest.Status(503, "c"))
	var got []int
	for range 4 {
		response, _, err := post(t, s, chat)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, response.StatusCode)
		if again := response.Header.Get("Retry-After"); (again == "7") != (response.StatusCode == 429) {
			t.Errorf("%d comes with Retry-After %q", response.StatusCode, again)
		}
	}
	if want := []int{500, 429, 503, 503}; !slices.Equal(got, want) {
		t.Errorf("statuses %v, want %v", got, want)
	}
}

func TestFaultsOfTheConnection(t *testing.T) {
	s := start(t, llmtest.Reset, llmtest.Truncate, llmtest.Flood)
	if _, _, err := post(t, s, chat); err == nil {
		t.Error("a reset connection gave an answer")
	}
	if _, body, err := post(t, s, chat); !errors.Is(err, io.ErrUnexpectedEOF) || body == "" {
		t.Errorf("truncated: %q and the error %v", body, err)
	}
	if _, body, err := post(t, s, chat); err != nil || len(body) != 4<<20 {
		t.Errorf("flood: %d bytes and the error %v", len(body), err)
	}
}

func TestCloseEndsWhatHangs(t *testing.T) {
	s := start(t, llmtest.Hang, llmtest.HangMidway, llmtest.After(time.Hour, llmtest.Honest))
	ended := make(chan struct{}, 3)
	for range 3 {
		go func() {
			_, _, _ = post(t, s, chat)
			ended <- struct{}{}
		}()
	}
	for len(s.Requests()) < 3 {
		time.Sleep(time.Millisecond)
	}
	s.Close()
	for range 3 {
		select {
		case <-ended:
		case <-time.After(5 * time.Second):
			t.Fatal("a request hangs beyond Close")
		}
	}
}

func TestAfterWaits(t *testing.T) {
	s := start(t, llmtest.After(30*time.Millisecond, llmtest.Honest))
	began := time.Now()
	if _, _, err := post(t, s, chat); err != nil || time.Since(began) < 30*time.Millisecond {
		t.Errorf("the answer came after %v with the error %v", time.Since(began), err)
	}
}

// Scenes is a table for other tests: its names must tell its rows apart, and a row that is no honest draft must not
// look like one.
func TestScenes(t *testing.T) {
	t.Parallel()
	names, plain := map[string]bool{}, played(t, llmtest.Honest)
	for _, scene := range llmtest.Scenes() {
		if names[scene.Name] {
			t.Errorf("two scenes are called %s", scene.Name)
		}
		names[scene.Name] = true
		if strings.HasPrefix(scene.Name, "hanging") || scene.Name == "flood" {
			continue
		}
		if same := played(t, scene.Play) == plain; same && !scene.Honest || !same && scene.Name == "correct" {
			t.Errorf("%s: it says what an honest server says: %v", scene.Name, same)
		}
	}
	if len(names) < 50 {
		t.Errorf("only %d scenes", len(names))
	}
}

// played gives the body that a behaviour answers with.
func played(t *testing.T, b llmtest.Behaviour) string {
	t.Helper()
	s := llmtest.NewServer(b)
	defer s.Close()
	_, body, _ := post(t, s, chat)
	return body
}
