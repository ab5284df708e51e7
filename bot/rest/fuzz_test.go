package rest

import (
	"net/http"
	"testing"
	"time"
)

// FuzzAnswer: whatever Discord, or something before it, answers is read without harm, and no wait is negative or for ever.
func FuzzAnswer(f *testing.F) {
	f.Add(429, "1", "1.5", "0", "b", "user", "", `{"message":"x","retry_after":1.5,"global":false}`)
	f.Add(429, "3", "", "", "", "global", "true", `{"retry_after":3,"global":true}`)
	f.Add(429, "60", "", "", "", "", "", "<!DOCTYPE html><html></html>")
	f.Add(429, "-1", "NaN", "x", "b", "", "", `{"retry_after":1e300}`)
	f.Add(503, "1e9", "Inf", "-5", "", "", "", `{"code":"x"}`)
	f.Add(404, "", "", "", "", "", "", `{"code":10062,"message":"Unknown interaction"}`)
	f.Fuzz(func(t *testing.T, status int, after, reset, remaining, bucket, scope, global, body string) {
		a := answer{status: status, header: http.Header{}, body: []byte(body)}
		for name, value := range map[string]string{
			"Retry-After": after, "X-RateLimit-Reset-After": reset, "X-RateLimit-Remaining": remaining,
			"X-RateLimit-Bucket": bucket, "X-RateLimit-Scope": scope, "X-RateLimit-Global": global,
		} {
			a.header.Set(name, value)
		}
		const most = 24 * time.Hour
		if l := a.limits(); l.reset < 0 || l.reset > most {
			t.Errorf("the window ends after %v", l.reset)
		}
		e := a.refusal()
		if (e == nil) != (status < 300) {
			t.Fatalf("status %d: %v", status, e)
		}
		if e == nil {
			return
		}
		if e.After < 0 || e.After > most || status == http.StatusTooManyRequests && e.After == 0 {
			t.Errorf("wait %v", e.After)
		}
		if e.ban && (status != http.StatusTooManyRequests || a.global()) {
			t.Errorf("status %d, global %v: taken for a ban", status, a.global())
		}
	})
}
