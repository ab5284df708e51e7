package ledger

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger/factfile"
)

// Edition is everything that a knowledge.Snapshot is built from: the files of a base with the moderators' facts in their
// places. It does not change.
type Edition struct {
	Number   int64  // 1, 2, 3 …
	Content  string // the same for editions with the same files
	Base     string // of the files as the source has them
	Revision int64  // the last revision in it
	At       time.Time
	Who      string
	Why      string
	Action   string
	Files    fs.FS // YAML only: what an export writes
}

// state is an edition with what is worked out from it.
type state struct {
	Edition
	base  map[string]string // the base's files as they were fetched
	mine  map[string]knowledge.Fact
	files map[string]string         // base with mine
	facts map[string]knowledge.Fact // in files
}

// Current gives the published edition, read at one moment. ErrNoEdition before the first.
func (f Facts) Current(ctx context.Context) (Edition, error) {
	s, err := f.l.current(ctx)
	if err != nil {
		return Edition{}, err
	}
	return s.Edition, nil
}

// Edition gives the published edition with a number.
func (f Facts) Edition(ctx context.Context, number int64) (Edition, error) {
	s, err := f.l.load(ctx, number)
	if err != nil {
		return Edition{}, err
	}
	return s.Edition, nil
}

// Latest gives the number of the published edition, 0 before the first. It is a cheap way to see whether there is a newer.
func (f Facts) Latest(ctx context.Context) (int64, error) {
	var n int64
	err := f.l.view(ctx, func(t *tx) error {
		return t.one(`SELECT n FROM numbers WHERE name = 'edition'`, nil, &n)
	})
	return n, err
}

// current gives the published edition worked out, from memory where nothing was published since.
func (l *Ledger) current(ctx context.Context) (*state, error) {
	n, err := l.Facts().Latest(ctx)
	if err != nil {
		return nil, err
	}
	if n == 0 {
		return nil, ErrNoEdition
	}
	return l.load(ctx, n)
}

func (l *Ledger) load(ctx context.Context, number int64) (*state, error) {
	l.mu.Lock()
	last := l.last
	l.mu.Unlock()
	if last != nil && last.Number == number {
		return last, nil
	}
	var s *state
	err := l.view(ctx, func(t *tx) (err error) {
		s, err = t.state(number, last)
		return err
	})
	if err != nil {
		return nil, err
	}
	if err := l.work(s); err != nil {
		return nil, fmt.Errorf("edition %d: %w", number, err)
	}
	l.remember(s)
	return s, nil
}

// remember keeps the newest edition at hand.
func (l *Ledger) remember(s *state) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.last == nil || l.last.Number < s.Number {
		l.last = s
	}
}

// state reads an edition. The files of the base are taken from near where it has the same.
func (t *tx) state(number int64, near *state) (*state, error) {
	s := &state{Edition: Edition{Number: number}, mine: map[string]knowledge.Fact{}}
	var at int64
	err := t.one(`SELECT base, revision, at, who, why, action FROM editions WHERE n = $1`, []any{number},
		&s.Base, &s.Revision, &at, &s.Who, &s.Why, &s.Action)
	if err != nil {
		return nil, err
	}
	s.At = moment(at)
	if near != nil && near.Base == s.Base {
		s.base = near.base
	} else if s.base, err = t.files(s.Base); err != nil {
		return nil, err
	}
	return s, t.each(`SELECT r.body FROM revisions r WHERE r.mine AND r.n <= $1 AND NOT EXISTS
		(SELECT 1 FROM revisions s WHERE s.fact = r.fact AND s.prev = r.n AND s.n <= $1) ORDER BY r.n`, []any{s.Revision},
		func(scan scanner) error {
			var body string
			if err := scan(&body); err != nil {
				return err
			}
			f, err := factfile.Parse(body)
			s.mine[f.ID] = f
			return err
		})
}

// files reads the files of a base.
func (t *tx) files(base string) (map[string]string, error) {
	files := map[string]string{}
	return files, t.each(`SELECT b.name, f.content FROM bases b JOIN files f ON f.hash = b.file WHERE b.hash = $1`, []any{base},
		func(scan scanner) error {
			var name, content string
			err := scan(&name, &content)
			files[name] = content
			return err
		})
}

// work puts the moderators' facts into the base's files.
func (l *Ledger) work(s *state) (err error) {
	mine := slices.SortedFunc(maps.Values(s.mine), byID)
	if s.files, err = l.read.Compose(s.base, mine); err != nil {
		return err
	}
	if s.Files, err = factfile.FS(s.files); err != nil {
		return err
	}
	s.Content = contentHash(s.Base, mine)
	s.facts, err = l.factsIn(s.files)
	return err
}

func (l *Ledger) factsIn(files map[string]string) (map[string]knowledge.Fact, error) {
	all, err := l.read.Read(files)
	facts := make(map[string]knowledge.Fact, len(all))
	for _, f := range all {
		facts[f.ID] = f
	}
	return facts, err
}

// keep stores the files of a base, each text once, and gives the hash that stands for all of them.
func (t *tx) keep(files map[string]string) (string, error) {
	base := baseHash(files)
	if _, err := t.hold("edition"); err != nil { // so that no purge takes away what is found to be there
		return "", err
	}
	var there int
	if err := t.one(`SELECT COUNT(*) FROM bases WHERE hash = $1`, []any{base}, &there); err != nil || there > 0 {
		return base, err
	}
	known, err := t.texts(`SELECT hash FROM files`)
	if err != nil {
		return "", err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		hash := textHash(files[name])
		if !slices.Contains(known, hash) {
			known = append(known, hash)
			if err := t.run(`INSERT INTO files (hash, content) VALUES ($1, $2)`, hash, files[name]); err != nil {
				return "", err
			}
		}
		if err := t.run(`INSERT INTO bases (hash, name, file) VALUES ($1, $2, $3)`, base, name, hash); err != nil {
			return "", err
		}
	}
	return base, nil
}

// baseHash depends on the names and the bytes of the files, and on nothing else.
func baseHash(files map[string]string) string {
	sum := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(sum, "%q %s\n", name, textHash(files[name]))
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// contentHash stands for a base with moderators' facts in it.
func contentHash(base string, mine []knowledge.Fact) string {
	sum := sha256.New()
	io.WriteString(sum, base)
	for _, f := range mine {
		fmt.Fprintf(sum, "%q", factfile.Write(f))
	}
	return hex.EncodeToString(sum.Sum(nil))
}

func textHash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// errNoFacts refuses a folder that holds no base, before anything is asked of it.
var errNoFacts error = Refusal("there are no facts in these files")
