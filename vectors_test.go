package main

import (
	"bytes"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tiktalks/knowledge"
)

// What a start has computed the next one takes over; a file that is damaged or can't be written stops nobody.
func TestVectorsAreKept(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	begin := func(dir string) (*knowledge.Loader, string) {
		var log bytes.Buffer
		v := vectors{dir: dir, log: slog.New(slog.NewTextHandler(&log, nil))}
		v.read()
		if _, err := v.loader.Load(os.DirFS(newFleet(t, worthKeeping).dir)); err != nil {
			t.Fatal(err)
		}
		v.write()
		return &v.loader, log.String()
	}
	if first, log := begin(dir); first.Computed() < worthKeeping || log != "" {
		t.Errorf("the first start computes %d vectors, its log %q", first.Computed(), log)
	}
	if second, log := begin(dir); second.Computed() != 0 || log != "" {
		t.Errorf("the second start computes %d vectors, its log %q", second.Computed(), log)
	}
	if err := os.WriteFile(filepath.Join(dir, vectorsFile), []byte("damaged"), 0o600); err != nil {
		t.Fatal(err)
	}
	if third, log := begin(dir); third.Computed() == 0 || !strings.Contains(log, "are computed anew") {
		t.Errorf("with a damaged file %d vectors are computed, the log says %q", third.Computed(), log)
	}
	if fourth, _ := begin(dir); fourth.Computed() != 0 {
		t.Errorf("after that %d vectors are computed", fourth.Computed())
	}
	if _, log := begin(filepath.Join(dir, "nowhere")); !strings.Contains(log, "were not kept") {
		t.Errorf("with nowhere to write the log says %q", log)
	}
}
