package knowledge_test

import (
	"bytes"
	"strings"
	"testing"

	"tiktalks/knowledge"
)

// A Loader computes what is new in an edition, and nothing that it, or one before it, has computed.
func TestLoader(t *testing.T) {
	t.Parallel()
	load := func(l *knowledge.Loader, text string) *knowledge.Snapshot {
		t.Helper()
		s, err := l.Load(folder(map[string]string{"base.yaml": text}))
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	var first, second knowledge.Loader
	if err := first.WriteVectors(&bytes.Buffer{}); err == nil {
		t.Error("vectors of no edition were written")
	}
	was := load(&first, lake)
	if n := first.Computed(); n != 5 {
		t.Errorf("first %d texts are computed, want 5", n)
	}
	load(&first, strings.Replace(lake, "6 crowns", "7 crowns", 1))
	if n := first.Computed(); n != 1 {
		t.Errorf("after a change %d texts are computed, want 1", n)
	}
	var file bytes.Buffer
	if err := first.WriteVectors(&file); err != nil {
		t.Fatal(err)
	}
	if err := second.Know(file.Bytes()[:100]); err == nil {
		t.Error("damaged vectors were taken")
	}
	if err := second.Know(file.Bytes()); err != nil {
		t.Fatal(err)
	}
	again := load(&second, lake)
	if n := second.Computed(); n != 1 {
		t.Errorf("after a new start %d texts are computed, want 1", n)
	}
	q := knowledge.Question{Text: "how much is a crossing"}
	if a, b := was.Answer(q), again.Answer(q); a.Text != b.Text || a.Confidence != b.Confidence {
		t.Errorf("the answers are %+v and %+v", a, b)
	}
}
