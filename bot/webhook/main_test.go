package webhook_test

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/webhook"
	"tiktalks/bot/webhook/webhooktest"
)

// command is an interaction as Discord posts one.
const command = `{"id":"1","application_id":"9","token":"t","version":1,"channel_id":"2","type":2,"app_permissions":"8",
	"user":{"id":"3"},"data":{"id":"4","name":"ask","type":1,"options":[{"name":"question","type":3,"value":"<why?>"}]}}`

const ping = `{"id":"1","application_id":"9","token":"t","version":1,"type":1}`

var quiet = slog.New(slog.DiscardHandler)

// bench is an endpoint with the signer whose requests it believes.
type bench struct {
	*webhook.Endpoint
	signer *webhooktest.Signer
}

// echo answers each interaction with its own id.
func echo(ctx context.Context, i *discordgo.InteractionCreate, first webhook.FirstAnswer) bool {
	_ = first(ctx, map[string]any{"type": 4, "data": map[string]any{"content": i.ID}})
	return true
}

// set makes an endpoint. Its clock is the one of the bubble where there is one.
func set(t testing.TB, handle webhook.Handler, change ...func(*webhook.Options)) bench {
	t.Helper()
	signer := webhooktest.NewSigner()
	o := webhook.Options{Key: signer.Key(), Handle: handle, Log: quiet, Now: time.Now}
	for _, c := range change {
		c(&o)
	}
	e, err := webhook.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return bench{e, signer}
}

// signed is a good request of now.
func (b bench) signed(body string) *http.Request { return b.signedAt(time.Now(), body) }

func (b bench) signedAt(at time.Time, body string) *http.Request {
	return b.signer.Request(context.Background(), "http://bot.example"+webhook.Path, at, []byte(body))
}

// do serves a request without a network.
func (b bench) do(r *http.Request) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	b.ServeHTTP(w, r)
	return w
}

// serve runs the endpoint on a port of its own. What it gives back stops it and gives what Serve gave.
func (b bench) serve(t *testing.T) (address string, stop func() error) {
	t.Helper()
	l := listen(t)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- b.Serve(ctx, l) }()
	return l.Addr().String(), func() error {
		cancel()
		err := <-ended
		ended <- err
		return err
	}
}

func listen(t *testing.T) net.Listener {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// raw writes a request as its bytes, with a length that it may not keep.
func raw(r *http.Request, length int, body []byte) []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "POST %s HTTP/1.1\r\nHost: bot\r\nContent-Length: %d\r\n", webhook.Path, length)
	_ = r.Header.Write(&out)
	out.WriteString("\r\n")
	out.Write(body)
	return out.Bytes()
}
