package factfile_test

import (
	"io/fs"
	"testing"
	"testing/fstest"

	"tiktalks/knowledge/ledger/factfile"
)

func TestFS(t *testing.T) {
	t.Parallel()
	files := map[string]string{"base.yaml": "name: Tea\n", "facts/green.yaml": "", "facts/more/black.yaml": "topic: tea\n", "facts.yaml": "x"}
	fsys, err := factfile.FS(files)
	if err != nil {
		t.Fatal(err)
	}
	if err := fstest.TestFS(fsys, "base.yaml", "facts/green.yaml", "facts/more/black.yaml", "facts.yaml"); err != nil {
		t.Error(err)
	}
	for name, want := range files {
		if got, err := fs.ReadFile(fsys, name); err != nil || string(got) != want {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	for _, name := range []string{"", ".", "/a.yaml", "../a.yaml", "a//b.yaml"} {
		if _, err := factfile.FS(map[string]string{name: "x"}); err == nil {
			t.Errorf("%q is taken for a file's name", name)
		}
	}
	if _, err := factfile.FS(map[string]string{"a": "x", "a/b.yaml": "y"}); err == nil {
		t.Error("a file is taken for a folder")
	}
}
