package discordtest

import (
	"fmt"
	"net/http"
	"time"
)

// refusal is a fault that answers with an error instead of doing the work.
func refusal(name string, build func(*exchange) *apiError) Fault {
	return Fault{name, func(x *exchange) {
		e := build(x)
		headers := http.Header{"Content-Type": {e.contentType()}}
		for key, values := range e.headers {
			headers[key] = values
		}
		x.record.Code = e.code
		x.send(x.instead(outcome{e.status, headers, e.text()}))
	}}
}

// RateLimited is a 429 of the bucket: scope user, nothing remaining, Retry-After and a JSON body.
func RateLimited(after time.Duration) Fault {
	return refusal(fmt.Sprintf("429 for %v", after), func(x *exchange) *apiError {
		limit := x.opts.Limits.Bucket
		return rateLimited(rateHeaders(x.entry.route, limit, limit.N, time.Now(), after), after, "user", "")
	})
}

// RateLimitedShared is a 429 which is not the bot's fault: scope shared, with requests remaining in the bucket.
func RateLimitedShared(after time.Duration) Fault {
	return refusal(fmt.Sprintf("shared 429 for %v", after), func(x *exchange) *apiError {
		return rateLimited(rateHeaders(x.entry.route, x.opts.Limits.Bucket, 1, time.Now(), after), after, "shared", "")
	})
}

// RateLimitedGlobally is the 429 of the global limit: Retry-After and X-RateLimit-Global, but no Reset-After.
func RateLimitedGlobally(after time.Duration) Fault {
	return refusal(fmt.Sprintf("global 429 for %v", after), func(*exchange) *apiError { return globallyLimited(after) })
}

// RateLimitedGloballyBare is RateLimitedGlobally without a body: how long it lasts stands in the header only, in whole seconds.
func RateLimitedGloballyBare(after time.Duration) Fault {
	return Fault{fmt.Sprintf("global 429 without a body for %v", after), func(x *exchange) {
		x.send(x.instead(outcome{http.StatusTooManyRequests, globallyLimited(after).headers, nil}))
	}}
}

// Banned is Cloudflare's 429: a page of HTML, no JSON.
func Banned(after time.Duration) Fault {
	return refusal(fmt.Sprintf("Cloudflare's 429 for %v", after), func(*exchange) *apiError { return banned(after) })
}

// Refused is any error in Discord's shape.
func Refused(status, code int, message string) Fault {
	return refusal(fmt.Sprintf("%d with code %d", status, code), func(*exchange) *apiError {
		return refuse(status, code, message, "")
	})
}

// A Body is what stands in the answer of a failing server.
type Body string

// The bodies of failing servers.
const (
	JSONBody  Body = `{"message": "500: Internal Server Error", "code": 0}`
	HTMLBody  Body = "<html><head><title>Bad Gateway</title></head><body>cloudflare</body></html>"
	EmptyBody Body = ""
)

func (b Body) contentType() string {
	if b == JSONBody {
		return "application/json"
	}
	return "text/html"
}

// Broken is an answer of a failing server, such as 500, 502, 503 or 504. The work is not done.
func Broken(status int, body Body) Fault {
	return Fault{fmt.Sprintf("status %d", status), func(x *exchange) {
		headers := http.Header{"Content-Type": {body.contentType()}}
		x.send(x.instead(outcome{status, headers, []byte(body)}))
	}}
}

// Slow delays the work, and with it the answer.
func Slow(by time.Duration) Fault {
	return Fault{fmt.Sprintf("slow by %v", by), func(x *exchange) {
		x.sleep(by)
		x.send(x.work())
	}}
}

// SlowAnswer does the work at once and delays only the answer.
func SlowAnswer(by time.Duration) Fault {
	return Fault{fmt.Sprintf("answer slow by %v", by), func(x *exchange) {
		out := x.work()
		x.sleep(by)
		x.send(out)
	}}
}

// sleep waits, but not for a bot that has gone or a server that is being closed.
func (x *exchange) sleep(d time.Duration) {
	select {
	case <-time.After(d):
	case <-x.done:
	case <-x.r.Context().Done():
	}
}

// Dropped breaks the connection before the work is done and before any header.
func Dropped() Fault {
	return Fault{"connection dropped", func(x *exchange) {
		x.instead(outcome{})
		_ = x.connection().Close()
	}}
}

// ResetConnection resets the connection before the work is done, as a broken network does.
func ResetConnection() Fault {
	return Fault{"connection reset", func(x *exchange) {
		x.instead(outcome{})
		reset(x.connection())
	}}
}

// DroppedAfterWork does the work and breaks the connection instead of answering.
func DroppedAfterWork() Fault {
	return Fault{"connection dropped after the work", func(x *exchange) {
		x.work()
		_ = x.connection().Close()
	}}
}

// DroppedMidBody does the work and breaks the connection in the middle of the answer's body.
func DroppedMidBody() Fault {
	return Fault{"connection dropped in the body", func(x *exchange) {
		out := x.work()
		half := out.body[:len(out.body)/2]
		conn := x.connection()
		_, _ = fmt.Fprintf(conn, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s",
			len(out.body)+1, half)
		_ = conn.Close()
	}}
}
