package source_test

import (
	"context"
	"errors"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiktalks/knowledge/source"
)

func TestOpenFolder(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, dir, "base.yaml", "name: before")
	fsys, err := source.Open(t.Context(), dir, source.Options{})
	must(t, err)
	write(t, dir, "base.yaml", "name: after")
	if diff := cmp.Diff(map[string]string{"base.yaml": "name: after"}, contents(t, fsys)); diff != "" {
		t.Errorf("a folder is read when its files are: want (-), got (+):\n%s", diff)
	}
}

func TestOpenRefusesWhatIsNoSource(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, dir, "base.yaml", "name: a file")
	tests := []struct {
		name, source string
		want         string // part of the error
	}{
		{"no such folder", filepath.Join(dir, "nowhere"), "the folder can't be read"},
		{"a file", filepath.Join(dir, "base.yaml"), "is no folder"},
		{"nothing", "", "the folder can't be read"},
		{"plain http", "http://example.com/facts.zip", "must be a folder or be reached by https"},
		{"another scheme", "ftp://example.com/facts.zip", "must be a folder or be reached by https"},
		{"a file's address", "file:///etc/facts.zip", "must be a folder or be reached by https"},
		{"a broken address", "https://[::1/facts.zip?key=secret", "the source's address can't be read"},
		{"no host", "https:///facts.zip?key=secret", "no Host"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			_, err := source.Open(t.Context(), test.source, source.Options{})
			wantError(t, err, test.want)
			if strings.Contains(err.Error(), "secret") {
				t.Errorf("the error tells the address: %v", err)
			}
		})
	}
}

func TestOpenArchive(t *testing.T) {
	t.Parallel()
	base := entry{name: "base.yaml", data: "name: Tea"}
	facts := entry{name: "facts/green.yml", data: "facts: []"}
	repository := []entry{{name: "tea-main/README.md"}, {name: "tea-main/facts/base.yaml", data: "name: Tea"}, {name: "tea-main/ci.yaml"}}
	both := map[string]string{"base.yaml": "name: Tea", "facts/green.yml": "facts: []"}
	onlyBase := map[string]string{"base.yaml": "name: Tea"}
	tests := []struct {
		name, path string
		body       []byte
		want       map[string]string
	}{
		{"tar.gz", "/facts.tar.gz", tarGz(t, base, facts), both},
		{"tgz", "/facts.tgz", tarGz(t, base, facts), both},
		{"zip", "/facts.zip", zipOf(t, base, facts), both},
		{"capital letters", "/FACTS.ZIP", zipOf(t, base), onlyBase},
		{"yaml", "/base.yaml", []byte("name: Tea"), onlyBase},
		{"yml", "/deep/down/base.yml", []byte("name: Tea"), map[string]string{"base.yml": "name: Tea"}},
		{"with a query", "/facts.zip?version=2.exe", zipOf(t, base), onlyBase},
		{"a folder of it", "/facts.zip#facts", zipOf(t, base, facts), map[string]string{"green.yml": "facts: []"}},
		{"a folder with slashes", "/facts.zip#/facts/", zipOf(t, base, facts), map[string]string{"green.yml": "facts: []"}},
		{"a folder that is not there", "/facts.zip#tea", zipOf(t, base, facts), map[string]string{}},
		{"a repository's tar", "/archive/main.tar.gz#facts", tarGz(t, repository...), onlyBase},
		{"a repository's zip", "/archive/main.zip#facts", zipOf(t, repository...), onlyBase},
		{"a repository's folder by its full name", "/archive/main.zip#tea-main/facts", zipOf(t, repository...), onlyBase},
		{"names that begin with a dot", "/facts.tar.gz", tarGz(t, entry{name: "./base.yaml", data: "name: Tea"}), onlyBase},
		{"nothing in it", "/facts.tar.gz", tarGz(t), map[string]string{}},
		{"no YAML in it", "/facts.zip", zipOf(t, entry{name: "README.md"}, entry{name: "yaml"}), map[string]string{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			server := serve(t, body(test.body))
			fsys, err := source.Open(t.Context(), server.URL+test.path, source.Options{AllowPrivate: true})
			must(t, err)
			if diff := cmp.Diff(test.want, contents(t, fsys)); diff != "" {
				t.Errorf("want (-), got (+):\n%s", diff)
			}
		})
	}
}

// What would lead out of the folder, or is no plain file, is left where it is.
func TestOpenSkipsWhatIsNoPlainFile(t *testing.T) {
	t.Parallel()
	entries := []entry{
		{name: "../above.yaml", data: "name: above"},
		{name: "facts/../../above.yaml", data: "name: above"},
		{name: "..", data: "name: above"},
		{name: strings.Repeat("deep/", 60) + "down.yaml", data: "name: down"},
		{name: "/root.yaml", data: "name: below the folder all the same"},
		{name: "link.yaml", data: "/etc/passwd", kind: '2'},
		{name: "good.yaml", data: "name: good"},
	}
	onlyInTar := []entry{{name: "hard.yaml", kind: '1'}, {name: "device.yaml", kind: '3'}, {name: "pipe.yaml", kind: '6'}, {name: "folder.yaml/", kind: '5'}}
	want := map[string]string{"good.yaml": "name: good", "root.yaml": "name: below the folder all the same"}
	for path, data := range map[string][]byte{
		"/facts.tar.gz": tarGz(t, append(onlyInTar, entries...)...),
		"/facts.zip":    zipOf(t, entries...),
	} {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			server := serve(t, body(data))
			fsys, err := source.Open(t.Context(), server.URL+path, source.Options{AllowPrivate: true})
			must(t, err)
			if diff := cmp.Diff(want, contents(t, fsys)); diff != "" {
				t.Errorf("want (-), got (+):\n%s", diff)
			}
		})
	}
}

func TestOpenByPlainHTTPWhereThatIsAllowed(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(body([]byte("name: Tea")))
	t.Cleanup(server.Close)
	fsys, err := source.Open(t.Context(), server.URL+"/base.yaml", source.Options{AllowPrivate: true})
	must(t, err)
	if got := contents(t, fsys)["base.yaml"]; got != "name: Tea" {
		t.Errorf("got %q", got)
	}
}

func TestOpenStopsWhenTheCallerDoes(t *testing.T) {
	t.Parallel()
	silent := func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }
	halfway := func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte("name: "))
		w.(http.Flusher).Flush()
		<-r.Context().Done()
	}
	for name, handler := range map[string]http.HandlerFunc{"before the answer": silent, "amid the answer": halfway} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ctx, cancel := context.WithCancel(t.Context())
			server := serve(t, func(w http.ResponseWriter, r *http.Request) {
				cancel()
				handler(w, r)
			})
			_, err := source.Open(ctx, server.URL+"/base.yaml", source.Options{AllowPrivate: true})
			if !errors.Is(err, context.Canceled) {
				t.Errorf("got %v, want %v", err, context.Canceled)
			}
		})
	}
}

// serve starts a server with a certificate that the tests trust.
func serve(t *testing.T, handler http.HandlerFunc) *httptest.Server {
	t.Helper()
	server := httptest.NewTLSServer(handler)
	t.Cleanup(server.Close)
	return server
}

// body answers every request with the same bytes.
func body(data []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { w.Write(data) }
}

func write(t *testing.T, dir, name, data string) {
	t.Helper()
	must(t, os.WriteFile(filepath.Join(dir, name), []byte(data), fs.FileMode(0o644)))
}

// wantError fails unless there is an error that says the words.
func wantError(t *testing.T, err error, words string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), words) {
		t.Fatalf("got the error %v, want one that says %q", err, words)
	}
}
