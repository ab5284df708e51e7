package ledger

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// The reasons for which the ledger refuses something. Their texts may be shown to the person who asked for it.
var (
	ErrNotFound    = errors.New("there is nothing with this number or name")
	ErrExpired     = errors.New("this preview has expired: ask for a new one")
	ErrDecided     = errors.New("this was decided already")
	ErrOwn         = errors.New("a second person has to approve this: you can't approve your own change")
	ErrNeedsReview = errors.New("on this server a second person has to approve changes: propose it as a draft")
	ErrNoEdition   = errors.New("no edition has been published yet")
	ErrKeyReused   = errors.New("this key belongs to another change")
	ErrNotEmpty    = errors.New("this ledger is in use: a backup can only be restored into an empty one")
	ErrHeld        = errors.New("another copy holds this")
	ErrCeiling     = errors.New("the ceiling of spending is reached")
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
