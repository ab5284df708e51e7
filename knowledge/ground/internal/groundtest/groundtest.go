// Package groundtest is what the tests of the judge's rooms share: the judge with the shipped names, and tables of sentences beside their
// facts. It is for tests only. Start with WantReasons.
package groundtest

import (
	"io/fs"
	"slices"

	"go.yaml.in/yaml/v3"

	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/ground"
)

// TB is what is used of a test or benchmark.
type TB interface {
	Helper()
	Fatal(args ...any)
	Errorf(format string, args ...any)
}

// Told is a sentence beside a fact: the reason it is refused for, or Fine.
type Told = struct {
	Fact, Said string
	Want       ground.Reason
}

// WantReasons judges each sentence beside its fact, and fails the test where the reason is another one.
func WantReasons(t TB, cases []Told) {
	t.Helper()
	j := Judge(t)
	for _, c := range cases {
		said, fact := ground.Sentence{Text: c.Said, Facts: []string{"x"}}, ground.Fact{ID: "x", Text: c.Fact}
		if v := j.Sentences([]ground.Sentence{said}, []ground.Fact{fact})[0]; v.Reason != c.Want {
			t.Errorf("%q of %q: %v, want %s", c.Said, c.Fact, v, c.Want)
		}
	}
}

// Judge gives a judge that knows the names of the shipped base.
func Judge(t TB) *ground.Judge {
	t.Helper()
	text, err := fs.ReadFile(facts.Shipped(), "entities.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Entities []struct {
			Name, Kind     string
			Aliases, Hints []string
		}
	}
	if err := yaml.Unmarshal(text, &file); err != nil {
		t.Fatal(err)
	}
	var all []ground.Entity
	for _, e := range file.Entities {
		if slices.Contains([]string{"person", "body", "company", "country", "place", "law", "app"}, e.Kind) {
			all = append(all, ground.Entity{Name: e.Name, Aliases: e.Aliases, Hints: e.Hints})
		}
	}
	j, err := ground.New(all)
	if err != nil {
		t.Fatal(err)
	}
	return j
}
