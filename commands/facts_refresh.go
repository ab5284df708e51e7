package commands

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync"
	"time"

	"tiktalks/knowledge"
)

// Loader fetches the files of a base.
type Loader func(ctx context.Context) (fs.FS, error)

const (
	defectsShown = 5
	idsShown     = 10 // of each sort of change
)

// refresh fetches the facts anew. Where there is a ledger it shows what would change, and a click puts it in force; else it
// is put in force at once, all or nothing, and kept by nobody.
func refresh(d *Desk) Command {
	var busy sync.Mutex
	return Command{
		Name:    "facts refresh",
		About:   "Load the newest facts from their source",
		Access:  Refreshers,
		Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			if d.needs.Load == nil {
				return Reply{}, problem("No source is set to refresh from. The operator sets FACTS_SOURCE.")
			}
			if !busy.TryLock() {
				return Reply{}, problem("Another refresh is under way. Please wait for it to end.")
			}
			defer busy.Unlock()
			before := d.needs.Answerer.Base.Current()
			reply, err := d.fetch(ctx, c)
			if err != nil {
				return Reply{}, refreshProblem(err, before.Version)
			}
			return reply, nil
		},
	}
}

// fetch fetches the files of the source, and shows what would change or puts it in force.
func (d *Desk) fetch(ctx context.Context, c Call) (Reply, error) {
	files, err := d.needs.Load(ctx)
	if err != nil {
		return Reply{}, err
	}
	if d.needs.Ledger != nil {
		return d.preview(ctx, files, c.Person.ID, c.Place.Guild, c.Now)
	}
	newer, err := knowledge.Load(files)
	if err == nil {
		err = ctx.Err() // the person was told that it was stopped
	}
	if err != nil {
		return Reply{}, err
	}
	before := d.needs.Answerer.Base.Swap(newer)
	return Reply{Text: changeText(before, newer), Private: true, Kind: "refresh", Version: newer.Version}, nil
}

// lookEvery is how often a command looks whether the edition that it published is in force in this copy.
const lookEvery = 20 * time.Millisecond

// inForce waits until the edition with the number, or a later one, is in force in this copy, so that whoever published it
// finds it when they ask next.
func (d *Desk) inForce(ctx context.Context, number int64) (*knowledge.Snapshot, error) {
	base := d.needs.Answerer.Base
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	for {
		if s := base.Current(); base.Number(s.Version) >= number {
			return s, nil
		}
		select {
		case <-ctx.Done():
			say := fmt.Sprintf("Edition %d is published; it will be in force here in a moment.", number)
			return nil, &Problem{Say: say, Cause: ctx.Err()}
		case <-tick.C:
		}
	}
}

// refreshProblem says why the old edition stays, with the first few defects.
func refreshProblem(err error, version string) error {
	var defects knowledge.Problems
	if !errors.As(err, &defects) {
		return &Problem{Say: fmt.Sprintf("I couldn't load the facts, so edition %s stays: the source didn't answer as it should.", version), Cause: err}
	}
	lines := []string{fmt.Sprintf("Edition %s stays. Defects in the new facts: %d.", version, len(defects))}
	for _, p := range defects[:min(len(defects), defectsShown)] {
		lines = append(lines, "• "+p.String())
	}
	if more := len(defects) - defectsShown; more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more.", more))
	}
	return &Problem{Say: strings.Join(lines, "\n"), Cause: fmt.Errorf("%d defects in the facts", len(defects)), Told: true}
}

// changeText says what the edition s has that the one before it had not.
func changeText(before, s *knowledge.Snapshot) string {
	if before.Version == s.Version {
		return fmt.Sprintf("Nothing has changed: %d facts, edition %s, up to %s.", len(s.Facts), s.Version, s.Ends.Words())
	}
	lines := []string{fmt.Sprintf("Edition %s is in force: %d facts, up to %s.", s.Version, len(s.Facts), s.Ends.Words())}
	c := before.Compare(s)
	for _, part := range []struct {
		name string
		ids  []string
	}{{"Added", c.Added}, {"Changed", c.Changed}, {"Removed", c.Removed}} {
		if len(part.ids) > 0 {
			lines = append(lines, fmt.Sprintf("%s: %d (%s)", part.name, len(part.ids), some(part.ids)))
		}
	}
	if len(lines) == 1 {
		lines = append(lines, "No fact has changed, only what stands around them: words, names, topics or series.")
	}
	return strings.Join(lines, "\n")
}

// some names the first few ids.
func some(ids []string) string {
	if len(ids) <= idsShown {
		return strings.Join(ids, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(ids[:idsShown], ", "), len(ids)-idsShown)
}
