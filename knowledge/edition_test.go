package knowledge_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"tiktalks/knowledge"
)

// teaBase is the part of a small base that most tests do not vary.
const teaBase = `
name: Tea
about: Tea and what it costs.
ends: 2025-09-15
topics:
  - {id: prices, title: Prices}
  - {id: leaves, title: Leaves}
entities:
  - {name: Tea Board, kind: body, role: sets the price, aliases: [the board]}
`

// fact writes a fact as YAML. Fields are lines such as "replaced_by: new"; they go before the usual values.
func fact(id string, fields ...string) string {
	given := func(key string) bool {
		return strings.Contains("\n"+strings.Join(fields, "\n"), "\n"+key+":")
	}
	for _, usual := range []string{
		"topic: prices", "claim: The tea called " + id + " costs money.", "status: single", "checked: 2025-09-01",
		"asks: [what does " + id + " cost]", "sources: [{publisher: Tea Times, url: https://tea.example/" + id + "}]",
	} {
		if key, _, _ := strings.Cut(usual, ":"); !given(key) {
			fields = append(fields, usual)
		}
	}
	return fmt.Sprintf("  - id: %s\n    %s\n", id, strings.Join(fields, "\n    "))
}

// load makes an edition of the small base with these facts.
func load(t testing.TB, facts ...string) *knowledge.Snapshot {
	t.Helper()
	return loadFiles(t, map[string]string{"base.yaml": teaBase, "facts.yaml": "facts:\n" + strings.Join(facts, "")})
}

func loadFiles(t testing.TB, files map[string]string) *knowledge.Snapshot {
	t.Helper()
	s, err := knowledge.Load(folder(files))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func folder(files map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, data := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(data)}
	}
	return fsys
}

// ids gives the facts' ids in their order, with spaces between.
func ids(facts []knowledge.Fact) string {
	all := make([]string, len(facts))
	for i, f := range facts {
		all[i] = f.ID
	}
	return strings.Join(all, " ")
}
