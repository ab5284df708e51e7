package ground_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"

	"go.yaml.in/yaml/v3"
)

// shipped gives every claim of the shipped base.
func shipped(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../facts/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var file struct{ Facts []struct{ Claim string } }
		if err := yaml.Unmarshal(text, &file); err != nil {
			continue // a file of another kind
		}
		for _, f := range file.Facts {
			all = append(all, f.Claim)
		}
	}
	if len(all) < 100 {
		t.Fatalf("only %d claims: is the base elsewhere?", len(all))
	}
	return all
}

// changed gives what one kind of error makes of a claim: none, or one text for each place.
var changed = map[string]func(claim string) []string{
	"a digit":  digitsChanged,
	"before":   func(s string) []string { return replaced(s, " before ", " after ") },
	"after":    func(s string) []string { return replaced(s, " after ", " before ") },
	"billion":  func(s string) []string { return replaced(s, " billion", " million") },
	"percent":  func(s string) []string { return replaced(s, " percent", " billion dollars") },
	"days":     func(s string) []string { return replaced(s, " days", " weeks") },
	"less":     func(s string) []string { return replaced(s, " less than ", " more than ") },
	"negation": func(s string) []string { return replaced(s, " had ", " had not ") },
}

func replaced(s, old, with string) []string {
	if !strings.Contains(s, old) {
		return nil
	}
	return []string{strings.Replace(s, old, with, 1)}
}

func digitsChanged(s string) []string {
	var all []string
	for i := range s {
		alone := i+1 == len(s) || s[i+1] < '0' || s[i+1] > '9'
		if s[i] >= '1' && s[i] <= '8' && alone && i > 0 && (s[i-1] == ' ' || s[i-1] >= '0' && s[i-1] <= '9') {
			all = append(all, s[:i]+string(s[i]+1)+s[i+1:])
		}
	}
	return all
}

// TestShippedClaims: a claim of the base word for word passes, and with one thing changed it fails, but for a few where the
// change lands on something else that the claim says.
func TestShippedClaims(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	passes := func(said, claim string) bool {
		return j.Sentences([]ground.Sentence{{said, []string{"x"}}}, []ground.Fact{{ID: "x", Text: claim}})[0].OK()
	}
	all := shipped(t)
	kept := 0
	for _, c := range all {
		if passes(c, c) {
			kept++
		}
	}
	t.Logf("word for word: %d of %d pass", kept, len(all))
	if 100*kept < 98*len(all) {
		t.Errorf("only %d of %d claims pass word for word", kept, len(all))
	}
	floor := map[string]int{"before": 60, "negation": 80, "after": 85}
	for kind, change := range changed {
		caught, tried := 0, 0
		for _, c := range all {
			for _, said := range change(c) {
				tried++
				if !passes(said, c) {
					caught++
				}
			}
		}
		t.Logf("%s changed: %d of %d caught", kind, caught, tried)
		least := floor[kind]
		if least == 0 {
			least = 97
		}
		if 100*caught < least*tried {
			t.Errorf("%s changed: only %d of %d caught, want %d in a hundred", kind, caught, tried, least)
		}
	}
}
