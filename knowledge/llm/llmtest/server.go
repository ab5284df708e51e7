// Package llmtest is a stand-in for an OpenAI-compatible server on the loopback interface, in the spirit of
// net/http/httptest: it plays what such servers do on good and on bad days.
//
// It promises that a client can't tell it from a server that speaks the chat protocol, that every request is kept, and
// that nothing it plays hangs beyond Close. It refuses to word anything by itself: what it says is made from the facts of
// the request or is hostile on purpose. Start with NewServer; Scenes lists everything it can play.
package llmtest

import (
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
)

// Server is one stand-in. All methods may be called from any goroutine.
type Server struct {
	URL string // base address for a client, ending in /v1

	http   *httptest.Server
	cancel context.CancelFunc

	mu       sync.Mutex
	script   []Behaviour
	requests []Request
}

// Behaviour answers one request. What it waits for ends with the request's context at the latest.
type Behaviour func(w http.ResponseWriter, r *http.Request, asked Request)

// NewServer starts a server that plays the script, one behaviour a request; the last one goes on. With no script it is
// Honest. Close it in the end.
func NewServer(script ...Behaviour) *Server {
	if len(script) == 0 {
		script = []Behaviour{Honest}
	}
	ctx, cancel := context.WithCancel(context.Background())
	s := &Server{cancel: cancel, script: script}
	s.http = httptest.NewUnstartedServer(http.HandlerFunc(s.serve))
	s.http.Config.BaseContext = func(net.Listener) context.Context { return ctx }
	s.http.Start()
	s.URL = s.http.URL + "/v1"
	return s
}

// Close ends all that is being played and frees the address.
func (s *Server) Close() {
	s.cancel()
	s.http.Close()
}

// Requests gives what the server was sent so far, in the order in which it came.
func (s *Server) Requests() []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.requests)
}

func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return // the client has gone
	}
	asked := read(r, body)
	s.next(asked)(w, r, asked)
}

// next keeps the request and gives the behaviour whose turn it is.
func (s *Server) next(asked Request) Behaviour {
	s.mu.Lock()
	defer s.mu.Unlock()
	turn := min(len(s.requests), len(s.script)-1)
	s.requests = append(s.requests, asked)
	return s.script[turn]
}

// Request is one request as the server understood it.
type Request struct {
	Path   string
	Header http.Header
	Body   []byte // as it came
	System string // text of the system message
	User   string // text of the user's message
	// Facts and Question are what the user's message holds as data; none where it holds no JSON object.
	Facts    []Fact
	Question string
	Earlier  []string // questions, where a follow-up is to be put as a whole one
	Refused  []string // sentences of an earlier draft, where another is wanted
}

// Fact is a fact that the client gave.
type Fact struct {
	ID    string `json:"id"`
	Claim string `json:"claim"`
}

func read(r *http.Request, body []byte) Request {
	asked := Request{Path: r.URL.Path, Header: r.Header.Clone(), Body: body}
	var chat struct {
		Messages []struct {
			Role, Content string
		}
	}
	_ = json.Unmarshal(body, &chat) // what can't be read stays empty, and the test sees that
	for _, m := range chat.Messages {
		switch m.Role {
		case "system":
			asked.System = m.Content
		case "user":
			asked.User = m.Content
		}
	}
	var data struct {
		Facts    []Fact
		Question string
		Earlier  []string
		Refused  []struct{ Text string }
	}
	from, to := strings.Index(asked.User, "{"), strings.LastIndex(asked.User, "}")
	if from >= 0 && to > from {
		_ = json.Unmarshal([]byte(asked.User[from:to+1]), &data)
	}
	asked.Facts, asked.Question, asked.Earlier = data.Facts, data.Question, data.Earlier
	for _, r := range data.Refused {
		asked.Refused = append(asked.Refused, r.Text)
	}
	return asked
}
