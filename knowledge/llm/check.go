package llm

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"

	openai "github.com/sashabaranov/go-openai"
)

// ErrUnlisted means that the server works and does not list the model. Some servers list nothing, or only what is loaded.
var ErrUnlisted = errors.New("the model's server does not list the model")

// Check tells whether the server lets the bot in, knows the model and takes requests of the form that answers need: it reads the list of
// models, where there is one, and has the model say one word. Errors hold nothing that the server said.
func Check(ctx context.Context, c Config) error {
	p := New(c)
	ctx, cancel := context.WithTimeout(ctx, p.config.Deadline)
	defer cancel()
	list, err := p.client.ListModels(ctx)
	switch {
	case noSuchRoute(err):
	case err != nil:
		return cause(err)
	case !slices.ContainsFunc(list.Models, func(m openai.Model) bool { return sameModel(m.ID, c.Model) }):
		return ErrUnlisted
	}
	return p.sayOneWord(ctx)
}

// sayOneWord is the smallest call that there is.
func (p *Phraser) sayOneWord(ctx context.Context) error {
	if _, err := p.complete(ctx, asked{"Say yes.", "Well?", "answer", schema, 16}); err != nil {
		return cause(err)
	}
	return nil
}

// noSuchRoute tells whether the server has no list of models.
func noSuchRoute(err error) bool {
	status := statusOf(err)
	return status == http.StatusNotFound || status == http.StatusMethodNotAllowed || status == http.StatusNotImplemented
}

// sameModel compares names; local servers add ":latest" to one without a tag.
func sameModel(listed, wanted string) bool {
	return listed == wanted || strings.TrimSuffix(listed, ":latest") == wanted
}
