package rest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"
	"time"
)

const (
	maxAnswer = 4 << 20     // bytes of one answer that are read
	noWord    = time.Second // the wait of a rate limit that does not say how long
	banFor    = time.Minute // and of the network's page that does not
)

// answer is what came back of one request.
type answer struct {
	status int
	header http.Header
	body   []byte
}

// limits are what an answer says of rate limits (Discord: topics/rate-limits, Header Format).
type limits struct {
	bucket    string        // Discord's name of it
	remaining int           // requests in the bucket's window
	reset     time.Duration // the window's end; 0: nothing is said
	wait      time.Duration // of a 429 that is about the bucket
}

// send makes a request once.
func (c *Client) send(ctx context.Context, to Request, data []byte) (answer, error) {
	r, err := http.NewRequestWithContext(ctx, to.method, c.o.URL+to.path, bytes.NewReader(data))
	if err != nil {
		return answer{}, errors.New("the request's address is malformed")
	}
	r.Header.Set("Authorization", "Bot "+c.o.Token)
	r.Header.Set("User-Agent", c.o.UserAgent)
	if data != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	client := c.others
	if to.route == Callback {
		client = c.callbacks
	}
	response, err := client.Do(r)
	if err != nil {
		return answer{}, Plain(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer))
	if err != nil { // cut off: as good as none
		return answer{}, Plain(err)
	}
	return answer{response.StatusCode, response.Header, body}, nil
}

// refusal gives the error of an answer that is no success, or nil.
func (a answer) refusal() *Error {
	if a.status < 300 {
		return nil
	}
	var said struct {
		Code       int      `json:"code"`
		RetryAfter *float64 `json:"retry_after"` // seconds
	}
	e := &Error{Status: a.status, After: a.seconds("Retry-After")}
	isJSON := json.Unmarshal(a.body, &said) == nil
	e.Code = said.Code
	if said.RetryAfter != nil { // more exact than the header
		e.After = inSeconds(*said.RetryAfter)
	}
	if a.status != http.StatusTooManyRequests {
		return e
	}
	e.ban = !isJSON && !a.global() && a.header.Get("X-RateLimit-Bucket") == "" && a.header.Get("X-RateLimit-Scope") == ""
	switch {
	case e.After == 0 && e.ban:
		e.After = banFor
	case e.After == 0:
		e.After = noWord
	}
	return e
}

// global tells whether a 429 is about all routes.
func (a answer) global() bool {
	var said struct {
		Global bool `json:"global"`
	}
	return a.header.Get("X-RateLimit-Global") != "" || a.header.Get("X-RateLimit-Scope") == "global" ||
		json.Unmarshal(a.body, &said) == nil && said.Global
}

// shared tells whether a 429 is nobody's fault.
func (a answer) shared() bool { return a.header.Get("X-RateLimit-Scope") == "shared" }

// limits reads what the headers say of the bucket. Without the word how much is left they say nothing.
func (a answer) limits() limits {
	l := limits{bucket: a.header.Get("X-RateLimit-Bucket"), reset: a.seconds("X-RateLimit-Reset-After")}
	var err error
	if l.remaining, err = strconv.Atoi(a.header.Get("X-RateLimit-Remaining")); err != nil {
		l.reset = 0
	}
	return l
}

func (a answer) seconds(header string) time.Duration {
	n, err := strconv.ParseFloat(a.header.Get(header), 64)
	if err != nil {
		return 0
	}
	return inSeconds(n)
}

// inSeconds makes a duration of seconds; what is no time to wait is none, and a day is for ever.
func inSeconds(n float64) time.Duration {
	const day = 24 * time.Hour
	if !(n > 0) {
		return 0
	}
	return time.Duration(min(n, day.Seconds()) * float64(time.Second))
}
