package discordtest

import (
	"encoding/json"
	"slices"
	"time"
)

// A Request is one REST request that the bot made, and what became of it. It holds no token.
type Request struct {
	At     time.Time
	Method string
	Route  Route  // such as "POST /channels/{channel}/messages"; empty when Discord has no such route
	Path   string // below /api/v9, tokens replaced by "{token}"
	Query  string
	Body   json.RawMessage // the JSON, or of a multipart request the part payload_json
	Files  []string        // names of the files of a multipart request

	Interaction string // id of the interaction whose token the path holds; empty for other routes and unknown tokens

	Status int      // what was answered, or would have been had a fault not broken the connection; 0 if no work was done
	Code   int      // Discord's error code; 0 when it was accepted
	Rule   string   // the rule that refused the request, in words; empty when it was accepted
	Fields []string // of a refusal, what is wrong with which field of the body: "embeds.0.title: Must be …"
	Fault  string   // the injected fault that met it
}

// Refused tells whether a rule was broken. Injected faults do not count.
func (r Request) Refused() bool { return r.Rule != "" }

// Requests are what the bot asked of REST, oldest first: all of it, or only the routes given.
func (s *Server) Requests(routes ...Route) []Request {
	return s.selectRequests(func(r Request) bool { return len(routes) == 0 || slices.Contains(routes, r.Route) })
}

// Refusals are the requests that broke a rule. A test of a well-behaved bot ends by finding none.
func (s *Server) Refusals() []Request { return s.selectRequests(Request.Refused) }

func (s *Server) selectRequests(wanted func(Request) bool) []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	var found []Request
	for _, r := range s.record.requests {
		if wanted(r) {
			found = append(found, r.clone())
		}
	}
	return found
}

func (r Request) clone() Request {
	r.Body = slices.Clone(r.Body)
	r.Files = slices.Clone(r.Files)
	r.Fields = slices.Clone(r.Fields)
	return r
}

// recorder keeps what happened.
type recorder struct {
	requests []Request
	pinging  []*Message
	recent   []Event // for stories
	events   int64
	watchers map[*watcher]bool
	changed  signal
}

// Pinging are the bot's messages that would have notified anyone, each as it stood when it was made or edited. A test of a bot
// that pings nobody ends by finding none.
func (s *Server) Pinging() []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []Message
	for _, m := range s.record.pinging {
		all = append(all, m.clone())
	}
	return all
}

// storyLength is how many events a story tells.
const storyLength = 40

// keep stores a finished request and tells the watchers.
func (s *Server) keep(r Request) {
	s.record.requests = trimmed(append(s.record.requests, r), s.opts.History)
	s.emit(Event{Kind: RequestMade, Request: &r})
}

// emit numbers an event, remembers it and hands it to the watchers.
func (s *Server) emit(e Event) {
	s.record.events++
	e.Seq, e.At = s.record.events, s.Now()
	s.record.recent = trimmed(append(s.record.recent, e), storyLength)
	for w := range s.record.watchers {
		w.add(e.clone())
	}
	s.record.changed.broadcast()
}
