package factfile_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/ledger/factfile"
)

// TestComposeShipped writes every fact of the shipped base anew, in its place: the base stays the same, and so do its
// bytes, because the curated files are in the form that Write gives.
func TestComposeShipped(t *testing.T) {
	t.Parallel()
	files, err := factfile.Files(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	all := shipped(t)
	var cache factfile.Cache
	composed, err := cache.Compose(files, all)
	if err != nil {
		t.Fatal(err)
	}
	back, err := cache.Read(composed)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(all, back, same); diff != "" {
		t.Errorf("the facts (-before +after):\n%s", diff)
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if diff := cmp.Diff(strings.Split(files[name], "\n"), strings.Split(composed[name], "\n")); diff != "" {
			t.Errorf("%s is spelled in another way (-curated +written):\n%s", name, diff)
		}
	}
	again, err := cache.Compose(composed, all)
	if err != nil {
		t.Fatal(err)
	}
	if !maps.Equal(composed, again) {
		t.Error("the same facts gave other bytes the second time")
	}
}

// TestCompose puts facts into small files; testdata/compose.txtar has files before ("in/…") and after ("out/…").
func TestCompose(t *testing.T) {
	t.Parallel()
	archive, err := txtar.ParseFile("testdata/compose.txtar")
	if err != nil {
		t.Fatal(err)
	}
	in, want := map[string]string{}, map[string]string{}
	var set []knowledge.Fact
	for _, f := range archive.Files {
		side, name, _ := strings.Cut(f.Name, "/")
		switch side {
		case "in":
			in[name] = string(f.Data)
		case "out":
			want[name] = string(f.Data)
		case "set":
			fact, err := factfile.Parse(string(f.Data))
			if err != nil {
				t.Fatal(err)
			}
			set = append(set, fact)
		}
	}
	var cache factfile.Cache
	got, err := cache.Compose(in, set)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the files (-want +got):\n%s", diff)
	}
	if empty, err := cache.Compose(in, nil); err != nil || !maps.Equal(empty, in) {
		t.Errorf("without facts to set the files changed (%v)", err)
	}
}

// FuzzCompose puts a fact into any text that is a file of facts: it is in what comes out, beside all others.
func FuzzCompose(f *testing.F) {
	for _, s := range []string{
		"topic: a\nfacts:\n  - id: x\n    claim: y\n", "{topic: a, facts: [{id: x}, {id: z}]}", "facts:\n- id: x\n- id: z\n# end",
		"facts:\n  -\n    id: x\n\n\n  - {id: z}\ntopic: a\n", "facts: [{id: x}]\n", "facts:\n  - id: x\n    claim: |\n      # not a comment\n\n",
		"\"facts\":\n  - id: x", "a: [\n]\nfacts: \n    - id: 'x'\n...\n", "facts:\n  - - id: x", "? facts\n:\n  - id: x\n", "facts: &a\n  - id: x",
		"facts:\r\n  - id: x\r\n    claim: y\r\n", "facts:\n  - !!map\n    id: x\n", "facts: # -\n  # - id: q\n  - id: x\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var cache factfile.Cache
		before, err := cache.Read(map[string]string{"a.yaml": text})
		if err != nil {
			return
		}
		set := knowledge.Fact{ID: "x", Claim: "It is so.", Topic: "b", Status: knowledge.Open}
		files, err := cache.Compose(map[string]string{"a.yaml": text}, []knowledge.Fact{set})
		if err != nil {
			t.Fatalf("what could be read can't be composed: %v", err)
		}
		after, err := cache.Read(files)
		if err != nil {
			t.Fatalf("%v\n%q\n%q", err, text, files["a.yaml"])
		}
		at := slices.IndexFunc(before, func(f knowledge.Fact) bool { return f.ID == "x" })
		if at < 0 {
			at = len(before)
			before = append(before, set)
		}
		before[at] = set
		if diff := cmp.Diff(before, after, same); diff != "" {
			t.Errorf("the facts (-want +got):\n%s\n%q\n%q", diff, text, files)
		}
	})
}

func FuzzWrite(f *testing.F) {
	for _, s := range []string{"plain words", "a: b", "170", "no", "2025-05-12", `"q" x`, "'q'", "- x", "x #y", "tab\there", "two\nlines", "美国", "a, b", "[x]", "~", "{a}", "trailing:", "a\u2028b", "\ufeffx", "\x7f", "|", "x  y", "é" + strings.Repeat(" long", 60)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.TrimSpace(strings.ToValidUTF8(s, "\uFFFD"))
		if s == "" {
			return
		}
		want := knowledge.Fact{ID: s, Claim: s, Topic: s, Entities: []string{s, s}, Note: s, Asks: []string{s}, Sources: []knowledge.Source{{Publisher: s, URL: s}}}
		text := factfile.Write(want)
		got, err := factfile.Parse(text)
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if diff := cmp.Diff(want, got, same); diff != "" {
			t.Errorf("(-written +read)\n%s\n%s", diff, text)
		}
	})
}
