package ledger

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// Refusal is a reason for which the ledger refuses what a person wants, and no fault of anybody's. Its text may be shown to
// them.
type Refusal string

// Error gives the reason.
func (r Refusal) Error() string { return string(r) }

// The refusals that callers know by name.
var (
	ErrNotFound    error = Refusal("there is nothing with this number or name")
	ErrExpired     error = Refusal("this preview has expired: ask for a new one")
	ErrDecided     error = Refusal("this was decided already")
	ErrOwn         error = Refusal("a second person has to approve this: you can't approve your own change")
	ErrNeedsReview error = Refusal("on this server a second person has to approve changes: propose it as a draft")
	ErrNoEdition   error = Refusal("no edition has been published yet")
	ErrSame        error = Refusal("the fact is so already: there is nothing to propose")
	ErrTaken       error = Refusal("another fact has or had this id: choose another")
)

// What the ledger refuses a program. A person can do nothing about it.
var (
	ErrKeyReused = errors.New("this key belongs to another change")
	ErrNotEmpty  = errors.New("this ledger is in use: a backup can only be restored into an empty one")
	ErrHeld      = errors.New("another copy holds this")
	ErrCeiling   = errors.New("the ceiling of spending is reached")
)

// WholeEdition is what a StaleError names where a preview was overtaken.
const WholeEdition = "the edition"

// StaleError refuses a change to something that another person has changed meanwhile.
type StaleError struct {
	What string // the fact, or WholeEdition
	Who  string // who changed it
	At   time.Time
	Why  string
}

// Error says who was faster, and what to do.
func (e *StaleError) Error() string {
	return fmt.Sprintf("%s was changed meanwhile by %s at %s: look at it again", e.What, e.Who, e.At.UTC().Format("15:04 MST on 2 January 2006"))
}

// ConflictsError refuses a refresh whose conflicts are not all decided.
type ConflictsError struct {
	Facts []string // ids without a choice
}

// Error names the facts that wait for a choice.
func (e *ConflictsError) Error() string {
	return "choose first for each of these facts whether to keep ours or take the source's: " + strings.Join(e.Facts, ", ")
}
