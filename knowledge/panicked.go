package knowledge

import (
	"fmt"
	"runtime/debug"
)

// Panicked is the error that a panic was made into, where it happened in a goroutine whose panics nobody would catch. It holds the panic's type and
// place only: its text may quote what somebody asked.
type Panicked struct {
	Kind  string // the type of what was panicked with
	Stack string // where
}

// Error gives the kind.
func (p *Panicked) Error() string { return "a panic was caught: " + p.Kind }

// caught runs work and gives a panic of it as an error.
func caught(work func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &Panicked{Kind: fmt.Sprintf("%T", p), Stack: string(debug.Stack())}
		}
	}()
	return work()
}
