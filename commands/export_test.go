package commands

import (
	"context"
	"log/slog"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// Cut is open to tests: every list and question is shortened by it.
var Cut = cut

// For tests of forms and of what has changed.
var (
	ReadFact     = readFact
	Differences  = differences
	DatesDiffer  = datesDiffer
	SpentLine    = spentLine
	CutMarked    = cutMarked
	WordDiff     = wordDiff
	CuratorWords = curatorWords
	Opens        = opens
)

// FactValues gives what the fields of a fact's form hold, by name.
func FactValues(f knowledge.Fact) map[string]string {
	values := map[string]string{}
	for _, field := range factFields(f, "") {
		values[field.Name] = field.Value
	}
	return values
}

// NoteTogether lets a scribe note answers that have come all at once.
func NoteTogether(ctx context.Context, l *ledger.Ledger, log *slog.Logger, posts ...ledger.Post) {
	s := newScribe(l, log)
	s.held = posts
	s.flush(ctx)
}
