package commands

import (
	"errors"
	"fmt"
)

// Problem is an error with two audiences: a sentence for the person who asked, and the cause for the log.
type Problem struct {
	Say   string // a plain sentence that tells what to do
	Cause error  // may be nil where there is nothing more to know
	Told  bool   // what caused it is somebody's to mend who has just been told: no fault of the program
}

// Error gives the cause, or the sentence where there is none.
func (p *Problem) Error() string {
	if p.Cause == nil {
		return p.Say
	}
	return p.Cause.Error()
}

// Unwrap gives the cause.
func (p *Problem) Unwrap() error { return p.Cause }

// problem makes a Problem without a cause.
func problem(format string, args ...any) error { return &Problem{Say: fmt.Sprintf(format, args...)} }

// Say gives the sentence for the person who asked, whatever the error.
func Say(err error) string {
	var p *Problem
	if errors.As(err, &p) {
		return p.Say
	}
	return Broken
}
