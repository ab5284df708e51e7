package main

import (
	"bytes"
	"context"
	"strings"
	"syscall"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
)

// TestServeUntilItIsTerminated runs the program as an operator does: it connects, answers, and ends well on SIGTERM.
func TestServeUntilItIsTerminated(t *testing.T) {
	t.Parallel()
	server := discordtest.Start(t, discordtest.Options{})
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	program := command(ctx, t)
	var stderr bytes.Buffer
	program.Stderr = &stderr
	program.Env = append(program.Env, "DISCORD_TOKEN="+server.Token(), "DISCORD_API_URL="+server.URL(), "FACTS_SOURCE="+smallFolder(t))
	if err := program.Start(); err != nil {
		t.Fatal(err)
	}
	answer := askOnDiscord(ctx, t, server)
	if !strings.Contains(answer, "3 May 2024") {
		t.Errorf("the answer on Discord is %q", answer)
	}
	if err := program.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := program.Wait(); err != nil {
		t.Errorf("after SIGTERM: %v, want exit 0", err)
	}
	for _, private := range []string{server.Token(), "launched"} {
		if strings.Contains(stderr.String(), private) {
			t.Errorf("the log has %q:\n%s", private, stderr.String())
		}
	}
	if t.Failed() {
		t.Logf("the program's log:\n%s", stderr.String())
	}
}

// askOnDiscord asks by slash command as soon as the commands are published, and gives the answer's text.
func askOnDiscord(ctx context.Context, t *testing.T, server *discordtest.Server) string {
	t.Helper()
	if err := server.Await(ctx, "the commands", func() bool { return len(server.Commands("")) > 0 }); err != nil {
		t.Fatal(err)
	}
	here := server.As(server.Member()).In(server.General())
	answer, err := here.Slash("ask", discordtest.Opt("question", "when was the heron launched")).Answer(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return answer.Content
}

func TestServeWithAWrongToken(t *testing.T) {
	t.Parallel()
	server := discordtest.Start(t, discordtest.Options{})
	r := start(t, "", func(p *program) {
		p.env = map[string]string{"DISCORD_TOKEN": "wrong-secret", "DISCORD_API_URL": server.URL(), "FACTS_SOURCE": small}
	}, "serve")
	if r.code != 1 || !strings.HasPrefix(r.stderr, "tiktalks: DISCORD_TOKEN is not accepted by Discord: ") || strings.Count(r.stderr, "\n") != 1 {
		t.Errorf("%+v, want one line that names the variable and exit 1", r)
	}
	if strings.Contains(r.stderr, "wrong-secret") {
		t.Errorf("the token stands in %q", r.stderr)
	}
}
