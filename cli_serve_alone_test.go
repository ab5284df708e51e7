package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
)

// TestServeTwice: two bots on one DATA_DIR would resume the same session and throw each other out. The second is refused in
// a sentence; after the first was killed the next serves at once.
func TestServeTwice(t *testing.T) {
	if testing.Short() {
		t.Skip("the second waits ten seconds for the first to end")
	}
	t.Parallel()
	server := discordtest.Start(t, discordtest.Options{})
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	data := t.TempDir()
	settings := []string{"DISCORD_TOKEN=" + server.Token(), "DISCORD_API_URL=" + server.URL(), "FACTS_SOURCE=" + smallFolder(t), "DATA_DIR=" + data}
	first := command(ctx, t, "serve")
	first.Env = append(first.Env, settings...)
	if err := first.Start(); err != nil {
		t.Fatal(err)
	}
	askOnDiscord(ctx, t, server)

	second := command(ctx, t, "serve")
	second.Env = append(second.Env, settings...)
	said, err := second.CombinedOutput()
	want := "\ntiktalks: another bot serves from the ledger in " + data + " already: stop that one first, or use DATABASE_URL for several copies\n"
	if err == nil || !strings.Contains("\n"+string(said), want) {
		t.Errorf("the second: %v, %s", err, said)
	}
	backup := command(ctx, t, "backup", filepath.Join(t.TempDir(), "kept"))
	backup.Env = append(backup.Env, settings...)
	if said, err := backup.CombinedOutput(); err != nil {
		t.Errorf("a backup beside it: %v, %s", err, said)
	}

	if err := first.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = first.Wait() // it was killed
	third := command(ctx, t, "serve")
	third.Env = append(third.Env, settings...)
	if err := third.Start(); err != nil {
		t.Fatal(err)
	}
	if err := server.Await(ctx, "the third connects", func() bool { return server.Gateway().Connected() == 1 }); err != nil {
		t.Error(err)
	}
	askOnDiscord(ctx, t, server)
	_ = third.Process.Signal(syscall.SIGTERM)
	if err := third.Wait(); err != nil {
		t.Errorf("after SIGTERM: %v", err)
	}
}

// TestServeStoppedWhileStarting: being told to stop is no failure, however far the start has come.
func TestServeStoppedWhileStarting(t *testing.T) {
	t.Parallel()
	ctx, stop := context.WithCancel(t.Context())
	asked := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		stop()
		<-r.Context().Done()
	}))
	defer asked.Close()
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	for name, ctx := range map[string]context.Context{"while it opens the ledger": gone, "while it asks Discord": ctx} {
		var stderr bytes.Buffer
		code := run(ctx, program{
			args: []string{"serve"}, stdout: io.Discard, stderr: &stderr, now: time.Now,
			env: map[string]string{"DISCORD_TOKEN": "some", "DISCORD_API_URL": asked.URL, "FACTS_SOURCE": small, "DATA_DIR": t.TempDir(), "LOG_LEVEL": "error"},
		})
		if code != 0 || stderr.Len() > 0 {
			t.Errorf("%s: exit code %d, %s", name, code, stderr.String())
		}
	}
}
