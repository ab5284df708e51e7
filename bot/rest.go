package bot

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"
)

const (
	userAgent   = "DiscordBot (https://github.com/tiktalks/tiktalks, 1)" // Discord wants an address and a version
	maxAnswer   = 4 << 20                                                // bytes of one REST answer that are read
	attempts    = 3
	firstPause  = 300 * time.Millisecond // before the second attempt; doubled, with jitter, before the third
	longestWait = 5 * time.Second        // a rate limit that asks for more is not waited for
)

// rest makes the bot's REST requests. It waits where Discord asks for a short pause, tries again after failures that pass,
// and never tries again what Discord has refused. It is safe for use by many goroutines.
type rest struct {
	client  *http.Client
	base    string // "https://discord.com/api/v9"
	token   string
	buckets *discordgo.RateLimiter // of the channel routes
	permits Permits                // nil: there is one copy, which has all of Discord's limit
}

func newREST(c Config) *rest {
	return &rest{
		client:  &http.Client{Timeout: restTimeout},
		base:    c.APIURL,
		token:   "Bot " + c.Token,
		buckets: discordgo.NewRatelimiter(),
	}
}

// apiError is a request that Discord refused.
type apiError struct {
	Status int // HTTP status
	Code   int // Discord's own code; 0 where the answer had none
	After  time.Duration
}

func (e *apiError) Error() string {
	return fmt.Sprintf("Discord answered %d %s, code %d", e.Status, http.StatusText(e.Status), e.Code)
}

// passing tells whether the same request may succeed later.
func (e *apiError) passing() bool {
	return e.Status >= 500 || e.Status == http.StatusTooManyRequests && e.After > 0 && e.After <= longestWait
}

// channel sends a request on a channel's routes, in turn with the others of that channel, and gives the answer's body.
func (r *rest) channel(ctx context.Context, method, path, channel string, body any) ([]byte, error) {
	bucket := r.buckets.LockBucket(channel)
	header := http.Header{}
	defer func() { _ = bucket.Release(header) }()
	return r.doHeader(ctx, method, path, body, header)
}

// do sends a request and gives the answer's body.
func (r *rest) do(ctx context.Context, method, path string, body any) ([]byte, error) {
	return r.doHeader(ctx, method, path, body, http.Header{})
}

// doHeader is do, and copies the last answer's headers.
func (r *rest) doHeader(ctx context.Context, method, path string, body any, header http.Header) ([]byte, error) {
	var data []byte
	if body != nil {
		var err error
		if data, err = json.Marshal(body); err != nil {
			return nil, err
		}
	}
	for attempt := 1; ; attempt++ {
		if err := r.permit(ctx, path); err != nil {
			return nil, err
		}
		answer, err := r.once(ctx, method, path, data, header)
		pause := pauseAfter(err, attempt)
		if err == nil || pause == 0 || attempt == attempts || sleep(ctx, pause) != nil {
			return answer, err
		}
	}
}

// permit waits for this copy's share of the global limit. Interactions don't count (Discord: topics/rate-limits).
func (r *rest) permit(ctx context.Context, path string) error {
	if r.permits == nil || strings.HasPrefix(path, "/interactions/") || strings.HasPrefix(path, "/webhooks/") {
		return nil
	}
	return r.permits.Take(ctx)
}

// pauseAfter tells how long to wait before trying again; 0: not at all.
func pauseAfter(err error, attempt int) time.Duration {
	refused, isRefused := err.(*apiError)
	switch {
	case isRefused && !refused.passing():
		return 0
	case isRefused && refused.After > 0:
		return refused.After
	default:
		backoff := firstPause << (attempt - 1)
		return backoff/2 + rand.N(backoff)
	}
}

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (r *rest) once(ctx context.Context, method, path string, data []byte, header http.Header) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, method, r.base+path, bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Authorization", r.token)
	request.Header.Set("User-Agent", userAgent)
	if data != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	response, err := r.client.Do(request)
	if err != nil {
		return nil, public(err)
	}
	defer response.Body.Close()
	for name, values := range response.Header {
		header[name] = values
	}
	answer, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer))
	if err != nil {
		return nil, err
	}
	if response.StatusCode >= 300 {
		return nil, refusal(response, answer)
	}
	return answer, nil
}

// refusal reads what Discord says about a refused request. An answer that is no JSON, as its network's own pages are, has
// no code and no time to wait for.
func refusal(response *http.Response, answer []byte) error {
	e := &apiError{Status: response.StatusCode}
	var said struct {
		Code       int     `json:"code"`
		RetryAfter float64 `json:"retry_after"` // seconds
	}
	if strings.Contains(response.Header.Get("Content-Type"), "json") && json.Unmarshal(answer, &said) == nil {
		e.Code = said.Code
		e.After = time.Duration(said.RetryAfter * float64(time.Second))
	}
	return e
}
