package ledger

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"time"

	"tiktalks/knowledge"
)

// Correction is a public answer that has to be corrected, because facts that it rests on have changed.
type Correction struct {
	Message string // id of the answer
	Channel string
	Server  string
	Since   int64               // the edition that the answer was given from
	Edition int64               // the latest that changed one of its facts
	Facts   []string            // ids of those that changed
	Derived []knowledge.Derived // what the answer computed from its facts
	Attempt int64               // 1 the first time; above, an earlier holder may have sent it and died before it said so
}

// Nonce gives 25 characters that stand for this correction and no other. Sent with the message and Discord's
// enforce_nonce, it keeps a second attempt within some minutes from posting twice.
func (c Correction) Nonce() string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", c.Message, c.Edition))
	return base64.RawURLEncoding.EncodeToString(sum[:])[:25]
}

const (
	correctionDue     = "due"
	correctionClaimed = "claimed"
	correctionDone    = "done"
	correctionFailed  = "failed"
	correctionMerged  = "merged" // into one that a later edition made due
)

// Claims bound how corrections are handed out.
type Claims struct {
	Holder string        // who will send them: the copy's own name
	Most   int           // at once
	Lease  time.Duration // after which another may try a correction that is neither done nor failed
	Per    time.Duration // no more than Rate are handed out in this time, by all copies together; 0: no bound
	Rate   int
}

// maxAttempts is how often a correction is handed out before it counts as failed.
const maxAttempts = 5

// Corrections is the store of answers that have to be corrected. Each goes due → claimed → done.
type Corrections struct{ l *Ledger }

// Corrections gives the store.
func (l *Ledger) Corrections() Corrections { return Corrections{l} }

// Claim hands out corrections that are due, or whose holder's lease ran out, the oldest first. After each is sent the
// holder calls Done. What is never said to be done is handed out again. Where the facts say again what the answer said,
// and nobody was told otherwise, there is nothing to correct.
func (c Corrections) Claim(ctx context.Context, claims Claims) ([]Correction, error) {
	var all []Correction
	err := c.l.update(ctx, func(t *tx) error {
		all = nil
		if _, err := t.hold("edition"); err != nil { // one claims at a time, so that the bound holds
			return err
		}
		most, err := t.allowed(claims)
		if err != nil || most <= 0 {
			return err
		}
		if all, err = t.due(most); err != nil {
			return err
		}
		all, err = t.claimAll(all, claims)
		return err
	})
	return all, err
}

// claimAll claims those that still correct something.
func (t *tx) claimAll(all []Correction, claims Claims) ([]Correction, error) {
	var claimed []Correction
	for _, c := range all {
		settled, err := t.settled(c)
		if err != nil {
			return nil, err
		}
		if settled {
			err = t.run(`UPDATE corrections SET state = $1, at = $2 WHERE message = $3 AND edition = $4`, correctionMerged, t.at(), c.Message, c.Edition)
		} else {
			err = t.claim(&c, claims)
			claimed = append(claimed, c)
		}
		if err != nil {
			return nil, err
		}
	}
	return claimed, nil
}

// settled tells whether the facts say again what the answer said, and no correction of it was handed out before.
func (t *tx) settled(c Correction) (bool, error) {
	var told, edition int64
	err := t.one(`SELECT (SELECT COUNT(*) FROM corrections WHERE message = $1 AND attempts > 0), edition FROM posts WHERE message = $1`,
		[]any{c.Message}, &told, &edition)
	if err != nil || told > 0 || edition == 0 {
		return false, err
	}
	facts, err := t.texts(`SELECT fact FROM correction_facts WHERE message = $1 AND edition = $2`, c.Message, c.Edition)
	for _, fact := range facts {
		if _, differs, err := t.since(fact, edition); err != nil || differs {
			return false, err
		}
	}
	return err == nil, err
}

// allowed gives how many may be handed out now.
func (t *tx) allowed(c Claims) (int, error) {
	if c.Per == 0 {
		return c.Most, nil
	}
	var lately int
	err := t.one(`SELECT COUNT(*) FROM corrections WHERE attempts > 0 AND at > $1`, []any{stamp(t.now.Add(-c.Per))}, &lately)
	return min(c.Most, c.Rate-lately), err
}

func (t *tx) due(most int) ([]Correction, error) {
	err := t.run(`UPDATE corrections SET state = $1, at = $2 WHERE state = $3 AND until <= $2 AND attempts >= $4`,
		correctionFailed, t.at(), correctionClaimed, maxAttempts)
	if err != nil {
		return nil, err
	}
	return collect(t, `SELECT c.message, p.channel, p.server, p.edition, c.edition, c.attempts FROM corrections c JOIN posts p ON p.message = c.message
		WHERE c.state = $1 OR c.state = $2 AND c.until <= $3 ORDER BY c.edition, c.message LIMIT $4`,
		[]any{correctionDue, correctionClaimed, t.at(), most}, func(scan scanner) (c Correction, err error) {
			err = scan(&c.Message, &c.Channel, &c.Server, &c.Since, &c.Edition, &c.Attempt)
			return c, err
		})
}

func (t *tx) claim(c *Correction, claims Claims) (err error) {
	c.Attempt++
	c.Facts, err = t.texts(`SELECT fact FROM correction_facts WHERE message = $1 AND edition = $2 ORDER BY fact`, c.Message, c.Edition)
	if err == nil {
		c.Derived, err = t.derived(c.Message)
	}
	if err != nil {
		return err
	}
	return t.run(`UPDATE corrections SET state = $1, holder = $2, until = $3, attempts = $4, at = $5 WHERE message = $6 AND edition = $7`,
		correctionClaimed, claims.Holder, stamp(t.now.Add(claims.Lease)), c.Attempt, t.at(), c.Message, c.Edition)
}

// Done says that the correction is sent. ErrHeld where another holder has it by now: it may be sent twice, and Nonce then
// keeps Discord from showing it twice.
func (c Corrections) Done(ctx context.Context, one Correction, holder string) error {
	return c.l.finish(ctx, one, holder, correctionDone)
}

// Fail says that the correction can't be sent, ever: the message is gone, the bot may not write there.
func (c Corrections) Fail(ctx context.Context, one Correction, holder string) error {
	return c.l.finish(ctx, one, holder, correctionFailed)
}

func (l *Ledger) finish(ctx context.Context, c Correction, holder, state string) error {
	return l.update(ctx, func(t *tx) error {
		var was, by string
		err := t.one(`SELECT state, holder FROM corrections WHERE message = $1 AND edition = $2`, []any{c.Message, c.Edition}, &was, &by)
		switch {
		case err != nil:
			return err
		case by != holder:
			return ErrHeld
		case was == state:
			return nil // said twice
		case was != correctionClaimed:
			return ErrDecided
		}
		return t.run(`UPDATE corrections SET state = $1, at = $2 WHERE message = $3 AND edition = $4`, state, t.at(), c.Message, c.Edition)
	})
}

// Progress tells how many corrections are in each state: due, claimed, done, failed.
func (c Corrections) Progress(ctx context.Context) (map[string]int, error) {
	counts := map[string]int{}
	err := c.l.view(ctx, func(t *tx) error {
		return t.each(`SELECT state, COUNT(*) FROM corrections WHERE state <> $1 GROUP BY state`, []any{correctionMerged},
			func(scan scanner) error {
				var state string
				var n int
				err := scan(&state, &n)
				counts[state] = n
				return err
			})
	})
	return counts, err
}

// correct makes the answers of the last 30 days that rest on the facts due for a correction.
func (t *tx) correct(edition int64, facts []string) error {
	for _, fact := range facts {
		messages, err := t.texts(`SELECT p.message FROM posts p JOIN post_facts f ON f.message = p.message
			WHERE f.fact = $1 AND p.at >= $2 ORDER BY p.message`, fact, stamp(t.now.Add(-kept)))
		if err != nil {
			return err
		}
		for _, message := range messages {
			if err := t.correctOne(edition, message, fact); err != nil {
				return err
			}
		}
	}
	return nil
}

// correctOne makes one answer due. Earlier corrections of it that nobody has begun to send become part of this one.
func (t *tx) correctOne(edition int64, message, fact string) error {
	n, err := t.exec(`INSERT INTO corrections (message, edition, state, holder, until, attempts, at) VALUES ($1, $2, $3, '', 0, 0, $4)
		ON CONFLICT DO NOTHING`, message, edition, correctionDue, t.at())
	if err != nil {
		return err
	}
	if n > 0 {
		err := t.run(`INSERT INTO correction_facts (message, edition, fact) SELECT DISTINCT f.message, CAST($1 AS BIGINT), f.fact
			FROM correction_facts f JOIN corrections c ON c.message = f.message AND c.edition = f.edition
			WHERE f.message = $2 AND c.state = $3 AND c.edition <> $1 ON CONFLICT DO NOTHING`, edition, message, correctionDue)
		if err != nil {
			return err
		}
		err = t.run(`UPDATE corrections SET state = $1, at = $2 WHERE message = $3 AND edition <> $4 AND state = $5`,
			correctionMerged, t.at(), message, edition, correctionDue)
		if err != nil {
			return err
		}
	}
	return t.run(`INSERT INTO correction_facts (message, edition, fact) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, message, edition, fact)
}
