package bot_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"tiktalks/bot/discordtest"
	"tiktalks/knowledge/facts"
)

var update = flag.Bool("update", false, "rewrite the transcripts in testdata")

const checkFile = "testdata/check.txtar"

// TestCheckTranscript checks each message of the transcript, as a member does from its menu, and by the slash command; both give
// what the transcript shows below the messages. The base is the one that ships, so that a reader sees what people will see.
func TestCheckTranscript(t *testing.T) {
	t.Parallel()
	archive, err := txtar.ParseFile(checkFile)
	if err != nil {
		t.Fatal(err)
	}
	r := start(t, func(s *setup) { s.files = facts.Shipped() })
	for i := 0; i+1 < len(archive.Files); i += 2 {
		message, reply := archive.Files[i], &archive.Files[i+1]
		r.Advance(time.Minute) // nobody asks too quickly
		got := r.checkBothWays(t, strings.TrimSuffix(string(message.Data), "\n"))
		if *update {
			reply.Data = []byte(got)
		}
		if got != string(reply.Data) {
			t.Errorf("%s: got\n%s\nwant\n%s", message.Name, got, reply.Data)
		}
	}
	if *update {
		if err := os.WriteFile(checkFile, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	r.harmless(t)
}

// checkBothWays checks a text from the message's menu and, where there is any, by the slash command.
func (r *running) checkBothWays(t *testing.T, text string) string {
	t.Helper()
	posted := discordtest.Message{Content: text}
	if text == "" { // a picture without words
		posted.Attachments = []discordtest.Attachment{{Filename: "chart.png"}}
	}
	post := r.here().Post(posted)
	if err := post.Err(); err != nil {
		t.Fatal(err)
	}
	answer, err := r.here().MessageCommand("Check this claim", post.Message()).Answer(r.ctx)
	if r.must(t, answer, err); !answer.Private() {
		t.Errorf("what the menu gives is for everybody: %+v", answer)
	}
	if text == "" {
		return shown(answer)
	}
	typed, err := r.here().Slash("check", discordtest.Opt("claim", text)).Answer(r.ctx)
	if r.must(t, typed, err); typed.Private() || shown(typed) != shown(answer) {
		t.Errorf("the slash command gives\n%s\nthe menu\n%s", shown(typed), shown(answer))
	}
	return shown(answer)
}

// shown gives a message as a reader sees it, its card indented.
func shown(m discordtest.Message) string {
	var b strings.Builder
	fmt.Fprintln(&b, m.Content)
	for _, e := range m.Embeds {
		for _, line := range strings.Split(strings.TrimSpace(e.Title+"\n"+e.Description), "\n") {
			fmt.Fprintln(&b, "    "+line)
		}
	}
	return b.String()
}
