package discordtest

import (
	"bytes"
	"encoding/json"
	"net/http"
	"regexp"
	"strings"
)

// call is one REST request on its way through the server.
type call struct {
	*Server
	entry     entry
	r         *http.Request
	raw       []byte          // the body as it came
	body      json.RawMessage // its JSON
	files     []upload
	complaint *apiError   // of Options.Check
	headers   http.Header // of the answer
	record    Request
}

// answer is what a handler gives when it accepted a request.
type answer struct {
	status int
	body   any // nil for none
}

func ok(body any) (answer, *apiError) { return answer{http.StatusOK, body}, nil }

func noContent() (answer, *apiError) { return answer{status: http.StatusNoContent}, nil }

// apiPrefix is what precedes the path of every route; the version does not matter here.
var apiPrefix = regexp.MustCompile(`^/api(/v\d+)?(/.*)$`)

// restHandler routes requests: those of the API by the table, those for uploaded files aside.
func (s *Server) restHandler() http.Handler {
	api := http.NewServeMux()
	for _, e := range routes() {
		api.Handle(string(e.route), s.serve(e))
	}
	api.Handle("/", s.serve(entry{handle: noSuchRoute, open: true}))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/attachments/") {
			s.serveFile(w, r)
			return
		}
		below := r.Clone(r.Context())
		if match := apiPrefix.FindStringSubmatch(r.URL.Path); match != nil {
			below.URL.Path, below.URL.RawPath = match[2], ""
		}
		api.ServeHTTP(w, below)
	})
}

// serve takes a request through faults, gates and handler, records it and answers.
func (s *Server) serve(e entry) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c := &call{Server: s, entry: e, r: r, headers: http.Header{}}
		c.record = Request{At: s.Now(), Method: r.Method, Route: e.route, Path: c.plainPath(), Query: r.URL.RawQuery}
		defer s.busy.enter(r.Method + " " + c.record.Path)()
		raw, err := readBody(r)
		if err != nil {
			panic(http.ErrAbortHandler) // the client went away
		}
		c.raw = raw
		x := &exchange{call: c, w: w}
		fault := s.takeFault(e.route)
		if fault == nil {
			x.send(x.work())
			return
		}
		c.record.Fault = fault.name
		fault.play(x)
	})
}

// plainPath is the path without the token in it.
func (c *call) plainPath() string {
	token := c.r.PathValue("token")
	if token == "" {
		return c.r.URL.Path
	}
	return strings.Replace(c.r.URL.Path, token, "{token}", 1)
}

// gates are what every request passes before its route answers it. They run with the server locked.
var gates = []func(*call) *apiError{
	func(c *call) *apiError { return c.limits.ban(c.Now()) },
	(*call).checkUserAgent,
	(*call).checkToken,
	(*call).parse,
	func(c *call) *apiError { return c.complaint },
	(*call).checkRate,
}

// work does what the request asks for, unless something forbids it, and records the outcome in the same breath: who sees
// the effect sees the record.
func (c *call) work() outcome {
	c.askHook()
	c.mu.Lock()
	defer c.mu.Unlock()
	if i := c.interactions.byToken[c.r.PathValue("token")]; i != nil {
		c.record.Interaction = i.ID
	}
	for _, gate := range gates {
		if refusal := gate(c); refusal != nil {
			return c.settle(answer{}, refusal)
		}
	}
	return c.settle(c.entry.handle(c))
}

// askHook asks Options.Check, while the server is unlocked.
func (c *call) askHook() {
	if c.opts.Check == nil {
		return
	}
	if err := c.opts.Check(c.r, bytes.Clone(c.raw)); err != nil {
		c.complaint = badForm("Options.Check: "+err.Error(), complain("_check", "CHECK", "%v", err)...)
	}
}

// userAgent is the form that Discord demands (Discord: reference, User Agent).
var userAgent = regexp.MustCompile(`^DiscordBot \(\S+, .+\)`)

func (c *call) checkUserAgent() *apiError {
	if userAgent.MatchString(c.r.UserAgent()) {
		return nil
	}
	return refuse(http.StatusForbidden, codeBadUserAgent, "internal network error", "User-Agent: DiscordBot (url, version)")
}

func (c *call) checkToken() *apiError {
	if c.entry.open || !c.tokenReset && c.r.Header.Get("Authorization") == "Bot "+c.opts.Token {
		return nil
	}
	return refuse(http.StatusUnauthorized, 0, "401: Unauthorized", "Authorization: Bot and the token")
}

func (c *call) parse() *apiError {
	body, files, refusal := parseBody(c.r, c.raw)
	c.body, c.files = body, files
	c.record.Body = body
	for _, f := range files {
		c.record.Files = append(c.record.Files, f.filename)
	}
	return refusal
}

func (c *call) checkRate() *apiError {
	headers, refusal := c.limits.admit(c.entry.route, c.r)
	c.headers = headers
	return refusal
}
