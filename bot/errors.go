package bot

import (
	"errors"

	"tiktalks/bot/rest"
)

// public takes the address out of an error before it is logged: it holds tokens.
func public(err error) error { return rest.Plain(err) }

// refused tells whether Discord has decided against a request: it was not done, and never will be.
func refused(err error) bool {
	var said *rest.Error
	return errors.As(err, &said) && !said.Passing()
}

// isStatus tells whether Discord answered with this HTTP status.
func isStatus(err error, status int) bool {
	var refused *rest.Error
	return errors.As(err, &refused) && refused.Status == status
}

// isCode tells whether Discord answered with this error code.
func isCode(err error, code int) bool {
	var refused *rest.Error
	return errors.As(err, &refused) && refused.Code == code
}
