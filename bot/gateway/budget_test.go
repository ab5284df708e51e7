package gateway_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"tiktalks/bot/gateway"
	"tiktalks/bot/gateway/gatewaytest"
)

func TestMemoryBudget(t *testing.T) {
	t.Parallel()
	gatewaytest.Budget(t, func() gateway.Budget { return &gateway.MemoryBudget{} })
}

func TestFileBudget(t *testing.T) {
	t.Parallel()
	gatewaytest.Budget(t, func() gateway.Budget { return gateway.NewFileBudget(t.TempDir()) })
	folder := t.TempDir()
	gatewaytest.BudgetKept(t, func() gateway.Budget { return gateway.NewFileBudget(folder) })
}

// TestBudgetFileDamaged: of a file that holds something else nothing is known, and it is replaced.
func TestBudgetFileDamaged(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	name := filepath.Join(folder, "gateway-identifies.json")
	if err := os.WriteFile(name, []byte(`{"taken":[1,2`), 0o600); err != nil {
		t.Fatal(err)
	}
	b := gateway.NewFileBudget(folder)
	if g, err := b.Take(t.Context(), 0, time.Now()); err != nil || g.Wait != 0 {
		t.Errorf("Take gives %+v, %v", g, err)
	}
	if g, err := b.Take(t.Context(), 0, time.Now()); err != nil || g.Wait == 0 {
		t.Errorf("then it gives %+v, %v", g, err)
	}
}

// TestBudgetFileUnwritable: what can't be counted is not allowed.
func TestBudgetFileUnwritable(t *testing.T) {
	t.Parallel()
	b := gateway.NewFileBudget(filepath.Join(t.TempDir(), "absent"))
	if _, err := b.Take(t.Context(), 0, time.Now()); err == nil {
		t.Error("an identify is granted that no file knows of")
	}
	if err := b.Learn(t.Context(), gateway.Limit{Total: 1000}, time.Now()); err == nil {
		t.Error("Learn gives no error")
	}
}

func TestMemorySessions(t *testing.T) {
	t.Parallel()
	gatewaytest.Sessions(t, func() gateway.Sessions { return &gateway.MemorySessions{} })
}

func TestFileSessions(t *testing.T) {
	t.Parallel()
	gatewaytest.Sessions(t, func() gateway.Sessions { return gateway.NewFileSessions(t.TempDir()) })
	folder := t.TempDir()
	gatewaytest.SessionsKept(t, func() gateway.Sessions { return gateway.NewFileSessions(folder) })
	names, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil || len(names) != 1 {
		t.Fatalf("the folder holds %v: %v", names, err)
	}
	if info, err := os.Stat(names[0]); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file's mode is %v: %v", info.Mode(), err)
	}
	if err := os.WriteFile(names[0], []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if s, err := gateway.NewFileSessions(folder).Load(t.Context(), gateway.Shard{ID: 1, Count: 2}); err != nil || s.ID != "" {
		t.Errorf("a damaged file gives %+v, %v", s, err)
	}
}
