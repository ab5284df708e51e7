package llm_test

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiktalks/knowledge"
	"tiktalks/knowledge/llm"
	"tiktalks/knowledge/llm/llmtest"
)

const question = "When was the Heron launched?"

var given = []knowledge.Fact{
	{ID: "heron-launch", Claim: "The ferry Heron was launched on 3 May 2024.", Entities: []string{"Heron"}, Note: "not for the model"},
	{ID: "heron-dock", Claim: "The Heron lay in dry dock until 15 June 2026."},
}

var wording = knowledge.Wording{Question: question, Facts: given}

// honest is what a draft from the server should come out as when it is in order.
var honest = knowledge.Draft{
	Model:     "stand-in",
	Usage:     knowledge.Usage{In: 300, Out: 40},
	Sentences: []knowledge.Sentence{{Text: given[0].Claim, Facts: []string{"heron-launch"}}},
}

// play starts a server with the script and gives it with a phraser for it.
func play(t testing.TB, deadline time.Duration, script ...llmtest.Behaviour) (*llmtest.Server, *llm.Phraser) {
	t.Helper()
	server := llmtest.NewServer(script...)
	t.Cleanup(server.Close)
	return server, llm.New(llm.Config{URL: server.URL, Key: "secret-key", Model: "stand-in", TokenField: "max_tokens", Deadline: deadline})
}

// patience is the deadline of what must answer in the end. It is never waited for.
const patience = 20 * time.Second

// deadlineOf is short where a scene is waited out.
func deadlineOf(scene llmtest.Scene) time.Duration {
	if strings.HasPrefix(scene.Name, "hanging") {
		return 100 * time.Millisecond
	}
	return patience
}

// outcomes says for each scene in which the phraser must notice that something is wrong what it tells the log. The other
// scenes are drafts in good form: whether they are true is not its business.
var outcomes = map[string]string{
	"hanging":                         "the model took too long",
	"hanging midway":                  "the model took too long",
	"connection reset":                "the model's server can't be used: the connection broke off",
	"truncated body":                  "the model's server can't be used: the connection broke off",
	"flood":                           "the model's server can't be used: the connection broke off",
	"400 with a bare text":            "the model's server answered 400",
	"401":                             "the model's server answered 401",
	"429 with Retry-After":            "the model's server answered 429",
	"500":                             "the model's server answered 500",
	"502 with a page":                 "the model's server answered 502",
	"503 loading":                     "the model's server answered 503",
	"200 with a page":                 "the model's server can't be used: it sent no JSON",
	"200 with an error":               "the model's server gave no answer",
	"200 with nothing":                "the model's server can't be used: the connection broke off",
	"redirect":                        "the model's server points to another address",
	"event stream cut off":            "the model's server can't be used: it sent no JSON",
	"signs of life before the answer": "the model's server can't be used: it sent no JSON",
	"event stream":                    "the model's server can't be used: it sent no JSON",
	"no choices":                      "the model's server gave no answer",
	"refusal":                         "the model refused to answer",
	"finish reason length":            "the model's answer was cut off: it is longer than it may be",
	"finish reason content_filter":    "the model did not finish its answer",
	"finish reason of its own":        "the model did not finish its answer",
	"chatty":                          "the model's answer is not the JSON that was asked for",
	"text after the draft":            "the model wrote more than the JSON that was asked for",
	"free text":                       "the model's answer is not the JSON that was asked for",
	"wrong JSON":                      "the model's answer is not the JSON that was asked for",
	"cut JSON":                        "the model's answer is not the JSON that was asked for",
	"extra keys":                      "the model's answer is not the JSON that was asked for",
	"empty text":                      "the model's answer is not the JSON that was asked for",
}

func TestPhraseEndsInADraftOrAPlainError(t *testing.T) {
	t.Parallel()
	left := len(outcomes)
	for _, scene := range llmtest.Scenes() {
		want, fails := outcomes[scene.Name]
		if fails {
			left--
		}
		t.Run(scene.Name, func(t *testing.T) {
			t.Parallel()
			server, phraser := play(t, deadlineOf(scene), scene.Play)
			draft, err := phraser.Phrase(t.Context(), wording)
			switch {
			case fails && (err == nil || err.Error() != want):
				t.Errorf("error %v, want %q", err, want)
			case fails && len(draft.Sentences) > 0:
				t.Errorf("a draft stands beside the error: %v", draft)
			case !fails && err != nil:
				t.Errorf("error %v, want a draft", err)
			case scene.Honest && !cmp.Equal(draft, honest):
				t.Errorf("draft (-want +got):\n%s", cmp.Diff(honest, draft))
			}
			once := scene.Name != "no schemas" && !strings.HasPrefix(scene.Name, "400") // which may be for the schema
			if n := len(server.Requests()); once && n != 1 || !once && n != 2 {
				t.Errorf("%d requests", n)
			}
		})
	}
	if left != 0 {
		t.Errorf("%d of the outcomes belong to no scene", left)
	}
}

func TestPhraseEndsWithItsContext(t *testing.T) {
	t.Parallel()
	server, phraser := play(t, patience, llmtest.Hang)
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		for len(server.Requests()) == 0 {
			time.Sleep(time.Millisecond)
		}
		cancel()
	}()
	_, err := phraser.Phrase(ctx, wording)
	if want := "the model's server can't be used: *url.Error"; err == nil || err.Error() != want {
		t.Errorf("error %v, want %q at once and not the deadline's", err, want)
	}
}

func TestPhraseWithoutAServer(t *testing.T) {
	t.Parallel()
	server, phraser := play(t, patience)
	server.Close()
	_, err := phraser.Phrase(t.Context(), wording)
	if err == nil || strings.Contains(err.Error(), "127.0.0.1") {
		t.Errorf("error %v, want one without the server's address", err)
	}
}

// A server may point to another address, with 307 and 308 the whole request goes there: the question must not.
func TestQuestionsGoToTheConfiguredAddressOnly(t *testing.T) {
	t.Parallel()
	other := llmtest.NewServer()
	defer other.Close()
	_, phraser := play(t, patience, llmtest.Elsewhere(other.URL+"/chat/completions"))
	if _, err := phraser.Phrase(t.Context(), wording); err == nil {
		t.Error("the other address gave a draft")
	}
	if n := len(other.Requests()); n != 0 {
		t.Errorf("%d questions went to an address that nobody configured", n)
	}
}

func TestOneBadAnswerDoesNotSpoilTheNext(t *testing.T) {
	t.Parallel()
	_, phraser := play(t, patience, llmtest.Reset, llmtest.TooMany(time.Minute), llmtest.Honest)
	for i, want := range []bool{false, false, true} {
		if _, err := phraser.Phrase(t.Context(), wording); (err == nil) != want {
			t.Errorf("request %d: error %v", i+1, err)
		}
	}
}

func TestPhraseFromManyGoroutines(t *testing.T) {
	t.Parallel()
	server, phraser := play(t, patience)
	var all sync.WaitGroup
	for range 16 {
		all.Go(func() {
			if draft, err := phraser.Phrase(t.Context(), wording); err != nil || !cmp.Equal(draft, honest) {
				t.Errorf("got %v and the error %v", draft, err)
			}
		})
	}
	all.Wait()
	if n := len(server.Requests()); n != 16 {
		t.Errorf("%d requests, want 16", n)
	}
}

// A server that takes no schema is given none any more.
func TestNoSchemaOnceRefused(t *testing.T) {
	t.Parallel()
	server, phraser := play(t, patience, llmtest.NoSchemas)
	for range 2 {
		if draft, err := phraser.Phrase(t.Context(), wording); err != nil || len(draft.Sentences) == 0 {
			t.Errorf("got %v, %v", draft, err)
		}
	}
	if n := len(server.Requests()); n != 3 {
		t.Errorf("%d requests for two drafts, want 3", n)
	}
}
