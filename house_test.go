package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
)

// violations gives all that is against the rules in the files, one line each, in the order of their paths.
func violations(files []goFile) []string {
	var all []string
	for _, f := range files {
		for _, rule := range rules {
			for _, broken := range rule(f) {
				all = append(all, f.path+": "+broken)
			}
		}
	}
	return all
}

// readHouse reads every Go file below the root, without test data and hidden folders.
func readHouse(root fs.FS) ([]goFile, error) {
	var files []goFile
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		switch base := path.Base(name); {
		case err != nil:
			return err
		case entry.IsDir() && (base == "testdata" || strings.HasPrefix(base, ".") && name != "."):
			return fs.SkipDir
		case entry.IsDir() || path.Ext(name) != ".go":
			return nil
		}
		f, err := readGo(root, name)
		files = append(files, f)
		return err
	})
	return files, err
}

func readGo(root fs.FS, name string) (goFile, error) {
	f := goFile{path: name, folder: path.Dir(name)}
	text, err := fs.ReadFile(root, name)
	if err != nil {
		return f, err
	}
	tree, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return f, err
	}
	f.explains = tree.Doc != nil
	named := map[string]string{} // by what the file calls a package
	for _, spec := range tree.Imports {
		i, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return f, err
		}
		f.imports = append(f.imports, i)
		named[path.Base(i)] = i
		if spec.Name != nil {
			named[spec.Name.Name] = i
		}
	}
	ast.Inspect(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			f.inits = f.inits || n.Recv == nil && n.Name.Name == "init"
		case *ast.SelectorExpr:
			if pkg, ok := n.X.(*ast.Ident); ok && named[pkg.Name] != "" {
				f.uses = append(f.uses, named[pkg.Name]+"."+n.Sel.Name)
			}
		}
		return true
	})
	return f, nil
}

func TestHouseRules(t *testing.T) {
	t.Parallel()
	files, err := readHouse(os.DirFS("."))
	if err != nil {
		t.Fatal(err)
	}
	for _, broken := range violations(files) {
		t.Error(broken)
	}
	explained := map[string]bool{}
	for _, f := range files {
		if !f.test() {
			explained[f.folder] = explained[f.folder] || f.explains
		}
	}
	for folder, said := range explained {
		if !said {
			t.Errorf("%s: no comment says what the package is for and where to start", folder)
		}
	}
	for folder := range ownClocks {
		used := slices.ContainsFunc(files, func(f goFile) bool { return f.in(folder) && slices.Contains(f.uses, "time.Now") })
		if !used {
			t.Errorf("%s may ask for the time but does not: take it off the list", folder)
		}
	}
	for _, folder := range floors {
		if !slices.ContainsFunc(files, func(f goFile) bool { return f.folder == folder }) {
			t.Errorf("no Go file was read in %s, so the rules were not checked there", folder)
		}
	}
}

// TestRulesBite breaks each rule in a small house of its own: testdata/house.txtar holds files and, in the part "broken",
// what must be found in them.
func TestRulesBite(t *testing.T) {
	t.Parallel()
	const file = "testdata/house.txtar"
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	root, err := txtar.FS(archive)
	if err != nil {
		t.Fatal(err)
	}
	files, err := readHouse(root)
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Join(violations(files), "\n") + "\n"
	want := slices.IndexFunc(archive.Files, func(f txtar.File) bool { return f.Name == "broken" })
	if *update {
		archive.Files[want].Data = []byte(got)
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(string(archive.Files[want].Data), got); diff != "" {
		t.Errorf("what is found (-want +got):\n%s", diff)
	}
}
