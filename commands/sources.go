package commands

import (
	"context"
	"fmt"
	"net/url"
	"slices"

	"tiktalks/knowledge"
)

const allLinks = 15 // links in one reply: more would not fit a phone's screen

// sources shows where the last answer came from; before any answer, what the base as a whole rests on.
func sources(base *knowledge.Base, m *memory) Command {
	return Command{
		Name:    "sources",
		About:   "Where my last answer to you here came from",
		Private: true,
		Run: func(_ context.Context, c Call) (Reply, error) {
			s := base.Current()
			reply := Reply{Kind: "sources", Private: true, Version: s.Version}
			last := lastFacts(m.recall(c))
			if len(last) == 0 {
				reply.Text = baseSources(s)
				return reply, nil
			}
			facts := factsOf(s, last)
			reply.Facts, reply.Card.Links = ids(facts), sourceLinks(facts, allLinks)
			reply.Text = sourcesText(len(facts), len(reply.Card.Links))
			return reply, nil
		},
	}
}

// lastFacts gives the ids of the facts behind the last of the turns that had any.
func lastFacts(turns []turn) []string {
	for _, t := range slices.Backward(turns) {
		if len(t.facts) > 0 {
			return t.facts
		}
	}
	return nil
}

func sourcesText(facts, links int) string {
	switch {
	case facts == 0:
		return "The facts behind my last answer to you here have been taken out since. Please ask again."
	case links == 0:
		return "My last answer to you here rests on no page: it is something that is not known."
	default:
		return "My last answer to you here rests on these pages:"
	}
}

// factsOf gives those of the facts that the edition still has.
func factsOf(s *knowledge.Snapshot, ids []string) []knowledge.Fact {
	var facts []knowledge.Fact
	for _, id := range ids {
		if f, known := s.Fact(id); known {
			facts = append(facts, f)
		}
	}
	return facts
}

func baseSources(s *knowledge.Snapshot) string {
	pages, sites := map[string]bool{}, map[string]bool{}
	for _, f := range s.Facts {
		for _, source := range f.Sources {
			pages[source.URL] = true
			if u, err := url.Parse(source.URL); err == nil {
				sites[u.Hostname()] = true
			}
		}
	}
	return fmt.Sprintf("My %d facts rest on %d pages of %d sites. Ask me something first, then /sources shows the pages behind the answer; /fact shows those of one fact.",
		len(s.Facts), len(pages), len(sites))
}
