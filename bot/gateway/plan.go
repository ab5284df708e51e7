package gateway

import "time"

// Cause says how a connection ended. It is a label in metrics, so there are few.
type Cause string

// The causes.
const (
	Stopped      Cause = "stopped"                    // by the bot itself, at shutdown
	Asked        Cause = "asked to reconnect"         // op 7
	Resumable    Cause = "session may be resumed"     // op 9, true
	Invalid      Cause = "session invalid"            // op 9, false
	Closed       Cause = "closed by Discord"          // a close frame came; what follows depends on its code
	Lost         Cause = "connection lost"            // it ended without a close frame
	NoAck        Cause = "heartbeat not acknowledged" // the connection is dead although it is open
	NoConnection Cause = "no connection"              // dialling or asking for the address failed
	NoHello      Cause = "no Hello"
	NoReady      Cause = "no READY"
	Nonsense     Cause = "nonsense"              // a Hello or READY that can't be used
	Spent        Cause = "identifies used up"    // the budget refuses for long
	NoBudget     Cause = "budget can't be asked" // whether an identify is allowed is not known
)

// pause says how long to wait before the next connection.
type pause int

const (
	soon    pause = iota // at once; the more connections in a row fail, the later
	invalid              // 1 to 5 s, or later as after soon
	told                 // as long as the connection's end says
)

// step is what follows a connection's end.
type step struct {
	then  then
	pause pause
}

// steps is the table of what happened and what is done about it. Closed is looked up in closeCodes instead.
var steps = map[Cause]step{
	Asked:        {resume, soon},
	Resumable:    {resume, soon},
	Invalid:      {identify, invalid},
	Lost:         {resume, soon},
	NoAck:        {resume, soon},
	NoConnection: {resume, soon},
	NoHello:      {resume, soon},
	NoReady:      {resume, soon},
	Nonsense:     {identify, soon},
	Spent:        {identify, told},
	NoBudget:     {identify, told},
}

// maxRefusals is how many times in a row Discord may turn a resume away, in whatever words, until the session is given up.
const maxRefusals = 5

// detourAfter is after how many failures in a row every second attempt to resume goes to the gateway's public address.
const detourAfter = 4

// end is how a connection ended.
type end struct {
	cause      Cause
	code       int           // close code; 0 where none came
	err        error         // for the log
	wait       time.Duration // for causes with the pause told
	resuming   bool          // it was to resume a session
	identified bool          // an identify was sent
	settled    bool          // READY or RESUMED came
	lasted     time.Duration // since then
}

// step gives what follows this end.
func (e end) step() step {
	if e.cause == Closed {
		return step{closeCodes[e.code].then, soon}
	}
	return steps[e.cause]
}

// refused tells whether Discord heard the resume and turned it away.
func (e end) refused() bool {
	return e.resuming && !e.settled && (e.cause == Asked || e.cause == Resumable || e.cause == Closed || e.cause == NoReady)
}

// row is how connections have fared lately.
type row struct {
	failures int // connections in a row that did not last
	refusals int // resumes in a row that were turned away
}

// after counts an end, and decides whether to resume or to identify and how long to wait before. Random is from 0 to 1.
func (r *row) after(e end, random float64) (then, time.Duration) {
	s := e.step()
	if e.settled {
		r.refusals = 0
		if e.lasted >= stableAfter {
			r.failures = 0
		}
	}
	r.failures++
	if e.refused() {
		r.refusals++
	}
	if r.refusals >= maxRefusals && s.then == resume {
		r.refusals, s.then = 0, identify
	}
	longest := longestPause
	if e.identified {
		longest = longestBegin
	}
	wait := backoff(r.failures, longest, random)
	switch s.pause {
	case invalid:
		wait = max(wait, invalidPause(random))
	case told:
		wait = e.wait
	}
	return s.then, wait
}
