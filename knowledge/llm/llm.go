// Package llm lets a language model word answers. It is the only package that talks to a model, through any server that
// speaks the OpenAI chat protocol.
//
// It promises a draft or an error within the deadline, whatever the server does: hangs, lies about its status, cuts its
// answer short or ignores the schema. It refuses to judge the draft: package knowledge checks every sentence before
// anybody sees it. Questions go to the configured address only, and into no log. Start with New.
package llm

import (
	"cmp"
	"context"
	"crypto/tls"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	openai "github.com/sashabaranov/go-openai"

	"tiktalks/knowledge"
)

//go:embed prompt.txt
var prompt string

//go:embed prompt_again.txt
var promptAgain string

const (
	deadline      = 8 * time.Second // where the Config names none
	maxTokens     = 400             // of one draft: four short sentences as JSON
	maxAnswer     = 1 << 20         // bytes that are read of a server's answer
	almostZero    = 1e-9            // a temperature of 0 is left out by the library, and servers then take their own
	maxQuestion   = 500             // characters of a question that the model sees
	connectWithin = 3 * time.Second
)

// Config says which model to use.
type Config struct {
	URL   string // base address, ending in /v1
	Key   string // empty for servers that want none
	Model string
	// TokenField is "max_tokens" or "max_completion_tokens". The models that want the second one choose their temperature
	// themselves and refuse a request that names one (OpenAI: reasoning models), so none is sent then.
	TokenField string
	Deadline   time.Duration // of one draft; 0: 8 seconds
}

// Phraser words answers with a model. It is safe for use by many goroutines.
type Phraser struct {
	client   *openai.Client
	config   Config
	formless atomic.Bool // the server refuses requests that name a schema
}

// New makes a phraser. Nothing is sent before the first question.
func New(c Config) *Phraser {
	c.Deadline = cmp.Or(c.Deadline, deadline)
	config := openai.DefaultConfig(c.Key)
	config.BaseURL = c.URL
	config.HTTPClient = &http.Client{
		Transport: bounded{&http.Transport{
			DialContext:         (&net.Dialer{Timeout: connectWithin}).DialContext,
			MaxIdleConnsPerHost: 8,
		}},
		CheckRedirect: func(*http.Request, []*http.Request) error { return errElsewhere },
	}
	return &Phraser{client: openai.NewClientWithConfig(config), config: c}
}

// errElsewhere keeps a question from going where nobody has configured it to go.
var errElsewhere = errors.New("the model's server points to another address")

// bounded cuts answers that are too long.
type bounded struct{ http.RoundTripper }

func (b bounded) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := b.RoundTripper.RoundTrip(r)
	if err == nil {
		response.Body = struct {
			io.Reader
			io.Closer
		}{io.LimitReader(response.Body, maxAnswer), response.Body}
	}
	return response, err
}

// Phrase asks the model for a draft. Errors hold neither the question nor what the server said.
func (p *Phraser) Phrase(ctx context.Context, w knowledge.Wording) (knowledge.Draft, error) {
	system := prompt
	if len(w.Faults) > 0 {
		system += "\n" + promptAgain
	}
	content, usage, err := p.ask(ctx, asked{system, material(w), "answer", schema, maxTokens})
	if err != nil {
		return knowledge.Draft{Usage: usage}, err
	}
	draft, err := parse(content)
	draft.Model, draft.Usage = p.config.Model, usage
	return draft, err
}

// asked is one request.
type asked struct {
	system, user string
	form, schema string // name and schema of the JSON that is wanted; empty: plain text
	tokens       int    // that the answer may have
}

// ask gives what the model wrote, and what it took as far as its server says so.
func (p *Phraser) ask(ctx context.Context, a asked) (string, knowledge.Usage, error) {
	ctx, cancel := context.WithTimeout(ctx, p.config.Deadline)
	defer cancel()
	response, err := p.complete(ctx, a)
	if err != nil {
		return "", knowledge.Usage{}, again(cause(err), err, response.Header().Get("Retry-After"))
	}
	content, err := contentOf(response)
	return content, knowledge.Usage{In: max(0, response.Usage.PromptTokens), Out: max(0, response.Usage.CompletionTokens)}, err
}

// complete sends the request, and once more without a schema where the server may have sent it back for that; a server that took it then is
// never given one again.
func (p *Phraser) complete(ctx context.Context, a asked) (openai.ChatCompletionResponse, error) {
	r := p.request(a)
	if p.formless.Load() {
		r.ResponseFormat = nil
	}
	response, err := p.client.CreateChatCompletion(ctx, r)
	if status := statusOf(err); r.ResponseFormat == nil || status != http.StatusBadRequest && status != http.StatusUnprocessableEntity {
		return response, err
	}
	r.ResponseFormat = nil
	bare, late := p.client.CreateChatCompletion(ctx, r)
	if late != nil {
		return response, err
	}
	p.formless.Store(true)
	return bare, nil
}

// thought finds what some models put before their answer.
var thought = regexp.MustCompile(`(?is)^.*</(?:think|thinking|thought|reasoning)>`)

// contentOf reads what the server said, without the thoughts that some models put before it.
func contentOf(response openai.ChatCompletionResponse) (string, error) {
	if len(response.Choices) == 0 {
		return "", errors.New("the model's server gave no answer")
	}
	choice := response.Choices[0]
	switch {
	case choice.Message.Refusal != "":
		return "", errors.New("the model refused to answer")
	case choice.FinishReason == openai.FinishReasonLength:
		return "", errors.New("the model's answer was cut off: it is longer than it may be")
	case choice.FinishReason != openai.FinishReasonStop && choice.FinishReason != "":
		return "", errors.New("the model did not finish its answer")
	}
	return strings.TrimSpace(thought.ReplaceAllString(choice.Message.Content, "")), nil
}

func (p *Phraser) request(a asked) openai.ChatCompletionRequest {
	r := openai.ChatCompletionRequest{
		Model: p.config.Model,
		Messages: []openai.ChatCompletionMessage{
			{Role: openai.ChatMessageRoleSystem, Content: a.system},
			{Role: openai.ChatMessageRoleUser, Content: a.user},
		},
	}
	if a.schema != "" {
		r.ResponseFormat = &openai.ChatCompletionResponseFormat{
			Type:       openai.ChatCompletionResponseFormatTypeJSONSchema,
			JSONSchema: &openai.ChatCompletionResponseFormatJSONSchema{Name: a.form, Schema: json.RawMessage(a.schema), Strict: true},
		}
	}
	if p.config.TokenField == "max_completion_tokens" {
		r.MaxCompletionTokens = a.tokens
	} else {
		//lint:ignore SA1019 local servers know only the older field (ollama, issue 7125)
		r.MaxTokens, r.Temperature = a.tokens, almostZero
	}
	return r
}

// cause gives what went wrong without what the server wrote.
func cause(err error) error {
	switch status := statusOf(err); {
	case errors.Is(err, context.DeadlineExceeded):
		return errors.New("the model took too long")
	case errors.Is(err, errElsewhere):
		return errElsewhere
	case status != 0 || errors.As(err, new(*openai.APIError)):
		return fmt.Errorf("the model's server answered %d", status)
	default:
		return fmt.Errorf("the model's server can't be used: %s", kindOf(err))
	}
}

// kindOf names what is known to be harmless in words, and of the rest the type alone: an address may hold a secret.
func kindOf(err error) string {
	var name *net.DNSError
	var untrusted *tls.CertificateVerificationError
	var record tls.RecordHeaderError
	var syntax *json.SyntaxError
	var slow net.Error
	switch {
	case errors.As(err, &name):
		return "its name is not known"
	case errors.Is(err, syscall.ECONNREFUSED):
		return "nothing listens there"
	case errors.As(err, &untrusted):
		return "its certificate is not trusted"
	case errors.As(err, &record):
		return "it does not speak TLS"
	case errors.As(err, &slow) && slow.Timeout():
		return "it can't be reached in time"
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, syscall.ECONNRESET):
		return "the connection broke off"
	case errors.As(err, &syntax):
		return "it sent no JSON"
	}
	return fmt.Sprintf("%T", err)
}

// again marks the errors after which a second attempt may help: the server is busy or starting, or the connection broke.
func again(told, err error, after string) error {
	status := statusOf(err)
	if sentBack(status) || errors.Is(err, syscall.ECONNREFUSED) || errors.As(err, new(*net.DNSError)) {
		told = knowledge.Unserved{Cause: told}
	}
	broken := errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.ECONNREFUSED)
	if status != http.StatusTooManyRequests && status != http.StatusServiceUnavailable && !(status == 0 && broken) {
		return told
	}
	seconds, err := strconv.Atoi(after)
	if err != nil || seconds < 0 || seconds > 3600 {
		seconds = 1
		if after != "" { // a date or nonsense: not soon
			seconds = 3600
		}
	}
	return knowledge.TryAgain{After: time.Duration(seconds) * time.Second, Cause: told}
}

// statusOf gives the HTTP status of an error; 0 where it has none.
func statusOf(err error) int {
	var request *openai.RequestError
	var api *openai.APIError
	switch {
	case errors.As(err, &request): // before APIError: it unwraps to an empty one
		return request.HTTPStatusCode
	case errors.As(err, &api):
		return api.HTTPStatusCode
	}
	return 0
}

// sentBack tells whether a status says that the server did not take the request on.
func sentBack(status int) bool {
	return status >= http.StatusBadRequest && status < http.StatusInternalServerError || status == http.StatusServiceUnavailable
}
