package knowledge_test

import (
	"flag"
	"os"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "rewrite the wanted results in testdata")

// golden compares the named last section of the script with what was got, or rewrites it.
func golden(t *testing.T, file string, archive *txtar.Archive, section, got string) {
	t.Helper()
	last := &archive.Files[len(archive.Files)-1]
	if last.Name != section {
		t.Fatalf("%s: the last section is %q, want %q", file, last.Name, section)
	}
	if *update {
		last.Data = []byte(got)
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if want := string(last.Data); want != got {
		t.Errorf("%s\ngot:\n%s\nwant:\n%s", archive.Comment, got, want)
	}
}
