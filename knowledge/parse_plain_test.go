package knowledge_test

import (
	"io/fs"
	"reflect"
	"testing"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
)

// FuzzPlain proves that the quick reader of YAML gives what the library gives, or leaves the file to it.
func FuzzPlain(f *testing.F) {
	for _, seed := range scriptFiles(f) {
		f.Add(seed)
	}
	for _, seed := range []string{
		"facts:\n" + fact("green"), "a: &a [*a]\n", "? {a: b}\n: c\n!!binary x: !!float y\n<<: {}\n", "a:\n- b\n", "a: b\n  c\n",
		"a: [b, {c: d, \"e\": f}, [\"g, h\"]]\n", "\"a\": \"b \\\" c\" # d\n", "a: b #c\n", "a:\n  # b\n  - c: d\n    e: ~\n  - f\n", "a: b: c\n", "a :b\n",
		"a:\n    b: c\n  d: e\n", "- a\n- b: c\n  d:\n    e: f\n", "a: http://b:c\n", "a: [b: c]\n", "...\n", "a: b\n...\n", "a: {b: c, d}\n", "a: 'b'\n", "a: -1\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, file string) {
		quick, whole := knowledge.ReadBothWays(file)
		if quick != nil && !reflect.DeepEqual(quick, whole) {
			t.Errorf("%q is read in two ways", file)
		}
	})
}

// The shipped base is written in a way that is quick to read; where a file is not, starting takes longer.
func TestPlainReadsTheShippedBase(t *testing.T) {
	names, err := fs.Glob(facts.Shipped(), "*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(facts.Shipped(), name)
		if err != nil {
			t.Fatal(err)
		}
		quick, whole := knowledge.ReadBothWays(string(text))
		if quick != nil && !reflect.DeepEqual(quick, whole) {
			t.Errorf("%s is read in two ways", name)
		}
		if quick == nil && len(text) > 100_000 {
			t.Errorf("%s is left to the library", name)
		}
		t.Log(name, quick != nil)
	}
}
