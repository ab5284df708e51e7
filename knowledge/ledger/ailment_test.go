package ledger_test

import (
	"context"
	"crypto/rand"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tiktalks/knowledge/ledger"
)

// TestExisting: who only looks at a ledger begins none, wherever there is none.
func TestExisting(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		o := ledger.Options{Now: newClock().Now, Random: rand.Reader, Existing: true}
		for range 2 { // the first has left nothing that the second takes for one
			if l, err := ledger.Open(t.Context(), address, o); !errors.Is(err, ledger.ErrNoLedger) {
				if err == nil {
					l.Close()
				}
				t.Fatalf("no ledger: %v", err)
			}
		}
		if _, err := os.Stat(address); err == nil {
			t.Errorf("%s was made", address)
		}
		open(t, address)
		l, err := ledger.Open(t.Context(), address, o)
		if err != nil {
			t.Fatal(err)
		}
		l.Close()
	})
}

// TestExistingInNoFolder makes no folder, and takes an empty file for no ledger.
func TestExistingInNoFolder(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "empty.db"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"empty.db", "no/ledger.db"} {
		_, err := ledger.Open(t.Context(), filepath.Join(dir, name), ledger.Options{Now: newClock().Now, Random: rand.Reader, Existing: true})
		if !errors.Is(err, ledger.ErrNoLedger) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestClaim: one serves from a file, the next is refused unless the first ends; of PostgreSQL everybody may serve.
func TestClaim(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		o := ledger.Options{Now: newClock().Now, Random: rand.Reader}
		first, err := ledger.Open(t.Context(), address, o)
		if err != nil {
			t.Fatal(err)
		}
		defer first.Close()
		second := open(t, address)
		if err := first.Claim(t.Context()); err != nil {
			t.Fatal(err)
		}
		if second.Engine() == "postgres" {
			if err := second.Claim(t.Context()); err != nil {
				t.Error(err)
			}
			return
		}
		gone, cancel := context.WithCancel(t.Context())
		cancel()
		if err := second.Claim(gone); !errors.Is(err, context.Canceled) {
			t.Errorf("while the first serves: %v", err)
		}
		if err := second.Feedback().Give(t.Context(), "here", "m", "one", "x"); err != nil {
			t.Errorf("others can't use the ledger meanwhile: %v", err)
		}
		if err := first.Close(); err != nil {
			t.Error(err)
		}
		if err := second.Claim(t.Context()); err != nil {
			t.Errorf("after the first has ended: %v", err)
		}
	})
}

// TestClaimRefused waits as long as one who is just ending may take.
func TestClaimRefused(t *testing.T) {
	if testing.Short() {
		t.Skip("it waits for ten seconds")
	}
	t.Parallel()
	address := sqliteAddress(t)
	first, second := open(t, address), open(t, address)
	if err := first.Claim(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := second.Claim(t.Context()); !errors.Is(err, ledger.ErrServed) {
		t.Errorf("the second: %v", err)
	}
}

// TestAilments: what ails a file is told in a sentence that names it, not in SQLite's words alone.
func TestAilments(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "ledger.db")
	if err := os.WriteFile(file, []byte(strings.Repeat("no database\n", 400)), 0o600); err != nil {
		t.Fatal(err)
	}
	l, err := ledger.Open(t.Context(), file, ledger.Options{Now: newClock().Now, Random: rand.Reader})
	if err == nil {
		l.Close()
	}
	if err == nil || !strings.HasPrefix(err.Error(), file+" is no ledger, or it is damaged: ") {
		t.Errorf("garbage: %v", err)
	}
}
