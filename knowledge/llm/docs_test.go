package llm_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiktalks/knowledge"
	"tiktalks/knowledge/llm/llmtest"
)

var update = flag.Bool("update", false, "write docs/models.md")

const docHead = `# When a model words answers

A language model is optional (OPENAI_BASE_URL and OPENAI_MODEL). It sees the question and the facts that were found, proposes
at most four sentences that name their facts, and every sentence is judged against the facts it names. One sentence that
fails is replaced by its facts' claims; two, or a link, a mention or a fact that was not given, and the reader gets the plain
answer: the facts' own words. An answer that a model worded says so in a small line.

A call has 8 seconds. A second attempt is made after a 429, a 503 or a broken connection, if the server asks for at most 2
seconds of rest. After 5 failures in a row the model is left alone for a minute. Allowances (OPENAI_DAILY_TOKENS,
OPENAI_DAILY_DOLLARS) and the moderators' switch (/settings model) are kept in memory, until the bot is started anew.

This table is written by playing each scene of package llmtest: go test ./knowledge/llm -run TestModelsDoc -update

| The server | The reader sees | The log says |
|---|---|---|
`

// docs/models.md says what a reader gets in each scene, as played.
func TestModelsDoc(t *testing.T) {
	t.Parallel()
	var doc strings.Builder
	doc.WriteString(docHead)
	for _, scene := range llmtest.Scenes() {
		a, _, log := answerer(t, deadlineOf(scene), scene.Play)
		got := a.Answer(t.Context(), knowledge.Question{Text: question, Now: july})
		sees := "the plain answer"
		if got.Model != "" {
			sees = "the model's words"
		}
		_, cause, _ := strings.Cut(strings.TrimSpace(log.String()), "cause=")
		fmt.Fprintf(&doc, "| %s | %s | %s |\n", scene.Name, sees, strings.Trim(cause, `"`))
	}
	const file = "../../docs/models.md"
	if *update {
		if err := os.WriteFile(file, []byte(doc.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	was, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(doc.String(), string(was)); diff != "" {
		t.Errorf("docs/models.md is not what happens (-happens +written):\n%s", diff)
	}
}
