package knowledge_test

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tiktalks/knowledge"
	"tiktalks/knowledge/day"
)

func TestLoad(t *testing.T) {
	t.Parallel()
	s := load(t, fact("green", "when: 2025-05-01 to 2025-05-02", "holds: {from: 2025-05-01}", "entities: [Tea Board]",
		"asks: [what does green cost, price of green tea]", "note: In shops.", "status: confirmed",
		"sources: [{publisher: Tea Times, title: Up, url: https://tea.example, published: 2025-05}]"))
	want := knowledge.Fact{
		ID: "green", Claim: "The tea called green costs money.", Topic: "prices", Entities: []string{"Tea Board"},
		When:  day.Span{From: on(2025, 5, 1), To: on(2025, 5, 2)},
		Holds: day.Span{From: on(2025, 5, 1)}, Status: knowledge.Confirmed,
		Asks: []string{"what does green cost", "price of green tea"}, Note: "In shops.", Checked: on(2025, 9, 1),
		Sources: []knowledge.Source{{Publisher: "Tea Times", Title: "Up", URL: "https://tea.example", Published: on(2025, 5, 0)}},
	}
	got, known := s.Fact("green")
	if diff := cmp.Diff(want, got, withoutPlace); diff != "" || !known {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
	if s.Name != "Tea" || s.About != "Tea and what it costs." || s.Ends != on(2025, 9, 15) || len(s.Topics) != 2 {
		t.Errorf("got the base %q, %q, up to %s, with %d topics", s.Name, s.About, s.Ends, len(s.Topics))
	}
}

// withoutPlace leaves out where facts stand in the files.
var withoutPlace = cmpopts.IgnoreUnexported(knowledge.Fact{})

func TestLookUps(t *testing.T) {
	t.Parallel()
	s := load(t, fact("green"))
	if f, known := s.Fact("purple"); known {
		t.Errorf("there is a fact %q", f.ID)
	}
	if e, known := s.Entity("Tea Board"); !known || e.Kind != knowledge.Body || !slices.Contains(e.Aliases, "the board") {
		t.Errorf("got the entity %+v, %v", e, known)
	}
	if _, known := s.Entity("the board"); known {
		t.Error("an entity goes by its name, not by an alias")
	}
	if got := s.TopicTitle("leaves"); got != "Leaves" {
		t.Errorf("got the title %q", got)
	}
	if got := s.TopicTitle("cups"); got != "cups" {
		t.Errorf("got the title %q of an unknown topic", got)
	}
}

func TestNewestAndOlder(t *testing.T) {
	t.Parallel()
	s := load(t,
		fact("first", "when: 2025-01", "replaced_by: second"),
		fact("aside", "when: 2025-02", "replaced_by: third"),
		fact("second", "when: 2024", "holds: {from: 2025-03}", "replaced_by: third"),
		fact("third", "when: 2025-04"),
		fact("alone"),
	)
	tests := []struct{ id, newest, older string }{
		{"first", "third", ""},
		{"second", "third", "first"},
		{"third", "third", "second aside first"},
		{"aside", "third", ""},
		{"alone", "alone", ""},
	}
	for _, test := range tests {
		f, _ := s.Fact(test.id)
		if got := s.Newest(f).ID; got != test.newest {
			t.Errorf("%s: the newest is %s, want %s", test.id, got, test.newest)
		}
		if got := ids(s.Older(f)); got != test.older {
			t.Errorf("%s: the older ones are %q, want %q", test.id, got, test.older)
		}
		if f.Superseded() != (test.newest != test.id) {
			t.Errorf("%s: superseded is %v", test.id, f.Superseded())
		}
	}
}

func TestCounts(t *testing.T) {
	t.Parallel()
	s := load(t, fact("green"), fact("black", "status: open"), fact("white", "topic: leaves"), fact("red", "status: retracted"))
	topics, byStatus := s.Counts()
	if diff := cmp.Diff(map[string]int{"prices": 3, "leaves": 1}, topics); diff != "" {
		t.Errorf("topics: want (-), got (+):\n%s", diff)
	}
	want := map[knowledge.Status]int{knowledge.Single: 2, knowledge.Open: 1, knowledge.Retracted: 1}
	if diff := cmp.Diff(want, byStatus); diff != "" {
		t.Errorf("statuses: want (-), got (+):\n%s", diff)
	}
}

func TestCompare(t *testing.T) {
	t.Parallel()
	before := load(t, fact("same"), fact("gone-2"), fact("gone-1"), fact("new-note"), fact("new-source"), fact("new-ask"))
	after := load(t,
		fact("new-ask", "asks: [what does new-ask cost, and now]"), fact("come-2"), fact("new-note", "note: More of it."), fact("come-1"),
		fact("new-source", "sources: [{publisher: Tea Post, url: https://post.example}]"), "\n# moved down\n", fact("same"))
	want := knowledge.Change{
		Added:   []string{"come-1", "come-2"},
		Changed: []string{"new-ask", "new-note", "new-source"},
		Removed: []string{"gone-1", "gone-2"},
	}
	if diff := cmp.Diff(want, before.Compare(after)); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
	if diff := cmp.Diff(knowledge.Change{}, before.Compare(before)); diff != "" {
		t.Errorf("with itself: want (-), got (+):\n%s", diff)
	}
}

// versionFiles is a base with something in every section.
func versionFiles() map[string]string {
	return map[string]string{
		"base.yaml": teaBase,
		"facts.yaml": "facts:\n" + fact("green", "note: In shops.") +
			fact("black", "replaced_by: green", "holds: {from: 2025-01, to: 2025-05}", "when: 2025-01-02"),
		"more.yaml": "synonyms: [[price, cost]]\nslang: {wen: when}\nfillers: [please]\nopposites: [[raise, cut]]\n" +
			"languages: {es: {té: tea}}\nwordings: {green: [how much]}\n" +
			"tellings: {green: {claim: other, told: [another claim]}}\n" +
			"series: [{id: s, title: Price, about: In shops., unit: euros, points: [{from: 2025-05, value: 5, fact: green}]}]\n",
	}
}

func TestVersionIsStable(t *testing.T) {
	t.Parallel()
	want := loadFiles(t, versionFiles()).Version
	if !regexp.MustCompile(`^[0-9a-f]{12}$`).MatchString(want) {
		t.Errorf("got the version %q, want twelve hexadecimal digits", want)
	}
	commented := versionFiles()
	commented["facts.yaml"] = "# Facts\n\n" + strings.ReplaceAll(commented["facts.yaml"], "\n    ", "\n\n    ")
	split := versionFiles()
	split["g/words.yml"], split["more.yaml"] = split["more.yaml"], "# moved"
	for name, files := range map[string]map[string]string{"again": versionFiles(), "with comments": commented, "in another file": split} {
		if got := loadFiles(t, files).Version; got != want {
			t.Errorf("%s: got the version %s, want %s", name, got, want)
		}
	}
}

func TestVersionDependsOnAllContent(t *testing.T) {
	t.Parallel()
	seen := map[string]string{loadFiles(t, versionFiles()).Version: "nothing"}
	for _, edit := range []string{
		"base.yaml: name: Tea → name: Coffee", "base.yaml: what it costs → cups", "base.yaml: 2025-09-15 → 2025-09-16", "base.yaml: title: Leaves → title: Cups",
		"base.yaml: kind: body → kind: person", "base.yaml: the board → a board", "base.yaml: sets the price → sleeps",
		"facts.yaml: costs money → costs more", "facts.yaml: single → open", "facts.yaml: 2025-09-01 → 2025-09-02", "facts.yaml: what does green → how much does green",
		"facts.yaml: Tea Times → Tea Post", "facts.yaml: https:// → http://", "facts.yaml: In shops → At markets", "facts.yaml: id: black → id: red",
		"facts.yaml: to: 2025-05 → to: 2025-06", "facts.yaml: when: 2025-01-02 → when: 2025-01-03", "facts.yaml:     replaced_by: green\n → ",
		"facts.yaml: topic: prices → topic: leaves",
		"more.yaml: [price, cost] → [price, fee]", "more.yaml: wen: when → wn: when", "more.yaml: please → pls", "more.yaml: raise → lift", "more.yaml: té → te",
		"more.yaml: how much → how dear", "more.yaml: value: 5 → value: 6", "more.yaml: title: Price → title: Cost", "more.yaml: from: 2025-05 → from: 2025-06",
	} {
		file, change, _ := strings.Cut(edit, ": ")
		old, new, _ := strings.Cut(change, " → ")
		files := versionFiles()
		if !strings.Contains(files[file], old) {
			t.Fatalf("%s has no %q", file, old)
		}
		files[file] = strings.Replace(files[file], old, new, 1)
		version := loadFiles(t, files).Version
		if other, taken := seen[version]; taken {
			t.Errorf("the version after %q is that after %q", edit, other)
		}
		seen[version] = edit
	}
}

func TestNothingIsChangedByLookingAtAnEdition(t *testing.T) {
	t.Parallel()
	files := versionFiles()
	s, same := loadFiles(t, files), loadFiles(t, maps.Clone(files))
	s.Older(s.Facts[0])
	s.Suggest("tea", 5)
	s.Answer(knowledge.Question{Text: "what does green cost", Now: time.Date(2025, 9, 15, 0, 0, 0, 0, time.UTC)})
	if diff := cmp.Diff(same.Facts, s.Facts, withoutPlace); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
}

// on is short for a date in tables; 0 for a part that is not known.
func on(year int, month time.Month, d int) day.Date {
	return day.Date{Year: year, Month: month, Day: d}
}
