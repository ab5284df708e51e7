package main

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// shownExample is a question in a document, as it stands behind "go run .", with what is said to be printed.
var shownExample = regexp.MustCompile(`(?m)^    \$ go run \. (ask .*"(.+)")\n((?:    .+\n)+)`)

// TestExamplesInDocuments: what the documents show is what the program prints. Where one differs, copy the new lines into it.
func TestExamplesInDocuments(t *testing.T) {
	t.Parallel()
	for _, file := range []string{"README.md", "docs/example/README.md"} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all := shownExample.FindAllStringSubmatch(string(text), -1)
		if len(all) == 0 {
			t.Errorf("%s has no example", file)
		}
		for _, found := range all {
			before, _, _ := strings.Cut(found[1], ` "`)
			r := start(t, "", nil, append(strings.Fields(before), found[2])...)
			want := strings.ReplaceAll(found[3], "\n    ", "\n")
			if want = strings.TrimPrefix(want, "    "); strings.TrimSpace(r.stdout) != strings.TrimSpace(want) {
				t.Errorf("%s: %s prints\n%s\nand the document says\n%s", file, found[1], r.stdout, want)
			}
		}
	}
}
