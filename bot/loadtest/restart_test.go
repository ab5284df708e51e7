package loadtest

import (
	"context"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/commands"
)

// TestTerminated: whoever is waiting when SIGTERM comes gets an answer, and the program ends well and soon. Discord takes its
// time with all answers, so that all are under way.
func TestTerminated(t *testing.T) {
	measured(t)
	const waiting = 20
	var held atomic.Int64
	release := make(chan struct{})
	server := discordtest.Start(t, discordtest.Options{Check: func(r *http.Request, _ []byte) error {
		if strings.HasSuffix(r.URL.Path, "/callback") {
			held.Add(1)
			<-release
		}
		return nil
	}})
	p := startBot(t, server)
	p.ready(t)
	asked := gather(server, waiting, inOne).ask(waiting, 0, inTurn(answerable(t, "wide-dev.jsonl")))
	for deadline := time.Now().Add(2 * time.Second); held.Load() < waiting && time.Now().Before(deadline); {
		time.Sleep(time.Millisecond)
	}
	time.AfterFunc(500*time.Millisecond, func() { close(release) })
	took, code := p.terminate(t)
	answered := 0
	for _, a := range asked {
		if m, err := a.Answer(t.Context()); err == nil && m.Content != commands.Slow {
			answered++
		}
	}
	t.Logf("SIGTERM with %d in flight: %d answered, exit %d after %v", held.Load(), answered, code, took.Round(time.Millisecond))
	if answered != waiting || code != 0 || took > 10*time.Second {
		t.Errorf("its log:\n%s", p.tail())
	}
}

// TestKilled: after kill -9 a new process on the same folder answers soon, what is asked meanwhile too.
func TestKilled(t *testing.T) {
	measured(t)
	server := discordtest.Start(t, discordtest.Options{})
	data := t.TempDir()
	p := startBotIn(t, server, data)
	p.ready(t)
	here := server.As(server.Member()).In(server.General())
	if _, err := here.Slash("ask", discordtest.Opt("question", "who owns TikTok in the US?")).Answer(t.Context()); err != nil {
		t.Fatal(err)
	}
	time.Sleep(3 * time.Second) // so that the session is kept
	if err := p.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = p.wait()
	begun := time.Now()
	next := startBotIn(t, server, data)
	meanwhile := here.Mention("when was the divestiture law signed?")
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	m, err := meanwhile.Answer(ctx)
	took := time.Since(begun)
	if err != nil || !strings.Contains(m.Content, "2024") {
		t.Errorf("what was asked meanwhile: %q, %v\nthe log:\n%s", m.Content, err, next.tail())
	}
	t.Logf("after kill -9: answering after %v, resumed sessions: %d", took.Round(10*time.Millisecond), len(server.Gateway().Log(discordtest.Resumed)))
	if took > 30*time.Second { // 15 s on a machine that has nothing else to do
		t.Errorf("that took %v", took)
	}
}
