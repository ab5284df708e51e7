package commands

import (
	"context"
	"errors"
)

// Teller writes to somebody who did not just ask. Tell sends the reply to the person with the id, privately, once; an error
// says that it did not arrive, or may not have.
type Teller interface {
	Tell(ctx context.Context, person string, r Reply) error
}

// TellBy says who writes to people. Without one nobody is written to.
func (d *Desk) TellBy(t Teller) { d.teller = t }

func (d *Desk) tell(ctx context.Context, person string, r Reply) error {
	if d.teller == nil {
		return errors.New("there is nobody who could tell them")
	}
	return d.teller.Tell(ctx, person, r)
}
