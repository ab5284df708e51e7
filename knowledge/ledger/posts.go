package ledger

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"time"

	"tiktalks/knowledge"
)

// kept is how long answers posted, feedback and questions are kept at most. Older answers are not corrected.
const kept = 30 * 24 * time.Hour

// Post is an answer given in public. It says neither who asked nor what was asked, beyond what the answer itself tells.
type Post struct {
	Message string // id of the bot's message
	Channel string // or Watcher and the id of the person who wished to hear of changes of a private answer
	Server  string
	Edition int64               // that the answer was given from
	Facts   []string            // ids of the facts that it rests on
	Derived []knowledge.Derived // what was computed from them, in the order of the answer
}

// Watcher begins the channel of an answer that one person watches; their id follows. It is kept because they wished to be
// reached, and goes with what is kept about them.
const Watcher = "@"

// Posts is the store of answers given in public.
type Posts struct{ l *Ledger }

// Posts gives the store.
func (l *Ledger) Posts() Posts { return Posts{l} }

// Add notes answers, all or none; one that is noted already is left as it is. Where a newer edition than an answer's has
// changed one of its facts already, the answer is due for a correction at once.
func (p Posts) Add(ctx context.Context, posts ...Post) error {
	return p.l.update(ctx, func(t *tx) error {
		latest, err := t.hold("edition") // nobody publishes until the answers can be found
		if err != nil {
			return err
		}
		for _, post := range posts {
			if err := t.post(post, latest); err != nil {
				return err
			}
		}
		return nil
	})
}

func (t *tx) post(post Post, latest int64) error {
	n, err := t.exec(`INSERT INTO posts (message, channel, server, at, edition) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
		post.Message, post.Channel, post.Server, t.at(), post.Edition)
	if err != nil || n == 0 {
		return err
	}
	for _, fact := range post.Facts {
		if err := t.run(`INSERT INTO post_facts (fact, message) VALUES ($1, $2) ON CONFLICT DO NOTHING`, fact, post.Message); err != nil {
			return err
		}
	}
	if err := t.keepDerived(post); err != nil {
		return err
	}
	return t.overtaken(post, latest)
}

func (t *tx) keepDerived(post Post) error {
	for i, d := range post.Derived {
		how, err := json.Marshal(d.How)
		if err != nil {
			return err
		}
		if err := t.run(`INSERT INTO post_derived (message, n, how, said) VALUES ($1, $2, $3, $4)`, post.Message, i, string(how), d.Said); err != nil {
			return err
		}
	}
	return nil
}

// derived gives what was computed for an answer.
func (t *tx) derived(message string) ([]knowledge.Derived, error) {
	return collect(t, `SELECT how, said FROM post_derived WHERE message = $1 ORDER BY n`, []any{message}, func(scan scanner) (d knowledge.Derived, err error) {
		var how string
		if err := scan(&how, &d.Said); err != nil {
			return d, err
		}
		return d, json.Unmarshal([]byte(how), &d.How)
	})
}

// overtaken makes the corrections that an answer missed between being worded and being noted.
func (t *tx) overtaken(post Post, latest int64) error {
	if post.Edition == 0 || post.Edition >= latest {
		return nil
	}
	for _, fact := range post.Facts {
		now, differs, err := t.since(fact, post.Edition)
		if err == nil && differs {
			err = t.correctOne(now.Edition, post.Message, fact)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// since gives the fact's latest revision, and tells whether that means something else to a reader than what an edition said.
// A fact that the edition did not have can't have misled anybody.
func (t *tx) since(fact string, edition int64) (Revision, bool, error) {
	then, err := t.first(revisionColumns+`WHERE fact = $1 AND edition <= $2 ORDER BY n DESC LIMIT 1`, fact, edition)
	if errors.Is(err, ErrNotFound) {
		return Revision{}, false, nil
	}
	if err != nil {
		return Revision{}, false, err
	}
	now, err := t.last(fact)
	return now, meant(then.Body, now.Body), err
}

// Resting gives the answers of the last 30 days that rest on the fact, newest first.
func (p Posts) Resting(ctx context.Context, fact string) ([]Post, error) {
	var all []Post
	err := p.l.view(ctx, func(t *tx) (err error) {
		all, err = collect(t, `SELECT p.message, p.channel, p.server, p.edition FROM posts p JOIN post_facts f ON f.message = p.message
			WHERE f.fact = $1 AND p.at >= $2 ORDER BY p.at DESC, p.message`, []any{fact, stamp(t.now.Add(-kept))},
			func(scan scanner) (post Post, err error) {
				err = scan(&post.Message, &post.Channel, &post.Server, &post.Edition)
				return post, err
			})
		if err != nil {
			return err
		}
		for i := range all {
			all[i].Facts, err = t.texts(`SELECT fact FROM post_facts WHERE message = $1 ORDER BY fact`, all[i].Message)
			if err != nil {
				return err
			}
		}
		return nil
	})
	return all, err
}

// toCorrect gives the facts that mean something else to a reader after the revisions.
func toCorrect(revisions []Revision, before, after map[string]knowledge.Fact) []string {
	var ids []string
	for _, r := range revisions {
		if meant(pick(before, r.Fact), pick(after, r.Fact)) && !slices.Contains(ids[max(0, len(ids)-1):], r.Fact) {
			ids = append(ids, r.Fact)
		}
	}
	return ids
}

// meant tells whether an answer from the fact before would mislead: what it claims, when that held, whether it still does.
// Ways of asking, sources, notes and the day of the last check do not matter. A new fact misleads nobody.
func meant(before, after *knowledge.Fact) bool {
	if before == nil {
		return false
	}
	return after == nil || before.Claim != after.Claim || before.Status != after.Status || before.When != after.When ||
		before.Holds != after.Holds || before.ReplacedBy != after.ReplacedBy
}
