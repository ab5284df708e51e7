package llm_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
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
fails beside others that hold is replaced by its facts' claims: that costs nothing and is always true. Where more fail, or the
only one, the model is asked once more and told which sentences were refused by which rule, if half of the time and the day's
allowance are left. Two failures, or a link, a mention or a fact that was not given, and the reader gets the plain answer: the
facts' own words. A yes or no before a sentence is taken off: which way a question was put the judge can't tell, and where the
facts settle it the answer begins with their own word. A draft must say something of the fact that answers first; of one that a newer
fact has replaced the newer one follows ("Since then: …"). The model is told which facts are replaced, over or disputed, and the question
before a follow-up. Answers that begin with a sum or a count stay plain. An answer that a model worded says so in a small line.

The judge allows other words for what a fact says, and errs most where a text uses them. So a draft has to use the facts' own words: any
other word for the same is refused as well. And it has to keep their shape (knowledge/ground/internal/abridged): a sentence, or each of its
clauses, must be a fact with nothing but whole phrases taken out or moved, each date with its own deed, each word led to as there. What is
only put otherwise is replaced by the facts' claims, however often, and doesn't count as a failure; a claim whose facts and numbers other
sentences have is left out, and so is a sentence that stands twice.

Of 167 drafts with one error each, written by a hand that knew the prompt and not the judge, 165 are stopped (145 by the judge alone); of 167
drafts without one, 11 of them in other languages, 129 are shown. Those figures are of the files -held (go test ./knowledge -run 'TestDrafts$' -v).
Of 250 sentences near a fact's wording with one thing wrong 241 are stopped (174 by the judge alone), of 211 true ones 36 replaced: these
(files near) were all read while the rule was made, so expect less of others. What this does not see: that a phrase is left out that says
which one is meant ("banned it" for "banned it on government devices").

A question has 8 seconds with all that a model is asked for it. Four calls are made at a time; who has waited more than two thirds
of his time for a slot gets the plain answer. The same question (to the letter) asked by several at once costs one call, and a
draft that held is kept for the day, while the edition is the same: the latest 500. A second attempt is also made after a 429, a 503 or
a broken connection, if the server asks for at most 2 seconds of rest. A server that sends requests back (400 or 422) is asked again
without a schema, and if it takes that is given none any more. After 5 failures in a row the model is left alone for a minute,
then one question finds out whether it works again.

A draft may have 400 tokens with all thoughts that a model puts before it, so models that think long end in the plain answer; a rewriting
80. For each call 2,900 tokens are held, which an allowance must have at least, and then what the server says it took; all 2,900 where
it does not say, nothing where it sent the request back (4xx, 503) or was not reached. Allowances (OPENAI_DAILY_TOKENS, OPENAI_DAILY_DOLLARS) and the
moderators' switch (/settings model) are kept in the ledger; where there is none, in memory until the bot is started anew. At
four fifths of the day's money a line in the log and one in /facts stats warn; above the ceiling answers are plain and say so.
While the ledger can't be read no model is asked. Direct messages count together as one server, which has no switch: with
OPENAI_OPT_IN they never get a model, without it always. HTTP_PROXY is not heeded.

A follow-up ("and when was it sold?") that is not found surely is put as a whole question by the model first, in at most 2 of
the 8 seconds. It then sees up to three earlier questions of the same person. What it writes is searched for and never shown:
only if it is one line of plain words, keeps the follow-up's names, has no word, name or number that the person's questions
and the names in their answers don't have, and makes the search much surer. On the 189 follow-ups of the development sets 165
pass with no model; with a stand-in that puts the question before in front 166; with stand-ins that repeat the question before,
ask something else, add names or add a link 165 each (go test ./knowledge/llm -run TestRewriting -v -args -all).

This table is written by playing each scene of package llmtest: go test ./knowledge/llm -run TestModelsDoc -update

| The server | The reader sees | The log says |
|---|---|---|
`

const transcriptsHead = `
## Four transcripts

Each is a run that a test repeats (knowledge/llm/testdata): what was asked, what the model wrote, what the reader sees.
`

// docs/models.md says what a reader gets in each scene, as played.
func TestModelsDoc(t *testing.T) {
	t.Parallel()
	var doc strings.Builder
	doc.WriteString(docHead)
	for _, scene := range slices.Concat(llmtest.Scenes(), llmtest.Replies()) {
		a, _, log := answerer(t, deadlineOf(scene), scene.Play)
		got := a.Answer(t.Context(), knowledge.Question{Text: question, Now: july})
		sees := "the plain answer"
		if got.Model != "" {
			sees = "the model's words"
		}
		_, cause, _ := strings.Cut(strings.TrimSpace(log.String()), "cause=")
		fmt.Fprintf(&doc, "| %s | %s | %s |\n", scene.Name, sees, strings.Trim(cause, `"`))
	}
	doc.WriteString(transcriptsHead)
	for _, name := range []string{"worded", "mended", "again", "plain"} {
		text, err := os.ReadFile("testdata/" + name + ".txtar")
		if err != nil {
			t.Fatal(err)
		}
		doc.WriteString("\n```text\n" + string(text) + "```\n")
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
