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
		{"all gone", nil, []string{"its source at", "is gone: 410 Gone"}},
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
					dead := map[string]string{}
					for _, page := range pages {
						dead[page] = "410 Gone"
					}
					return dead, nil
				},
			})
			r := reply(t, d, call("facts stale", "links", "true"))
			wants(t, r.Text+"\n"+r.Card.Body, c.want...)
			if c.err == nil && len(r.Buttons) != 1 {
				t.Fatalf("%d buttons below %s", len(r.Buttons), r.Text)
			}
			if c.err == nil && r.Buttons[0].Press.Options["links"] != "true" {
				t.Errorf("the next page does not look at the links: %+v", r.Buttons[0].Press)
			}
		})
	}
}
