package source_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path"
	"strings"
	"testing"

	"tiktalks/knowledge/source"
)

func TestOpenRefusesBrokenArchives(t *testing.T) {
	t.Parallel()
	// Repeated text would pack so well that a cut-off archive still holds all of it.
	var facts strings.Builder
	for n := range 5000 {
		fmt.Fprintf(&facts, "- id: fact-%d\n", n*n)
	}
	whole := entry{name: "base.yaml", data: facts.String()}
	tarred, zipped := tarGz(t, whole), zipOf(t, whole)
	tests := []struct {
		name, path string
		body       []byte
		want       string
	}{
		{"an unknown ending", "/facts.rar", zipped, "should end in .tar.gz, .zip or .yaml"},
		{"no ending", "/facts", zipped, "should end in .tar.gz, .zip or .yaml"},
		{"no name", "/", zipped, "should end in .tar.gz, .zip or .yaml"},
		{"a page instead of a tar", "/facts.tar.gz", []byte("<html>Sign in</html>"), "the archive is broken"},
		{"a page instead of a zip", "/facts.zip", []byte("<html>Sign in</html>"), "the archive is broken"},
		{"nothing as a tar", "/facts.tar.gz", nil, "the archive is broken"},
		{"nothing as a zip", "/facts.zip", nil, "the archive is broken"},
		{"a zip called a tar", "/facts.tar.gz", zipped, "the archive is broken"},
		{"a tar called a zip", "/facts.zip", tarred, "the archive is broken"},
		{"a tar cut off", "/facts.tar.gz", tarred[:len(tarred)/2], "the archive is broken"},
		{"a zip cut off", "/facts.zip", zipped[:len(zipped)/2], "the archive is broken"},
		{"a zip with a flipped bit", "/facts.zip", flipped(zipped, 100), "the archive is broken"},
		{"a tar with a flipped bit", "/facts.tar.gz", flipped(tarred, 100), "the archive is broken"},
		{"a zip in an unknown packing", "/facts.zip", strangelyPacked(t, "base.yaml"), "the archive is broken"},
		{"a file twice", "/facts.zip", zipOf(t, whole, whole), "the archive holds a file twice"},
		{"a file twice after its folder is cut", "/facts.zip#a", zipOf(t, entry{name: "a/x.yaml"}, entry{name: "b/a/x.yaml"}), "the archive holds a file twice"},
		{"a file that is a folder too", "/facts.zip", zipOf(t, entry{name: "a.yaml"}, entry{name: "a.yaml/b.yaml"}), "the archive holds a file twice"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			server := serve(t, body(test.body))
			_, err := source.Open(t.Context(), server.URL+test.path, source.Options{AllowPrivate: true})
			wantError(t, err, test.want)
		})
	}
}

func TestUnpackLeavesOtherFilesAlone(t *testing.T) {
	t.Parallel()
	fsys, err := source.Unpack(at("/facts.zip"), strangelyPacked(t, "picture.png"))
	must(t, err)
	if got := contents(t, fsys); len(got) != 0 {
		t.Errorf("got %v, want no files", got)
	}
}

func TestOpenBoundsTheDownload(t *testing.T) {
	t.Parallel()
	chunk := bytes.Repeat([]byte("# padding\n"), 1<<16)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		for { // for ever, until the client hangs up
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	}))
	t.Cleanup(server.Close)
	_, err := source.Open(t.Context(), server.URL+"/base.yaml", source.Options{AllowPrivate: true})
	wantError(t, err, "the source has more than 33554432 bytes")
}

// tooLarge is all that the error says: an archive that is too large is not called broken.
const tooLarge = "the archive unpacks to more than 67108864 bytes or 2000 files"

func TestUnpackBoundsTheFiles(t *testing.T) {
	t.Parallel()
	var entries []entry
	for n := range source.MaxFiles {
		entries = append(entries, entry{name: fmt.Sprintf("%d.yaml", n)}, entry{name: fmt.Sprintf("%d.txt", n)})
	}
	fsys, err := source.Unpack(at("/facts.zip"), zipOf(t, entries...))
	must(t, err)
	if got := len(contents(t, fsys)); got != source.MaxFiles {
		t.Errorf("got %d files, want %d", got, source.MaxFiles)
	}
	_, err = source.Unpack(at("/facts.zip"), zipOf(t, append(entries, entry{name: "one-more.yaml"})...))
	wantError(t, err, tooLarge)
}

// A bomb is small until it is unpacked. What is skipped takes time as well, so it counts too.
func TestUnpackBoundsTheSize(t *testing.T) {
	t.Parallel()
	const whole = source.MaxUnpacked / mebibyte
	tests := []struct {
		name, path string
		data       []byte
	}{
		{"zip", "/facts.zip", zipBomb(t, whole+1)},
		{"tar of another file", "/facts.tar.gz", tarBomb(t, "bomb.bin", 100*whole)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if len(test.data) > 16*mebibyte {
				t.Fatalf("the bomb has %d bytes already", len(test.data))
			}
			_, err := source.Unpack(at(test.path), test.data)
			if err == nil || err.Error() != tooLarge {
				t.Errorf("got %v, want %s", err, tooLarge)
			}
		})
	}
}

// FuzzUnpack proves that whatever a server sends gives an error or a few YAML files with safe names.
func FuzzUnpack(f *testing.F) {
	facts := []entry{{name: "tea/facts/base.yaml", data: "name: Tea"}, {name: "../x.yml"}, {name: "l.yaml", kind: '2'}}
	f.Add("/facts.tar.gz", "", tarGz(f, facts...))
	f.Add("/facts.zip", "facts", zipOf(f, facts...))
	f.Add("/facts.zip", "tea/facts", zipOf(f, facts...))
	f.Add("/base.yaml", "", []byte("name: Tea"))
	f.Add("/..yaml", "..", []byte{})
	f.Fuzz(func(t *testing.T, file, folder string, data []byte) {
		fsys, err := source.Unpack(&url.URL{Path: file, Fragment: folder}, data)
		if err != nil {
			return
		}
		all := contents(t, fsys)
		if len(all) > source.MaxFiles {
			t.Errorf("%d files", len(all))
		}
		for name := range all {
			if ext := path.Ext(name); !fs.ValidPath(name) || ext != ".yaml" && ext != ".yml" {
				t.Errorf("the file %q", name)
			}
		}
	})
}

func flipped(data []byte, at int) []byte {
	broken := bytes.Clone(data)
	broken[at] ^= 1
	return broken
}

// strangelyPacked makes a .zip archive of one file whose packing nobody knows.
func strangelyPacked(t *testing.T, name string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	const unknown = 99
	_, err := w.CreateRaw(&zip.FileHeader{Name: name, Method: unknown})
	must(t, err)
	must(t, w.Close())
	return out.Bytes()
}

func at(path string) *url.URL { return &url.URL{Path: path} }
