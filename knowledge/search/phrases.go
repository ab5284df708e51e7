package search

import (
	"slices"
	"unicode"
)

// accents are the marks that stand on letters once they are taken apart.
var accents = unicode.Mn

type phraseKind int

const (
	synonym phraseKind = iota // words that mean the same
	hint                      // a description that usually points to an entity
	alias                     // a name of an entity and of no other
)

// phrase is what one or several words in a row stand for.
type phrase struct {
	sign  string
	kind  phraseKind
	stems []string
}

// phrasebook finds known phrases in a row of stems.
type phrasebook struct {
	byFirst map[string][]phrase
}

func newPhrasebook() *phrasebook { return &phrasebook{byFirst: map[string][]phrase{}} }

func (b *phrasebook) add(stems []string, p phrase) {
	if len(stems) == 0 {
		return
	}
	p.stems = stems
	same := func(q phrase) bool { return q.sign == p.sign && slices.Equal(q.stems, p.stems) }
	if !slices.ContainsFunc(b.byFirst[stems[0]], same) {
		b.byFirst[stems[0]] = append(b.byFirst[stems[0]], p)
	}
}

// found is a phrase and where it stands: from the stem at up to, not including, end.
type found struct {
	*phrase
	at, end int
}

// find gives every phrase in the row; shorter ones inside a longer one of the same kind are left out.
func (b *phrasebook) find(stems []string) []found {
	var all []found
	for at := range stems {
		known := b.byFirst[stems[at]]
		for i := range known {
			p := &known[i]
			end := at + len(p.stems)
			if end <= len(stems) && slices.Equal(stems[at:end], p.stems) {
				all = append(all, found{p, at, end})
			}
		}
	}
	return slices.DeleteFunc(all, func(f found) bool {
		return slices.ContainsFunc(all, func(g found) bool {
			return g.kind == f.kind && g.at <= f.at && f.end <= g.end && g.end-g.at > f.end-f.at
		})
	})
}
