package commands_test

import (
	"bytes"
	"crypto/rand"
	"log/slog"
	"os"
	"strings"
	"testing"
	"time"

	"tiktalks/commands"
	"tiktalks/knowledge/ledger"
	"tiktalks/knowledge/ledger/ledgertest"
)

// One answer that the ledger will never take keeps none of the others out.
func TestScribeLeavesOutWhatIsRefused(t *testing.T) {
	t.Parallel()
	l, err := ledger.Open(t.Context(), ledgertest.Postgres(t, os.Getenv), ledger.Options{Now: time.Now, Random: rand.Reader})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	post := func(message string) ledger.Post {
		return ledger.Post{Message: message, Channel: "c", Facts: []string{"red"}}
	}
	var log bytes.Buffer
	commands.NoteTogether(t.Context(), l, slog.New(slog.NewTextHandler(&log, nil)), post("1"), post("2\x00"), post("3"), post("4"))
	resting, err := l.Posts().Resting(t.Context(), "red")
	if err != nil || len(resting) != 3 {
		t.Errorf("of four answers, one of them broken, these are noted: %+v, %v", resting, err)
	}
	if n := strings.Count(log.String(), "a public answer was not noted"); n != 1 {
		t.Errorf("%d lines tell of the broken one:\n%s", n, log.String())
	}
}
