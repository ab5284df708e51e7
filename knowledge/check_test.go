package knowledge_test

import (
	"errors"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"tiktalks/knowledge"
)

// TestCheck runs the scripts in testdata/check: the files of a small base, and the lines that say what is wrong with it.
func TestCheck(t *testing.T) {
	t.Parallel()
	scripts, err := filepath.Glob("testdata/check/*.txtar")
	if err != nil || len(scripts) == 0 {
		t.Fatalf("got the scripts %v, %v", scripts, err)
	}
	for _, script := range scripts {
		t.Run(filepath.Base(script), func(t *testing.T) {
			t.Parallel()
			archive, err := txtar.ParseFile(script)
			if err != nil {
				t.Fatal(err)
			}
			files := &txtar.Archive{Files: archive.Files[:len(archive.Files)-1]}
			golden(t, script, archive, "want", check(t, files))
		})
	}
}

// check gives a line for each defect of the files, or "no defects".
func check(t *testing.T, files *txtar.Archive) string {
	t.Helper()
	fsys, err := txtar.FS(files)
	if err != nil {
		t.Fatal(err)
	}
	s, err := knowledge.Load(fsys)
	if err == nil {
		return "no defects\n"
	}
	var defects knowledge.Problems
	if !errors.As(err, &defects) || s != nil {
		t.Fatalf("got the edition %v and the error %v, want no edition and all defects", s, err)
	}
	return defects.Error() + "\n"
}

func TestLoadTellsWhenAFileCannotBeRead(t *testing.T) {
	t.Parallel()
	_, err := knowledge.Load(unreadable{})
	var defects knowledge.Problems
	if !errors.As(err, &defects) || !strings.Contains(err.Error(), "the disk is on fire") {
		t.Errorf("got the error %v", err)
	}
}

// unreadable is a folder on a broken disk.
type unreadable struct{}

func (unreadable) Open(string) (fs.File, error) { return nil, errors.New("the disk is on fire") }

func TestLoadBoundsFiles(t *testing.T) {
	t.Parallel()
	large := &txtar.Archive{Files: []txtar.File{
		{Name: "fits.yaml", Data: []byte("name: Tea")},
		{Name: "large.yaml", Data: []byte("#" + strings.Repeat(" ", knowledge.MaxFile))},
	}}
	want := "large.yaml:1: the file has 16777217 bytes, more than 16777216: split it\n"
	if got := check(t, large); got != want {
		t.Errorf("got %swant %s", got, want)
	}
}
