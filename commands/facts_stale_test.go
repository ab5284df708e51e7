package commands_test

import (
	"context"
	"errors"
	"testing"

	"tiktalks/commands"
	"tiktalks/knowledge"
)

// Sources that are gone stand first in the list; where nothing can be reached, that is said and no source is called gone.
func TestStaleLooksAtLinks(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		err  error
		want []string
	}{
		{"one gone", nil, []string{"its source at", "is gone: 410 Gone"}},
		{"no network", errors.New("no route"), []string{"I could not look whether the sources are still there: no site could be reached from here."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			d := commands.New(commands.Needs{
				Answerer: &knowledge.Answerer{Base: knowledge.NewBase(load(t, ferries(t)))}, Ledger: curating(t).ledger,
				Links: func(_ context.Context, pages []string) (map[string]string, error) {
					if c.err != nil {
						return nil, c.err
					}
					return map[string]string{pages[0]: "410 Gone"}, nil
				},
			})
			r := reply(t, d, call("facts stale", "links", "true"))
			wants(t, r.Text+"\n"+r.Card.Body, c.want...)
		})
	}
}
