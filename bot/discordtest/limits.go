package discordtest

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Limit allows N requests per window.
type Limit struct {
	N   int
	Per time.Duration
}

// Limits are REST's rate limits. Discord publishes none but the global one, so the numbers are the test's to choose.
type Limits struct {
	// Bucket holds for each route with its channel, guild or token; default 50 per second, which a bot that reads the
	// headers never notices.
	Bucket Limit

	// Global holds for all routes together but those of interactions (Discord: 50 per second). Default none.
	Global Limit

	// Invalid is how many requests may be refused with 401, 403 or 429 before all are answered with Cloudflare's page;
	// default 10,000 per 10 minutes (Discord: topics/rate-limits). This window follows the server's clock.
	Invalid Limit
}

func (l Limits) withDefaults() Limits {
	l.Bucket = cmp.Or(l.Bucket, Limit{50, time.Second})
	l.Invalid = cmp.Or(l.Invalid, Limit{10_000, 10 * time.Minute})
	return l
}

// limiter counts requests. The server's mutex guards it.
type limiter struct {
	limits  Limits
	buckets map[string]*window
	global  window
	invalid window
}

// window counts what happened since it began.
type window struct {
	began time.Time
	n     int
}

func newLimiter(l Limits) *limiter { return &limiter{limits: l, buckets: map[string]*window{}} }

// take counts one more and tells how much of the window is left, and whether the limit was passed.
func (w *window) take(now time.Time, l Limit) (left time.Duration, over bool) {
	w.roll(now, l)
	w.n++
	return w.began.Add(l.Per).Sub(now), w.n > l.N
}

// roll begins a new window if the old one is over.
func (w *window) roll(now time.Time, l Limit) {
	if now.Sub(w.began) >= l.Per {
		*w = window{began: now}
	}
}

// bucket names what a request shares its limit with: the route and the channel, guild or token in its path.
func bucket(route Route, r *http.Request) string {
	key := string(route)
	for _, major := range []string{"channel", "guild", "interaction", "token"} {
		key += "/" + r.PathValue(major)
	}
	return key
}

// admit counts a request and refuses it when a limit is passed. It gives the headers of an answer either way.
func (l *limiter) admit(route Route, r *http.Request) (http.Header, *apiError) {
	now := time.Now()
	key := bucket(route, r)
	w := l.buckets[key]
	if w == nil {
		l.forget(now)
		w = &window{}
		l.buckets[key] = w
	}
	left, over := w.take(now, l.limits.Bucket)
	headers := rateHeaders(route, l.limits.Bucket, w.n, now, left)
	if over {
		return headers, rateLimited(headers, left, "user", "a bucket's rate limit")
	}
	if l.limits.Global.N == 0 || strings.Contains(string(route), "{token}") {
		return headers, nil
	}
	if left, over := l.global.take(now, l.limits.Global); over {
		return headers, globallyLimited(left)
	}
	return headers, nil
}

// forget drops the buckets whose windows are over, so that tokens do not pile up.
func (l *limiter) forget(now time.Time) {
	if len(l.buckets)%1024 != 1023 {
		return
	}
	for key, w := range l.buckets {
		if now.Sub(w.began) >= l.limits.Bucket.Per {
			delete(l.buckets, key)
		}
	}
}

// rateHeaders are those of every answer (Discord: topics/rate-limits, Header Format).
func rateHeaders(route Route, l Limit, used int, now time.Time, left time.Duration) http.Header {
	hash := fnv.New64a()
	_, _ = hash.Write([]byte(route)) // a hash never fails
	h := http.Header{}
	h.Set("X-RateLimit-Limit", strconv.Itoa(l.N))
	h.Set("X-RateLimit-Remaining", strconv.Itoa(max(l.N-used, 0)))
	h.Set("X-RateLimit-Reset", fmt.Sprintf("%.3f", float64(now.Add(left).UnixMilli())/1000))
	h.Set("X-RateLimit-Reset-After", fmt.Sprintf("%.3f", left.Seconds()))
	h.Set("X-RateLimit-Bucket", fmt.Sprintf("%016x", hash.Sum64()))
	return h
}

// rateLimited is a 429 of one bucket. Scope is user or shared.
func rateLimited(headers http.Header, left time.Duration, scope, rule string) *apiError {
	headers = headers.Clone()
	headers.Set("X-RateLimit-Scope", scope)
	headers.Set("Retry-After", strconv.Itoa(int(math.Ceil(left.Seconds()))))
	return &apiError{status: http.StatusTooManyRequests, message: tooManyRequests, retryAfter: left, headers: headers, rule: rule}
}

// globallyLimited is the 429 of the global limit. It has no Reset-After.
func globallyLimited(left time.Duration) *apiError {
	h := http.Header{}
	h.Set("X-RateLimit-Global", "true")
	h.Set("X-RateLimit-Scope", "global")
	h.Set("Retry-After", strconv.Itoa(int(math.Ceil(left.Seconds()))))
	return &apiError{
		status: http.StatusTooManyRequests, message: tooManyRequests, retryAfter: left, global: true, headers: h,
		rule: "the global rate limit",
	}
}

const tooManyRequests = "You are being rate limited."

// banned is Cloudflare's page, which is no JSON.
func banned(left time.Duration) *apiError {
	h := http.Header{}
	h.Set("Retry-After", strconv.Itoa(int(math.Ceil(left.Seconds()))))
	return &apiError{
		status: http.StatusTooManyRequests, headers: h, rule: "fewer than 10,000 invalid requests in 10 minutes",
		html: "<!DOCTYPE html><html><head><title>Access denied</title></head><body>error code: 1015</body></html>",
	}
}

// ban refuses everything once too many requests were invalid.
func (l *limiter) ban(now time.Time) *apiError {
	l.invalid.roll(now, l.limits.Invalid)
	if l.invalid.n < l.limits.Invalid.N {
		return nil
	}
	return banned(l.invalid.began.Add(l.limits.Invalid.Per).Sub(now))
}

// countInvalid counts a refusal that Cloudflare counts. Those of the shared scope are nobody's fault.
func (l *limiter) countInvalid(now time.Time, status int, headers http.Header) {
	if headers.Get("X-RateLimit-Scope") == "shared" {
		return
	}
	switch status {
	case http.StatusUnauthorized, http.StatusForbidden, http.StatusTooManyRequests:
		l.invalid.take(now, l.limits.Invalid)
	}
}
