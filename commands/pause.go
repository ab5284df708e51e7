package commands

import (
	"cmp"
	"context"
	"sync"
	"time"
)

// The pause is one for all servers: the facts are the same everywhere. It is kept as a setting of no server.
const (
	everywhere   = ""
	pauseSetting = "paused"
	pauseFresh   = time.Second     // how old what is known of the pause may be
	pauseRetry   = 5 * time.Second // after a look that failed
)

// pausedAnyhow is what members read where the moderator's sentence has no words.
const pausedAnyhow = "I give no answers for now. Please ask again later."

// lookFor is how long an answer waits for what the ledger has to say to it. An answer without it is better than none: a
// database may hang.
const lookFor = 300 * time.Millisecond

// pause knows whether answering has been paused, without a look into the ledger for every question.
type pause struct {
	mu       sync.Mutex
	looked   time.Time
	failed   time.Time // the last look, where it failed
	sentence string    // what members read; empty: there is no pause
}

// paused gives the sentence that members read instead of an answer; empty: answers are given. Where the ledger can't be
// read, what was known last counts.
func (d *Desk) paused(ctx context.Context, now time.Time) string {
	if d.needs.Ledger == nil {
		return ""
	}
	p := &d.pause
	p.mu.Lock()
	defer p.mu.Unlock()
	if age := now.Sub(p.looked); age >= 0 && age < pauseFresh {
		return p.sentence
	}
	if age := now.Sub(p.failed); age >= 0 && age < pauseRetry {
		return p.sentence
	}
	ctx, cancel := context.WithTimeout(ctx, lookFor)
	defer cancel()
	sentence, err := d.needs.Ledger.Settings().Get(ctx, everywhere, pauseSetting)
	if sentence != "" {
		sentence = cmp.Or(words(sentence), pausedAnyhow) // an earlier version took blanks
	}
	d.pausing.Saw(err)
	if err != nil {
		p.failed = now
		return p.sentence
	}
	p.looked, p.sentence = now, sentence
	return sentence
}

// unlessPaused makes a command say why there are no answers now, as long as that is so.
func (d *Desk) unlessPaused(c Command) Command {
	run := c.Run
	c.Run = func(ctx context.Context, call Call) (Reply, error) {
		if sentence := d.paused(ctx, call.Now); sentence != "" {
			return Reply{Text: sentence, Kind: "paused", Private: c.PrivateFor(call)}, nil
		}
		return run(ctx, call)
	}
	return c
}

// setPause changes the pause, here at once and in other copies within a second.
func (d *Desk) setPause(ctx context.Context, c Call, sentence string) error {
	if err := d.needs.Ledger.Settings().Set(ctx, everywhere, pauseSetting, sentence, c.Person.ID); err != nil {
		return err
	}
	d.pause.mu.Lock()
	defer d.pause.mu.Unlock()
	d.pause.looked, d.pause.sentence = c.Now, sentence
	return nil
}

func factsPause(d *Desk) Command {
	return Command{
		Name: "facts pause", About: "Stop answering, everywhere, until /facts resume", Access: Curators, Private: true,
		Options: []Option{{Name: "sentence", About: "What members read meanwhile", Required: true, MaxRunes: 300}},
		Run: func(ctx context.Context, c Call) (Reply, error) {
			if err := d.setPause(ctx, c, c.Option("sentence")); err != nil {
				return Reply{}, err
			}
			return Reply{Text: "From now on everybody reads this instead of an answer:\n" + c.Option("sentence"), Private: true, Kind: "pause"}, nil
		},
	}
}

func factsResume(d *Desk) Command {
	return Command{
		Name: "facts resume", About: "Answer again", Access: Curators, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			if err := d.setPause(ctx, c, ""); err != nil {
				return Reply{}, err
			}
			return Reply{Text: "I answer again, everywhere.", Private: true, Kind: "pause"}, nil
		},
	}
}
