package ledger_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite"

	"tiktalks/knowledge/ledger"
)

// raw opens the database beside the ledger.
func raw(t *testing.T, address string) *sql.DB {
	t.Helper()
	driver := "sqlite"
	if strings.HasPrefix(address, "postgres") {
		driver = "pgx"
	}
	db, err := sql.Open(driver, address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// TestOpenAtOnce starts several copies on an empty database: one brings the schema up, the others wait for it, and all
// have the same key for people's hashes.
func TestOpenAtOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		var all sync.WaitGroup
		for i := range 6 {
			all.Go(func() {
				l, err := ledger.Open(t.Context(), address, ledger.Options{Now: newClock().Now, Random: rand.Reader})
				if err != nil {
					t.Error(err)
					return
				}
				defer l.Close()
				if err := errors.Join(l.Ping(t.Context()), l.Feedback().Give(t.Context(), "here", "m", "one person", strings.Repeat("x", i+1))); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if got, err := open(t, address).Feedback().Of(t.Context(), "m"); err != nil || len(got) != 1 {
			t.Errorf("one person's verdicts: %v, %v", got, err)
		}
	})
}

func TestOpenRefuses(t *testing.T) {
	t.Parallel()
	o := ledger.Options{Now: newClock().Now, Random: rand.Reader}
	for name, open := range map[string]func() (*ledger.Ledger, error){
		"no clock": func() (*ledger.Ledger, error) {
			return ledger.Open(t.Context(), sqliteAddress(t), ledger.Options{Random: rand.Reader})
		},
		"no randomness": func() (*ledger.Ledger, error) {
			return ledger.Open(t.Context(), sqliteAddress(t), ledger.Options{Now: o.Now})
		},
		"no more randomness": func() (*ledger.Ledger, error) {
			return ledger.Open(t.Context(), sqliteAddress(t), ledger.Options{Now: o.Now, Random: bytes.NewReader(nil)})
		},
		"no folder": func() (*ledger.Ledger, error) {
			return ledger.Open(t.Context(), filepath.Join(t.TempDir(), "no", "ledger.db"), o)
		},
		"bad address": func() (*ledger.Ledger, error) { return ledger.Open(t.Context(), "postgres://u:secret@[::1/x", o) },
		"no server": func() (*ledger.Ledger, error) {
			return ledger.Open(t.Context(), "postgres://u:secret@127.0.0.1:1/x", o)
		},
	} {
		l, err := open()
		if err == nil {
			l.Close()
			t.Errorf("%s: opened", name)
			continue
		}
		if strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: the error tells the password: %v", name, err)
		}
	}
}

// TestOpenNewer meets a ledger of a program that knows more.
func TestOpenNewer(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		open(t, address)
		if _, err := raw(t, address).Exec(`INSERT INTO goose_db_version (version_id, is_applied) VALUES (99, TRUE)`); err != nil {
			t.Fatal(err)
		}
		l, err := ledger.Open(t.Context(), address, ledger.Options{Now: newClock().Now, Random: rand.Reader})
		if err == nil {
			l.Close()
			t.Fatal("an older program opened it")
		}
		if !strings.Contains(err.Error(), "newer program") {
			t.Error(err)
		}
	})
}

// TestVerify spoils a ledger in every way that Verify knows.
func TestVerify(t *testing.T) {
	for name, spoil := range map[string]string{
		"revision gone":  `DELETE FROM revisions WHERE n = 5`,
		"chain broken":   `UPDATE revisions SET prev = 1 WHERE n = 5 AND prev <> 1`,
		"edition gone":   `DELETE FROM editions WHERE n = 2`,
		"audit gone":     `DELETE FROM audit WHERE action = 'edit'`,
		"file changed":   `UPDATE files SET content = content || 'x'`,
		"base gone":      `DELETE FROM bases`,
		"number too low": `UPDATE numbers SET n = n - 1 WHERE name = 'edition'`,
		"draft approved": `UPDATE drafts SET state = 'approved'`,
	} {
		t.Run(name, func(t *testing.T) {
			onBoth(t, func(t *testing.T, address string) {
				l := seeded(t, address)
				edit(t, l, "red", "The Alba is green.")
				propose(t, l, "", "blue", "The Brio is azure.")
				if err := l.Verify(context.Background()); err != nil {
					t.Fatal(err)
				}
				if _, err := raw(t, address).Exec(spoil); err != nil {
					t.Fatal(err)
				}
				if err := l.Verify(context.Background()); err == nil {
					t.Error("Verify found nothing")
				}
			})
		})
	}
}
