package llm_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"tiktalks/knowledge"
	"tiktalks/knowledge/llm/llmtest"
)

// Each transcript holds a question and the drafts that a model gives one after the other. The rest is what then happens.
func TestTranscripts(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"worded", "mended", "again", "plain"} {
		file := "testdata/" + name + ".txtar"
		script, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		got := &txtar.Archive{Comment: script.Comment}
		var drafts []llmtest.Behaviour
		asks := ""
		for _, f := range script.Files {
			switch {
			case f.Name == "question":
				asks = strings.TrimSpace(string(f.Data))
			case strings.HasPrefix(f.Name, "draft"):
				drafts = append(drafts, llmtest.Say(func(llmtest.Request) string { return string(f.Data) }))
			default:
				continue
			}
			got.Files = append(got.Files, f)
		}
		a, server, log := answerer(t, patience, drafts...)
		answer := a.Answer(t.Context(), knowledge.Question{Text: asks, Now: july})
		seen := answer.Text + "\n"
		if answer.Model != "" {
			seen += "Worded by a language model, checked against the facts.\n"
		}
		told := ""
		if requests := server.Requests(); len(requests) > 1 {
			told = strings.Join(requests[1].Refused, "\n") + "\n"
		}
		_, cause, _ := strings.Cut(log.String(), "msg=")
		for _, f := range []txtar.File{{Name: "the model is told what was refused", Data: []byte(told)},
			{Name: "the log", Data: []byte(cause)}, {Name: "the reader sees", Data: []byte(seen)}} {
			if len(bytes.TrimSpace(f.Data)) > 0 {
				got.Files = append(got.Files, f)
			}
		}
		if len(server.Requests()) != len(drafts) {
			t.Errorf("%s: the model was asked %d times, and there are %d drafts", name, len(server.Requests()), len(drafts))
		}
		if *update {
			if err := os.WriteFile(file, txtar.Format(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		was, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(txtar.Format(got)), string(was)); diff != "" {
			t.Errorf("%s is not what happens (-happens +written):\n%s", file, diff)
		}
	}
}
