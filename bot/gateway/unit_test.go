package gateway

import (
	"bytes"
	"compress/zlib"
	"errors"
	"io"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// TestEveryCauseHasAStep: the table says what follows each way to end.
func TestEveryCauseHasAStep(t *testing.T) {
	t.Parallel()
	for _, c := range []Cause{Asked, Resumable, Invalid, Lost, NoAck, NoConnection, NoHello, NoReady, Nonsense, Spent, NoBudget} {
		if _, known := steps[c]; !known {
			t.Errorf("nothing follows %q", c)
		}
	}
	if _, known := steps[Stopped]; known || len(steps) != 11 {
		t.Error("the table knows more causes than there are")
	}
}

// TestBackoff: the second attempt comes at once, later ones ever later, with jitter of up to a half, within a bound.
func TestBackoff(t *testing.T) {
	t.Parallel()
	want := []time.Duration{0, 0, 250, 325, 422, 549, 714, 928, 1206, 1568, 2039}
	for failures, ms := range want {
		longest := backoff(failures, longestPause, 0)
		if (longest - ms*time.Millisecond).Abs() > time.Millisecond {
			t.Errorf("after %d failures: %v, want %v", failures, longest, ms*time.Millisecond)
		}
		if shortest := backoff(failures, longestPause, 1); shortest != longest/2 && (shortest-longest/2).Abs() > time.Microsecond {
			t.Errorf("after %d failures: %v at least, want the half of %v", failures, shortest, longest)
		}
	}
	if d := backoff(1_000_000, longestPause, 0); d != longestPause {
		t.Errorf("at the end: %v", d)
	}
	if a, b := invalidPause(0), invalidPause(1); a != time.Second || b != 5*time.Second {
		t.Errorf("after an invalid session: %v to %v, want 1 to 5 s", a, b)
	}
}

// TestRow: connections that last end a row of failures; shorter ones do not.
func TestRow(t *testing.T) {
	t.Parallel()
	var r row
	lost := func(lasted time.Duration) time.Duration {
		_, wait := r.after(end{cause: Lost, settled: lasted > 0, lasted: lasted}, 0)
		return wait
	}
	for i, step := range []struct{ lasted, wait time.Duration }{
		{0, 0}, {0, 250 * time.Millisecond}, {time.Minute, 325 * time.Millisecond}, {2 * time.Minute, 0}, {0, 250 * time.Millisecond},
	} {
		if wait := lost(step.lasted); wait != step.wait {
			t.Errorf("step %d: %v, want %v", i, wait, step.wait)
		}
	}
	if then, wait := new(row).after(end{cause: Closed, code: 4009}, 0); then != identify || wait != 0 {
		t.Errorf("4009 gives %v after %v", then, wait)
	}
	if then, _ := new(row).after(end{cause: Closed, code: 4014}, 0); then != stop {
		t.Errorf("4014 gives %v", then)
	}
	if then, wait := new(row).after(end{cause: Invalid}, 0.5); then != identify || wait != 3*time.Second {
		t.Errorf("an invalid session gives %v after %v", then, wait)
	}
	if _, wait := new(row).after(end{cause: Spent, wait: time.Hour}, 0); wait != time.Hour {
		t.Errorf("with no identifies left: %v", wait)
	}
}

// TestSends: 120 a minute, with some to spare.
func TestSends(t *testing.T) {
	t.Parallel()
	var s sends
	at := time.Unix(0, 0)
	n := 0
	for s.take(at, spareSends) {
		n++
	}
	for s.take(at, 0) {
		n++
	}
	if n != 120 || s.take(at.Add(sendWindow-1), 0) || !s.take(at.Add(sendWindow), 0) {
		t.Errorf("%d at once", n)
	}
}

func deflated(data []byte) []byte {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	_, _ = z.Write(data)
	_ = z.Close()
	return b.Bytes()
}

// TestUnpack: text, compressed text, and what is neither.
func TestUnpack(t *testing.T) {
	t.Parallel()
	whole := deflated([]byte(`{"op":11}`))
	bomb := deflated(make([]byte, maxFrame+1))
	tests := []struct {
		name string
		kind int
		data []byte
		want string // the text, or empty
	}{
		{"text", websocket.TextMessage, []byte(`{"op":11}`), `{"op":11}`},
		{"compressed", websocket.BinaryMessage, whole, `{"op":11}`},
		{"no zlib", websocket.BinaryMessage, []byte("nonsense"), ""},
		{"cut zlib", websocket.BinaryMessage, whole[:len(whole)-6], ""},
		{"wrong checksum", websocket.BinaryMessage, append(whole[:len(whole)-1:len(whole)-1], 'x'), ""},
		{"empty", websocket.BinaryMessage, nil, ""},
		{"a bomb", websocket.BinaryMessage, bomb, ""},
		{"too long", websocket.TextMessage, make([]byte, maxFrame+1), ""},
	}
	var r reader // for all: what one frame leaves must not show in the next
	for _, test := range tests {
		data, err := r.unpack(test.kind, bytes.NewReader(test.data))
		var broken *errFrame
		if test.want == "" && !errors.As(err, &broken) || test.want != "" && (err != nil || string(data) != test.want) {
			t.Errorf("%s gives %.20q, %v", test.name, data, err)
		}
	}
	if _, err := r.unpack(websocket.TextMessage, io.MultiReader(bytes.NewReader([]byte("x")), failing{})); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("a broken connection gives %v", err)
	}
}

// failing is a connection that breaks.
type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestParseInfo(t *testing.T) {
	t.Parallel()
	body := `{"url":"wss://gateway.discord.gg","shards":9,"session_start_limit":{"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":2}}`
	want := Info{URL: "wss://gateway.discord.gg", Shards: 9, Limit: Limit{Total: 1000, Remaining: 999, ResetAfter: 4 * time.Hour, MaxConcurrency: 2}}
	if got, err := ParseInfo([]byte(body)); err != nil || got != want {
		t.Errorf("it gives %+v, %v", got, err)
	}
	if got, err := ParseInfo([]byte(`{"url":"ws://x"}`)); err != nil || got.Shards != 1 || got.Limit.MaxConcurrency != 1 {
		t.Errorf("with no limits it gives %+v, %v", got, err)
	}
	for _, body := range []string{``, `{}`, `<html>`, `[]`, `{"url":7}`} {
		if got, err := ParseInfo([]byte(body)); err == nil {
			t.Errorf("%q gives %+v", body, got)
		}
	}
}

// TestResumeURL: the token goes to no address that is less safe than the one it went to before.
func TestResumeURL(t *testing.T) {
	t.Parallel()
	c := &conn{address: "wss://gateway.discord.gg"}
	for given, want := range map[string]string{
		"wss://gateway-us-east1-b.discord.gg": "wss://gateway-us-east1-b.discord.gg",
		"ws://gateway-us-east1-b.discord.gg":  c.address,
		"":                                    c.address,
		"wss://":                              c.address,
		"%":                                   c.address,
	} {
		if got := c.resumeURL(given); got != want {
			t.Errorf("%q gives %q, want %q", given, got, want)
		}
	}
}

// TestPayloadTooLong: nothing is sent that Discord would close the connection for.
func TestPayloadTooLong(t *testing.T) {
	t.Parallel()
	c := &conn{shard: &shard{}}
	c.send(opIdentify, identity{Token: string(bytes.Repeat([]byte("x"), maxPayload))})
	if c.end == nil || c.end.err == nil {
		t.Error("it was sent")
	}
}
