package commands

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// curating are the commands with which moderators look after the facts. Every change becomes a draft first, which is shown
// and then published by a click: by its author, or by a second person where the server wants two.
func (d *Desk) curating() []Command {
	typed := newTyped()
	return []Command{
		factsAdd(d),
		factsEdit(d),
		factsForm(d, typed),
		factsPropose(d, typed),
		factsSave(d),
		factsRetire(d),
		factsRestore(d),
		factsHistory(d),
		factsDrafts(d),
		factsDraft(d),
		factsApprove(d),
		factsReject(d),
		factsQueue(d),
		factsQuestion(d),
		factsWrite(d),
		factsDecide(d),
		factsStale(d),
		factsLook(d),
		factsChecked(d),
		factsStats(d),
		factsPause(d),
		factsResume(d),
	}
}

// refused makes a Problem of what the ledger refuses; any other error is a defect.
func refused(err error) error {
	var stale *ledger.StaleError
	var defects knowledge.Problems
	switch {
	case errors.As(err, &stale) && stale.What == ledger.WholeEdition:
		return problem("Another edition was published meanwhile, by %s at %s. Start /facts refresh again.", name(stale.Who), clock(stale.At))
	case errors.As(err, &stale):
		return &Problem{Say: fmt.Sprintf("%s was changed meanwhile by %s at %s. Look at it again with /facts history.",
			stale.What, name(stale.Who), clock(stale.At)), Cause: nil}
	case errors.As(err, &defects):
		return &Problem{Say: "The facts would no longer hang together:\n" + strings.Join(defectLines(defects), "\n")}
	case errors.Is(err, ledger.ErrNotFound):
		return problem("There is nothing with this number or id.")
	}
	for _, known := range []error{ledger.ErrDecided, ledger.ErrOwn, ledger.ErrNeedsReview, ledger.ErrExpired, ledger.ErrNoEdition} {
		if errors.Is(err, known) {
			return problem("%s.", sentence(known.Error()))
		}
	}
	return err
}

// defectLines gives the first few defects, without the places in files, which a moderator does not see.
func defectLines(defects knowledge.Problems) []string {
	var all []string
	for _, p := range defects[:min(len(defects), defectsShown)] {
		all = append(all, "• "+p.Do)
	}
	if more := len(defects) - defectsShown; more > 0 {
		all = append(all, fmt.Sprintf("and %d more.", more))
	}
	return all
}

// sentence begins a text with a capital letter.
func sentence(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// clock says when something was.
func clock(t time.Time) string { return t.UTC().Format("15:04 MST on 2 January 2006") }
