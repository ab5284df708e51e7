package knowledge_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
)

// TestAnswers puts questions to small bases; testdata/answers holds them with the answers as a reader sees them.
func TestAnswers(t *testing.T) {
	t.Parallel()
	base, err := knowledge.Load(os.DirFS("../commands/testdata/ferries"))
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("testdata/answers/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		got := answersTo(base, string(archive.Files[0].Data))
		if *update {
			archive.Files = append(archive.Files[:1], txtar.File{Name: "answers", Data: []byte(got)})
			if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if diff := cmp.Diff(string(archive.Files[1].Data), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", file, diff)
		}
	}
}

// answersTo gives each question with its answer.
func answersTo(s *knowledge.Snapshot, questions string) string {
	var out strings.Builder
	var before []string
	for line := range strings.Lines(questions) {
		line = strings.TrimSpace(line)
		if earlier, ok := strings.CutPrefix(line, "after: "); ok {
			before = append(before, earlier)
			continue
		}
		a := s.Answer(knowledge.Question{Text: line, History: before, Now: time.Date(2026, 7, 2, 12, 0, 0, 0, time.UTC)})
		for _, b := range before {
			fmt.Fprintf(&out, "(%s)\n", b)
		}
		fmt.Fprintf(&out, "%s\n  %s: %s\n", line, a.Kind, a.Text)
		before = nil
	}
	return out.String()
}

// Editions may be swapped while questions are answered: each answer is of one edition, and equal ones are equal.
func TestAnswersWhileEditionsAreSwapped(t *testing.T) {
	t.Parallel()
	first, err := knowledge.Load(os.DirFS("../commands/testdata/ferries"))
	if err != nil {
		t.Fatal(err)
	}
	second, err := knowledge.Load(os.DirFS("../testdata/harbour"))
	if err != nil {
		t.Fatal(err)
	}
	base := knowledge.NewBase(first)
	q := knowledge.Question{Text: "when was the heron launched"}
	want := map[string]string{first.Version: first.Answer(q).Text, second.Version: second.Answer(q).Text}
	a := &knowledge.Answerer{Base: base}
	var g sync.WaitGroup
	for range 4 {
		g.Go(func() {
			for range 50 {
				if got := a.Answer(t.Context(), q); got.Text != want[got.Version] {
					t.Errorf("edition %s answers %q, want %q", got.Version, got.Text, want[got.Version])
				}
			}
		})
	}
	for range 50 {
		base.Swap(second)
		base.Swap(first)
	}
	g.Wait()
}

// No answer is longer than it may be, whatever the question and however long the claims are.
func TestAnswersAreBounded(t *testing.T) {
	t.Parallel()
	if raceDetector {
		t.Skip("the race detector makes loading the whole base take a minute, and there is nothing to race here")
	}
	s, err := knowledge.Load(facts.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range s.Facts[:25] {
		for _, question := range []string{f.Claim, strings.Join(f.Asks, " and "), "both " + f.ID} {
			if a := s.Answer(knowledge.Question{Text: question, Now: s.Ends.End()}); len([]rune(a.Text)) > knowledge.MaxAnswer {
				t.Fatalf("%d characters in answer to %q", len([]rune(a.Text)), question)
			}
		}
	}
}
