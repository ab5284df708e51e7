package gateway

import "fmt"

// then says how to go on after a connection.
type then int

const (
	resume   then = iota // the session goes on; where there is none, identify
	identify             // the session is over; begin a new one
	stop                 // connecting again is no use
)

// closing is what a close code means.
type closing struct {
	then then
	why  string // for a person; where the bot stops it says what to do
}

// closeCodes are the gateway's close codes (Discord: topics/opcodes-and-status-codes, Gateway Close Event Codes). A session
// is resumed after any code that is not here. 4003 is documented as resumable, but there is no session yet when it comes.
var closeCodes = map[int]closing{
	4000: {resume, "Discord had an unknown error"},
	4001: {resume, "Discord did not know an opcode"},
	4002: {resume, "Discord could not decode a payload"},
	4003: {identify, "something was sent before identifying"},
	4004: {stop, "Discord does not accept DISCORD_TOKEN: copy the bot token anew from the developer portal"},
	4005: {resume, "the bot identified twice"},
	4007: {identify, "the sequence number was invalid"},
	4008: {resume, "too much was sent"},
	4009: {identify, "the session timed out"},
	4010: {stop, "Discord refuses the shard number: check SHARDS"},
	4011: {stop, "the bot is in too many servers for so few shards: set SHARDS=auto"},
	4012: {stop, "Discord no longer speaks this version of its gateway: update the bot"},
	4013: {stop, "Discord does not know the intents that the bot asks for: update the bot"},
	4014: {stop, "Discord does not allow the intents that the bot asks for: check the page Bot of the developer portal"},
}

// FatalError says why connecting again is no use, in one line that tells a person what to do.
type FatalError struct {
	Code int // the gateway's close code
}

// Error gives the line.
func (e *FatalError) Error() string {
	if c, known := closeCodes[e.Code]; known {
		return c.why
	}
	return fmt.Sprintf("Discord's gateway refuses the bot with code %d", e.Code)
}

// ErrToken is what a Lookup gives when Discord does not accept the token.
var ErrToken error = &FatalError{Code: 4004}
