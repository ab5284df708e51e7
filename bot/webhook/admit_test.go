package webhook_test

import (
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
	"tiktalks/bot/webhook"
	"tiktalks/bot/webhook/webhooktest"
)

func TestPing(t *testing.T) {
	t.Parallel()
	b := set(t, nobody(t))
	w := b.do(b.signed(ping))
	if w.Code != http.StatusOK || w.Body.String() != `{"type":1}` || w.Header().Get("Content-Type") != "application/json" {
		t.Errorf("%d %q %v, want a pong as JSON", w.Code, w.Body, w.Header())
	}
}

func TestCommandIsAnsweredInTheResponse(t *testing.T) {
	t.Parallel()
	b := set(t, echo)
	r := b.signed(command)
	r.Header.Set("Accept-Encoding", "gzip")
	w := b.do(r)
	if w.Code != http.StatusOK || w.Body.String() != `{"data":{"content":"1"},"type":4}` {
		t.Errorf("%d %q, want the handler's answer", w.Code, w.Body)
	}
	want := http.Header{"Content-Type": {"application/json"}, "Content-Length": {"33"}}
	if diff := cmp.Diff(want, w.Header()); diff != "" {
		t.Errorf("headers (-want +got):\n%s", diff)
	}
}

// TestRefusals changes one thing in a request that is good without it.
func TestRefusals(t *testing.T) {
	t.Parallel()
	const old, ahead = -5 * time.Minute, time.Minute
	other := webhooktest.NewSigner()
	header := func(name, value string) func(*http.Request) {
		return func(r *http.Request) { r.Header.Set(name, value) }
	}
	body := func(s string) func(*http.Request) {
		return func(r *http.Request) { r.Body, r.ContentLength = io.NopCloser(strings.NewReader(s)), int64(len(s)) }
	}
	tests := []struct {
		name   string
		age    time.Duration
		change func(*http.Request)
		want   int
		reason string
	}{
		{"nothing is changed", 0, func(*http.Request) {}, 200, ""},
		{"as old as may be", old, func(*http.Request) {}, 200, ""},
		{"as far ahead as may be", ahead, func(*http.Request) {}, 200, ""},
		{"with a query", 0, func(r *http.Request) { r.URL.RawQuery = "a=b" }, 200, ""},
		{"too old", old - time.Second, func(*http.Request) {}, 401, "old timestamp"},
		{"too far ahead", ahead + time.Second, func(*http.Request) {}, 401, "old timestamp"},
		{"no signature", 0, func(r *http.Request) { r.Header.Del(webhook.SignatureHeader) }, 401, "no signature"},
		{"no timestamp", 0, func(r *http.Request) { r.Header.Del(webhook.TimestampHeader) }, 401, "no signature"},
		{"two signatures", 0, func(r *http.Request) {
			r.Header.Add(webhook.SignatureHeader, r.Header.Get(webhook.SignatureHeader))
		}, 401, "no signature"},
		{"two timestamps", 0, func(r *http.Request) {
			r.Header.Add(webhook.TimestampHeader, r.Header.Get(webhook.TimestampHeader))
		}, 401, "no signature"},
		{"an empty signature", 0, header(webhook.SignatureHeader, ""), 401, "no signature"},
		{"a signature that is not hexadecimal", 0, header(webhook.SignatureHeader, strings.Repeat("x", 128)), 401, "no signature"},
		{"a signature too short", 0, func(r *http.Request) {
			r.Header.Set(webhook.SignatureHeader, r.Header.Get(webhook.SignatureHeader)[2:])
		}, 401, "no signature"},
		{"a signature too long", 0, func(r *http.Request) {
			r.Header.Set(webhook.SignatureHeader, r.Header.Get(webhook.SignatureHeader)+"00")
		}, 401, "no signature"},
		{"zeros for a signature", 0, header(webhook.SignatureHeader, strings.Repeat("0", 128)), 401, "bad signature"},
		{"one bit of the signature", 0, func(r *http.Request) {
			s := []byte(r.Header.Get(webhook.SignatureHeader))
			s[0] = "10"[s[0]&1]
			r.Header.Set(webhook.SignatureHeader, string(s))
		}, 401, "bad signature"},
		{"somebody else's signature", 0, func(r *http.Request) { other.Sign(r.Header, time.Now(), []byte(command)) }, 401, "bad signature"},
		{"another time", 0, header(webhook.TimestampHeader, stamp(-1)), 401, "bad signature"},
		{"a time with a zero in front", 0, header(webhook.TimestampHeader, "0"+stamp(0)), 401, "bad signature"},
		{"a time with a sign", 0, header(webhook.TimestampHeader, "+"+stamp(0)), 401, "old timestamp"},
		{"a time in words", 0, header(webhook.TimestampHeader, "now"), 401, "old timestamp"},
		{"a negative time", 0, header(webhook.TimestampHeader, "-1"), 401, "old timestamp"},
		{"a time past all numbers", 0, header(webhook.TimestampHeader, strings.Repeat("9", 30)), 401, "old timestamp"},
		{"a time at the end of numbers", 0, header(webhook.TimestampHeader, "9223372036854775807"), 401, "old timestamp"},
		{"another body", 0, body(strings.Replace(command, "why", "how", 1)), 401, "bad signature"},
		{"one more space", 0, body(command + " "), 401, "bad signature"},
		{"no body", 0, body(""), 401, "bad signature"},
		{"a body that says it is too long", 0, func(r *http.Request) { r.ContentLength = 2 << 20 }, 413, "too large"},
		{"another path", 0, func(r *http.Request) { r.URL.Path = "/" }, 404, "wrong path"},
		{"a slash more", 0, func(r *http.Request) { r.URL.Path += "/" }, 404, "wrong path"},
		{"two slashes", 0, func(r *http.Request) { r.URL.Path = "/" + r.URL.Path }, 404, "wrong path"},
		{"GET", 0, func(r *http.Request) { r.Method = http.MethodGet }, 405, "wrong method"},
		{"OPTIONS", 0, func(r *http.Request) { r.Method = http.MethodOptions }, 405, "wrong method"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			now, reason := time.Now(), "" // one time for both sides
			b := set(t, echo, func(o *webhook.Options) {
				o.Now = func() time.Time { return now }
				o.Refused = func(r string) { reason = r }
			})
			r := b.signedAt(now.Add(test.age), command)
			test.change(r)
			w := b.do(r)
			if w.Code != test.want || reason != test.reason {
				t.Errorf("%d, reason %q; want %d, %q", w.Code, reason, test.want, test.reason)
			}
			if w.Code != http.StatusOK && w.Body.Len() > 0 {
				t.Errorf("a refusal says %q", w.Body)
			}
			if allow := w.Header().Get("Allow"); (allow == http.MethodPost) != (w.Code == http.StatusMethodNotAllowed) {
				t.Errorf("%d with Allow: %q", w.Code, allow)
			}
		})
	}
}

func stamp(seconds int64) string { return strconv.FormatInt(time.Now().Unix()+seconds, 10) }

// TestTooLarge: 2 MiB are refused though their signature is good, whether or not their length is told in advance.
func TestTooLarge(t *testing.T) {
	t.Parallel()
	b := set(t, nobody(t))
	for _, told := range []bool{true, false} {
		large := strings.Repeat(" ", 2<<20-len(command)) + command
		read := &counter{from: strings.NewReader(large)}
		r := b.signed(large)
		r.Body = io.NopCloser(read)
		if !told {
			r.ContentLength = -1
		}
		if w := b.do(r); w.Code != http.StatusRequestEntityTooLarge {
			t.Errorf("told %v: %d, want 413", told, w.Code)
		}
		if most := 1<<20 + 1; read.n > most || told && read.n > 0 {
			t.Errorf("told %v: %d bytes were read", told, read.n)
		}
	}
}

// counter counts what is read.
type counter struct {
	from io.Reader
	n    int
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.from.Read(p)
	c.n += n
	return n, err
}

// TestMalformed: what Discord has signed and is no interaction gives 400, and reaches no handler.
func TestMalformed(t *testing.T) {
	t.Parallel()
	bodies := map[string]string{
		"nothing": "", "half": command[:40], "null": "null", "a list": "[]", "a word": `"x"`, "an empty object": "{}", "bytes": "\x1f\x8b\x08",
		"a type in words": `{"type":"1"}`, "a null type": strings.Replace(command, `"type":2,"app`, `"type":null,"app`, 1),
		"two objects": command + command,
		"deep":        strings.Repeat(`{"data":`, 20_000),
	}
	for _, e := range discordtest.MalformedEvents() {
		if e.Event == "INTERACTION_CREATE" {
			bodies[e.Name] = string(e.Data)
		}
	}
	b := set(t, nobody(t))
	for name, body := range bodies {
		if w := b.do(b.signed(body)); w.Code != http.StatusBadRequest {
			t.Errorf("%s: %d, want 400", name, w.Code)
		}
	}
}

// TestUnreadable: who made a malformed interaction that can be answered is answered, where somebody does it.
func TestUnreadable(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	var answered []gateway.Unreadable
	b := set(t, nobody(t), func(o *webhook.Options) {
		o.Unreadable = func(ctx context.Context, u *gateway.Unreadable, first webhook.FirstAnswer) bool {
			mu.Lock()
			defer mu.Unlock()
			answered = append(answered, *u)
			return first(ctx, map[string]any{"type": 4}) == nil
		}
	})
	for name, body := range map[string]string{
		"no data":   `{"id":"1","token":"t","type":2,"user":{"id":"3"}}`,
		"no person": strings.Replace(command, `"user":{"id":"3"},`, "", 1),
		"no type":   strings.Replace(command, `"type":2,"app`, `"type":"two","app`, 1),
	} {
		if w := b.do(b.signed(body)); w.Code != http.StatusOK || w.Body.String() != `{"type":4}` {
			t.Errorf("%s: %d %s, want the answer", name, w.Code, w.Body)
		}
	}
	for _, u := range answered {
		if u.ID != "1" || u.Token != "t" {
			t.Errorf("%+v can't be answered", u)
		}
	}
	if w := b.do(b.signed(`{"id":"1","type":2}`)); w.Code != http.StatusBadRequest || len(answered) != 3 {
		t.Errorf("without a token: %d, %d answers", w.Code, len(answered))
	}
}

// TestSlowBody: who takes more than three seconds for a request is cut off, and is told nothing but 401.
func TestSlowBody(t *testing.T) {
	t.Parallel()
	b := set(t, nobody(t))
	address, stop := b.serve(t)
	defer func() { _ = stop() }()
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	begun := time.Now()
	if _, err := conn.Write(raw(b.signed(command), len(command), []byte(command[:10]))); err != nil {
		t.Fatal(err)
	}
	_ = conn.SetReadDeadline(begun.Add(10 * time.Second))
	answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatal(err)
	}
	if took := time.Since(begun); answer.StatusCode != http.StatusUnauthorized || took < 2*time.Second || took > 6*time.Second {
		t.Errorf("%s after %v, want 401 after 3 s", answer.Status, took)
	}
	if n, err := conn.Read(make([]byte, 1)); n > 0 || err != io.EOF {
		t.Errorf("the connection is still open: %v", err)
	}
}

// TestLargeBodiesWaitTheirTurn: no more than 64 are read at a time, who finds no place is told so, and whoever sends as little
// as Discord does never waits.
func TestLargeBodiesWaitTheirTurn(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b, large := set(t, echo), strings.Repeat(" ", 100<<10)+command
		var writers []*io.PipeWriter
		for range 64 {
			body, writer := io.Pipe()
			r := b.signed(large)
			r.Body = body
			writers = append(writers, writer)
			go b.do(r)
			_, _ = writer.Write([]byte(large[:70<<10])) // and no more for now
		}
		synctest.Wait()
		begun := time.Now()
		if w := b.do(b.signed(command)); w.Code != http.StatusOK || time.Since(begun) != 0 {
			t.Errorf("a small one: %d after %v, want 200 at once", w.Code, time.Since(begun))
		}
		if w := b.do(b.signed(large)); w.Code != http.StatusServiceUnavailable || time.Since(begun) != 2*time.Second {
			t.Errorf("one more: %d after %v, want 503 after 2 s", w.Code, time.Since(begun))
		}
		_ = writers[0].CloseWithError(io.ErrUnexpectedEOF)
		synctest.Wait()
		if w := b.do(b.signed(large)); w.Code != http.StatusOK {
			t.Errorf("when there is a place again: %d, want 200", w.Code)
		}
		for _, w := range writers {
			_ = w.Close()
		}
	})
}

// TestSizesAtTheEdges: where a body is read in two parts, nothing is lost.
func TestSizesAtTheEdges(t *testing.T) {
	t.Parallel()
	b := set(t, echo)
	for _, size := range []int{64<<10 - 1, 64 << 10, 64<<10 + 1, 500 << 10} {
		body := strings.Repeat(" ", size-len(command)) + command
		if w := b.do(b.signed(body)); w.Code != http.StatusOK {
			t.Errorf("%d bytes: %d, want 200", size, w.Code)
		}
	}
	largest := strings.Repeat(" ", 1<<20-len(command)) + command
	for body, want := range map[string]int{largest: http.StatusBadRequest, largest + " ": http.StatusRequestEntityTooLarge} {
		if w := b.do(b.signed(body)); w.Code != want { // what is read and signed is too long for an interaction
			t.Errorf("%d bytes: %d, want %d", len(body), w.Code, want)
		}
	}
}

func TestParseKey(t *testing.T) {
	t.Parallel()
	signer := webhooktest.NewSigner()
	key, err := webhook.ParseKey(signer.PublicKey())
	if err != nil || !key.Equal(signer.Key()) {
		t.Errorf("%v, %v, want the signer's key", key, err)
	}
	for _, wrong := range []string{"", "ab", signer.PublicKey()[1:], signer.PublicKey()[2:], signer.PublicKey() + "00", strings.Repeat("x", 64)} {
		if _, err := webhook.ParseKey(wrong); err == nil || !strings.Contains(err.Error(), "64 hexadecimal digits") {
			t.Errorf("%q: %v, want a sentence that says what to write", wrong, err)
		}
	}
}

func TestNewRefuses(t *testing.T) {
	t.Parallel()
	good := webhook.Options{Key: webhooktest.NewSigner().Key(), Handle: echo, Log: quiet, Now: time.Now}
	if _, err := webhook.New(good); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(*webhook.Options){
		"no key": func(o *webhook.Options) { o.Key = nil }, "a short key": func(o *webhook.Options) { o.Key = o.Key[:31] },
		"no handler": func(o *webhook.Options) { o.Handle = nil }, "no clock": func(o *webhook.Options) { o.Now = nil },
		"no log": func(o *webhook.Options) { o.Log = nil },
	} {
		o := good
		spoil(&o)
		if _, err := webhook.New(o); err == nil {
			t.Errorf("%s is accepted", name)
		}
	}
}
