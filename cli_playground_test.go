package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"
)

// address is what the program prints for the person to open.
var address = regexp.MustCompile(`http://127\.0\.0\.1:\d+/[A-Z2-7]{26}/`)

// TestPlaygroundUntilItIsInterrupted runs the program as a newcomer does: nothing is set, the page answers a question, and
// Ctrl-C ends it.
func TestPlaygroundUntilItIsInterrupted(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	program := command(ctx, t, "playground", "-facts", smallFolder(t))
	var stderr bytes.Buffer
	program.Stderr = &stderr
	stdout, err := program.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := program.Start(); err != nil {
		t.Fatal(err)
	}
	page := ""
	for lines := bufio.NewScanner(stdout); page == "" && lines.Scan(); {
		page = address.FindString(lines.Text())
	}
	if page == "" {
		t.Fatalf("the program prints no address: %s", stderr.String())
	}
	askInPlayground(t, page)
	if err := program.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if err := program.Wait(); err != nil || stderr.Len() > 0 {
		t.Errorf("after Ctrl-C: %v, want exit 0 and a quiet end: %s", err, stderr.String())
	}
}

// askInPlayground asks as the page does, until the bot's commands are there, and reads the answer off the view.
func askInPlayground(t *testing.T, page string) {
	t.Helper()
	const question = `{"as":"outsider","command":"ask","options":[{"name":"question","value":"when was the heron launched"}]}`
	for range 300 {
		answer, err := http.Post(page+"api/slash", "application/json", strings.NewReader(question))
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		if answer.StatusCode == http.StatusOK {
			break
		}
		time.Sleep(50 * time.Millisecond) // the bot is not connected yet
	}
	for range 100 {
		view, err := http.Get(page + "api/view?as=outsider")
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(view.Body)
		view.Body.Close()
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(body), "3 May 2024") {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Error("the answer does not appear")
}
