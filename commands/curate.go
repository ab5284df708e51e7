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
func (d *Desk) curating(typed *typed) []Command {
	return worded([]Command{
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
	})
}

// refused makes a Problem of what the ledger refuses; any other error is a defect.
func refused(err error) error {
	if why := refusals(err); len(why) > 0 {
		return problem("%s", strings.Join(why, "\n"))
	}
	return err
}

// refusals gives all reasons for which the ledger refuses something, a sentence or more each; none for any other error.
func refusals(err error) []string {
	var all []string
	var stale *ledger.StaleError
	var open *ledger.ConflictsError
	var why ledger.Refusal
	switch {
	case errors.Is(err, ledger.ErrTaken) && errors.As(err, &stale):
		all = append(all, fmt.Sprintf("The id %s is taken: choose another, or correct that fact with /facts edit id:%s.", stale.What, stale.What))
	case errors.As(err, &stale) && stale.What == ledger.WholeEdition:
		all = append(all, fmt.Sprintf("Another edition was published meanwhile, by %s at %s. Start /facts refresh again.", name(stale.Who), clock(stale.At)))
	case errors.As(err, &stale):
		all = append(all, fmt.Sprintf("%s was changed meanwhile by %s at %s. Look at it again with /facts history.",
			stale.What, name(stale.Who), clock(stale.At)))
	case errors.Is(err, ledger.ErrNotFound):
		all = append(all, "There is nothing with this number or id.")
	case errors.As(err, &why):
		all = append(all, sentence(why.Error())+".")
	case errors.As(err, &open):
		all = append(all, sentence(open.Error())+".")
	}
	var defects knowledge.Problems
	if errors.As(err, &defects) {
		all = append(all, "The facts would no longer hang together:")
		all = append(all, defectLines(defects)...)
	}
	return all
}

// factDefectsShown is how many defects of one fact are told: those that a form can have at once.
const factDefectsShown = 12

// defectLines gives the first defects, without the places in files, which a moderator does not see.
func defectLines(defects knowledge.Problems) []string {
	var all []string
	for _, p := range defects[:min(len(defects), factDefectsShown)] {
		all = append(all, "• "+p.Do)
	}
	if more := len(defects) - factDefectsShown; more > 0 {
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
