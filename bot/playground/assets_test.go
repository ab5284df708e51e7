package playground_test

import (
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"
)

// maxWeight is the most bytes of the page with all its files.
const maxWeight = 1 << 20

// elsewhere finds addresses that a browser would load something from: not those in comments, licences and error texts.
var elsewhere = regexp.MustCompile(`(?:src|href)\s*=\s*["']?https?:|url\(\s*["']?https?:|@import|\bimport\s*\(\s*["'` + "`" + `]https?:`)

// TestAssets weighs the page and looks for anything that it would load from another host.
func TestAssets(t *testing.T) {
	t.Parallel()
	weight, dist := 0, os.DirFS("web/dist")
	err := fs.WalkDir(dist, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(dist, path)
		weight += len(data)
		if found := elsewhere.FindAll(data, -1); len(found) > 0 {
			t.Errorf("%s loads from another host: %q", path, found)
		}
		if strings.HasSuffix(path, ".map") {
			t.Errorf("%s is of no use in the program", path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if weight == 0 || weight > maxWeight {
		t.Errorf("the page weighs %d bytes, want at most %d", weight, maxWeight)
	}
	t.Logf("the page weighs %d bytes", weight)
}

// TestLockNamesNoHost keeps the locked build free of registries' addresses: every developer has a registry of their own.
func TestLockNamesNoHost(t *testing.T) {
	t.Parallel()
	lock, err := os.ReadFile("web/package-lock.json")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(lock), `"resolved"`) {
		t.Error("package-lock.json names download addresses; .npmrc leaves them out")
	}
}
