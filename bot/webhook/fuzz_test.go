package webhook_test

import (
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/webhook"
)

// FuzzEndpoint: nothing panics, and who has not signed never gets more than a refusal.
func FuzzEndpoint(f *testing.F) {
	f.Add(true, "POST", webhook.Path, "", "", command)
	f.Add(true, "POST", webhook.Path, "", "", ping)
	f.Add(false, "POST", webhook.Path, strings.Repeat("0", 128), "9", ping)
	f.Add(false, "POST", webhook.Path, strings.Repeat("0", 128), stamp(0), "")
	f.Add(false, "GET", "/", "", "", "")
	f.Add(false, "PUT", webhook.Path+"/..", "\n", "-", "\x00")
	for _, e := range discordtest.MalformedEvents() {
		if len(e.Data) < 10_000 {
			f.Add(true, "POST", webhook.Path, "", "", string(e.Data))
		}
	}
	b := set(f, echo)
	f.Fuzz(func(t *testing.T, sign bool, method, path, signature, timestamp, body string) {
		r := &http.Request{Method: method, URL: &url.URL{Path: path}, Header: http.Header{},
			Body: io.NopCloser(strings.NewReader(body)), ContentLength: int64(len(body))}
		allowed := []int{401, 404, 405, 413}
		r.Header.Set(webhook.SignatureHeader, signature)
		r.Header.Set(webhook.TimestampHeader, timestamp)
		if sign {
			b.signer.Sign(r.Header, time.Now(), []byte(body))
			allowed = []int{200, 400, 404, 405, 413}
		}
		w := b.do(r)
		if !slices.Contains(allowed, w.Code) {
			t.Errorf("signed %v: %d", sign, w.Code)
		}
		if w.Code != http.StatusOK && w.Body.Len() > 0 {
			t.Errorf("%d says %q", w.Code, w.Body)
		}
	})
}
