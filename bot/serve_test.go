package bot_test

import (
	"cmp"
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
	"tiktalks/commands"
	"tiktalks/knowledge"
)

// The bot asks for unprivileged intents only.
func TestIntents(t *testing.T) {
	t.Parallel()
	r := start(t)
	for _, s := range r.Gateway().Sessions() {
		if s.Intents != 4609 {
			t.Errorf("intents %d, want servers, messages and direct messages only (4609)", s.Intents)
		}
	}
}

func TestAWrongTokenIsFatal(t *testing.T) {
	t.Parallel()
	server := discordtest.Start(t, discordtest.Options{})
	base := knowledge.NewBase(edition(t, nil))
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	desk := commands.New(commands.Needs{Answerer: &knowledge.Answerer{Base: base, Log: log}})
	b, err := bot.New(bot.Config{Token: "wrong", APIURL: server.URL()}, desk, base, log, server.Now)
	if err != nil {
		t.Fatal(err)
	}
	err = b.Run(context.Background())
	if err == nil || !strings.Contains(err.Error(), "DISCORD_TOKEN") || strings.Contains(err.Error(), "\n") || strings.Contains(err.Error(), "wrong") {
		t.Errorf("got %v, want one line that names the variable and not the token", err)
	}
}

// freeAddress gives an address that nobody listens on.
func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func TestHealthAndMetrics(t *testing.T) {
	t.Parallel()
	address := freeAddress(t)
	r := start(t, func(s *setup) { s.config.MetricsAddr = address })
	r.ask(t, r.here(), "when was the heron launched")
	r.ask(t, r.here(), "who is the mayor of Peru")
	get := func(path string) (int, string) {
		response, err := http.Get("http://" + address + path)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return response.StatusCode, string(body)
	}
	for _, path := range []string{"/healthz", "/readyz"} {
		if code, body := get(path); code != 200 {
			t.Errorf("%s: %d %s", path, code, body)
		}
	}
	_, metrics := get("/metrics")
	for _, want := range []string{
		`tiktalks_answers_total{door="slash",kind="found"} 1`, `tiktalks_answers_total{door="slash",kind="unknown"} 1`,
		`tiktalks_answer_seconds_count 2`, `tiktalks_facts 11`, `tiktalks_edition_info{ends="2026-06-30"`, `tiktalks_gateway_connected 1`,
		`tiktalks_gateway_sessions_total{shard="0"} 1`, "tiktalks_gateway_identifies_left",
	} {
		if !strings.Contains(metrics, want) {
			t.Errorf("/metrics lacks %s:\n%s", want, metrics)
		}
	}
}

// Before it is connected the bot is alive but not ready.
func TestNotReadyBeforeItIsConnected(t *testing.T) {
	t.Parallel()
	base := knowledge.NewBase(edition(t, nil))
	b, err := bot.New(bot.Config{APIURL: "http://127.0.0.1:1"}, nil, base, slog.New(slog.DiscardHandler), stopped())
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]int{"/healthz": 200, "/readyz": 503, "/metrics": 200, "/": 404} {
		if code, body := b.Get(path); code != want {
			t.Errorf("%s: %d %s, want %d", path, code, body, want)
		}
	}
	if _, body := b.Get("/readyz"); body != `{"ok":false,"wanting":["not connected to Discord"]}`+"\n" {
		t.Errorf("it says %s", body)
	}
}

// What can't be used ends the start with one line.
func TestStartsThatFail(t *testing.T) {
	t.Parallel()
	server := discordtest.Start(t, discordtest.Options{})
	taken := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(taken.Close)
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for want, c := range map[string]bot.Config{
		"METRICS_ADDR can't be opened": {MetricsAddr: taken.Listener.Addr().String()},
		"DATA_DIR can't be used":       {DataDir: file},
		"no connection to Discord":     {APIURL: taken.URL},
	} {
		base := knowledge.NewBase(edition(t, nil))
		log := slog.New(slog.DiscardHandler)
		c.Token = server.Token()
		c.APIURL = cmp.Or(c.APIURL, server.URL())
		b, err := bot.New(c, commands.New(commands.Needs{Answerer: &knowledge.Answerer{Base: base, Log: log}}), base, log, server.Now)
		if err != nil {
			t.Fatal(err)
		}
		if err := b.Run(t.Context()); err == nil || !strings.HasPrefix(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("got %v, want one line that begins %q", err, want)
		}
	}
}

// A restart with a folder for its data resumes instead of beginning a session.
func TestARestartResumes(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	r := start(t, func(s *setup) { s.config.DataDir = dir })
	if err := r.stop(); err != nil {
		t.Fatal(err)
	}
	asked := r.here().Mention("when was the heron launched") // nobody is there
	r.run(t, setup{config: bot.Config{Token: r.Token(), APIURL: r.URL(), DataDir: dir}})
	answer, err := asked.Answer(r.ctx)
	if r.must(t, answer, err); !strings.Contains(answer.Content, launch) {
		t.Errorf("what was asked meanwhile got %q", answer.Content)
	}
	if n := len(r.Gateway().Log(discordtest.Identified)); n != 1 {
		t.Errorf("%d identifies, want the first one only", n)
	}
}
