package ledger

import (
	"context"
	"errors"
	"fmt"
)

// Verify checks that the ledger is whole: no number is missing, every revision follows the one before it, every edition
// has its base and its revision, every base is what its hash says. Its error names all that is not.
func (l *Ledger) Verify(ctx context.Context) error {
	return l.view(ctx, (*tx).verify)
}

func (t *tx) verify() error {
	return errors.Join(t.verifyNumbers(), t.verifyChains(), t.verifyBases())
}

// verifyNumbers finds gaps in what is numbered without gaps.
func (t *tx) verifyNumbers() error {
	var all []error
	for name, table := range map[string]string{"audit": "audit", "revision": "revisions", "edition": "editions", "draft": "drafts"} {
		var last, rows, highest int64
		err := t.one(`SELECT n.n, (SELECT COUNT(*) FROM `+table+`), (SELECT COALESCE(MAX(n), 0) FROM `+table+`) FROM numbers n WHERE n.name = $1`,
			[]any{name}, &last, &rows, &highest)
		if err == nil && (last != rows || last != highest) {
			err = fmt.Errorf("%s: %d rows, the highest number is %d, the last one given %d", table, rows, highest, last)
		}
		all = append(all, err)
	}
	return errors.Join(all...)
}

// broken are queries for what must not be there, with what it is called.
var broken = []struct{ what, query string }{
	{"revision without the one it follows", `SELECT CAST(r.n AS TEXT) FROM revisions r WHERE r.prev <> 0
		AND NOT EXISTS (SELECT 1 FROM revisions p WHERE p.n = r.prev AND p.fact = r.fact AND p.n < r.n)`},
	{"revision of no edition", `SELECT CAST(r.n AS TEXT) FROM revisions r WHERE NOT EXISTS (SELECT 1 FROM editions e WHERE e.n = r.edition AND e.revision >= r.n)`},
	{"edition without its revisions", `SELECT CAST(e.n AS TEXT) FROM editions e WHERE e.revision < (SELECT COALESCE(MAX(r.n), 0) FROM revisions r WHERE r.edition <= e.n)`},
	{"edition without its base", `SELECT CAST(e.n AS TEXT) FROM editions e WHERE NOT EXISTS (SELECT 1 FROM bases b WHERE b.hash = e.base)`},
	{"edition that the audit does not know", `SELECT CAST(e.n AS TEXT) FROM editions e WHERE NOT EXISTS
		(SELECT 1 FROM audit a WHERE a.result = e.n AND a.who = e.who AND a.action = e.action)`},
	{"approved draft that nobody published", `SELECT CAST(d.n AS TEXT) FROM drafts d WHERE d.state = 'approved' AND NOT EXISTS
		(SELECT 1 FROM audit a WHERE a.action = 'approve' AND a.subject = CAST(d.n AS TEXT))`},
}

func (t *tx) verifyChains() error {
	var all []error
	for _, b := range broken {
		found, err := t.texts(b.query)
		if err == nil && len(found) > 0 {
			err = fmt.Errorf("%s: %v", b.what, found)
		}
		all = append(all, err)
	}
	return errors.Join(all...)
}

// verifyBases recomputes every hash.
func (t *tx) verifyBases() error {
	bases, err := t.texts(`SELECT DISTINCT hash FROM bases`)
	if err != nil {
		return err
	}
	var all []error
	for _, base := range bases {
		files, err := t.files(base)
		if err == nil && baseHash(files) != base {
			err = fmt.Errorf("base %.12s is not what it was", base)
		}
		all = append(all, err)
	}
	return errors.Join(all...)
}
