package knowledge_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"tiktalks/knowledge"
)

// FuzzLoad proves that every file gives an edition or its defects with their places, and that in little time.
func FuzzLoad(f *testing.F) {
	for _, seed := range scriptFiles(f) {
		f.Add(seed)
	}
	f.Add("facts:\n" + fact("green"))
	f.Add("a: &a [*a]\n")
	f.Add("? {a: b}\n: c\n!!binary x: !!float y\n<<: {}\n")
	f.Add(strings.Repeat("[", 1000))
	f.Fuzz(func(t *testing.T, file string) {
		files := folder(map[string]string{"base.yaml": teaBase, "fuzz.yaml": file})
		start := time.Now()
		_, _, err := knowledge.Check(files)
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%d bytes took %v", len(file), took)
		}
		if err != nil {
			checkProblems(t, err)
			return
		}
		s, err := knowledge.Load(files)
		if err != nil {
			t.Fatalf("no defects, but no edition: %v", err)
		}
		if again, err := knowledge.Load(files); err != nil || again.Version != s.Version {
			t.Errorf("loaded again the version is another: %v", err)
		}
	})
}

// checkProblems fails unless each problem names a file, a line of it and what to do, on one line.
func checkProblems(t *testing.T, err error) {
	t.Helper()
	var defects knowledge.Problems
	if !errors.As(err, &defects) {
		t.Fatalf("got the error %v, want the defects", err)
	}
	for _, p := range defects {
		if p.File == "" || p.Line < 1 || p.Do == "" || strings.Contains(p.Do, "\n") {
			t.Errorf("got the defect %+v", p)
		}
	}
}

// scriptFiles gives all files of the scripts in testdata/check.
func scriptFiles(f *testing.F) []string {
	scripts, err := filepath.Glob("testdata/check/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	var all []string
	for _, script := range scripts {
		data, err := os.ReadFile(script)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range txtar.Parse(data).Files {
			all = append(all, string(file.Data))
		}
	}
	return all
}

// Small files that unfold, nest or repeat without bound are refused, and soon.
func TestLoadSurvivesHostileFiles(t *testing.T) {
	t.Parallel()
	const times = 20_000
	tests := map[string]string{
		"nested lists":    strings.Repeat("[", times),
		"nested mappings": strings.Repeat("{a: ", times),
		"an unfolding alias": "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n" +
			"c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nfacts: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n",
		"one key again and again": strings.Repeat("name: Tea\n", times),
		"many empty facts":        "facts:\n" + strings.Repeat("  - {}\n", times),
		"many documents":          strings.Repeat("---\nname: Tea\n", times),
		"no text at all":          "\x00\xff\xfe\x01",
	}
	for name, file := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			start := time.Now()
			_, _, err := knowledge.Check(folder(map[string]string{"base.yaml": teaBase, "hostile.yaml": file}))
			if err == nil {
				t.Fatal("the file has no defects")
			}
			checkProblems(t, err)
			if took := time.Since(start); took > 20*time.Second {
				t.Errorf("%d bytes took %v", len(file), took)
			}
		})
	}
}
