package ledger

import (
	"crypto/rand"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestFullDisk: SQLite is told that the file may not grow, which is what it makes of a full disk.
func TestFullDisk(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "ledger.db")
	l, err := Open(t.Context(), file, Options{Now: time.Now, Random: rand.Reader})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if _, err := l.engine.write.Exec(`PRAGMA max_page_count = 1`); err != nil {
		t.Fatal(err)
	}
	err = l.Settings().Set(t.Context(), "here", "name", strings.Repeat("x", 1<<20), "me")
	if err == nil || !strings.HasPrefix(err.Error(), "the disk of "+file+" is full: free some space (") {
		t.Error(err)
	}
}
