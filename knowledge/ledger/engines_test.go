package ledger_test

import (
	"bytes"
	"crypto/rand"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"tiktalks/knowledge/ledger"
	"tiktalks/knowledge/ledger/factfile"
	"tiktalks/knowledge/ledger/ledgertest"
)

// onBoth runs a test on each engine, with the address of a ledger of its own.
func onBoth(t *testing.T, test func(t *testing.T, address string)) {
	t.Parallel()
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		test(t, sqliteAddress(t))
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		test(t, postgresAddress(t))
	})
}

func sqliteAddress(t testing.TB) string { return filepath.Join(t.TempDir(), "ledger.db") }

// postgresAddress gives a schema that goes with the test.
func postgresAddress(t testing.TB) string {
	t.Helper()
	return ledgertest.Postgres(t, os.Getenv)
}

// clock is a clock that tests move.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func newClock() *clock { return &clock{now: time.Date(2026, 3, 4, 5, 6, 7, 0, time.UTC)} }

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) Advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// open opens a ledger as one copy of the program does.
func open(t testing.TB, address string, change ...func(*ledger.Options)) *ledger.Ledger {
	t.Helper()
	o := ledger.Options{Now: newClock().Now, Random: rand.Reader, Poll: 50 * time.Millisecond}
	for _, c := range change {
		c(&o)
	}
	l, err := ledger.Open(t.Context(), address, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	})
	return l
}

func at(c *clock) func(*ledger.Options) {
	return func(o *ledger.Options) { o.Now, o.Common = c.Now, c.Now }
}

// seeded opens a ledger with the ferries in it.
func seeded(t testing.TB, address string, change ...func(*ledger.Options)) *ledger.Ledger {
	t.Helper()
	l := open(t, address, change...)
	if n, err := l.Facts().Seed(t.Context(), ferries(t), "tiktalks"); err != nil || n != 1 {
		t.Fatalf("the seed gave edition %d, %v", n, err)
	}
	return l
}

// ferries is a small base: facts "red", "blue", "fare" and "captain".
func ferries(t testing.TB) fs.FS { return folder(t, base()) }

func base() map[string]string {
	return map[string]string{
		"base.yaml": "name: Ferries\nends: 2026-03-01\ntopics:\n  - {id: boats, title: Boats}\n  - {id: fares, title: Fares}\nentities:\n  - {name: Alba, kind: product}\n",
		"boats.yaml": "# Boats.\ntopic: boats\nfacts:\n" + block("red", "The Alba is red.") + "\n" + block("blue", "The Brio is blue.") +
			"\n" + block("captain", "Ms Cole is captain of the Alba."),
		"fares.yaml": "topic: fares\nfacts:\n" + block("fare", "A ticket costs 3 crowns."),
	}
}

// block spells a fact as the files do.
func block(id, claim string) string {
	return fmt.Sprintf("  - id: %s\n    claim: %s\n    status: open\n    checked: 2026-01-02\n    asks:\n      - what about %s\n", id, claim, id)
}

func folder(t testing.TB, files map[string]string) fs.FS {
	t.Helper()
	fsys, err := factfile.FS(files)
	if err != nil {
		t.Fatal(err)
	}
	return fsys
}

// sources gives the ferries with one file changed.
func changed(t testing.TB, name string, old, new string) fs.FS {
	t.Helper()
	files := base()
	text := bytes.ReplaceAll([]byte(files[name]), []byte(old), []byte(new))
	if string(text) == files[name] {
		t.Fatalf("%s has no %q", name, old)
	}
	files[name] = string(text)
	return folder(t, files)
}
