package commands

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/eval"
	"tiktalks/knowledge/ledger"
)

// How long questions are tried for what a moderator is shown before a change: of one fact they wait for it.
const (
	regressShort = 3 * time.Second
	regressLong  = 15 * time.Second
)

const (
	differsShown = 6   // questions of each sort
	notesMax     = 100 // that are kept
)

// Editions makes a Snapshot of an edition in the ledger.
type Editions func(ledger.Edition) (*knowledge.Snapshot, error)

// loadEdition is Editions that remembers nothing.
func loadEdition(e ledger.Edition) (*knowledge.Snapshot, error) { return knowledge.Load(e.Files) }

// regressionNotes keeps what was worked out for drafts and previews, which takes long, by their names.
type regressionNotes struct {
	mu    sync.Mutex
	lines map[string]string
}

func (n *regressionNotes) keep(of, line string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.lines == nil || len(n.lines) >= notesMax {
		n.lines = map[string]string{}
	}
	n.lines[of] = line
}

func (n *regressionNotes) of(what string) string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.lines[what]
}

// regress notes under a name what the edition e would do to answers; where there can be none, why. That it can't be told
// stops nobody.
func (d *Desk) regress(ctx context.Context, of string, e ledger.Edition, err error, now time.Time, long time.Duration) {
	var newer *knowledge.Snapshot
	if err == nil {
		newer, err = d.needs.Editions(e)
	}
	if p := (*Problem)(nil); errors.As(refused(err), &p) {
		d.notes.keep(of, p.Say)
		return
	}
	if err != nil {
		d.needs.Log.Error("what a change would do to answers can't be told", "of", of, "cause", err)
		d.notes.keep(of, "")
		return
	}
	ctx, cancel := context.WithTimeout(ctx, long)
	defer cancel()
	r := d.needs.Answerer.Base.Current().Regress(ctx, newer, developmentQuestions(), now)
	d.notes.keep(of, strings.Join(regressionLines(r), "\n"))
}

// regressionLines says what a change does to answers, the questions in words.
func regressionLines(r knowledge.Regression) []string {
	if len(r.Unclear) > 0 {
		clear := r
		clear.Unclear = nil
		return append([]string{bold("Nothing would be computed any more of:") + " " + strings.Join(r.Unclear, "; ") +
			". The facts don't say its values: name each number once, with its unit."}, regressionLines(clear)...)
	}
	if r.Known == 0 {
		return nil
	}
	tried := fmt.Sprintf("%d questions tried", r.Asked)
	if r.Asked < r.Known {
		tried = fmt.Sprintf("%d of %d questions tried, the most alike", r.Asked, r.Known)
	}
	if len(r.Missed)+len(r.Differing) == 0 {
		return []string{bold("Answers:") + " no question would find another fact; " + tried + "."}
	}
	lines := []string{bold("Answers:") + " " + tried + "."}
	if len(r.Missed) > 0 {
		lines = append(lines, bold("Asks that would not find their fact:")+fmt.Sprintf(" %d", len(r.Missed)))
		lines = append(lines, differingLines(r.Missed, "of %s, answered by %s")...)
	}
	if len(r.Differing) > 0 {
		lines = append(lines, bold("Questions that another fact would answer:")+fmt.Sprintf(" %d", len(r.Differing)))
		lines = append(lines, differingLines(r.Differing, "%s, now %s")...)
	}
	return lines
}

// differingLines shows the first few; the form says how the two facts stand to each other.
func differingLines(all []knowledge.Differing, form string) []string {
	var lines []string
	for _, q := range all[:min(len(all), differsShown)] {
		lines = append(lines, "• "+cut(q.Question, 100)+": "+fmt.Sprintf(form, cmp.Or(q.Was, "none"), cmp.Or(q.Is, "none")))
	}
	return lines
}

// developmentQuestions gives the questions of the development sets that need none before them.
func developmentQuestions() []string {
	var all []string
	names, _ := fs.Glob(eval.Sets(), "*-dev.jsonl") // the pattern is a good one
	for _, name := range names {
		file, err := eval.Sets().Open(name)
		if err != nil {
			continue // they are compiled in
		}
		cases, _ := eval.Read(file) // a test of theirs says that they can be read
		for _, c := range cases {
			if len(c.History) == 0 {
				all = append(all, c.Question)
			}
		}
	}
	return all
}
